"""Publisher, place and series."""

import re
from functools import cache
from typing import Final

from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.pieces import first
from caspibib.parse.normalizers.words import trimmed, unbracketed
from caspibib.resources import table

_LAST_WORD: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]+)\.$")
_SHORT: Final = 3
"""Letters; a place that ends with a shorter word and a stop is cut short: «М.», «СПб.»."""


def read_imprint(draft: Draft) -> Draft:
    """Publishers and places, several joined with a semicolon, and the series without «Серия»."""
    values = {}
    if places := [_place(piece) for piece in draft.pieces("publisher-place")]:
        values["publisher_place"] = "; ".join(dict.fromkeys(places))
    if publishers := [trimmed(piece) for piece in draft.pieces("publisher")]:
        values["publisher"] = "; ".join(dict.fromkeys(filter(None, publishers)))
    if series := first(draft, "collection-title"):
        words = trimmed(unbracketed(series))
        values["collection_title"] = trimmed(_series().sub("", words)) or words
    return draft.having(**{name: value for name, value in values.items() if value})


def _place(text: str) -> str:
    """A place with the stop of its abbreviation («М.», «СПб.»), without any other («Москва.»)."""
    text = " ".join(text.split()).strip(" ,;:–—")
    word = _LAST_WORD.search(text)
    if not word:
        return text
    whole = len(word[1]) > _SHORT and word[1] not in _table("abbreviated")
    return text[:-1] if whole or word[1] in _table("whole") else text


@cache
def _table(kind: str) -> frozenset[str]:
    return frozenset(table("imprint")["place"][kind])


@cache
def _series() -> re.Pattern[str]:
    """«Серия» before the name of a series, which begins with a quote or a capital."""
    words = "|".join(map(re.escape, table("imprint")["series"]["words"]))
    return re.compile(rf"^(?i:{words})(?:\s*[.:]+\s*|\s+)(?=[«“„\"]|[^\W\d_a-zа-яё])")
