"""What can be told of a word by itself, whatever stands around it."""

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from caspibib.resources import ROOT, table
from caspibib.text.homoglyphs import folded

_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")
_ROMAN: Final = re.compile(r"[IVXLCХІ]+")
_PATRONYMIC: Final = re.compile(r"(?:[оеь]вич|ович|[оеи]вна|инична|ич)[аеу]?|[oe]vich|[oe]vna")
_SLASHES: Final = str.maketrans("\u2044\u2215", "//")
_ABBREVIATED: Final = 4
"""How many of a month's names, the English and the Russian ones, are often cut short."""

_LONGEST: Final = 24
"""Letters; of a longer word, only these are looked at."""


class Word(NamedTuple):
    """A word's signs: ``shape`` is what it looks like, ``kinds`` the classes that it belongs to."""

    lower: str
    shape: str
    kinds: tuple[str, ...]
    own: tuple[str, ...]
    """Features of the word itself."""
    before: tuple[str, ...]
    """Features that it lends to the word after it."""
    after: tuple[str, ...]
    """Features that it lends to the word before it."""
    far_before: tuple[str, ...]
    far_after: tuple[str, ...]


@lru_cache(maxsize=50_000)
def word(text: str) -> Word:
    """The signs of a token's text."""
    lower, shape = _folded(text)
    kinds = _kinds().get(lower.rstrip(".") or lower, ())
    kept = [f"k={kind}" for kind in kinds]
    looks = [] if shape[0] not in "Xx0" or shape == lower else [f"s={shape}"]
    near = [f"w={lower}", *looks, *kept]
    own = list(near)
    if shape[0] in "Xx" and len(lower) > 3:
        own += [f"p={lower[:3]}", f"e={lower[-3:]}", f"e2={lower[-2:]}"]
        if len(lower) > 5:
            own.append(f"p5={lower[:5]}")
        if _PATRONYMIC.search(lower):
            own.append("k=patronymic")
    far = [*looks, *kept] if shape[0] in "Xx" else [f"w={lower}"]
    return Word(
        lower,
        shape,
        kinds,
        tuple(own),
        tuple(f"-{sign}" for sign in near),
        tuple(f"+{sign}" for sign in near),
        tuple(f"--{sign}" for sign in far),
        tuple(f"++{sign}" for sign in far),
    )


def _folded(text: str) -> tuple[str, str]:
    """The word without what does not matter, and its shape: «Xxx», «X», «0000», «year», «,»."""
    first = text[0]
    if first.isdigit():
        if "/" in text:
            return "<doi>", "doi"
        if _YEAR.fullmatch(text):
            return "<year>", "year"
        return text if len(text) < 3 else "<number>", "0" * min(len(text), 5)
    if not first.isalpha():
        sign = text[:2].translate(_SLASHES)
        return sign, sign
    if "/" in text or "www." in text:
        return ("<doi-link>", "doi") if "doi.org/" in text else ("<address>", "url")
    if text[-1] == ".":
        lower, shape = _folded(text[:-1])
        return lower + ".", shape + "."
    text = folded(text[:_LONGEST])
    lower = text.lower().replace("ё", "е")
    letters = "c" if "\u0400" <= text[-1] <= "\u052f" else "l"
    if _ROMAN.fullmatch(text) and len(text) > 1:
        return lower, f"XX{letters}r"
    if len(text) == 1:
        return lower, ("X" if text.isupper() else "x") + letters
    if text.isupper():
        return lower, f"XX{letters}"
    if text[0].isupper():
        return lower, f"Xx{letters}" if len(text) > 3 else f"Xx{letters}{len(text)}"
    return lower, f"xx{letters}" if len(text) > 3 else f"xx{letters}{len(text)}"


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    """The classes of each word: what a field is named by, cities, months, given names."""
    words = {kind: set(names) for kind, names in table("word-classes").items()}
    words["place"] = {
        part for name in table("places")["names"] for part in name.lower().rstrip(".").split()
    }
    words["month"] = {
        name[:length]
        for names in table("months")["months"].values()
        for position, name in enumerate(names)
        for length in ((3, 4, len(name)) if position < _ABBREVIATED else (len(name),))
    }
    given = ROOT.joinpath("given-names.txt").read_text(encoding="utf-8").lower()
    words["given"] = set(given.split())
    found: dict[str, tuple[str, ...]] = {}
    for kind, names in words.items():
        for name in {name.replace("ё", "е") for name in names}:
            found[name] = (*found.get(name, ()), kind)
    return found


EDGE: Final = word("\x00")
"""What stands before the first token and behind the last."""
