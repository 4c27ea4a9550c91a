"""Where the reference lists of a document begin and end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from caspibib.lists.headings import (
    glued_heading,
    heading_language,
    is_back_matter,
    is_part_heading,
)
from caspibib.lists.signs import COMPLETE, is_like_reference
from caspibib.model.document import Document, Line
from caspibib.model.span import Span

_CONTENTS: Final = 30
"""How many lines of a table of contents are looked at above its «References»."""


@dataclass(frozen=True, slots=True)
class Section:
    """The heading of a list, in its own words, and the lines below it."""

    heading: str
    language: str
    lines: Sequence[Line]


def lines_of(document: Document) -> list[Line]:
    """The lines of a document; a heading that shares its line with an entry has one of its own."""
    lines: list[Line] = []
    for line in document.lines:
        cut = glued_heading(_content(document, line))
        if cut is None:
            lines.append(line)
            continue
        start = _start(line) + cut
        lines.append(line.model_copy(update={"span": Span(start=line.span.start, end=start)}))
        lines.append(Line(span=Span(start=start, end=line.span.end)))
    return lines


def first_heading(document: Document, lines: Sequence[Line]) -> int | None:
    """The index of the first line that heads a list."""
    found = (i for i, line in enumerate(lines) if heading_language(_content(document, line)))
    return next(found, None)


def sections(document: Document, lines: Sequence[Line], *, weak: bool = False) -> Iterator[Section]:
    """Each heading of a reference list with the lines below it.

    A section ends at the next heading, at the back matter, or with the document. ``weak`` ones
    are those under «Notes» and the like.
    """
    tags = [heading_language(_content(document, line)) for line in lines]
    heads = [i for i, tag in enumerate(tags) if tag]
    if weak:
        found = [heading_language(_content(document, line), weak=True) for line in lines]
        ends = sorted({*heads, *(i for i, tag in enumerate(found) if tag)})
        tags, heads = found, ends
    last = {tags[i]: i for i in heads}
    above_tag, above = None, ""
    for start, end in pairwise([*heads, len(lines)]):
        tag = tags[start]
        if tag is None:
            continue
        body = lines[start + 1 : end]
        top = lines[max(0, start - _CONTENTS) : start]
        if start < last[tag] and _words(document, top) & _words(document, body):
            continue  # a table of contents, whose headings stand again below
        stop = next((i for i in range(len(body)) if _ends_list(document, body, i)), len(body))
        words = _content(document, lines[start]).strip(" *_#:.\t\u00a0")
        yield Section(above if above_tag == tag else words, tag, body[:stop])
        empty = not any(line.span.of(document.text).strip() for line in body)
        above_tag, above = (tag, words) if empty else (None, "")


def _words(document: Document, lines: Sequence[Line]) -> set[str]:
    """The short lines that may be headings of a part of the article."""
    texts = {_content(document, line).strip().casefold() for line in lines}
    return {text for text in texts if 4 <= len(text) <= 100 and not is_like_reference(text)}


def _ends_list(document: Document, body: Sequence[Line], i: int) -> bool:
    line = body[i]
    words = _content(document, line)
    if line.kind == "item" and is_like_reference(words):
        return False
    if line.kind == "heading":
        return not is_part_heading(words)
    if not is_back_matter(words):
        return False
    above = body[i - 1].span.of(document.text).strip() if i else ""
    return not above or bool(COMPLETE.search(above)) or words.lstrip()[:1].isupper()


def _content(document: Document, line: Line) -> str:
    """The words of a line without the signs that make it a heading."""
    return document.text[_start(line) : line.span.end]


def _start(line: Line) -> int:
    return line.marker.end if line.marker and line.kind == "heading" else line.span.start
