"""Place and date of a conference."""

import re
from functools import cache
from typing import Any, Final

from caspibib.parse.dates import is_date, read_date
from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.pieces import first
from caspibib.resources import table

_PARTS: Final = re.compile(r"\s*[,;]\s*")
_MOST: Final = 8
"""Parts between commas; what has more is no place and date."""


def read_event(draft: Draft) -> Draft:
    """«Казань, 5–7 мая 2015 г.» as a place and a date; a conference's name is the title.

    Words that are neither stay with the place.
    """
    piece = first(draft, "event")
    if piece is None:
        return draft
    parts = [part for part in _PARTS.split(piece.strip(" ,;:()[].")) if part]
    values: dict[str, Any] = {}
    if dated := _dated(parts):
        start, end = dated
        values["event_date"] = read_date(", ".join(parts[start:end]))
        del parts[start:end]
    titles = [part for part in parts if _conference().search(part)]
    places = [_city().sub("", part) for part in parts if part not in titles]
    if titles:
        values["event_title"] = ", ".join(titles)
    if places:
        values["event_place"] = ", ".join(places)
    return draft.having(**values)


def _dated(parts: list[str]) -> tuple[int, int] | None:
    """The longest run of parts that is a date: «May 5–7», «2015»."""
    if len(parts) > _MOST:
        return None
    for length in range(len(parts), 0, -1):
        for start in range(len(parts) - length + 1):
            if is_date(", ".join(parts[start : start + length])):
                return start, start + length
    return None


@cache
def _conference() -> re.Pattern[str]:
    """A word that conferences are called by."""
    words = sorted(table("dates")["event"]["titles"])
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, words))})", re.IGNORECASE)


@cache
def _city() -> re.Pattern[str]:
    """«г.» before the name of a city."""
    words = table("dates")["event"]["city"]
    return re.compile(rf"^(?:{'|'.join(map(re.escape, words))})(?:\.\s*|\s+)(?=\w)")
