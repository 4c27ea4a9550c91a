import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.model import CaspibibError
from caspibib.romanization import load_scheme, romanize, scheme_names

CYRILLIC = "".join(
    character
    for character in map(chr, range(sys.maxunicode + 1))
    if "CYRILLIC" in unicodedata.name(character, "") and unicodedata.category(character)[0] in "LM"
)
SAMPLES = [
    pytest.param(name, sample, id=f"{name}: {sample.source}")
    for name in scheme_names()
    for sample in load_scheme(name).samples
]


@pytest.mark.parametrize(("name", "sample"), SAMPLES)
def test_samples_of_the_schemes(name, sample):
    assert romanize(sample.source, load_scheme(name)) == sample.target


@pytest.mark.parametrize("name", scheme_names())
@given(text=st.text(st.sampled_from(CYRILLIC + " .-\u0306\u0301aZ")))
def test_no_cyrillic_letter_is_left(name, text):
    assert not set(romanize(text, load_scheme(name))) & set(CYRILLIC)


@pytest.mark.parametrize("name", scheme_names())
def test_every_cyrillic_letter_alone(name):
    scheme = load_scheme(name)
    assert [letter for letter in CYRILLIC if set(romanize(letter, scheme)) & set(CYRILLIC)] == []


@given(text=st.text(st.characters(codec="ascii")))
def test_latin_text_stays(text):
    assert romanize(text, load_scheme("bgn-pcgn")) == text


def test_a_letter_of_two_code_points_is_one_letter():
    assert romanize("Май\u0306я, ма\u0438\u0306", load_scheme("bgn-pcgn"))[-3:] == "may"


def test_an_unknown_scheme_names_the_known_ones():
    with pytest.raises(CaspibibError, match="bgn-pcgn"):
        load_scheme("klingon")
