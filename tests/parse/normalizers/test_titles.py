import pytest

from caspibib.parse.normalizers.people import read_people
from caspibib.parse.normalizers.titles import read_titles
from tests.parse.entries import shown
from tests.parse.normalizers.drafts import draft_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("О погоде.", "О погоде"),
        (" О погоде,", "О погоде"),
        ("Торговля в 2019 г.", "Торговля в 2019 г."),
        ("Что значит Китай?", "Что значит Китай?"),
        ("И так далее...", "И так далее..."),
        ("И так далее…", "И так далее…"),
        ("«Евразийский проект»", "Евразийский проект"),
        ("“On weather”", "On weather"),
        ("«Весна» и «Осень»", "«Весна» и «Осень»"),
        ("Роль «Евразийского проекта»", "Роль «Евразийского проекта»"),
        ("«Русская весна»: Казахстан", "«Русская весна»: Казахстан"),
        ("Контекст единого (общего)", "Контекст единого (общего)"),
    ],
)
def test_titles(written: str, expected: str) -> None:
    assert read_titles(draft_of("title", written)).values == {"title": expected}


@pytest.mark.parametrize("place", ["М.", "СПб.", "New York", "Нур-Султан"])
def test_places_keep_their_stop(place: str) -> None:
    assert read_titles(draft_of("publisher-place", place)).values == {"publisher_place": place}


def test_translated_titles_are_custom() -> None:
    values = read_titles(draft_of("title-translated", "The law of the sea.")).values
    assert values == {"custom": {"title-translated": "The law of the sea"}}


def test_signs_alone_are_no_title() -> None:
    assert read_titles(draft_of("title", " ,.")).values == {}


def test_people_in_several_places() -> None:
    values = read_people(draft_of("author", "Белов, И.", "Чернов, Б., & Серов, В.")).values
    assert [shown(name) for name in values["author"]] == ["Белов, И.", "Чернов, Б.", "Серов, В."]
    assert values["editor"] == ()
