import pytest
from benchmarks.scoring import Tally, compare, fold, values_of


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("О погоде", "о погоде"),
        (" «О  погоде». ", "о погоде"),
        ("5–9", "5-9"),
        ("1—2", "1-2"),
        ("C++", "c++"),
        ("й", "й"),
        ("М.", "м"),
        (["Первое", "Второе"], "первое"),
        ([], ""),
        (None, ""),
        (12, "12"),
        ("—", ""),
    ],
)
def test_fold(value: object, expected: str) -> None:
    assert fold(value) == expected


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ({"author": [{"family": "Белов", "given": "И."}, {"literal": "Росстат"}]},
         {"author": "белов; росстат"}),
        ({"author": [{"family": "Meulen", "non-dropping-particle": "van der"}]},
         {"author": "van der meulen"}),
        ({"issued": {"date-parts": [[2015, 4, 3]]}}, {"year": "2015"}),
        ({"issued": {"literal": "б. г."}}, {}),
        ({"year": 2015}, {"year": "2015"}),
        ({"accessed": {"date-parts": [[2020, 3, 5]]}}, {"accessed": "2020-03-05"}),
        ({"container_title": "Вестник."}, {"container-title": "вестник"}),
        ({"page": "5 – 9"}, {"page": "5-9"}),
        ({"DOI": "https://doi.org/10.1/A"}, {"DOI": "10.1/a"}),
        ({"DOI": "doi: 10.1/a"}, {"DOI": "10.1/a"}),
        ({"URL": "https://www.a.ru/ b/"}, {"URL": "a.ru/b"}),
        ({"DOI": "10.1/a", "URL": "https://doi.org/10.1/a"}, {"DOI": "10.1/a"}),
        ({"custom": {"title-translated": "On weather"}}, {"title-translated": "on weather"}),
        ({"note": "ил."}, {}),
    ],
)  # fmt: skip
def test_values(item: dict[str, object], expected: dict[str, str]) -> None:
    assert values_of(item) == expected


WANTED = {"title": "о погоде", "volume": "5", "type": "book"}


@pytest.mark.parametrize(
    ("given", "other", "whole", "counts"),
    [
        # right, extra, missing of title and volume together
        (WANTED, {}, True, (2, 0, 0)),
        ({"title": "о погоде"}, {}, False, (1, 0, 1)),
        ({"title": "погода", "volume": "5"}, {}, False, (1, 1, 1)),
        ({"title": "погода", "volume": "5"}, {"title": {"погода"}}, True, (2, 0, 0)),
        ({**WANTED, "issue": "3"}, {}, False, (2, 1, 0)),
        # another right value of a field that is not wanted is only excused
        ({**WANTED, "issue": "3"}, {"issue": {"3"}}, True, (2, 0, 0)),
        # the type is not in the totals
        ({**WANTED, "type": "thesis"}, {}, True, (2, 0, 0)),
        ({}, {}, False, (0, 0, 2)),
    ],
)
def test_compare(
    given: dict[str, str],
    other: dict[str, set[str]],
    whole: bool,
    counts: tuple[int, int, int],
) -> None:
    tally = Tally()
    assert compare(tally, WANTED, given, other) is whole
    fields = ("title", "volume", "issue")
    found = tuple(
        sum(c[name] for name in fields) for c in (tally.right, tally.extra, tally.missing)
    )
    assert found == counts
    assert (tally.references, tally.whole) == (1, int(whole))


def test_f1() -> None:
    tally = Tally()
    compare(tally, WANTED, {"title": "о погоде", "volume": "6", "issue": "1"}, {})
    precision, recall, f1 = tally.f1()
    assert (precision, recall) == (pytest.approx(100 / 3), pytest.approx(50))
    assert f1 == pytest.approx(40)
    assert tally.f1(["title"]) == (100, 100, 100)
    assert tally.f1(["DOI"]) == (0, 0, 0)
