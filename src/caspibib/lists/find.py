"""Finding the reference lists of a document."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from caspibib.lists.content import read_entry
from caspibib.lists.headings import heading_language, is_back_matter
from caspibib.lists.segment import segment
from caspibib.lists.signs import is_like_reference
from caspibib.model.document import Document, Entry, Line, ReferenceList
from caspibib.model.span import Span
from caspibib.text.script import language_of, script_of

_CONTENTS: Final = 30
"""How many lines of a table of contents are looked at above its «References»."""


def find_lists(document: Document) -> tuple[ReferenceList, ...]:
    """The reference lists of a document, in its order.

    A list runs from its heading to the next heading, to the back matter, or to the end. What
    stands under such a heading but holds no reference (a table of contents) is not a list.
    """
    lists = (_read_list(document, heading, body) for heading, body in _sections(document))
    return tuple(found for found in lists if found)


def _sections(document: Document) -> Iterator[tuple[Line, Sequence[Line]]]:
    """Each heading of a reference list with the lines below it."""
    lines = document.lines
    heads = [i for i, line in enumerate(lines) if heading_language(_content(document, line))]
    tags = [heading_language(_content(document, lines[i])) for i in heads]
    last = {tag: i for i, tag in zip(heads, tags, strict=True)}
    for (start, end), tag in zip(pairwise([*heads, len(lines)]), tags, strict=True):
        body = lines[start + 1 : end]
        above = lines[max(0, start - _CONTENTS) : start]
        if start < last[tag] and _words(document, above) & _words(document, body):
            continue  # a table of contents, whose headings stand again below
        stop = next((i for i, line in enumerate(body) if _ends_list(document, line)), len(body))
        yield lines[start], body[:stop]


def _words(document: Document, lines: Sequence[Line]) -> set[str]:
    """The short lines that may be headings of a part of the article."""
    texts = {_content(document, line).strip().casefold() for line in lines}
    return {text for text in texts if 4 <= len(text) <= 100 and not is_like_reference(text)}


def _ends_list(document: Document, line: Line) -> bool:
    words = _content(document, line)
    if line.kind == "item" and is_like_reference(words):
        return False
    return line.kind == "heading" or is_back_matter(words)


def _content(document: Document, line: Line) -> str:
    """The words of a line without the signs that make it a heading."""
    start = line.marker.end if line.marker and line.kind == "heading" else line.span.start
    return document.text[start : line.span.end]


def _read_list(document: Document, heading: Line, body: Sequence[Line]) -> ReferenceList | None:
    entries = [read_entry(document, part) for part in segment(document, body)]
    while entries and not (entries[-1].label or is_like_reference(entries[-1].text)):
        entries.pop()  # a closing remark, not a reference
    if not any(is_like_reference(entry.text) for entry in entries):
        return None
    words = _content(document, heading).strip(" *_#:.\t")
    return ReferenceList(
        heading=words,
        language=_language(heading_language(words) or "und", entries),
        span=Span(start=entries[0].span.start, end=entries[-1].span.end),
        entries=tuple(entries),
    )


def _language(heading: str, entries: Sequence[Entry]) -> str:
    """The heading's language; that of the entries where an English one heads Cyrillic entries."""
    cyrillic = [entry.text for entry in entries if script_of(entry.text) == "Cyrl"]
    if heading != "en" or 2 * len(cyrillic) <= len(entries):
        return heading
    return language_of(" ".join(cyrillic))
