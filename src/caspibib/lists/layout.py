"""Cutting a list without numbers: by blank lines, by indents, by how lines begin and end."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import median
from typing import Final

from caspibib.lists.headings import is_part_heading
from caspibib.lists.part import Part, part_of
from caspibib.lists.rows import Row
from caspibib.lists.signs import (
    BEGINS,
    COMPLETE,
    GOES_ON,
    NAMED,
    is_about_person,
    is_like_reference,
)
from caspibib.model.document import Document

_WRAPPED_WIDTH: Final = 110
"""Characters; in lines that are shorter than this, an entry runs over several lines."""

_SHORT: Final = 0.8
"""Of the usual width: a line that ends before it ends a paragraph."""

_TALL: Final = 7
"""Rows between blank lines; where there are more, a blank line is but the end of a page."""

_LONGEST: Final = 30
"""Rows of an entry that are looked at."""

_Rule = Callable[[Sequence[Row], Row], bool]
"""Of the rows of the entry so far and a row: does the row begin the next entry?"""


def by_layout(document: Document, rows: Sequence[Row]) -> list[Part]:
    """The entries of a list that has no numbers."""
    rows = _without_headings(rows)
    begins = _hanging(rows) or _indented(rows) or _sentences(rows)
    entries: list[list[Row]] = []
    for row in rows:
        if not entries or begins(entries[-1], row):
            entries.append([])
        entries[-1].append(row)
    kept = (entry for entry in entries if not is_about_person(" ".join(r.text for r in entry)))
    return [part_of(document, [row.line for row in entry], None) for entry in kept]


def _without_headings(rows: Sequence[Row]) -> list[Row]:
    """The same without the headings of the parts of the list."""
    kept: list[Row] = []
    cut = False
    for row in rows:
        finished = not kept or COMPLETE.search(kept[-1].text)
        if finished and is_part_heading(row.text):
            cut = True
        else:
            previous = kept[-1].text if kept else ""
            kept.append(replace(row, after_blank=True, previous=previous) if cut else row)
            cut = False
    return kept or list(rows)


def _hanging(rows: Sequence[Row]) -> _Rule | None:
    """Entries begin at the margin and go on indented, where some lines are and some are not."""
    indented = sum(row.indent > 0 for row in rows)
    if not 0 < indented < len(rows) or rows[0].indent:
        return None
    return lambda _entry, row: not (row.indent or GOES_ON.match(row.text))


def _indented(rows: Sequence[Row]) -> _Rule | None:
    """Entries begin indented and go on at the margin."""
    first = [row for row in rows if row.indent]
    if not rows[0].indent or len(first) == len(rows):
        return None
    if sum(bool(BEGINS.match(row.text)) for row in first) < _SHORT * len(first):
        return None
    return lambda _entry, row: bool(row.indent and BEGINS.match(row.text))


def _sentences(rows: Sequence[Row]) -> _Rule:
    """Entries begin after a blank line, or after a finished line where lines are not wrapped."""
    widths = [len(row.text) for row in rows]
    wrapped = median(widths) < _WRAPPED_WIDTH
    usual = sorted(widths)[len(widths) * 9 // 10]
    blanks = sum(row.after_blank for row in rows[1:])
    spaced = 3 * blanks >= len(rows) or (wrapped and blanks > 1 and blanks * _TALL >= len(rows))
    if all(BEGINS.match(row.text) and COMPLETE.search(row.text) for row in rows):
        spaced = False  # every line is an entry

    def begins(entry: Sequence[Row], row: Row) -> bool:
        line = row.text
        if GOES_ON.match(line) or not BEGINS.match(line):
            return False
        finished = bool(COMPLETE.search(row.previous))
        if row.after_blank:  # which may also be a page break inside an entry
            return finished or bool(NAMED.match(line))
        if spaced:
            return False
        if not wrapped:
            return True
        score = 0.0 if finished else -2.0
        score += 1.5 if len(row.previous) < _SHORT * usual else -0.5
        score += 1.5 if NAMED.match(line) else 0.0
        score += 0.5 if any(is_like_reference(one.text) for one in entry[-_LONGEST:]) else -1.5
        return score > 0

    return begins
