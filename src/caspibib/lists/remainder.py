"""What stands inside a list and belongs to none of its entries."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from caspibib.lists.part import trimmed
from caspibib.model.document import Document, Entry, ReferenceList
from caspibib.model.span import Span

_BREAK: Final = "-\u00ad\u2010 \t\r\n"
"""What a broken word has at its break."""


def remainders(document: Document, lists: Sequence[ReferenceList]) -> tuple[Span, ...]:
    """Heads of pages, headings of parts, affiliations: what no entry took, in order.

    Every other character between the ends of a list, but for white space and the numbers or
    bullets of the entries, is in just one entry.
    """
    entries = sorted((e for one in lists for e in one.entries), key=lambda e: e.span.start)
    ends = {one.span.end for one in lists}
    found: list[Span] = []
    inside = max((one.span.end for one in lists), default=0)
    for entry, after in pairwise([*entries, None]):
        if entry is None:
            break
        found += _gaps(document, entry)
        if after is None or (entry.span.end in ends and not _spans(lists, entry.span.end)):
            continue
        found += _between(document, entry.span.end, min(after.span.start, inside), after.label)
    return tuple(found)


def _spans(lists: Sequence[ReferenceList], offset: int) -> bool:
    """Whether one of the lists goes on behind an offset."""
    return any(one.span.start < offset < one.span.end for one in lists)


def _between(document: Document, start: int, end: int, label: str | None) -> Iterator[Span]:
    start, end = trimmed(document.text, start, end)
    if label and document.text[start:end].endswith(label):
        start, end = trimmed(document.text, start, end - len(label))
    elif label and document.text.startswith(label, start, end):
        start, end = trimmed(document.text, start + len(label), end)
    if start < end:
        yield Span(start=start, end=end)


def _gaps(document: Document, entry: Entry) -> Iterator[Span]:
    """The lines inside an entry that its text leaves out."""
    for (begin, origin), (following, offset) in pairwise(entry.anchors):
        start = origin + following - begin
        cut = document.text[start:offset]
        start += len(cut) - len(cut.lstrip(_BREAK))
        start, end = trimmed(document.text, start, offset)
        if start < end and ("\n" in cut or "\r" in cut):
            yield Span(start=start, end=end)
