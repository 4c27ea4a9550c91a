"""What an entry says: one line of plain text that knows where it came from."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from caspibib.lists.part import Part, part_of
from caspibib.model.document import Document, Entry, Line
from caspibib.model.span import Span
from caspibib.text.aligned import Aligned
from caspibib.text.hyphens import breaks

_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\x00-\x08\x0e-\x1f\x7f]+")
"""Soft hyphens, zero widths, direction marks, control characters."""

_BROKEN_ADDRESS: Final = re.compile(
    r"(?<!\S)(?>\S*?(?:https?://|www\.|\b10\.\d{4,9}/))\S*+(?<=[/\-_=&?%.])"
    r"([ \t]*+(?:\r\n|\r|\n)\s*)(?:(?=[\w%~#]*[/_=&?%-])|(?<=-\n|-\r)(?=\w)|(?<=-\r\n)(?=\w))"
)
"""An address that a line break, the group, cuts after one of its own signs."""

_BROKEN_DOI: Final = re.compile(
    r"(?<!\S)(?>\S*?\b10\.\d{4,9}/)\S*+(?<=[.\-])([ \t]*+(?:\r\n|\r|\n)\s*)(?=\d)"
)
"""A DOI that a line break, the group, cuts before a number."""

_SPACE: Final = re.compile(r"\s{2,}|[^\S ]")
"""All white space but a single plain one."""


def read_entry(document: Document, part: Part) -> Entry:
    """The entry that stands in ``part`` of the document."""
    start, end = part.span.start, part.span.end
    aligned = Aligned.of(document.text, start, end)
    unseen = sorted((*_within(document.hidden, part.span), *part.gaps), key=_start)
    aligned = aligned.without((span.start, span.end) for span in unseen)
    aligned = aligned.sub(_BROKEN_ADDRESS, "", group=1).sub(_BROKEN_DOI, "", group=1)
    aligned = _without_breaks(aligned.composed())
    aligned = aligned.sub(_INVISIBLE, "").sub(_SPACE, " ").strip()
    emphasis = (_covered(aligned, span) for span in _within(document.emphasis, part.span))
    return Entry(
        text=aligned.text,
        raw=document.text[start:end],
        span=part.span,
        anchors=aligned.anchors() or ((0, start),),
        label=part.label,
        emphasis=tuple(span for span in emphasis if span.start < span.end),
    )


def read_text(document: Document) -> Entry:
    """The entry that is all of the document."""
    whole = Line(span=Span(start=0, end=len(document.text)))
    return read_entry(document, part_of(document, [whole], None))


def read_line(document: Document, line: Line) -> Entry:
    """The entry that is a line of the document."""
    return read_entry(document, part_of(document, [line], line.marker))


def _without_breaks(aligned: Aligned) -> Aligned:
    """The same with broken words closed up."""
    offsets = aligned.offsets
    return aligned.without(
        (offsets[start], offsets[end - 1] + 1) for start, end in breaks(aligned.text)
    )


def _within(spans: tuple[Span, ...], outer: Span) -> Iterator[Span]:
    """Those of the ordered ``spans`` that begin inside ``outer``."""
    first = bisect_left(spans, outer.start, key=_start)
    return iter(spans[first : bisect_left(spans, outer.end, lo=first, key=_start)])


def _start(span: Span) -> int:
    return span.start


def _covered(aligned: Aligned, span: Span) -> Span:
    """The range of the aligned text that came from ``span``."""
    return Span(
        start=bisect_left(aligned.offsets, span.start), end=bisect_left(aligned.offsets, span.end)
    )
