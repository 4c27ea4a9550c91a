import pytest

from caspibib.parse.labels import Label
from caspibib.parse.structure import mended
from caspibib.parse.tokens import tokenize

T, C, P, B, A = "title", "container-title", "punctuation", "publisher", "author"
V, PL, TT, Y = "volume", "publisher-place", "title-translated", "issued"


def mend(text: str, *labels: str, likely: dict[str, set[int]] | None = None) -> list[str]:
    """What becomes of the labels when the model holds these ones for likely at these places."""
    tokens = tokenize(text)
    assert len(tokens) == len(labels), [token.text for token in tokens]

    def probability(label: Label, i: int) -> float:
        return 0.6 if i in (likely or {}).get(label, ()) else 0.01

    return list(mended(tokens, labels, probability))  # type: ignore[arg-type]


def test_what_has_a_title_and_a_container_stays() -> None:
    labels = (A, P, T, P, C, P, V)
    assert mend("Белов. Погода. Вестник, 5", *labels) == list(labels)


def test_the_run_most_like_a_title_is_one() -> None:
    found = mend("Белов. Погода. Наука, 5", A, P, B, P, B, P, PL, likely={T: {2}})
    assert found == [A, P, T, P, B, P, PL]


def test_no_title_where_none_is_likely() -> None:
    labels = (A, P, C, P, V)
    assert mend("Белов // Вестник, 5", *labels) == list(labels)


def test_a_container_that_holds_the_title_too() -> None:
    labels = (A, P, C, C, C, P, V)
    found = mend("Белов. Погода. Вестник, 5", *labels, likely={T: {2, 3}, C: {4}})
    assert found == [A, P, T, P, C, P, V]


def test_a_title_that_holds_the_container_too() -> None:
    found = mend("Белов. Погода. Вестник, 5", A, P, T, T, T, P, V, likely={T: {2}, C: {4}})
    assert found == [A, P, T, P, C, P, V]


def test_a_container_before_the_date_is_the_title() -> None:
    labels = (C, P, Y, Y, Y, P, P, B, P, "URL")
    found = mend("Погода. (2019, май). Сайт. http://a.kz/b", *labels[:1], P, P, *labels[2:])
    assert found == [T, P, P, Y, Y, Y, P, P, C, P, "URL"]


def test_pages_behind_a_volume() -> None:
    labels = (T, P, C, P, V, V, V, V, V)
    assert mend("Погода. Вестник, 3, 5–9", *labels) == [T, P, C, P, V, P, "page", "page", "page"]


def test_a_publisher_with_a_volume_is_a_container() -> None:
    assert mend("Погода. Вестник, 5", T, P, B, P, V) == [T, P, C, P, V]


@pytest.mark.parametrize("last", [PL, "number-of-pages", "edition"])
def test_the_volume_of_a_book_needs_no_container(last: str) -> None:
    labels = (T, P, V, P, B, P, last)
    assert mend("Погода. 5. Наука, М.", *labels[:-1], last) == list(labels)


def test_brackets_behind_a_title_hold_one_thing() -> None:
    text = "Pogoda [Weather and more of it]. Vestnik, 5"
    labels = (T, P, TT, T, B, B, B, P, P, C, P, V)
    found = mend(text, *labels, likely={TT: {2, 3, 4, 5, 6}})
    assert found == [T, P, TT, TT, TT, TT, TT, P, P, C, P, V]


def test_brackets_inside_a_title_stay() -> None:
    labels = (T, T, T, T, T, T, T, T, P, Y)
    assert mend("Pogoda [one two three four] again, 2019", *labels) == list(labels)
