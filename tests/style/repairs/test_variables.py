import pytest

from ..works import entry, html, reference

RENDERED = [
    ('<text variable="page"/>', {"page": "127-139"}, "127–139"),
    ('<text variable="page"/>', {"page": "С. 5, 7–9"}, "С. 5, 7–9"),
    ('<text variable="page-first"/>', {"page": "127-139"}, "127"),
    ('<text variable="title" form="short"/>', {"title": "Long", "title_short": "L"}, "L"),
    ('<text variable="event-title"/>', {"event_title": "Форум"}, "Форум"),
    ('<number variable="number-of-volumes"/>', {"number_of_volumes": "3"}, "3"),
    ('<number variable="volume" form="roman"/>', {"volume": "14"}, "xiv"),
    ('<number variable="volume" form="roman"/>', {"volume": "90000"}, "90000"),
    ('<number variable="edition" form="ordinal"/>', {"edition": "2"}, "2nd"),
    ('<number variable="edition" form="ordinal"/>', {"edition": "2-е, испр."}, "2-е, испр."),
    ('<text variable="genre" text-case="title"/>', {"genre": "phd thesis"}, "Phd Thesis"),
    ('<text variable="citation-number" suffix=". "/><text variable="title"/>', {"title": "X"},
     "1. X"),
]  # fmt: skip


@pytest.mark.parametrize(("layout", "fields", "text"), RENDERED)
def test_variables(layout: str, fields: dict[str, object], text: str) -> None:
    assert entry(layout, reference(**fields)) == text


def test_ordinals_of_one_locale_do_not_mix_with_those_of_another() -> None:
    layout = '<number variable="edition" form="ordinal"/>'
    assert entry(layout, reference(edition="1"), "ru-RU") == "1-е"


def test_formatting_is_markup_and_text_is_not() -> None:
    layout = '<text variable="title" font-style="italic" font-weight="bold" quotes="true"/>'
    assert html(layout, reference(title="<i>x</i>")) == (
        "“<b><i>&lt;i&gt;x&lt;/i&gt;</i></b>”"
    )  # fmt: skip
