import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.text.aligned import Aligned

PIECES = st.sampled_from(
    [
        "а",
        "Б",
        "и",
        "е",
        "e",
        "\u0306",
        "\u0308",
        "\u0301",
        "№",
        "-",
        "\n",
        " ",
        "  ",
        "\u00ad",
        "1",
        "\\",
    ]
)
texts = st.lists(PIECES, max_size=30).map("".join)
PATTERNS = [
    (re.compile(r"\s+"), " "),
    (re.compile(r"-\n"), ""),
    (re.compile(r"а*"), "xyz"),
    (re.compile(r"аБ"), r"\1"),
    (re.compile(r"$"), "x"),
    (re.compile(r"1"), "один"),
]
steps = st.one_of(
    st.sampled_from(PATTERNS).map(lambda p: lambda aligned: aligned.sub(*p)),
    st.just(Aligned.composed),
    st.just(Aligned.strip),
    st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5)), max_size=4).map(
        lambda spans: lambda aligned: aligned.without(sorted((s, s + n) for s, n in spans))
    ),
)


def whole(text: str) -> Aligned:
    return Aligned.of(text, 0, len(text))


@given(texts, st.lists(steps, max_size=6))
def test_offsets_stay_with_their_characters(text: str, chain) -> None:
    aligned = whole(text)
    for step in chain:
        aligned = step(aligned)
        assert len(aligned.text) == len(aligned.offsets)
        assert list(aligned.offsets) == sorted(aligned.offsets)
        assert all(0 <= offset < len(text) for offset in aligned.offsets)


@given(texts, st.lists(st.tuples(st.integers(0, 40), st.integers(0, 5)), max_size=4))
def test_without_keeps_all_other_characters(text: str, spans) -> None:
    ranges = sorted((start, start + length) for start, length in spans)
    aligned = whole(text).without(ranges)
    kept = [i for i in range(len(text)) if not any(a <= i < b for a, b in ranges)]
    assert list(aligned.offsets) == kept
    assert aligned.text == "".join(text[i] for i in kept)


@given(texts)
def test_unchanged_characters_are_those_of_the_original(text: str) -> None:
    aligned = whole(text).sub(re.compile(r"-\n|\u00ad"), "").strip()
    assert all(text[i] == char for char, i in zip(aligned.text, aligned.offsets, strict=True))


@given(texts, st.sampled_from(PATTERNS))
def test_sub_is_that_of_re(text: str, pattern) -> None:
    compiled, new = pattern
    expected = re.sub(compiled, lambda m: new if m[0] else "", text)
    assert whole(text).sub(compiled, new).text == expected


@given(texts)
def test_anchors_tell_every_offset(text: str) -> None:
    aligned = whole(text).sub(re.compile(r"\s+"), " ").composed()
    anchors = dict(aligned.anchors())
    origin = None
    for i, offset in enumerate(aligned.offsets):
        origin = anchors.get(i, None if origin is None else origin + 1)
        assert origin == offset


SUBSTITUTED = [
    ("а  б", r"\s+", " ", "а б", (0, 1, 3)),
    ("слово-\nчасть", r"-\n", "", "словочасть", (0, 1, 2, 3, 4, 7, 8, 9, 10, 11)),
    ("1а", r"1", "один", "одина", (0, 0, 0, 0, 1)),
    ("абв", r"x", "y", "абв", (0, 1, 2)),
]


def test_sub_of_a_group_leaves_the_rest_of_the_match() -> None:
    aligned = whole("doi/\n12 x").sub(re.compile(r"doi/(\s)\d+"), "", group=1)
    assert aligned == Aligned("doi/12 x", (0, 1, 2, 3, 5, 6, 7, 8))


@pytest.mark.parametrize(("text", "pattern", "new", "expected", "offsets"), SUBSTITUTED)
def test_sub(text: str, pattern: str, new: str, expected: str, offsets: tuple[int, ...]) -> None:
    assert whole(text).sub(re.compile(pattern), new) == Aligned(expected, offsets)


COMPOSED = [
    ("и\u0306", "й", (0,)),
    ("Росси\u0306ский", "Россйский", (0, 1, 2, 3, 4, 6, 7, 8, 9)),
    ("е\u0308лка № 3", "ёлка № 3", (0, 2, 3, 4, 5, 6, 7, 8)),
    ("№ ﬁ ²", "№ ﬁ ²", (0, 1, 2, 3, 4)),
    ("а\u0301", "а\u0301", (0, 1)),
    ("и\u0306и\u0306 и", "йй и", (0, 2, 4, 5)),
]


@pytest.mark.parametrize(("text", "composed", "offsets"), COMPOSED)
def test_composed(text: str, composed: str, offsets: tuple[int, ...]) -> None:
    assert whole(text).composed() == Aligned(composed, offsets)


def test_a_part_of_a_text() -> None:
    assert Aligned.of("абвг", 1, 3) == Aligned("бв", (1, 2))
    assert Aligned.of(" аб ", 0, 4).strip() == Aligned("аб", (1, 2))
    assert Aligned.of("  ", 0, 2).strip() == Aligned("", ())
    assert Aligned("", ()).anchors() == ()
