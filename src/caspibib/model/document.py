"""A document, the reference lists in it, and their entries."""

from bisect import bisect_right
from typing import Literal

from caspibib.model.frozen import Frozen
from caspibib.model.span import Span


class Line(Frozen):
    """The smallest piece of layout that a reader knows: a line of a text, a paragraph of Word."""

    span: Span
    """The line without its line break."""
    kind: Literal["text", "heading", "item"] = "text"
    """An ``item`` is the first line of an item of a list."""
    marker: Span | None = None
    """The bullet or number of an item, or the signs of a heading, with the space after it."""


class Document(Frozen):
    """A text as it was handed in, with what its format says of layout.

    All spans are offsets into ``text``, which is the decoded file, character for character.
    """

    text: str
    path: str | None = None
    format: str = "plain"
    lines: tuple[Line, ...]
    hidden: tuple[Span, ...] = ()
    """Characters that are markup, not content, in order."""
    emphasis: tuple[Span, ...] = ()
    """Runs in italics, in order."""


class Entry(Frozen):
    """One item of a reference list."""

    text: str
    """The content in one line: no markup, no line breaks, no printed number, plain spaces."""
    raw: str
    """The characters of the document from the first to the last of the content."""
    span: Span
    """Where ``raw`` stands in the document."""
    anchors: tuple[tuple[int, int], ...]
    """Pairs (offset in ``text``, offset in the document), where each run of equal steps begins."""
    label: str | None = None
    """The printed number or bullet."""
    emphasis: tuple[Span, ...] = ()
    """Runs in italics, as offsets into ``text``."""

    @classmethod
    def of(cls, text: str) -> "Entry":
        """An entry that is all of ``text``."""
        span = Span(start=0, end=len(text))
        return cls(text=text, raw=text, span=span, anchors=((0, 0),))

    def locate(self, span: Span) -> Span:
        """Where a span of ``text`` stands in the document."""
        if span.start == span.end:
            start = self._locate(span.start)
            return Span(start=start, end=start)
        return Span(start=self._locate(span.start), end=self._locate(span.end - 1) + 1)

    def _locate(self, offset: int) -> int:
        run = bisect_right(self.anchors, offset, key=lambda anchor: anchor[0]) - 1
        start, origin = self.anchors[run]
        return origin + offset - start


class ReferenceList(Frozen):
    """A list of references with its heading, in the order of the document."""

    heading: str
    language: str
    """BCP 47 tag of the language that the list is written in."""
    span: Span
    """From the first character of the first entry to the last one of the last."""
    entries: tuple[Entry, ...]
