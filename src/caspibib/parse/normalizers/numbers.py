"""Volume, issue and the other numbers of a work."""

import re
from functools import cache
from typing import Final

from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label
from caspibib.parse.normalizers.named import any_of, bare, hyphened
from caspibib.parse.normalizers.pieces import first
from caspibib.resources import table

_VARIABLES: Final[tuple[tuple[Label, str], ...]] = (
    ("volume", "volume"),
    ("issue", "issue"),
    ("collection-number", "collection_number"),
)
_ROMAN_LOOKALIKES: Final = str.maketrans("ХІСМ", "XICM")
_ROMAN: Final = re.compile(r"[IVXLCDMХІСМ]+")


def read_numbers(draft: Draft) -> Draft:
    """Numbers without «Т.» or «№»; a dash of any kind is a hyphen."""
    values = {
        variable: _figures(hyphened(bare(piece, label)))
        for label, variable in _VARIABLES
        if (piece := first(draft, label))
    }
    if number := first(draft, "number"):
        values["number"] = bare(number, "number")
    if volumes := first(draft, "number-of-volumes"):
        values["number_of_volumes"] = count = _volumes(volumes)
        if not count.isdecimal():
            draft = draft.noting(f"«{volumes}» is no number of volumes")
    return draft.having(**values)


def _figures(text: str) -> str:
    """A Roman figure in Latin letters, whatever alphabet it was typed in."""
    return text.translate(_ROMAN_LOOKALIKES) if _ROMAN.fullmatch(text) else text


def _volumes(text: str) -> str:
    """How many volumes «В 3 т.», «in two volumes» says; the words where it says no number."""
    found = _form().fullmatch(text.strip(" .,:()[]"))
    if not found:
        return text
    return found["figures"] or _words()[found["word"].casefold()]


@cache
def _form() -> re.Pattern[str]:
    words = table("numbers")["volumes"]
    return re.compile(
        rf"(?:{any_of(words['before'])}\s+)?"
        rf"(?:(?P<figures>\d{{1,3}})(?:\s*-?\s*(?:х|ти|ёх|ох|и))?|(?P<word>{any_of(_words())}))"
        rf"[\s-]*{any_of(words['after'])}",
        re.IGNORECASE,
    )


@cache
def _words() -> dict[str, str]:
    words: dict[str, list[str]] = table("numbers")["volumes"]["words"]
    return {name: number for number, names in words.items() for name in names}
