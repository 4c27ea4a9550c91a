"""Romanization: Cyrillic text in Latin letters, by a scheme that is data."""

import unicodedata
from functools import cache
from typing import Final

from pydantic import Field

from caspibib.model import CaspibibError
from caspibib.model.frozen import Frozen
from caspibib.resources import ROOT, table

_FOLDER: Final = "romanization"


class Context(Frozen):
    """What letters become in a certain place."""

    start: bool = False
    """Whether the rule holds at the start of a word."""
    after: str = ""
    """The letters after which the rule holds."""
    letters: dict[str, str]


class Sample(Frozen):
    """A text and its romanization, which every change of the scheme must keep."""

    source: str = Field(alias="from")
    target: str = Field(alias="to")


class Scheme(Frozen):
    """A romanization scheme: what each lower-case letter becomes, and where it differs."""

    name: str
    title: str
    source: str
    letters: dict[str, str]
    context: tuple[Context, ...] = ()
    samples: tuple[Sample, ...]


@cache
def scheme_names() -> tuple[str, ...]:
    """The names of the schemes that ship, in alphabetical order.

    A scheme is a table that bears the name of its file; other tables of the folder are no schemes.
    """
    files = (file.name for file in ROOT.joinpath(_FOLDER).iterdir())
    names = (name.removesuffix(".toml") for name in files if name.endswith(".toml"))
    return tuple(sorted(name for name in names if table(f"{_FOLDER}/{name}").get("name") == name))


@cache
def load_scheme(name: str) -> Scheme:
    """The scheme in the file ``name``.toml.

    Raises ``CaspibibError`` when there is no such file.
    """
    if name not in scheme_names():
        raise CaspibibError(
            f"There is no romanization scheme «{name}».",
            f"Choose one of: {', '.join(scheme_names())}.",
        )
    return Scheme.model_validate(table(f"{_FOLDER}/{name}"))


def romanize(text: str, scheme: Scheme) -> str:
    """The text with every Cyrillic letter in Latin; all other characters stay.

    A capital that becomes several letters follows its neighbours: Щука is Shchuka, ЩУКА SHCHUKA.
    A Cyrillic letter that the scheme does not know is written as its letter without marks, or,
    when that is unknown too, by its Unicode name, so that none is ever left.
    """
    # A letter of two code points (и and a breve) must meet its row in the table.
    letters = ["", *unicodedata.normalize("NFC", text), ""]
    triples = zip(letters, letters[1:], letters[2:], strict=False)
    return "".join(_letter(before, letter, after, scheme) for before, letter, after in triples)


def _letter(before: str, letter: str, after: str, scheme: Scheme) -> str:
    small = letter.lower()
    latin = _in_context(before.lower(), small, scheme)
    if latin is None:
        if not _is_cyrillic(letter):
            return letter
        latin = _unknown(small, scheme)
    if letter == small:
        return latin
    among_capitals = after.isupper() or (before.isupper() and not after.islower())
    return latin.upper() if among_capitals else latin[:1].upper() + latin[1:]


def _in_context(before: str, letter: str, scheme: Scheme) -> str | None:
    for rule in scheme.context:
        in_place = (before in rule.after) if before.isalpha() else rule.start
        if in_place and letter in rule.letters:
            return rule.letters[letter]
    return scheme.letters.get(letter)


def _is_cyrillic(character: str) -> bool:
    return "CYRILLIC" in unicodedata.name(character, "") and unicodedata.category(character)[0] in {
        "L",
        "M",
    }


def _unknown(letter: str, scheme: Scheme) -> str:
    """Latin for a Cyrillic letter of no table: ӂ as ж, ѯ by its name, a superscript dropped."""
    base = unicodedata.normalize("NFKD", letter)[0].lower()
    if base in scheme.letters:
        return scheme.letters[base]
    if unicodedata.category(letter).startswith("M"):
        return ""
    name = unicodedata.name(letter).partition(" WITH ")[0]
    return name.rsplit(maxsplit=1)[-1].lower()
