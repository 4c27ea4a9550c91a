import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label
from caspibib.parse.tokens import tokenize

A: Label = "author"
P: Label = "punctuation"
T: Label = "title"
O: Label = "other"  # noqa: E741
V: Label = "volume"


def draft(text: str, *labels: Label) -> Draft:
    """A draft of a text with a label for each token."""
    return Draft.of(text, tokenize(text), labels)


def test_equal_neighbours_are_one_piece() -> None:
    found = draft("Белов И. О погоде. 5", A, A, T, T, P, V)
    assert found.pieces("author") == ("Белов И.",)
    assert found.pieces("title") == ("О погоде",)
    assert found.piece("volume") == "5"
    assert found.piece("issue") is None
    assert found.pieces("issue") == ()


def test_a_title_that_goes_on_after_a_sign_is_one_value() -> None:
    found = draft("Погода: очерк // 5", T, P, T, P, V)
    assert found.piece("title") == "Погода: очерк"
    assert found.remainder() == ()


@pytest.mark.parametrize(
    ("text", "labels", "left"),
    [
        ("5 Погода", (O, T), ["5"]),
        ("5, слово 7", (V, P, T, V), ["7"]),
        ("Белов / Белов", (A, P, A), []),
        ("Погода", (T,), []),
    ],
)
def test_the_remainder(text: str, labels: tuple[Label, ...], left: list[str]) -> None:
    assert [span.of(text) for span in draft(text, *labels).remainder()] == left


def test_values_and_notes_are_added() -> None:
    one = draft("Погода", T)
    two = one.having(title="Погода").having(volume="5").noting("a").noting("b")
    assert two.values == {"title": "Погода", "volume": "5"}
    assert two.notes == ("a", "b")
    assert one.values == {}
    assert one.notes == ()


def test_what_fields_were_read_from() -> None:
    found = draft("Белов. Погода x 5. Погода", A, P, T, O, V, P, T).fields()
    assert {name: [(span.start, span.end) for span in spans] for name, spans in found.items()} == {
        "author": [(0, 5)],
        "title": [(7, 13)],
        "volume": [(16, 17)],
    }


@given(st.lists(st.sampled_from([A, P, T, O, V]), max_size=20))
def test_no_word_is_lost(labels: list[Label]) -> None:
    """Every token is in a field, punctuation, or in the remainder."""
    found = draft(" ".join("слово" for _ in labels), *labels)
    told = [span for spans in found.fields().values() for span in spans]
    told += found.remainder()
    for token, label in zip(tokenize(found.text), labels, strict=True):
        placed = any(span.start <= token.start and token.end <= span.end for span in told)
        assert placed or label == P
