from random import Random
from typing import get_args

import pytest
from training.pieces import Piece, text_of
from training.records import names, records
from training.styles import Style, styles

from caspibib.parse.labels import Label

STYLES = styles()
LABELS = set(get_args(Label))
EVERY = [record for name in names() for record in records(name)]
COUNT, TRIES = 60, 4_000


def some(style: Style, seed: int) -> list[list[Piece]]:
    """References of records drawn with that seed."""
    choice = Random(seed)
    found: list[list[Piece]] = []
    for _ in range(TRIES):
        if len(found) == COUNT:
            break
        if pieces := style.render(choice.choice(EVERY), choice):
            found.append(pieces)
    return found


CASES = pytest.mark.parametrize("style", STYLES, ids=lambda s: s.render.__module__.split(".")[-1])


@CASES
def test_a_style_prints_labelled_references(style: Style) -> None:
    found = some(style, 5)
    assert len(found) == COUNT
    for pieces in found:
        labels = {piece.label for piece in pieces}
        assert labels <= LABELS
        assert labels - {"punctuation"}, text_of(pieces)
        assert "None" not in text_of(pieces)
        assert "{" not in text_of(pieces)


@CASES
def test_the_same_seed_gives_the_same(style: Style) -> None:
    assert some(style, 5) == some(style, 5)


def test_weights_and_names() -> None:
    assert len(STYLES) >= 20
    assert all(style.weight > 0 for style in STYLES)
    assert {"gost-r-7.0.5", "gost-7.1", "gost-r-7.0.100", "apa", "vancouver", "harvard", "chicago",
            "ieee", "bsi", "other"} == {style.name for style in STYLES}  # fmt: skip
