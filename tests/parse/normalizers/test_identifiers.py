import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.model.span import Span
from caspibib.parse.draft import Draft
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
    ("DOI", "doi.org/10.1234/x", "10.1234/x"),
    ("DOI", "DOI: https://doi.org/10.1234/x.", "10.1234/x"),
    ("DOI", "DOI 10.1234/ S0012 345", "10.1234/S0012345"),
    ("DOI", "doi :10.1234/ x-5", "10.1234/x-5"),
    ("DOI", "10. 1234/x", "10.1234/x"),
    ("DOI", "10.1234/x (In Russ.)", "10.1234/x"),
    ("URL", "URL: https://a.kz/b", "https://a.kz/b"),
    ("URL", "Режим доступа: http://www. a.kz/ b/ c.html.", "http://www.a.kz/b/c.html"),
    ("URL", "htt p://a.kz/b", "http://a.kz/b"),
    ("URL", "https: //a.kz/b", "https://a.kz/b"),
    ("URL", "Режим доступа: www.a.kz", "www.a.kz"),
    ("URL", "Available from: <http://a.kz/b>", "http://a.kz/b"),
    ("URL", "доступно на: https://a.kz/b", "https://a.kz/b"),
    ("URL", "http://a.kz/b (дата обращения", "http://a.kz/b"),
    ("URL", "http://a.kz/b, http://c.kz/d", "http://a.kz/b"),
    ("URL", "Режим доступа: elibrary.kz/item.asp?id=5", "elibrary.kz/item.asp?id=5"),
    ("URL", "https://a.kz/doi/abs/10.1234/x", "https://a.kz/doi/abs/10.1234/x"),
    ("URL", "по подписке", "по подписке"),
]  # fmt: skip


@pytest.mark.parametrize(("label", "written", "expected"), IDENTIFIERS)
def test_identifiers(label: Label, written: str, expected: str) -> None:
    assert read_identifiers(draft_of(label, written)).values == {label: expected}


MOVED: list[tuple[Label, str, str, str]] = [
    ("URL", "URL: https://doi.org/10.1234/x", "DOI", "10.1234/x"),
    ("URL", "http://dx.doi.org/10.1234/x", "DOI", "10.1234/x"),
    ("DOI", "DOI: https://elibrary.kz/b", "URL", "https://elibrary.kz/b"),
]


@pytest.mark.parametrize(("label", "written", "variable", "expected"), MOVED)
def test_a_doi_is_no_address(label: Label, written: str, variable: str, expected: str) -> None:
    assert read_identifiers(draft_of(label, written)).values == {variable: expected}


def test_the_address_of_a_doi_is_not_said_again() -> None:
    text = "10.1234/x https://doi.org/10.1234/x https://a.kz/b"
    spans: dict[Label, tuple[Span, ...]] = {
        "DOI": (Span(start=0, end=9),),
        "URL": (Span(start=10, end=35), Span(start=36, end=50)),
    }
    values = read_identifiers(Draft.of_spans(text, spans)).values
    assert values == {"DOI": "10.1234/x", "URL": "https://a.kz/b"}


CATALOGUES: list[tuple[Label, list[str], str]] = [
    ("ISBN", ["ISBN 978-5-02-001234-5"], "978-5-02-001234-5"),
    ("ISBN", ["ISBN 5-02-001234-Х (в пер.)"], "5-02-001234-X"),
    ("ISBN", ["ISBN: 978–5–02–001234–5."], "978-5-02-001234-5"),
    ("ISBN", ["ISBN 978-5-02-001234-5, 5-02-001234-1"], "978-5-02-001234-5, 5-02-001234-1"),
    ("ISBN", ["ISBN 9785020012345"], "9785020012345"),
    ("ISSN", ["ISSN 2518-170X (Online)"], "2518-170X"),
    ("ISSN", ["ISSN 0206–1619", "ISSN 2070-9773"], "0206-1619, 2070-9773"),
    ("PMID", ["PMID: 22359078."], "22359078"),
]


@pytest.mark.parametrize(("label", "written", "expected"), CATALOGUES)
def test_catalogues(label: Label, written: list[str], expected: str) -> None:
    draft = read_identifiers(draft_of(label, *written, between="; "))
    assert (draft.values, draft.notes) == ({label: expected}, ())


def test_edn_is_custom() -> None:
    assert read_identifiers(draft_of("EDN", "EDN: QWXZTR")).values == {"custom": {"EDN": "QWXZTR"}}


def test_pmcid() -> None:
    assert read_identifiers(draft_of("PMID", "PMCID: PMC123456")).values == {"PMCID": "PMC123456"}


def test_a_number_that_is_none_is_kept_with_a_note() -> None:
    draft = read_identifiers(draft_of("ISBN", "ISBN 5-02"))
    assert (draft.values, draft.notes) == ({"ISBN": "ISBN 5-02"}, ("«ISBN 5-02» is no ISBN",))


@given(st.from_regex(r"10\.\d{4,6}/[a-z0-9(][a-z0-9()./-]{0,12}[a-z0-9]", fullmatch=True))
def test_all_ways_to_write_a_doi_are_one(doi: str) -> None:
    forms = [doi, f"https://doi.org/{doi}.", f"doi: {doi}", f"http://dx.doi.org/{doi}"]
    assert {read_identifiers(draft_of("DOI", form)).values["DOI"] for form in forms} == {doi}
