import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.match.fingerprint import Fingerprint
from caspibib.match.score import evidence, log_odds, probability
from caspibib.model import Entry
from caspibib.parse import parse_entry
from caspibib.resources import table
from tests.match.works import OTHERS, WORKS

TEXTS = [text for both in WORKS for text in both] + OTHERS
PRINTS = [Fingerprint.of(parse_entry(Entry.of(text))) for text in TEXTS]
ANY = st.sampled_from(PRINTS)


@given(ANY, ANY)
def test_weights_and_prior_add_up_to_the_log_odds(ru: Fingerprint, en: Fingerprint) -> None:
    found = evidence(ru, en)
    total = table("matching")["prior"]["log-odds"] + sum(said.weight for said in found)
    assert total == pytest.approx(log_odds(ru, en), abs=0.01)
    assert all(0 <= said.agreement <= 1 for said in found)
    assert all(said.ru and said.en for said in found)


@given(st.floats(allow_nan=False))
def test_probability(odds: float) -> None:
    assert 0 <= probability(odds) <= 1


@pytest.mark.parametrize(("odds", "expected"), [(0, 0.5), (math.log(3), 0.75), (-1e9, 0), (1e9, 1)])
def test_probabilities(odds: float, expected: float) -> None:
    assert probability(odds) == pytest.approx(expected)


def test_weights_of_the_table_speak_for_agreement() -> None:
    assert all(said["differs"] < said["agrees"] for said in table("matching")["weights"].values())
