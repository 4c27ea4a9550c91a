import pytest
from training.pieces import Piece, between, ended, joined, text_of

TITLE, PLACE = Piece("title", "О погоде"), Piece("publisher-place", "М.")


@pytest.mark.parametrize(
    ("areas", "text"),
    [
        ([[TITLE], [PLACE]], "О погоде. – М."),
        ([[PLACE], [TITLE]], "М. – О погоде"),
        ([[], [TITLE], [], [PLACE]], "О погоде. – М."),
        ([], ""),
    ],
)
def test_joined(areas: list[list[Piece]], text: str) -> None:
    assert text_of(joined(". – ", areas)) == text


@pytest.mark.parametrize(
    ("pieces", "text"),
    [([TITLE], "О погоде."), ([PLACE], "М."), ([Piece("title", "Что?")], "Что?"), ([], "")],
)
def test_ended(pieces: list[Piece], text: str) -> None:
    assert text_of(ended(pieces)) == text


def test_what_stands_between() -> None:
    assert between(" // ") == Piece("punctuation", " // ")
