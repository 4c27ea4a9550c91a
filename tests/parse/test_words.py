import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.words import word

SHAPES = [
    ("Иванов", "иванов", "Xxc"),
    ("Smith", "smith", "Xxl"),
    ("МГУ", "мгу", "XXc"),
    ("И.", "и.", "Xc."),
    ("J.", "j.", "Xl."),
    ("Дж.", "дж.", "Xxc2."),
    ("ру", "ру", "xxc2"),
    ("слово", "слово", "xxc"),
    ("Пётр", "петр", "Xxc"),
    ("XIX", "xix", "XXlr"),
    ("ХIХ", "хіх", "XXcr"),
    ("Cаблин", "саблин", "Xxc"),
    ("2019", "<year>", "year"),
    ("1450", "<number>", "0000"),
    ("1234567", "<number>", "00000"),
    ("12", "12", "00"),
    ("7", "7", "0"),
    ("//", "//", "//"),
    ("–", "–", "–"),
    ("10.1234/x", "<doi>", "doi"),
    ("https://doi.org/10.1/x", "<doi-link>", "doi"),
    ("https://a.ru", "<address>", "url"),
    ("www.a.ru", "<address>", "url"),
]

KINDS = [
    ("С.", "page"),
    ("с", "extent"),
    ("pp", "page"),
    ("Vol", "volume"),
    ("№", "issue"),
    ("Вып", "issue"),
    ("изд.", "edition"),
    ("ред.", "edited"),
    ("Москва", "place"),
    ("Almaty", "place"),
    ("мая", "month"),
    ("May", "month"),
    ("дис", "thesis"),
    ("конф", "conference"),
    ("ГОСТ", "standard"),
    ("Мария", "given"),
]


@pytest.mark.parametrize(("text", "lower", "shape"), SHAPES)
def test_shapes(text: str, lower: str, shape: str) -> None:
    assert word(text)[:2] == (lower, shape)


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_kinds(text: str, kind: str) -> None:
    assert kind in word(text).kinds
    assert f"k={kind}" in word(text).own


def test_a_patronymic() -> None:
    assert "k=patronymic" in word("Сергеевич").own
    assert "k=patronymic" not in word("Сергеев").own


def test_words_without_a_kind() -> None:
    assert word("устойчивость").kinds == word("—").kinds == ()


@given(st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1))
def test_any_word_has_a_shape(text: str) -> None:
    found = word(text)
    assert found.lower
    assert found.shape
    assert all(sign.startswith("-") for sign in found.before)
    assert all(sign.startswith("+") for sign in found.after)
