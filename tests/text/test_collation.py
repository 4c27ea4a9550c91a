import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.text.collation import collation_key

IN_ORDER = [
    ("ru-RU", ["Нуртазин, М. М.", "«Русская весна»: Казахстан", "Серикпаев, Д."]),
    ("ru-RU", ["10 стран", "Андреев", "Zhiltsov"]),
    ("en-US", ["Zhiltsov", "Андреев"]),
    ("kk-KZ", ["Яшин", "Abai"]),
    ("ru-RU", ["Елкин", "Ёлкин", "Ельцин"]),
    ("ru-RU", ["все", "всё", "всего"]),
    ("ru-RU", ["Иванов, И. И.", "Иванов, П.", "Иванова, А."]),
    ("ru-RU", ["Глава 9", "Глава 10"]),
    ("ru-RU", ["Киев", "Кийт"]),
    ("kk", ["Азия", "Әлем", "Бас"]),
    ("uk", ["Гай", "Ґанок", "Дім"]),
    ("uk", ["Ивасів", "Ім'я", "Їжак", "Йосип"]),
    ("en-US", ["O'Brien", "“Oil”", "Ost"]),
    ("en-US", ["Muller, A.", "Müller, B.", "Mullet"]),
    ("en-US", ["Łódź", "Lodz B"]),
    ("en-US", ["smith", "Smith, A."]),
    ("en-US", ["Smith", "Smith-Jones", "Smithson"]),
    ("en-US", ["", "1984", "A"]),
]


@pytest.mark.parametrize(("locale", "texts"), IN_ORDER)
def test_order(locale: str, texts: list[str]) -> None:
    backwards = texts[::-1]
    assert sorted(backwards, key=lambda text: collation_key(text, locale)) == texts


@pytest.mark.parametrize(
    ("one", "other"), [("«Весна»", "весна"), ("What? (And why)", "what and why"), ("Ёж", "еж")]
)
def test_alike_but_for_the_last_resort(one: str, other: str) -> None:
    assert collation_key(one)[0] == collation_key(other)[0]


@given(st.lists(st.text()), st.sampled_from(["ru-RU", "en-US"]))
def test_any_texts_can_be_ordered(texts: list[str], locale: str) -> None:
    ordered = sorted(texts, key=lambda text: collation_key(text, locale))
    assert sorted(ordered) == sorted(texts)
