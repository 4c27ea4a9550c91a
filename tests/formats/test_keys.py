import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.formats import citation_keys
from caspibib.model import Date, Entry, Name, Origin, Reference, Work

from .strategies import works
from .works import BORODAVKIN, FORUM, WORKS, work

LEGAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9:./+_-]*")


def key(**fields):
    return citation_keys([Work(versions={fields.pop("tag", "ru"): Reference(**fields)})])[0]


def author(family=None, given=None, literal=None, **particles):
    return [Name(family=family, given=given, literal=literal, **particles)]


def english(family, year=None, title=None):
    return work(en={"author": author(family), "issued": year and Date.of(year), "title": title})


def russian(family, year=None, title=None):
    return work(ru={"author": author(family), "issued": year and Date.of(year), "title": title})


def bodies(literal, year, title):
    names = author(literal=literal)
    return work(en={"author": names, "issued": Date.of(year), "title": title})


MADE = [
    ("borodavkin2019russia", BORODAVKIN),
    ("forum2019interregional", FORUM),
    ("yun2020o", russian("Юнь", 2020, "О")),
    ("shchukin2019knige", russian("Щукин", 2019, "О книге")),
    ("efremovashershukovandcross", english("Efremova-Shershukova", None, "Cross-border")),
    ("oneil2001kazakhstans", english("O’Neil", 2001, "Kazakhstan's main")),
    ("solovyev2001rossiya", russian("Соловьёв", 2001, "«Россия»")),
    ("vanderberg1999a", russian("Ван дер Берг", 1999, "А")),
    ("ministry2019report", bodies("The Ministry of Education", 2019, "Report")),
    ("strasse2019lodz", english("Straße", 2019, "Łódź")),
    ("ivanov1999", russian("Иванов", 1999)),
    ("worknd", russian("—", None, "…")),
    ("worknd", russian("李", None, "中国")),
    ("qazaqstan2020adebiyeti", work(ru={"issued": Date.of(2020), "title": "Қазақстан әдебиеті"})),
]


@pytest.mark.parametrize(("expected", "made"), MADE, ids=lambda value: str(value)[:40])
def test_keys_say_who_when_and_what(expected, made):
    assert citation_keys([made]) == (expected,)


def test_a_later_work_grows_by_the_words_of_its_title_then_by_a_letter():
    same = english("Li", 2019, "The Caspian Sea")
    assert citation_keys([same] * 5) == (
        "li2019caspian",
        "li2019caspiansea",
        "li2019caspianseaa",
        "li2019caspianseab",
        "li2019caspianseac",
    )


def test_a_key_that_the_work_brings_is_kept():
    assert key(citation_key="My:Key", title="A") == "My:Key"
    assert key(id="Zotero-12", title="A") == "Zotero-12"


def test_an_illegal_key_is_made_anew():
    assert key(id="два слова", title="Слова") == "slovand"
    assert key(id="a{b", title="Слова") == "slovand"


def test_the_number_of_a_parsed_entry_is_no_key():
    origin = Origin(entry=Entry.of("x"), list=0, index=0, language="ru", style="apa", confidence=1)
    assert key(id="17", title="Слова", origin=origin) == "slovand"


def test_keys_differ_in_more_than_capitals():
    works = [Work(versions={"en": Reference(id=id, title="T")}) for id in ("abc", "ABC")]
    assert citation_keys(works) == ("abc", "tnd")


@given(st.lists(works, max_size=4))
def test_every_key_is_legal_and_its_own(works):
    keys = citation_keys(works)
    assert len(keys) == len(works)
    assert len({key.lower() for key in keys}) == len(works)
    assert all(LEGAL.fullmatch(key) for key in keys)


@given(works)
def test_keys_stay_when_works_are_added(added):
    assert citation_keys([*WORKS, added])[: len(WORKS)] == citation_keys(WORKS)
