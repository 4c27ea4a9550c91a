"""The lines of a text, and what their first signs say."""

import re
from typing import Final

from caspibib.model.document import Line
from caspibib.model.span import Span

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")
_MARKER: Final = re.compile(
    r"""
    (?P<heading> [ ]{0,3}\#{1,6}[ \t]+ )
  | (?P<item>
        \s* (?: [-*+•·▪●◦‣–—] [ \t\u00a0]+                # a bullet
              | \[\d{1,4}\][.:]?\s*                        # [1]
              | \d{1,3}[.)] (?: [ \t\u00a0]+ | (?=[^\W\d_]|[«“"„\[]) )   # 1. or 1)
              | \d{1,3}\t\s*                                # 1 and a tab, out of Word
            )
    )
    """,
    re.VERBOSE,
)


def text_lines(text: str) -> tuple[Line, ...]:
    """The lines of a text; those that begin with a bullet or a number may begin an item."""
    return tuple(_line(text, match) for match in _LINE.finditer(text))


def _line(text: str, match: re.Match[str]) -> Line:
    start, end = match.start(), match.start() + len(match[0].rstrip("\r\n"))
    span = Span(start=start, end=end)
    marker = _MARKER.match(text, start, end)
    if not marker or marker.end() >= end:
        return Line(span=span)
    kind = "heading" if marker.lastgroup == "heading" else "item"
    return Line(span=span, kind=kind, marker=Span(start=start, end=marker.end()))
