"""Markdown (CommonMark): text with signs for italics, links and headings."""

import re
from typing import Final

from caspibib.documents.decode import decode
from caspibib.documents.lines import text_lines
from caspibib.documents.reader import Reader
from caspibib.model.document import Document
from caspibib.model.span import Span

_LINE: Final = r"""
    (?: (?>\r\n?|\n) (?! [ \t]* [\r\n] )
      | (?<=[^\W_]|[,:;–—-]) [ \t]* (?>(?:\r\n?|\n){2,6})
        (?! [ \t\f]* (?: [-+*\#] | \d+[.)] | \[\d ) ) )
"""
"""A line break that ends no paragraph; a page break in the middle of a sentence ends none."""

_INLINE: Final = re.compile(
    r"""
    (?P<autolink> < (?P<target> (?:https?|ftp|mailto):[^\s<>]+ | [^\s<>@]+@[^\s<>]+ ) > )
  | (?P<address> (?:https?|ftp)://[^\s<>\[\]]+ )
  | (?P<escape> \\ (?P<escaped> [!-/:-@\[-`{-~] ) )
  | (?P<link> \[ (?P<words> [^\[\]\r\n]+ ) \] \( [^()\s]* (?: \([^()\s]*\) [^()\s]* )* \) )
  | (?P<both>   (?<![\w*]) \*\*\* (?=\S) (?P<loud>    (?: [^*\r\n]++ | {line} ){1,40}+ ) (?<=\S) \*\*\* (?![\w*]) )
  | (?P<strong> (?<![\w*]) \*\*   (?=\S) (?P<heavy>   (?: [^*\r\n]++ | {line} | \*   (?!\*) [^*\r\n]++ \*   (?!\*) ){1,40}+ ) (?<=\S) \*\* (?![\w*]) )
  | (?P<star>   (?<![\w*]) \*     (?=\S) (?P<starred> (?: [^*\r\n]++ | {line} | \*\* (?!\*) [^*\r\n]++ \*\* (?!\*) ){1,40}+ ) (?<=\S) \*   (?![\w*]) )
  | (?P<bars>   (?<![\w_]) __     (?=\S) (?P<double>  (?: [^_\r\n]++ | {line} ){1,40}+ ) (?<=\S) __ (?![\w_]) )
  | (?P<bar>    (?<![\w_]) _      (?=\S) (?P<barred>  (?: [^_\r\n]++ | {line} ){1,40}+ ) (?<=\S) _  (?![\w_]) )
    """.replace("{line}", _LINE),  # noqa: E501 - a table, read by column
    re.VERBOSE,
)
_CONTENT: Final = {
    "autolink": "target", "address": "", "escape": "escaped", "link": "words", "both": "loud",
    "strong": "heavy", "star": "starred", "bars": "double", "bar": "barred",
}  # fmt: skip
"""For each kind of inline markup, the group of what a reader sees."""

_ADDRESS: Final = re.compile(r"://|www\.|\b10\.\d{4,9}/|@|\[at")

_SIGNS: Final = re.compile(
    rb"(?m)^#{1,6} \S|\]\((?:https?|mailto):|<https?://|(?<![\w*])\*[^*\s][^*\n]*\*"
)


def read(data: bytes, path: str | None = None) -> Document:
    """The document in the bytes of a Markdown file."""
    return document_of(decode(data, path), path)


def document_of(text: str, path: str | None = None) -> Document:
    """The document of a Markdown text, which keeps its signs, as ``hidden``."""
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
        kind = next(kind for kind in _CONTENT if match[kind])
        if kind == "address":
            continue
        begin, stop = match.span(_CONTENT[kind])
        signs = (match.start(), begin), (stop, _close(match, kind))
        hidden += (Span(start=first, end=last) for first, last in signs if first < last)
        if kind in {"both", "star", "bar"}:
            emphasis.append(Span(start=begin, end=stop))
        if kind not in {"autolink", "escape"}:
            _read_inline(text, begin, stop, hidden, emphasis)


def _close(match: re.Match[str], kind: str) -> int:
    """Where the closing signs end: a link keeps its address unless its words say it."""
    if kind == "link" and not _ADDRESS.search(match["words"]):
        return match.end("words") + 1
    return match.end()


def _recognizes(data: bytes) -> float:
    """One of Markdown's own signs is enough: what it hides in a plain text is but a sign."""
    return 0.5 if _SIGNS.search(data) else 0.0


READER: Final = Reader("markdown", (".md", ".markdown"), _recognizes, read)
