"""Markdown (CommonMark): text with signs for italics, links and headings."""

import re
from itertools import islice
from typing import Final

from caspibib.documents.decode import decode
from caspibib.documents.lines import text_lines
from caspibib.documents.reader import Reader
from caspibib.model.document import Document
from caspibib.model.span import Span

_INLINE: Final = re.compile(
    r"""
    (?P<autolink> < (?P<target> (?:https?|ftp|mailto):[^\s<>]+ | [^\s<>@]+@[^\s<>]+ ) > )
  | (?P<address> (?:https?|ftp)://[^\s<>\[\]]+ )
  | (?P<escape> \\ (?P<escaped> [!-/:-@\[-`{-~] ) )
  | (?P<link> \[ (?P<words> [^\[\]\n]+ ) \] \( [^()\s]* (?: \([^()\s]*\) [^()\s]* )* \) )
  | (?P<strong> (?<![\w*]) \*\* (?=\S) (?P<heavy>   [^*\n]+ (?:\n[^*\n]+){0,20} ) (?<=\S) \*\* (?![\w*]) )
  | (?P<star>   (?<![\w*]) \*   (?=\S) (?P<starred> [^*\n]+ (?:\n[^*\n]+){0,20} ) (?<=\S) \*   (?![\w*]) )
  | (?P<bar>    (?<![\w_]) _    (?=\S) (?P<barred>  [^_\n]+ (?:\n[^_\n]+){0,20} ) (?<=\S) _    (?![\w_]) )
    """,  # noqa: E501 - a table, read by column
    re.VERBOSE,
)
_KINDS: Final = ("autolink", "address", "escape", "link", "strong", "star", "bar")
_CONTENT: Final = ("target", "", "escaped", "words", "heavy", "starred", "barred")
"""For each kind of inline markup, the group of what a reader sees."""

_ADDRESS: Final = re.compile(r"://|www\.|\b10\.\d{4,9}/|@|\[at")

_SIGNS: Final = re.compile(
    rb"(?m)^#{1,6} \S|\]\((?:https?|mailto):|<https?://|(?<![\w*])\*[^*\s][^*\n]*\*"
)
_ENOUGH_SIGNS: Final = 3


def read(data: bytes, path: str | None = None) -> Document:
    """The document in the bytes of a Markdown file; the text keeps its signs as ``hidden``."""
    text = decode(data, path)
    hidden: list[Span] = []
    emphasis: list[Span] = []
    _read_inline(text, 0, len(text), hidden, emphasis)
    return Document(
        text=text,
        path=path,
        format="markdown",
        lines=text_lines(text),
        hidden=tuple(sorted(hidden, key=_start)),
        emphasis=tuple(sorted(emphasis, key=_start)),
    )


def _start(span: Span) -> int:
    return span.start


def _read_inline(text: str, start: int, end: int, hidden: list[Span], emphasis: list[Span]) -> None:
    """Collect what inline markup between two offsets hides and what it emphasizes."""
    for match in _INLINE.finditer(text, start, end):
        kind, group = next(
            (kind, group) for kind, group in zip(_KINDS, _CONTENT, strict=True) if match[kind]
        )
        if kind == "address":
            continue
        begin, stop = match.span(group)
        hidden += (Span(start=match.start(), end=begin), Span(start=stop, end=_close(match, kind)))
        if kind in {"star", "bar"}:
            emphasis.append(Span(start=begin, end=stop))
        if kind not in {"autolink", "escape"}:
            _read_inline(text, begin, stop, hidden, emphasis)


def _close(match: re.Match[str], kind: str) -> int:
    """Where the closing signs end: a link keeps its address unless its words say it."""
    if kind == "link" and not _ADDRESS.search(match["words"]):
        return match.end("words") + 1
    return match.end()


def _recognizes(data: bytes) -> float:
    """Several of Markdown's own signs tell it from plain text; a single one does not."""
    signs = sum(1 for _ in islice(_SIGNS.finditer(data), _ENOUGH_SIGNS))
    return 0.5 if signs == _ENOUGH_SIGNS else 0.1 if signs else 0.0


READER: Final = Reader("markdown", (".md", ".markdown"), _recognizes, read)
