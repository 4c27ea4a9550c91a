"""Where an entry stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from caspibib.model.document import Document, Line
from caspibib.model.span import Span


@dataclass(frozen=True, slots=True)
class Part:
    """Where one entry stands, without the number or bullet before it."""

    span: Span
    label: str | None = None


def part_of(document: Document, lines: Sequence[Line], marker: Span | None) -> Part:
    """The entry that runs from the marker, if it has one, to the end of the last of the lines."""
    start = marker.end if marker else lines[0].span.start
    raw = document.text[start : lines[-1].span.end]
    start += len(raw) - len(raw.lstrip())
    label = marker.of(document.text).strip() if marker else None
    return Part(Span(start=start, end=start + len(raw.strip())), label)
