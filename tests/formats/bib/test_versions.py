import pytest

from caspibib.formats.bib.table import Field
from caspibib.formats.bib.versions import TaggedFields

TITLE = Field("title", "title")
TAGGED = TaggedFields((TITLE,))
NAMES = [("en", "title-en"), ("ru-Latn-x-bsi", "title-ru-latn-x-bsi"), ("pt-BR", "title-pt-br")]


@pytest.mark.parametrize(("tag", "name"), NAMES)
def test_a_field_bears_the_tag(tag, name):
    assert TAGGED.name(TITLE, tag) == name
    assert TAGGED.take({name: "T"}, "article") == {tag: {"title": "T"}}


@pytest.mark.parametrize("tag", ["", "русский", "EN", "x y", "ru_RU"])
def test_a_tag_that_cannot_be_read_back_has_no_field(tag):
    assert TAGGED.name(TITLE, tag) is None


def test_other_fields_stay():
    fields = {"title": "T", "date-added": "2019", "bdsk-url": "x"}
    assert TAGGED.take(fields, "article") == {}
    assert fields == {"title": "T", "date-added": "2019", "bdsk-url": "x"}
