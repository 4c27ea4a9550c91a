import calendar
import datetime
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.dates import is_date, read_date

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
    ("янв.–март 2011", "2011-01/2011-03"),
    ("Jan/Feb 2011", "2011-01/2011-02"),
    ("3–5 марта 2019 г.", "2019-03-03/2019-03-05"),
    ("March 3–5, 2019", "2019-03-03/2019-03-05"),
    ("28 февраля – 2 марта 2019 г.", "2019-02-28/2019-03-02"),
    ("28.02–02.03.2019", "2019-02-28/2019-03-02"),
    ("28.02.2019–02.03.2019", "2019-02-28/2019-03-02"),
    ("декабрь 2018 – январь 2019", "2018-12/2019-01"),
    ("1999/00", "1999/2000"),
    ("2019-05", "2019-05"),
    ("05.2019", "2019-05"),
    ("2019.12.06", "2019-12-06"),
    ("2019 Dec 6", "2019-12-06"),
    ("6 Dec. 2019", "2019-12-06"),
    ("December 6th, 2019", "2019-12-06"),
    ("6. Dezember 2019", "2019-12-06"),
    ("6 décembre 2019", "2019-12-06"),
    ("6 dekabrya 2019", "2019-12-06"),
    ("6 снежня 2019 г.", "2019-12-06"),
    ("6 грудня 2019 р.", "2019-12-06"),
    ("6 декември 2019 г.", "2019-12-06"),
    ("2019 жылғы 6 желтоқсан", "2019-12-06"),
    ("2019 ж. 6 желтоқсандағы", "2019-12-06"),
    # damage
    ("6декабря2019", "2019-12-06"),
    ("06.12. 2019", "2019-12-06"),
    ("6 .12 .2019 г", "2019-12-06"),
    # years of two digits
    ("06.12.19", "2019-12-06"),
    ("06.12.87", "1987-12-06"),
    # signs and words around
    ("[2019]", "2019"),
    ("©2019", "2019"),
    ("cop. 2019", "2019"),
    ("c2019", "2019"),
    ("от 06.12.2019", "2019-12-06"),
    ("опубл. 06.12.2019", "2019-12-06"),
    ("дата обращения: 06.12.2019", "2019-12-06"),
    ("дата обр. 6.12.2019 г.", "2019-12-06"),
    ("просмотрено: декабрь 6, 2019", "2019-12-06"),
    ("cited 2019 Dec 6", "2019-12-06"),
    ("Retrieved December 6, 2019, from", "2019-12-06"),
    ("қаралған күні 06.12.2019", "2019-12-06"),
    # an open range is the year that it begins with
    ("2019–", "2019"),
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
    "№ 2019",
    "2019, 12345",
    "позавчера",
    "",
]

UNREAD = [
    ("2019, декамбрь 6", "a misspelled month, and the year is lost with it"),
    ("06.12.2019, 15:30", "the time of day"),
    ("2018 [i. e. 2019]", "a corrected year"),
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


@pytest.mark.parametrize(
    ("text", "season"),
    [
        ("Spring 2010", 1),
        ("2010, лето", 2),
        ("осень 2010 г.", 3),
        ("Fall 2010", 3),
        ("зима 2010", 4),
    ],
)
def test_seasons(text: str, season: int) -> None:
    date = read_date(text)
    assert (str(date), date.season) == ("2010", season)


@pytest.mark.parametrize("text", ["[1890?]", "1890 (?)", "[ок. 1890]"])
def test_doubt(text: str) -> None:
    date = read_date(text)
    assert (str(date), date.circa) == ("1890", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5–7 мая 2015 г.", True),
        ("2015", True),
        ("Казань 2015", False),
        ("мая", False),
        ("", False),
    ],
)
def test_is_date(text: str, expected: bool) -> None:
    assert is_date(text) == expected


@pytest.mark.parametrize("run", ["5", "5 ", "мая ", "2019 ", "2019-", "5.", "?", "я "])
def test_long_runs_take_no_time(run: str) -> None:
    began = time.perf_counter()
    read_date(run * (5000 // len(run)))
    assert time.perf_counter() - began < 0.5


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
