"""Where an entry stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from caspibib.model.document import Document, Line
from caspibib.model.span import Span


@dataclass(frozen=True, slots=True)
class Part:
    """Where one entry stands, without the number or bullet before it."""

    span: Span
    label: str | None = None
    gaps: tuple[Span, ...] = ()
    """What stands between its lines but is no part of it: the head of a page."""

    def cut(self, start: int, end: int, label: str | None = None) -> "Part":
        """The piece between two offsets."""
        gaps = tuple(gap for gap in self.gaps if start <= gap.start and gap.end <= end)
        return Part(Span(start=start, end=end), label, gaps)


def part_of(document: Document, lines: Sequence[Line], marker: Span | None) -> Part:
    """The entry that runs from the marker, if it has one, to the end of the last of the lines."""
    text = document.text
    begin = marker.end if marker else lines[0].span.start
    if len(lines) > 1 and not text[begin : lines[0].span.end].strip():
        begin = lines[1].span.start  # a number alone in its line
    start, end = trimmed(text, begin, lines[-1].span.end)
    label = marker.of(text).strip() if marker else None
    between = (
        trimmed(text, one.span.end, after.span.start)
        for one, after in pairwise(lines)
        if one.span.start >= start or one.span.end > start
    )
    gaps = tuple(Span(start=first, end=last) for first, last in between if first < last)
    return Part(Span(start=start, end=end), label, gaps)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The same range without white space at its ends."""
    raw = text[start:end]
    start += len(raw) - len(raw.lstrip())
    return start, start + len(raw.strip())
