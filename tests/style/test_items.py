import pytest

from caspibib.model import Date, Name, Reference
from caspibib.style.items import ItemDate, ItemName, item_of

DATES = [
    (Date.of(2019, 12, 6), ItemDate((2019, 12, 6))),
    (Date(date_parts=((2013,), (2014,))), ItemDate((2013,), (2014,))),
    (Date(date_parts=((2013,), (0,))), ItemDate((2013,), ())),
    (Date(date_parts=((2019, 13, 6),)), ItemDate((2019,))),
    (Date(date_parts=((2019, 2, 31),)), ItemDate((2019, 2))),
    (Date(date_parts=((2019,),), season="Autumn"), ItemDate((2019,), season=3)),
    (Date(date_parts=((2019,),), season=24), ItemDate((2019,))),
    (Date(literal="б. г."), ItemDate(literal="б. г.")),
    (Date(raw="2019-12"), ItemDate((2019, 12))),
    (Date(raw="декабрь 2019"), ItemDate(literal="декабрь 2019")),
    (Date(edtf="2019~", circa=True), ItemDate((2019,), circa=True)),
]


@pytest.mark.parametrize(("date", "read"), DATES)
def test_dates(date: Date, read: ItemDate) -> None:
    assert item_of(Reference(issued=date)).variables["issued"] == read


def test_an_empty_date_is_no_date() -> None:
    assert "issued" not in item_of(Reference(issued=Date(season=1))).variables


NAMES = [
    (Name(family="Иванов", given="И. И."), (ItemName("Иванов", "И. И."),)),
    (Name(given="Платон"), (ItemName("Платон"),)),
    (Name(literal=" МГУ\n им. Ломоносова "), (ItemName("МГУ им. Ломоносова"),)),
    (Name(family="Гоген", given=""), (ItemName("Гоген"),)),
    (Name(family="Berg", non_dropping_particle="van"), (ItemName("Berg", None, None, "van"),)),
]


@pytest.mark.parametrize(("name", "read"), NAMES)
def test_names(name: Name, read: tuple[ItemName, ...]) -> None:
    assert item_of(Reference(author=(name,))).variables["author"] == read


def test_an_empty_name_is_no_name() -> None:
    assert "author" not in item_of(Reference(author=(Name(), Name(given=" ")))).variables


LANGUAGES = [
    ("Наука логики", None, "Cyrl", "ru"),
    ("Ғылым", "kk", "Cyrl", "kk"),
    ("The translated title", "ru", "Latn", "ru"),
    ("Science of Logic", None, "Latn", "en"),
    ("Wissenschaft der Logik", "de", "Latn", "de"),
    ("Nauka logiki", "ru-Latn-x-bsi", "Latn", "ru-latn-x-bsi"),
    ("Forbes-KZ: главные торговые партнёры", "en", "Cyrl", "ru"),
]


@pytest.mark.parametrize(("title", "language", "script", "written"), LANGUAGES)
def test_language(title: str, language: str | None, script: str, written: str) -> None:
    item = item_of(Reference(title=title, language=language))
    assert (item.script, item.variables["language"]) == (script, written)


def test_values_are_plain() -> None:
    item = item_of(
        Reference.model_validate(
            {
                "title": "A\n  title\x00",
                "DOI": "https://doi.org/10.1/X",
                "page": "С. 5–9",
                "note": " ",
                "custom": {"x": 1},
                "event-title": "Forum",
            }
        )
    )
    assert item.variables == {
        "title": "A title",
        "DOI": "10.1/X",
        "page": "С. 5–9",
        "page-first": "С. 5",
        "event-title": "Forum",
        "language": "en",
    }
