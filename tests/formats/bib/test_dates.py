import pytest

from caspibib.formats.bib.dates import date_from_edtf, date_to_edtf, join_date, split_date

EDTF = [
    ("2019-12-06", {"date-parts": [[2019, 12, 6]]}),
    ("2013/2014", {"date-parts": [[2013], [2014]]}),
    ("1920~", {"date-parts": [[1920]], "circa": True}),
    ("2019-21", {"date-parts": [[2019]], "season": 1}),
]
YEARS_IN_WORDS = [
    ("2019, декабрь 6", "2019"),
    ("2013–2014", "2013"),
    ("б. г.", None),
    ("12019", None),
]
IN_PARTS = [
    ({"year": "2019", "month": "dec", "day": "6"}, "2019-12-06"),
    ({"year": "2019", "month": "jan"}, "2019-01"),
    ({"year": "2019"}, "2019"),
    ({"year": "б. г."}, "б. г."),
]
JOINED = [
    (("2019", "December", "6"), "2019-12-06"),
    (("2019", "12", ""), "2019-12"),
    (("2019", "декабря", ""), "2019-12"),
    (("2019", "Sept.", ""), "2019-09"),
    (("2019", "13", ""), "2019, 13"),
    (("2019", "Spring", ""), "2019, Spring"),
    (("in press", "may", ""), "in press, may"),
]


@pytest.mark.parametrize(("text", "date"), EDTF)
def test_edtf_both_ways(text, date):
    assert date_to_edtf(date) == text
    assert date_from_edtf(text) == date


@pytest.mark.parametrize(("literal", "year"), YEARS_IN_WORDS)
def test_words_give_their_year_to_biber(literal, year):
    assert date_to_edtf({"literal": literal}) == year


@pytest.mark.parametrize("parts", [[-44], [10000], [2019, 13], [2019, 2, 40]])
def test_what_biber_does_not_take_is_not_written(parts):
    assert date_to_edtf({"date-parts": [parts]}) is None


@pytest.mark.parametrize(("fields", "text"), IN_PARTS)
def test_year_month_and_day(fields, text):
    assert split_date(text) == fields
    assert join_date(*(fields.get(part, "") for part in ("year", "month", "day"))) == text


@pytest.mark.parametrize(("parts", "text"), JOINED)
def test_months_are_read_in_words_and_figures(parts, text):
    assert join_date(*parts) == text
