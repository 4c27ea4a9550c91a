"""Heads, feet and numbers of pages, which a text copied out of a PDF has between its lines."""

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from caspibib.lists.signs import EXPECTS_NUMBER, GOES_ON
from caspibib.model.document import Document, Line

_NUMBER: Final = re.compile(
    r"\d{1,4}|[–—\-|\[]\s?\d{1,3}\s?[–—\-|\]]|(?:стр\.|page|страница|бет)\s\d{1,4}(?:\s(?:из|of)\s\d+)?",
    re.IGNORECASE,
)
_UNFINISHED: Final = re.compile(r"[,;:(–—-]$|/\S*$")
_BROKEN: Final = re.compile(r"[^\W\d_]-$")
_YEAR: Final = re.compile(r"1[5-9]\d\d|20\d\d")
_DIGITS: Final = re.compile(r"\d+")
_FEWEST_LETTERS, _LONGEST = 10, 150
_LONGEST_NUMBER: Final = 20
_CLOSEST: Final = 10
"""Lines between two heads of pages."""


def without_running(document: Document, lines: Sequence[Line], first: int | None) -> Sequence[Line]:
    """The lines without the heads and numbers of pages; ``first`` is that of the first heading.

    A head is a line that comes again, but for its numbers, beside the number of a page or a form
    feed, or between blank lines where it also stands above the first list.
    """
    raw = [line.span.of(document.text) for line in lines]
    texts = [text.strip() for text in raw]
    numbers = _page_numbers(texts)
    breaks = numbers | {i for i, text in enumerate(raw) if "\f" in text}
    places: defaultdict[str, list[int]] = defaultdict(list)
    for i, text in enumerate(texts):
        if _FEWEST_LETTERS <= len(text) <= _LONGEST and not GOES_ON.match(text):
            places[_DIGITS.sub("0", text)].append(i)
    heads = set(numbers)
    for found in places.values():
        if len(found) < 2 or min(b - a for a, b in pairwise(found)) < _CLOSEST:
            continue
        above = first is not None and found[0] < first
        heads.update(i for i in found if _is_beside(texts, i, breaks, alone=above))
    return [line for i, line in enumerate(lines) if i not in heads] if heads else lines


def _is_beside(texts: Sequence[str], i: int, breaks: set[int], *, alone: bool) -> bool:
    """Whether a line stands beside a break of pages, or between blank lines where that will do."""
    before = next((j for j in range(i - 1, max(-1, i - 4), -1) if texts[j]), i - 1)
    after = next((j for j in range(i + 1, min(len(texts), i + 4)) if texts[j]), i + 1)
    if {i, before, after} & breaks:
        return True
    return alone and before < i - 1 and after > i + 1


def _page_numbers(texts: Sequence[str]) -> set[int]:
    """The lines that hold nothing but the number of a page."""
    alone = {
        i: int("".join(_DIGITS.findall(text)[:1]))
        for i, text in enumerate(texts)
        if len(text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(text)
    }
    close = [(i, j) for i, j in pairwise(alone) if j - i < _CLOSEST and alone[j] == alone[i] + 1]
    entries = {i for couple in close for i in couple}
    return {i for i in alone if i not in entries and not _goes_on(texts, i)}


def _goes_on(texts: Sequence[str], i: int) -> bool:
    """Whether a line that is a number goes on with the line above it: «… № / 12»."""
    above = texts[i - 1] if i else ""
    below = texts[i + 1] if i + 1 < len(texts) else ""
    if _BROKEN.search(above) and below[:1].islower():
        return False
    if above and (EXPECTS_NUMBER.search(above) or _UNFINISHED.search(above)):
        return True
    return bool(above and below and _YEAR.fullmatch(texts[i]))
