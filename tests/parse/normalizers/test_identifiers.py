import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.labels import Label
from caspibib.parse.normalizers.identifiers import read_identifiers
from tests.parse.normalizers.drafts import draft_of

IDENTIFIERS: list[tuple[Label, str, str]] = [
    ("DOI", "https://doi.org/10.31857/S2587-55662019124-36", "10.31857/S2587-55662019124-36"),
    ("DOI", "http://dx.doi.org/10.1234/x.y.", "10.1234/x.y"),
    ("DOI", "DOI: 10.1234/x", "10.1234/x"),
    ("DOI", "doi:10.1234/x;", "10.1234/x"),
    ("DOI", "10.1016/S0010-8650(99)80003-2", "10.1016/S0010-8650(99)80003-2"),
    ("DOI", "10.1016/S0010-8650(99)", "10.1016/S0010-8650(99)"),
    ("DOI", "10.1234/x)", "10.1234/x"),
    ("URL", "https://forbes.kz/process/", "https://forbes.kz/process/"),
    ("URL", "https://forbes.kz/process.", "https://forbes.kz/process"),
    ("URL", "https://ru.wikipedia.org/wiki/Каспий_(море)", "https://ru.wikipedia.org/wiki/Каспий_(море)"),
    ("URL", "https://a.kz/(б))", "https://a.kz/(б)"),
    ("URL", "www.a.kz],", "www.a.kz"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "written", "expected"), IDENTIFIERS)
def test_identifiers(label: Label, written: str, expected: str) -> None:
    assert read_identifiers(draft_of(label, written)).values == {label: expected}


@given(st.from_regex(r"10\.\d{4,6}/[a-z0-9(][a-z0-9()./-]{0,12}[a-z0-9]", fullmatch=True))
def test_all_ways_to_write_a_doi_are_one(doi: str) -> None:
    forms = [doi, f"https://doi.org/{doi}.", f"doi: {doi}", f"http://dx.doi.org/{doi}"]
    assert {read_identifiers(draft_of("DOI", form)).values["DOI"] for form in forms} == {doi}
