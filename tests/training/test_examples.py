from typing import get_args

import pytest
from training.examples import Example, example, rendered
from training.pieces import Piece

from caspibib.parse.labels import Label


def test_rendered_gives_that_many_and_the_same_again() -> None:
    first = list(rendered(150, 3))
    assert len(first) == 150
    assert list(rendered(150, 3)) == first
    assert list(rendered(150, 4)) != first


@pytest.mark.parametrize("count", [0, 1, 7])
def test_rendered_counts(count: int) -> None:
    assert len(list(rendered(count, 1))) == count


def test_rendered_examples_are_whole() -> None:
    for found in rendered(300, 9):
        assert len(found.tokens) == len(found.labels) > 0
        assert set(found.labels) <= set(get_args(Label))
        assert "".join(token.text for token in found.tokens) == "".join(found.text.split())


def test_each_token_has_the_label_of_the_piece_that_it_begins_in() -> None:
    pieces = [Piece("author", "Белов И."), Piece("punctuation", "  "), Piece("title", "О \nпогоде")]
    found = example(pieces, "ru", "other")
    assert isinstance(found, Example)
    assert found.text == "Белов И. О погоде"
    assert found.labels == ("author", "author", "title", "title")


def test_italics_are_of_the_container_or_else_the_title() -> None:
    title, stop = Piece("title", "О погоде"), Piece("punctuation", ". ")
    book = example([title, stop], "ru", "other", emphasised=True)
    assert [token.emphasis for token in book.tokens] == [True, True, False]
    article = [title, stop, Piece("container-title", "Вестник")]
    found = example(article, "ru", "other", emphasised=True)
    assert [token.text for token in found.tokens if token.emphasis] == ["Вестник"]
