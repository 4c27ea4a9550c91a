"""The five verbs, as a Python developer calls them."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import caspibib
from caspibib import CaspibibError

DUDIN = """Dudin, V. A., & Tsvetkov, M. N. (2019). Foreign Economic Cooperation of Russia and
Kazakhstan. *Market economy problems*, 1, 80–92. <https://doi.org/10.33051/2500-2325-2019-1-80-92>
(In Russian)"""


def test_everything_public_is_documented() -> None:
    for name in caspibib.__all__:
        assert getattr(caspibib, name).__doc__, name


def test_read_takes_a_path_or_a_text(article: Path) -> None:
    by_path = caspibib.read(article)
    assert caspibib.read(str(article)).references == by_path.references
    assert caspibib.read(article.read_text(encoding="utf-8")).references == by_path.references


def test_read_names_a_missing_file() -> None:
    with pytest.raises(CaspibibError) as caught:
        caspibib.read("no such file")
    assert caught.value.problem == "There is no file no such file."
    assert caught.value.remedy


def test_parse_reads_one_entry_over_several_lines_of_markdown() -> None:
    reference = caspibib.parse(DUDIN)
    assert [str(name) for name in reference.author] == ["Dudin, V. A.", "Tsvetkov, M. N."]
    assert reference.title == "Foreign Economic Cooperation of Russia and Kazakhstan"
    assert reference.container_title == "Market economy problems"
    assert (reference.volume, str(reference.page)) == ("1", "80-92")
    assert reference.DOI == "10.33051/2500-2325-2019-1-80-92"
    assert (reference.language, reference.URL) == ("ru", None)
    assert reference.origin
    assert reference.origin.entry.raw == DUDIN
    place = reference.origin.locate("container-title")
    assert place
    assert place.of(DUDIN) == "Market economy problems"


@given(st.text())
def test_parse_never_raises(text: str) -> None:
    origin = caspibib.parse(text).origin
    assert origin
    assert origin.entry.raw == text.strip()


def test_match_export_and_format(article: Path) -> None:
    cited = caspibib.read(article)
    matching = caspibib.match(cited.references[21:], cited.references[:21])
    assert matching == cited.matching
    assert caspibib.export(cited).startswith("@misc{russian2020spring,")
    assert caspibib.export(cited, "csl-json", language="en").startswith("[\n  {")
    entries = caspibib.format(cited, style="apa")
    assert len(entries) == 42
    assert caspibib.format(cited.references[:2])[0].number == 1


def test_references_are_csl_json(article: Path) -> None:
    for reference in caspibib.read(article).references:
        item = reference.model_dump(by_alias=True)
        assert item == reference.csl()
        again = caspibib.Reference.model_validate(item)
        assert again == reference.model_copy(update={"origin": None})
