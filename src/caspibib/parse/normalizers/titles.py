"""Titles, and the other values that are words."""

import re
from typing import Any, Final

from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label

_VARIABLES: Final[tuple[tuple[Label, str], ...]] = (
    ("title", "title"),
    ("container-title", "container_title"),
    ("publisher", "publisher"),
    ("genre", "genre"),
)
_ABBREVIATED: Final[tuple[tuple[Label, str], ...]] = (
    ("publisher-place", "publisher_place"),
    ("edition", "edition"),
)
"""Values whose final stop is their own: «М.», «2-е изд.»."""

_STOP: Final = re.compile(r"(?<![.…])\.$")
_ENDS_SHORT: Final = re.compile(r"\b[^\W\d_]{1,2}\.$")
"""A stop that belongs to an abbreviation: «в 2019 г.», «М.»."""

_WRAPPED: Final = re.compile(r"«(?P<angle>[^«»]*)»|“(?P<curly>[^“”]*)”|\"(?P<plain>[^\"]*)\"")
"""Quotes around all of a text, with none inside."""


def read_titles(draft: Draft) -> Draft:
    """Each value without the signs around it; the words themselves stay as they are."""
    values: dict[str, Any] = {
        variable: _trimmed(piece)
        for label, variable in _VARIABLES
        if (piece := draft.piece(label)) and _trimmed(piece)
    }
    values |= {
        variable: piece.strip(" ,;:")
        for label, variable in _ABBREVIATED
        if (piece := draft.piece(label))
    }
    if translated := draft.piece("title-translated"):
        values["custom"] = {"title-translated": _trimmed(translated)}
    return draft.having(**values)


def _trimmed(text: str) -> str:
    """No white space, commas or final stop; no quotes that do nothing but enclose the whole."""
    text = text.strip(" ,;:")
    if not _ENDS_SHORT.search(text):
        text = _STOP.sub("", text)
    if whole := _WRAPPED.fullmatch(text):
        text = next(words for words in whole.groups() if words is not None)
    return text
