import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from caspibib.model import LineIndex, Position, Span

POSITIONS = [
    ("один\nдва", 0, (1, 1)),
    ("один\nдва", 3, (1, 4)),
    ("один\nдва", 4, (1, 5)),
    ("один\nдва", 5, (2, 1)),
    ("один\r\nдва", 6, (2, 1)),
    ("один\r\nдва", 5, (1, 6)),
    ("один\rдва", 5, (2, 1)),
    ("один\n\rдва", 6, (3, 1)),
    ("один\r\r\nдва", 7, (3, 1)),
    ("один\nдва", 8, (2, 4)),
    ("один\nдва\n", 9, (3, 1)),
    ("", 0, (1, 1)),
    ("\u2028x", 1, (1, 2)),
]


@pytest.mark.parametrize(("text", "offset", "expected"), POSITIONS)
def test_position(text: str, offset: int, expected: tuple[int, int]) -> None:
    line, column = expected
    assert LineIndex(text).position(offset) == Position(line=line, column=column)


@given(st.lists(st.sampled_from(["а", " ", "\n", "\r", "\r\n", "\x0b", "\x85"])), st.data())
def test_position_is_what_counting_gives(pieces: list[str], data) -> None:
    text = "".join(pieces)
    offset = data.draw(st.integers(0, len(text)))
    line, column = 1, 1
    for i, char in enumerate(text[:offset]):
        ends = char == "\n" or (char == "\r" and text[i + 1 : i + 2] != "\n")
        line, column = (line + 1, 1) if ends else (line, column + 1)
    assert LineIndex(text).position(offset) == Position(line=line, column=column)


@pytest.mark.parametrize(("start", "end"), [(2, 1), (-1, 3), (-2, -1)])
def test_impossible_spans(start: int, end: int) -> None:
    with pytest.raises(ValidationError, match="a span cannot run"):
        Span(start=start, end=end)


def test_the_covered_text() -> None:
    assert Span(start=2, end=5).of("а «Б» в") == "«Б»"
