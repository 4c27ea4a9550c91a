import pytest

from caspibib.parse.normalizers.accessed import read_accessed
from caspibib.parse.normalizers.issued import read_issued
from tests.parse.normalizers.drafts import draft_of


@pytest.mark.parametrize(
    ("written", "expected", "suffix"),
    [
        ("2019", "2019", None),
        ("2019a", "2019", "a"),
        ("2019б", "2019", "б"),
        ("2019, декабрь 6", "2019-12-06", None),
        ("n.d.", "n.d.", None),
        ("б. г.", "б. г.", None),
        ("2019, февраль 30", "2019, февраль 30", None),
    ],
)
def test_issued(written: str, expected: str, suffix: str | None) -> None:
    values = read_issued(draft_of("issued", written)).values
    assert (str(values["issued"]), values["year_suffix"]) == (expected, suffix)


@pytest.mark.parametrize(
    ("written", "expected"),
    [("05.06.2020", "2020-06-05"), ("June 5, 2020", "2020-06-05"), ("вчера", "вчера")],
)
def test_accessed(written: str, expected: str) -> None:
    assert str(read_accessed(draft_of("accessed", written)).values["accessed"]) == expected


def test_no_dates() -> None:
    assert read_accessed(read_issued(draft_of("title", "2019"))).values == {}
