import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.text.homoglyphs import folded


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        # a Latin letter in a Cyrillic word
        ("Cаблин", "Саблин"),
        ("Xарьков", "Харьков"),
        ("эконoмика", "экономика"),
        ("мiж", "між"),
        # a Cyrillic letter in a Latin word
        ("Сaspian", "Caspian"),
        ("Mоscow", "Moscow"),
        ("XХI", "XXI"),
        # nothing to do
        ("Саблин", "Саблин"),
        ("Caspian", "Caspian"),
        ("2019", "2019"),
        ("", ""),
        # letters that have no counterpart
        ("Web-сайт", "Web-сайт"),
        ("ДNК", "ДNК"),
    ],
)
def test_folded(word: str, expected: str) -> None:
    assert folded(word) == expected


@given(st.text(max_size=30))
def test_of_any_word_only_letters_change(word: str) -> None:
    found = folded(word)
    assert len(found) == len(word)
    assert folded(found) == found
    changed = [(one, two) for one, two in zip(word, found, strict=True) if one != two]
    assert all(one.isupper() == two.isupper() for one, two in changed)
