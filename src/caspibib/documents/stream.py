"""A text read line by line, however long it is.

No more of it is in memory than a block of bytes and one line, and a line not beyond ``LONGEST``.
"""

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import PurePath
from typing import Final

from caspibib.documents import markdown
from caspibib.documents.decode import (
    SAMPLE,
    Encoding,
    encoding_at_start,
    encoding_within,
    has_control,
    is_utf8,
)
from caspibib.documents.lines import text_lines
from caspibib.model.document import Document, Entry, Line
from caspibib.model.error import CaspibibError
from caspibib.model.span import Span

BLOCK: Final = SAMPLE
"""Bytes that are read at once: enough to tell an encoding by."""

LONGEST: Final = 1_000_000
"""Characters that are kept of a line; nobody's reference is longer."""

_BREAK: Final = re.compile(r"\r\n|\r|\n")
_MOSTLY: Final = 10
"""So many right characters to a wrong one, and it is UTF-8 that was damaged."""


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a text, with its place in it."""

    document: Document
    """The text that has the line: all of it, or the line alone."""
    line: Line
    offset: int = 0
    """Where ``document`` begins in the whole text."""
    dropped: int = 0
    """Characters at its end that were not kept."""

    def placed(self, entry: Entry) -> Entry:
        """An entry that was read from ``document``, as one of the whole text."""
        if not self.offset:
            return entry
        start, end = entry.span.start + self.offset, entry.span.end + self.offset
        anchors = tuple((at, origin + self.offset) for at, origin in entry.anchors)
        return entry.model_copy(update={"span": Span(start=start, end=end), "anchors": anchors})


def lines_of(document: Document) -> Iterator[TextLine]:
    """The lines of a document that is in memory."""
    return (TextLine(document, line) for line in document.lines)


def read_lines(blocks: Iterable[bytes], path: str | None = None) -> Iterator[TextLine]:
    """The lines of a file, empty ones too, as its blocks of bytes come.

    The encoding is told from the first bytes that are not ASCII; whether a line is Markdown or
    plain, by its own signs or the suffix of ``path``. Raises ``CaspibibError`` where the file is
    empty, no text, or from some line on in another encoding; the lines before it were given.
    """
    name, number = path or "The input", 0
    try:
        for number, line in enumerate(_lines(_texts(iter(blocks), path)), 1):  # noqa: B007
            yield _text_line(*line, path)
    except UnicodeDecodeError as error:
        raise CaspibibError(
            f"{name} is {error.encoding}, but line {number + 1} is not.",
            f"Save the file again as UTF-8, or mend or take out line {number + 1}.",
        ) from error


def _text_line(text: str, offset: int, dropped: int, path: str | None) -> TextLine:
    if dropped:
        document = Document(text=text, path=path, lines=())
    elif _is_markdown(text, path):
        document = markdown.document_of(text, path)
    else:
        document = Document(text=text, path=path, lines=text_lines(text))
    whole = Line(span=Span(start=0, end=len(text)))
    return TextLine(document, next(iter(document.lines), whole), offset, dropped)


def _is_markdown(text: str, path: str | None) -> bool:
    reader = markdown.READER
    suffix = PurePath(path or "").suffix.lower()
    return suffix in reader.suffixes or reader.recognizes(text.encode()) > 0


def _lines(texts: Iterable[str]) -> Iterator[tuple[str, int, int]]:
    """Each line: what is kept of it, its offset, and how many characters are not kept."""
    kept: list[str] = []
    size = offset = 0
    for text in _whole_breaks(texts):
        done = 0
        for match in _BREAK.finditer(text):
            kept.append(text[done : min(match.start(), done + max(LONGEST - size, 0))])
            size += match.start() - done
            yield "".join(kept), offset, max(size - LONGEST, 0)
            offset += size + len(match[0])
            kept, size, done = [], 0, match.end()
        if size < LONGEST:
            kept.append(text[done : done + LONGEST - size])
        size += len(text) - done
    if size:
        yield "".join(kept), offset, max(size - LONGEST, 0)


def _whole_breaks(texts: Iterable[str]) -> Iterator[str]:
    """The same text in pieces that do not end between CR and LF."""
    held = ""
    for text in texts:
        joined = held + text
        held = "\r" if joined.endswith("\r") else ""
        yield joined[: len(joined) - len(held)]
    yield held


def _texts(blocks: Iterator[bytes], path: str | None) -> Iterator[str]:
    """The decoded text, piece by piece.

    While there is nothing but ASCII, the encoding stays open. Raises ``UnicodeDecodeError`` after
    the last text that could be decoded.
    """
    head, ended = _head(blocks)
    if ended and not head.strip():
        raise CaspibibError(f"{path or 'The input'} is empty.", "Give references, one a line.")
    encoding = _damaged_utf8(head) or encoding_at_start(head, path, cut=not ended)
    while head.isascii() and encoding.name == "utf-8":
        yield head.decode("ascii")
        if ended:
            return
        head, ended = _head(blocks)
        encoding = _damaged_utf8(head) or encoding_within(head, path, cut=not ended)
    yield from _decoded(chain([head[len(encoding.mark) :]], blocks), encoding)


def _head(blocks: Iterator[bytes]) -> tuple[bytes, bool]:
    """Bytes to tell an encoding by, and whether they are the last ones.

    Where bytes come slowly, whole lines of plain UTF-8 are enough: who writes them may wait for
    the answer.
    """
    head = b""
    for block in blocks:
        head += block
        if len(head) >= SAMPLE or _is_plain(head):
            return head, False
    return head, True


def _is_plain(data: bytes) -> bool:
    ends = data.endswith((b"\n", b"\r")) and not data.isspace()
    return ends and not has_control(data) and is_utf8(data)


def _damaged_utf8(data: bytes) -> Encoding | None:
    """UTF-8, where all but a few bytes are; another encoding hardly looks so at all."""
    if data.isascii() or has_control(data):
        return None
    text = data.decode("utf-8", errors="replace")
    wrong = text.count("\ufffd")
    right = sum(char > "\x7f" for char in text) - wrong
    marked = data.startswith(codecs.BOM_UTF8)
    mark = codecs.BOM_UTF8 if marked else b""
    return Encoding("utf-8", mark) if wrong and right > _MOSTLY * wrong else None


def _decoded(blocks: Iterable[bytes], encoding: Encoding) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder(encoding.name)(encoding.errors)
    try:
        for block in blocks:
            yield decoder.decode(block)
        yield decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        yield error.object[: error.start].decode(encoding.name)
        raise
