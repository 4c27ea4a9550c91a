import calendar
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.dates import read_date

DATES = [
    ("2019", "2019"),
    ("2019a", "2019"),
    ("2019а", "2019"),
    ("2019 г.", "2019"),
    ("2019, December 6", "2019-12-06"),
    ("2019, Dec. 6", "2019-12-06"),
    ("2019, Sept. 3", "2019-09-03"),
    ("2019, декабрь 6", "2019-12-06"),
    ("2019, декабря 6", "2019-12-06"),
    ("2019, 6 декабря", "2019-12-06"),
    ("2019, дек. 6", "2019-12-06"),
    ("2019,декабрь 6", "2019-12-06"),
    ("2019, DECEMBER 6", "2019-12-06"),
    ("2019, December", "2019-12"),
    ("2019, май", "2019-05"),
    ("2019, нояб.", "2019-11"),
    ("2019, янв.", "2019-01"),
    ("2019, қаңтар 15", "2019-01-15"),
    ("2019, 15 січня", "2019-01-15"),
    ("2019, студзень", "2019-01"),
    ("2019, липень 4", "2019-07-04"),
    ("6 декабря 2019", "2019-12-06"),
    ("6 декабря 2019 г.", "2019-12-06"),
    ("6 декабря 2019 года", "2019-12-06"),
    ("15 січня 2020 р.", "2020-01-15"),
    ("6 December 2019", "2019-12-06"),
    ("December 6, 2019", "2019-12-06"),
    ("Dec 6 2019", "2019-12-06"),
    ("июль 2019", "2019-07"),
    ("06.12.2019", "2019-12-06"),
    ("6/12/2019", "2019-12-06"),
    ("2019-12-06", "2019-12-06"),
    ("29.02.2020", "2020-02-29"),
    ("2013–2014", "2013/2014"),
    ("2013-14", "2013/2014"),
    ("2013/2014", "2013/2014"),
    ("1999–2001", "1999/2001"),
    ("2019, March 3–5", "2019-03-03/2019-03-05"),
    ("2019, 3–5 марта", "2019-03-03/2019-03-05"),
    ("2019, June–July", "2019-06/2019-07"),
    ("2019, июнь–июль", "2019-06/2019-07"),
]

LITERALS = [
    "n.d.",
    "б. г.",
    "in press",
    "в печати",
    "31.02.2019",
    "2019, February 30",
    "2019, 31 апреля",
    "12/31/2019",
    "2019, декамбрь 6",
    "2019, ию 4",
    "2019, March 5–3",
    "2014–2013",
    "позавчера",
    "",
]

UNREAD = [
    ("2019, Spring", "a season is no month, and its year is lost with it"),
    ("2019, весна", "a season is no month, and its year is lost with it"),
    ("2019–", "an open range"),
    ("December 6th, 2019", "ordinals of days"),
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: str) -> None:
    date = read_date(text)
    assert (str(date), date.literal, date.circa) == (expected, None, None)


@pytest.mark.parametrize("text", LITERALS)
def test_what_is_no_date_stays_as_it_is_written(text: str) -> None:
    date = read_date(text)
    assert (date.literal, date.date_parts) == (text, ())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(text, marks=pytest.mark.xfail(strict=True, reason=reason))
        for text, reason in UNREAD
    ],
)
def test_years_not_read_yet(text: str) -> None:
    assert read_date(text).year == 2019


@pytest.mark.parametrize("text", ["ca. 1890", "c. 1890", "circa 1890", "ок. 1890", "около 1890"])
def test_circa(text: str) -> None:
    date = read_date(text)
    assert (str(date), date.circa) == ("1890", True)


@given(st.dates(datetime.date(1400, 1, 1), datetime.date(2099, 12, 31)))
def test_any_day_in_many_forms(day: datetime.date) -> None:
    month = calendar.month_name[day.month]
    forms = [
        f"{day.year}, {month} {day.day}",
        f"{day.year}, {month[:3]}. {day.day}",
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"{day.day:02d}.{day.month:02d}.{day.year}",
        day.isoformat(),
    ]
    assert {read_date(form).date_parts for form in forms} == {((day.year, day.month, day.day),)}


@given(st.text(alphabet="0123456789., –-/декабрьMay", max_size=25) | st.text(max_size=40))
def test_typed_or_literal(text: str) -> None:
    date = read_date(text)
    assert bool(date.date_parts) != (date.literal is not None)
    assert date.literal in {None, text}
