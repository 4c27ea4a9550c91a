import pytest

from caspibib.parse.normalizers.language import read_language
from caspibib.resources import table
from tests.parse.normalizers.drafts import draft_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("In Russian", "ru"),
        ("in russ.", "ru"),
        ("In Rus", "ru"),
        ("на русском языке", "ru"),
        ("на рус. языке", "ru"),
        ("In Kazakh", "kk"),
        ("на казахском языке", "kk"),
        ("in Ukrainian", "uk"),
        ("In Russ., summary in Engl.", "ru"),
        ("In Ukrainian with English summary", "uk"),
        ("in Tatar", "tt"),
        ("Рус.", "ru"),
        ("на англ. и рус. яз.", "en"),
        ("українською мовою", "uk"),
        ("қазақ тілінде", "kk"),
    ],
)
def test_notes(written: str, expected: str) -> None:
    draft = read_language(draft_of("language", written))
    assert (draft.values["language"], draft.notes) == (expected, ())


def test_a_language_that_is_not_known() -> None:
    draft = read_language(draft_of("language", "In Klingon"))
    assert draft.notes == ("«In Klingon» names no known language",)


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Погода", "ru"), ("Weather", "en"), ("Україна", "uk"), ("Қазақстан", "kk"), ("1984", None)],
)
def test_titles_tell_the_language(title: str, expected: str | None) -> None:
    assert read_language(draft_of("title", title)).values["language"] == expected


def test_no_word_of_the_table_names_two_languages() -> None:
    names = [name for names in table("languages")["languages"].values() for name in names]
    assert len(names) == len(set(names))
