from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.confidence import (
    _logistic,
    confidence_of,
    field_evidence,
    reference_evidence,
)
from caspibib.parse.crf import Tagging
from caspibib.parse.labels import Label

PROBABILITIES = [0.0, 1e-9, 0.01, 0.2, 0.5, 0.8, 0.99, 1.0]
LABELS: tuple[Label, ...] = ("author", "punctuation", "title")


def whole(probability: float, marginals: tuple[float, ...], *, spoiled: bool = False) -> float:
    return confidence_of(Tagging(LABELS, marginals, probability), spoiled=spoiled)[0]


def test_the_surer_the_model_the_higher() -> None:
    found = [whole(p, (0.9, 0.9, 0.9)) for p in PROBABILITIES]
    assert all(one <= two for one, two in pairwise(found))
    assert found[0] < found[-1]


def test_something_left_over_makes_it_no_surer() -> None:
    assert whole(0.5, (0.9, 0.9, 0.9), spoiled=True) < whole(0.5, (0.9, 0.9, 0.9))


def test_a_field_is_as_sure_as_its_least_sure_neighbour() -> None:
    labels: tuple[Label, ...] = ("author", "author", "punctuation", "title", "title", "other")
    sure = (0.9, 0.9, 0.6, 0.95, 0.99, 0.99)
    _, by_field = confidence_of(Tagging(labels, sure, 0.5), spoiled=False)
    assert set(by_field) == {"author", "title"}
    assert by_field["author"] == by_field["title"]
    (doubtful,) = field_evidence(Tagging(labels, (0.9, 0.3, *sure[2:]), 0.5))["author"]
    (before,) = field_evidence(Tagging(labels, sure, 0.5))["author"]
    assert doubtful < before


@given(st.lists(st.floats(-1e9, 1e9), min_size=1, max_size=4), st.floats(-1e9, 1e9))
def test_logistic_is_a_share(weights: list[float], value: float) -> None:
    assert 0 <= _logistic(weights, (value,) * (len(weights) - 1)) <= 1


@pytest.mark.parametrize(("bias", "value", "share"), [(0, 0, 0.5), (1e6, 0, 1.0), (-1e6, 0, 0.0)])
def test_logistic(bias: float, value: float, share: float) -> None:
    assert _logistic([bias, 1.0], (value,)) == pytest.approx(share)


def test_evidence_of_certainty_is_finite() -> None:
    tagging = Tagging(LABELS, (1.0, 0.0, 1.0), 0.0)
    assert all(abs(value) < 20 for value in reference_evidence(tagging, spoiled=True))
    assert all(abs(value) < 20 for row in field_evidence(tagging).values() for value in row)
