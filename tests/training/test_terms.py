from random import Random

import pytest
from training.terms import language_of, term


@pytest.mark.parametrize(
    ("tag", "language"),
    [("ru", "ru"), ("uk", "uk"), ("kk", "kk"), ("ru-Latn", "en"), ("de", "en"), (None, "en")],
)
def test_the_language_of_the_terms(tag: str | None, language: str) -> None:
    assert language_of(tag) == language


def test_terms_are_filled() -> None:
    assert {term("ru", "page", Random(i), n="5–9") for i in range(40)} >= {"С. 5–9", "с. 5–9"}
    assert {term("en", "edition", Random(i), n="2") for i in range(40)} & {"2nd ed.", "2nd edn."}
