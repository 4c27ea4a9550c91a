import pytest

from caspibib.resources import table
from caspibib.style.localize import reword
from caspibib.text.script import CYRILLIC

from .works import MYRZAKHMETOVA_EN, entry

WORDING = table("csl/wording")


@pytest.mark.parametrize("sample", WORDING["samples"], ids=str)
def test_samples(sample: dict[str, str]) -> None:
    assert reword(sample["from"], sample["locale"]) == sample["to"]


def test_every_wording_of_english_is_in_latin_letters() -> None:
    assert not any(CYRILLIC.search(words) for words in WORDING["en"].values())


def test_misprints_are_put_right_in_russian_styles_alone() -> None:
    assert reword("C. ", "en-US", russian=False) == "C. "
    assert reword(" c.", "ru-RU", russian=True) == " с."


def test_russian_terms_of_english_give_way() -> None:
    locale = (
        '<locale xml:lang="en"><terms><term name="et-al">и др.</term>'
        '<term name="accessed">visited</term></terms></locale>'
    )
    layout = '<text term="et-al"/><text term="accessed" prefix=" "/>'
    assert entry(layout, MYRZAKHMETOVA_EN, "en-US", locale) == "et al. visited"


def test_russian_terms_of_no_language_are_reworded() -> None:
    locale = '<locale><terms><term name="et-al">и др.</term></terms></locale>'
    layout = '<text term="et-al"/>'
    assert entry(layout, MYRZAKHMETOVA_EN, "en-US", locale) == "et al."
    assert entry(layout, MYRZAKHMETOVA_EN, "ru-RU", locale) == "и др."


def test_a_sign_for_all_languages_is_the_styles_choice() -> None:
    locale = '<locale><terms><term name="issue" form="symbol">№</term></terms></locale>'
    layout = '<text term="issue" form="symbol"/>'
    assert entry(layout, MYRZAKHMETOVA_EN, "en-US", locale) == "№"
