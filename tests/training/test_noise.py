from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.noise import _DAMAGES, Damage, damaged
from training.pieces import Piece, text_of

from caspibib.parse.labels import Label

GOST = [
    Piece("author", "Савельев Н. В."),
    Piece("punctuation", " "),
    Piece("title", "Сезонная изменчивость «течений» Охотского моря"),
    Piece("punctuation", " // "),
    Piece("container-title", "Океанология"),
    Piece("punctuation", ". – "),
    Piece("issued", "2013"),
    Piece("punctuation", ". – "),
    Piece("volume", "Т. 53"),
    Piece("punctuation", ", "),
    Piece("issue", "№ 2"),
    Piece("punctuation", ". – "),
    Piece("page", "С. 180–189"),
    Piece("punctuation", ". – "),
    Piece("URL", "http://www.journal.ru/a/53-2"),
    Piece("punctuation", "."),
]
DAMAGES = pytest.mark.parametrize(
    "damage", [damage for _, damage in _DAMAGES], ids=lambda damage: damage.__name__.strip("_")
)
LABELS: list[Label] = ["author", "title", "container-title", "page", "URL", "punctuation", "other"]
PIECES = st.lists(
    st.builds(Piece, st.sampled_from(LABELS), st.text("Ааё «».,–//№:5-a\u0301", min_size=1)),
    min_size=1,
)


def fields(pieces: list[Piece]) -> list[Label]:
    return [piece.label for piece in pieces if piece.label not in {"punctuation", "other"}]


@DAMAGES
@pytest.mark.parametrize("seed", range(5))
def test_each_piece_keeps_its_label(damage: Damage, seed: int) -> None:
    assert fields(damage(GOST, Random(seed))) == fields(GOST)


@DAMAGES
@given(pieces=PIECES, seed=st.integers(0, 20))
def test_any_pieces_can_be_damaged(damage: Damage, pieces: list[Piece], seed: int) -> None:
    assert fields(damage(pieces, Random(seed))) == fields(pieces)


@given(PIECES, st.integers(0, 1000))
def test_damaged(pieces: list[Piece], seed: int) -> None:
    found = damaged(pieces, Random(seed))
    assert all(piece.text for piece in found)
    assert found == damaged(pieces, Random(seed))


def test_most_references_stay_nearly_as_they_are() -> None:
    texts = [text_of(damaged(GOST, Random(seed))) for seed in range(200)]
    assert 10 < texts.count(text_of(GOST)) < 150
