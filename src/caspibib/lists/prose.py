"""What stands between the entries of a list, or after them, and is no part of one."""

from collections.abc import Sequence
from typing import Final

from caspibib.lists.headings import is_part_heading
from caspibib.lists.rows import Row
from caspibib.lists.signs import (
    BEGINS,
    COMPLETE,
    GOES_ON,
    cites,
    is_about_person,
    is_like_reference,
    years,
)

_SHORTEST: Final = 40
"""Characters; what is shorter is no whole reference yet."""

_LONGEST_HEADING: Final = 60
_PARAGRAPH: Final = 6
"""Rows of a paragraph that are looked at."""


def entry_rows(rows: Sequence[Row], *, last: bool, anew: bool) -> Sequence[Row]:
    """The rows of an entry, of those from its number to the next one.

    ``last``: no entry follows; ``anew``: the next one begins another part of the list.
    """
    end = _end(rows, last=last or anew)
    rows = rows[:end]
    if last:
        return rows
    while len(rows) > 1 and _is_heading(rows[-1], anew=anew):
        rows = rows[:-1]
    return rows


def _end(rows: Sequence[Row], *, last: bool) -> int:
    """How many of the rows are the entry's own.

    An entry ends at a blank line, unless it is broken off there (at a page break). Inside a list
    it nearly always is: what follows must look like anything but a reference.
    """
    going_on = [
        bool(i and row.after_blank and GOES_ON.match(row.text)) for i, row in enumerate(rows)
    ]
    signs = (i for i, row in enumerate(rows) if going_on[i] or is_like_reference(row.text))
    last_sign = max(signs, default=len(rows))
    length, known = 0, frozenset[str]()
    for i, row in enumerate(rows):
        finished = i and length >= _SHORTEST and COMPLETE.search(row.previous) and not going_on[i]
        if finished and BEGINS.match(row.text) and _is_person(rows, i):
            return i
        if finished and row.after_blank:
            if last and not _is_version(rows, i, known):
                return i
            if last_sign < i and BEGINS.match(row.text):
                return i
        length += len(row.text) + 1
        known |= years(row.text)
    return len(rows)


def _is_person(rows: Sequence[Row], first: int) -> bool:
    """Whether a paragraph says who an author is."""
    text = rows[first].text
    for row in rows[first + 1 : first + _PARAGRAPH]:
        if row.after_blank:
            break
        text += " " + row.text
    return is_about_person(text)


def _is_version(rows: Sequence[Row], first: int, known: frozenset[str]) -> bool:
    """Whether a paragraph is the same reference in another language."""
    text = " ".join(row.text for row in rows[first : first + _PARAGRAPH])
    return cites(text) and bool(known & years(text))


def _is_heading(row: Row, *, anew: bool) -> bool:
    """Whether the last row before the next entry heads what follows: «Интернет-ресурсы»."""
    if GOES_ON.match(row.text) or not COMPLETE.search(row.previous):
        return False
    if is_part_heading(row.text):
        return True
    return anew and not is_like_reference(row.text) and not COMPLETE.search(row.text)
