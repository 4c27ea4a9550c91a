"""What the tagger sees; each feature that a test names is one that the model was trained with."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.features import features
from caspibib.parse.tokens import tokenize

GOST = "Белов И. И. О погоде / И. И. Белов // Вестник. – 2015. – № 3. – С. 5–9."
APA = "Smith, J. (2019). Sea law. Marine Policy, 3(2), 5–9."
SEEN = [
    # before, between and after the strokes
    (GOST, "погоде", "z=0/", True),
    (GOST, "Вестник", "z=1/", True),
    (APA, "Policy", "z=0", True),
    # the area, and what it begins with
    (GOST, "Вестник", "a0=вестник", True),
    (GOST, "2015", "area=0y", True),
    # brackets, and the first word in them
    (APA, "2019", "in=(", True),
    (APA, "2019", "in=(year", True),
    (APA, "Sea", "in=(", False),
    # names: a family name beside initials, and again after the stroke
    (GOST, "Белов", "nm=F+", True),
    (APA, "Smith", "nm=F", True),
    (GOST, "Вестник", "nm=-", True),
    # where the entry begins and ends
    (APA, "Smith", "i=0", True),
    (APA, "9", "-i=1", True),
    # neighbours
    (APA, "3", "glued", False),
    (APA, "2", "glued", True),
    (GOST, "3", "-k=issue", True),
]


def rows(text: str, emphasis: tuple[tuple[int, int], ...] = ()) -> dict[str, list[str]]:
    """The features of the first token of each text."""
    tokens = tokenize(text, emphasis)
    found: dict[str, list[str]] = {}
    for token, row in zip(tokens, features(text, tokens), strict=True):
        found.setdefault(token.text, row)
    return found


@pytest.mark.parametrize(("text", "token", "feature", "has"), SEEN)
def test_features(text: str, token: str, feature: str, has: bool) -> None:
    assert (feature in rows(text)[token]) is has


def test_italics_are_seen() -> None:
    assert "em" in rows("Sea law. Marine Policy, 3.", ((9, 22),))["Policy"]
    assert "em" not in rows("Sea law. Marine Policy, 3.", ((9, 22),))["law"]


@given(st.text(max_size=200))
def test_a_row_for_each_token_of_any_text(text: str) -> None:
    tokens = tokenize(text)
    found = features(text, tokens)
    assert len(found) == len(tokens)
    assert all(isinstance(feature, str) and feature for row in found for feature in row)
    assert features(text, tokens) == found


def test_no_tokens() -> None:
    assert features("", ()) == []


RUNS = ["И. ", "Иванов И. И., ", "van ", "/ van ", "ред. ", "ред. И. И. Иванов, ", "/ ", "// ",
        ". – ", "(", "[", "«", "] [", "2019 ", "1-2, ", "№ 1 ", "http://)", "10.1234/", "\u0301",
        "а : б, ", "и др. ", "а", "7"]  # fmt: skip


@pytest.mark.parametrize("run", RUNS)
def test_the_cost_is_linear(run: str) -> None:
    text = (run * 20_000)[:20_000]
    began = time.process_time()
    features(text, tokenize(text))
    assert time.process_time() - began < 1
