import subprocess
import sys

import pytest
from hypothesis import given

from caspibib.formats import (
    citation_keys,
    export_works,
    format_for_suffix,
    format_names,
    read_references,
)
from caspibib.model import CaspibibError

from .strategies import works
from .works import BORODAVKIN, WORKS, ZHILTSOV

TITLES = {
    "both": "Россия и Казахстан – союзники и интеграционные партнеры",
    "ru": "Россия и Казахстан – союзники и интеграционные партнеры",
    "en": "Russia and Kazakhstan - Allies and Integration Partners",
}


def test_every_module_with_a_format_is_one():
    assert format_names() == ("biblatex", "bibtex", "csl-json")


@pytest.mark.parametrize(
    ("suffix", "format"),
    [(".bib", "bibtex"), (".json", "csl-json"), ("refs.BIB", "bibtex"), ("a/b.json", "csl-json")],
)
def test_a_suffix_tells_the_format(suffix, format):
    assert format_for_suffix(suffix) == format


@pytest.mark.parametrize(
    "call",
    [
        lambda: export_works(WORKS, "endnote"),
        lambda: read_references("", "endnote"),
        lambda: format_for_suffix(".docx"),
    ],
)
def test_an_unknown_format_names_the_known_ones(call):
    with pytest.raises(CaspibibError, match="biblatex, bibtex, csl-json"):
        call()


@pytest.mark.parametrize("format", format_names())
@pytest.mark.parametrize("language", ["both", "ru", "en"])
def test_a_language_chooses_the_version(format, language):
    text = export_works([BORODAVKIN, ZHILTSOV], format, language)
    one, other = read_references(text, format).works
    assert next(iter(one.versions.values())).title == TITLES[language]
    assert len(one.versions) == (2 if language == "both" else 1)
    assert all(version.language == "ru" for version in one.versions.values())
    assert list(other.versions) == ["en"]


@pytest.mark.parametrize("format", format_names())
@pytest.mark.parametrize("language", ["both", "ru", "en"])
def test_keys_are_the_same_in_every_format_and_language(format, language):
    result = read_references(export_works(WORKS, format, language), format)
    keys = [next(iter(work.versions.values())).id for work in result.works]
    assert tuple(keys) == citation_keys(WORKS)


@pytest.mark.parametrize("format", format_names())
@given(works)
def test_an_export_of_what_was_read_is_the_same_file(format, work):
    text = export_works([work], format)
    assert export_works(read_references(text, format).works, format) == text


@pytest.mark.parametrize("format", format_names())
def test_no_works_make_a_file_of_none(format):
    assert read_references(export_works([], format), format).works == ()


def test_parsers_are_imported_only_when_a_format_is_asked_for():
    code = (
        "import sys, caspibib.formats\n"
        "sys.exit(any(name in sys.modules for name in ('bibtexparser', 'pylatexenc')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
