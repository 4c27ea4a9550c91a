"""The lines of a list that are not blank, with what stands around them."""

from collections.abc import Sequence
from dataclasses import dataclass

from caspibib.model.document import Document, Line


@dataclass(frozen=True, slots=True)
class Row:
    """A line that says something."""

    line: Line
    text: str
    """Its words, without white space around."""
    indent: int
    """How many characters of white space stand before it."""
    after_blank: bool
    """Whether a blank line, or nothing, stands above."""
    previous: str
    """The words of the row above; empty for the first."""


def rows_of(document: Document, lines: Sequence[Line]) -> list[Row]:
    """The lines that are not blank."""
    rows: list[Row] = []
    blank, previous = True, ""
    for line in lines:
        raw = line.span.of(document.text)
        text = raw.strip()
        if text:
            indent = len(raw) - len(raw.lstrip())
            rows.append(Row(line, text, indent, blank, previous))
            previous = text
        blank = not text
    return rows
