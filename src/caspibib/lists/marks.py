"""The number or bullet that a line begins with."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from caspibib.lists.rows import Row
from caspibib.lists.signs import CAPITAL
from caspibib.model.document import Document
from caspibib.model.span import Span

_MARK: Final = re.compile(
    rf"""
    \s* (?: \*\* (?=\d) )? (?:
        (?P<bullet> [-*+•·▪●◦‣–—■□►➢✓○] ) (?= [ \t\u00a0] )
      | \\? \[ \s? (?P<square> \d{{1,5}} ) \s? \\? \] [.:]?
      | \( (?P<round> \d{{1,3}} ) \) [.:]?
      | (?P<dot> \d{{1,5}} ) \s? \\? \. \)? (?= \s | $ | [^\W\d_] | [«“"„(\[*] )
      | (?P<bracket> \d{{1,4}} ) \) (?= \s | $ | [^\W\d_] | [«“"„\[*] )
      | (?P<tab> \d{{1,4}} ) (?= \t )
      | (?P<bare> \d{{1,3}} ) (?= [ \u00a0]+ {CAPITAL} | \s* $ )
      | (?P<raised> [¹²³⁰⁴-⁹]{{1,3}} )
    ) (?: \*\* )? \s*
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Mark:
    """A number or bullet, and what follows it in its line."""

    row: int
    """The index of its row."""
    style: str
    number: int | None
    span: Span
    rest: str


def mark_of(document: Document, row: Row, index: int) -> Mark | None:
    """The mark that a row begins with, whether or not an entry begins there."""
    line = row.line
    if line.kind == "heading":
        return None
    found = _MARK.match(document.text, line.span.start, line.span.end)
    if found and found.lastgroup:
        value = found[found.lastgroup]
        style = value if found.lastgroup == "bullet" else found.lastgroup
        rest = document.text[found.end() : line.span.end].strip()
        if style != value or rest:
            number = None if style == value else _value(value)
            return Mark(index, style, number, Span(start=found.start(), end=found.end()), rest)
    if line.kind == "item" and line.marker:
        rest = document.text[line.marker.end : line.span.end].strip()
        return Mark(index, "item", None, line.marker, rest)
    return None


def _value(digits: str) -> int:
    return int(unicodedata.normalize("NFKC", digits))
