"""Works → file → works: nothing is lost but what ``clean`` takes away."""

import bibtexparser
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caspibib.formats import citation_keys, export_works, format_names, read_references
from caspibib.formats.bib.latex import clean

from .strategies import works
from .works import WORKS

BIB = ["bibtex", "biblatex"]
LISTS = st.lists(works, max_size=3)


def plain(value):
    """What a .bib file keeps of a value: text in one line without control characters."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [plain(part) for part in value]
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return value


def versions(work, key):
    """The versions of a work as items, with the key that it is exported under."""
    return {tag: {**reference.csl(), "id": key} for tag, reference in work.versions.items()}


def expected(works, cleaned):
    keyed = zip(works, citation_keys(works), strict=True)
    items = [versions(work, key) for work, key in keyed]
    if not cleaned:
        return items
    return [
        {tag: type(work.original).model_validate(plain(item)).csl() for tag, item in each.items()}
        for work, each in zip(works, items, strict=True)
    ]


def read_back(text, format):
    result = read_references(text, format)
    assert result.problems == ()
    return [
        {tag: reference.csl() for tag, reference in work.versions.items()} for work in result.works
    ]


@pytest.mark.parametrize("format", format_names())
def test_real_works_come_back(format):
    assert read_back(export_works(WORKS, format), format) == expected(WORKS, cleaned=True)


@pytest.mark.parametrize("format", BIB)
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LISTS)
def test_hostile_works_come_back_from_bib(format, works):
    text = export_works(works, format)
    assert bibtexparser.parse_string(text).failed_blocks == []
    assert read_back(text, format) == expected(works, cleaned=True)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LISTS)
def test_hostile_works_come_back_from_csl_json(works):
    assert read_back(export_works(works, "csl-json"), "csl-json") == expected(works, cleaned=False)


@pytest.mark.parametrize("format", BIB)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(LISTS)
def test_braces_are_in_pairs_for_parsers_that_know_no_escape(format, works):
    depth = 0
    for character in export_works(works, format):
        depth += {"{": 1, "}": -1}.get(character, 0)
        assert depth >= 0
    assert depth == 0
