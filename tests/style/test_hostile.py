"""Any text at all: no error, no markup, no loss between text and HTML."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from caspibib.model import Date, Name, Reference
from caspibib.style import available_styles, format_references

STYLES = [style.name for style in available_styles()]
TAGS = {"p", "i", "b", "a", "span", "sup", "sub", "u"}
NASTY = [
    "<script>alert(1)</script>",
    "</i><img src=x onerror=alert(1)>",
    "Fish & Chips &amp; <b>more</b>",
    "a \"quoted\" 'title'",
    "\ufdd0\ufdd1\ufde0 noncharacters",
    "nul \x00 bell \x07 lone \ud800",
    'https://example.org/"onmouseover="alert(1)',
    "javascript:alert(1)",
    "Что?.. Где?! Когда...",
    "...и ничего, , ;",
    '<span class="nocase">x',
    "  \u2028 \t\n ",
    "\u202etitle",
    "9" * 5000,
]
text = st.text() | st.sampled_from(NASTY)
parts = st.lists(st.integers(-9999, 9999), max_size=4).map(tuple)
dates = st.builds(
    Date,
    date_parts=st.lists(parts.filter(bool), max_size=3).map(tuple),
    season=st.none() | st.integers(-1, 30) | text,
    literal=st.none() | text,
    raw=st.none() | text,
    edtf=st.none() | text,
    circa=st.none() | st.booleans() | text,
)
persons = st.builds(
    Name,
    family=st.none() | text,
    given=st.none() | text,
    literal=st.none() | text,
    suffix=st.none() | text,
    non_dropping_particle=st.none() | text,
)
references = st.builds(
    Reference,
    id=text,
    type=st.sampled_from(["article-journal", "book", "webpage", "chapter", "thesis", "patent"]),
    language=st.none() | text,
    title=text,
    author=st.lists(persons, max_size=6).map(tuple),
    editor=st.lists(persons, max_size=2).map(tuple),
    container_title=text,
    volume=text,
    issue=text,
    edition=text,
    page=text,
    number_of_pages=text,
    URL=text,
    DOI=text,
    issued=st.none() | dates,
    accessed=st.none() | dates,
)


def plain(words: str) -> str:
    return " ".join(words.split())


@pytest.mark.parametrize("style", STYLES)
@settings(max_examples=60, deadline=None)
@given(st.lists(references, min_size=1, max_size=3))
def test_any_reference(style: str, given: list[Reference]) -> None:
    entries = format_references(given, style)
    assert sorted(entry.id for entry in entries) == sorted(each.id for each in given)
    for entry in entries:
        entry.text.encode()
        tree = lxml_html.fragment_fromstring(entry.html, "p")
        assert plain(str(tree.text_content())) == plain(entry.text)
        assert {element.tag for element in tree.iter()} <= TAGS
        assert all(link.get("href").startswith("http") for link in tree.iter("a"))
        assert all(set(link.keys()) == {"href"} for link in tree.iter("a"))


@pytest.mark.parametrize("style", STYLES)
def test_no_entity_is_left_in_the_text(style: str) -> None:
    (entry,) = format_references(
        [
            Reference(
                type="book",
                title="Fish & <Chips> \"to go\"",
                author=(Name(family="R&D"), Name(literal="<Kazakh> Press")),
                publisher="A & B",
            )
        ],
        style,
    )  # fmt: skip
    assert not re.search(r"&\w+;|&#", entry.text)
    assert 'Fish & <Chips> "to go"' in entry.text
    assert "Fish &amp; &lt;Chips&gt; &quot;to go&quot;" in entry.html


def test_a_value_keeps_its_own_punctuation() -> None:
    (entry,) = format_references(
        [Reference(type="article-journal", title="Что?.. Где?! Когда...", container_title="Мир")]
    )
    assert "Что?.. Где?! Когда... " in entry.text
