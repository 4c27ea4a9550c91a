"""Where a piece of text stands."""

import re
from bisect import bisect_right
from typing import Final, Self

from pydantic import model_validator

from caspibib.model.frozen import Frozen

_LINE_END: Final = re.compile(r"\r\n|\r|\n")


class Span(Frozen):
    """Half-open range of character offsets, ``text[start:end]``."""

    start: int
    end: int

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span cannot run from {self.start} to {self.end}")
        return self

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]


class Position(Frozen):
    """Line and column as editors show them, both counted from 1."""

    line: int
    column: int


class LineIndex:
    """Turns offsets into a text to lines and columns; a line ends with LF, CR LF or CR."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def position(self, offset: int) -> Position:
        """Line and column of the character at ``offset``."""
        line = bisect_right(self._starts, offset)
        return Position(line=line, column=offset - self._starts[line - 1] + 1)
