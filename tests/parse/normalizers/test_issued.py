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
    assert (str(values["issued"]), values.get("year_suffix")) == (expected, suffix)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["2016", "11 апреля"], "2016-04-11"),
        (["2016", "Февраль"], "2016-02"),
        (["2016", "9 кастр."], "2016-10-09"),
        (["11 April", "2016"], "2016-04-11"),
        (["1975–1976"], "1975/1976"),
        (["от 26 января 2009 года", "2009"], "2009-01-26"),
        (["от 21.02.1992", "1992", "5 мая"], "1992-02-21"),
        (["2016", "в печати"], "2016"),
        (["опубл. 20.08.2012, Бюл. № 23"], "2012-08-20"),
        (["2020, Қаңтар"], "2020-01"),
    ],
)
def test_dates_in_several_pieces(written: list[str], expected: str) -> None:
    draft = draft_of("issued", *written, between=". – ")
    assert str(read_issued(draft).values["issued"]) == expected


def test_figures_that_are_no_date_leave_a_note() -> None:
    draft = read_issued(draft_of("issued", "2019, февраль 30"))
    assert draft.notes == ("«2019, февраль 30» is no date",)


@pytest.mark.parametrize(
    ("written", "expected"),
    [("заявл. 18.12.00", "2000-12-18"), ("filed 14.05.2013", "2013-05-14"), ("заявл.", "заявл.")],
)
def test_submitted(written: str, expected: str) -> None:
    assert str(read_issued(draft_of("submitted", written)).values["submitted"]) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("05.06.2020", "2020-06-05"),
        ("June 5, 2020", "2020-06-05"),
        ("дата обращения: 05.06.2020", "2020-06-05"),
        ("(дата обр. 05.06.2020 г.)", "2020-06-05"),
        ("просмотрено июнь 5, 2020", "2020-06-05"),
        ("просмотрено: 5июнь2020", "2020-06-05"),
        ("аccessed 05.06.2020", "2020-06-05"),
        ("вчера", "вчера"),
    ],
)
def test_accessed(written: str, expected: str) -> None:
    assert str(read_accessed(draft_of("accessed", written)).values["accessed"]) == expected


def test_no_dates() -> None:
    assert read_accessed(read_issued(draft_of("title", "2019"))).values == {}
