import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.model import Date
from caspibib.model.date import is_calendar_date

READ = [
    ("2019", ((2019,),)),
    ("2019-12", ((2019, 12),)),
    ("2019-12-06", ((2019, 12, 6),)),
    ("2020-02-29", ((2020, 2, 29),)),
    ("2019/2021", ((2019,), (2021,))),
    ("2019-09/2020-01", ((2019, 9), (2020, 1))),
    ("-0044-03-15", ((-44, 3, 15),)),
]


@pytest.mark.parametrize(("text", "parts"), READ)
def test_read_and_printed_again(text: str, parts: tuple[tuple[int, ...], ...]) -> None:
    date = Date.read(text)
    assert date.date_parts == parts
    assert str(date) == text
    assert date.year == parts[0][0]


@pytest.mark.parametrize(
    "text",
    [
        "б. г.", "n.d.", "2019, декабрь 6", "2013–2014", "19", "20190", "2019-1", "2019-13",
        "2019-02-30", "2019-00", "2019-04-31", "2019/2020/2021", "2019/", "/2019", "", " ",
    ],
)  # fmt: skip
def test_words_that_are_no_date_stay(text: str) -> None:
    date = Date.read(text)
    assert date == Date(literal=text)
    assert str(date) == text
    assert date.year is None


CSL = [
    ({"date-parts": [[2019, 12, 6]]}, {"date-parts": [[2019, 12, 6]]}),
    ({"date-parts": [["2019", "12"]]}, {"date-parts": [[2019, 12]]}),
    ({"date-parts": [[2019, None, None]]}, {"date-parts": [[2019]]}),
    ({"date-parts": [["2019", ""]]}, {"date-parts": [[2019]]}),
    ({"date-parts": [[2019], [2021]]}, {"date-parts": [[2019], [2021]]}),
    ({"date-parts": [[2019], [None]]}, {"date-parts": [[2019]]}),
    ({"date-parts": [[None]], "literal": "б. г."}, {"literal": "б. г."}),
    ({"date-parts": [[]]}, {}),
    ({"date-parts": [[1920]], "circa": True}, {"date-parts": [[1920]], "circa": True}),
    ({"date-parts": [[1920]], "season": "1"}, {"date-parts": [[1920]], "season": "1"}),
    ({"raw": "весна 1920"}, {"raw": "весна 1920"}),
    ({"edtf": "1920~"}, {"edtf": "1920~"}),
]


@pytest.mark.parametrize(("item", "expected"), CSL)
def test_csl_json(item: dict[str, object], expected: dict[str, object]) -> None:
    dumped = Date.model_validate(item).model_dump(by_alias=True)
    assert dumped == expected
    assert Date.model_validate(json.loads(json.dumps(dumped))) == Date.model_validate(item)


@pytest.mark.parametrize(
    ("date", "printed"),
    [
        (Date(literal="б. г.", raw="x"), "б. г."),
        (Date(raw="весна 1920"), "весна 1920"),
        (Date(edtf="1920~"), "1920~"),
        (Date.of(862), "0862"),
        (Date(), ""),
    ],
)
def test_printed(date: Date, printed: str) -> None:
    assert str(date) == printed


@pytest.mark.parametrize(
    ("parts", "exists"),
    [
        ((2019,), True), ((2019, 12), True), ((2019, 13), False), ((2019, 0), False),
        ((2019, 2, 29), True), ((2019, 2, 30), False), ((2019, 6, 31), False),
        ((2019, 1, 0), False),
    ],
)  # fmt: skip
def test_calendar(parts: tuple[int, ...], exists: bool) -> None:
    assert is_calendar_date(parts) is exists


@given(st.dates())
def test_every_day_is_read_as_printed(day) -> None:
    date = Date.read(day.isoformat())
    assert date == Date.of(day.year, day.month, day.day)
    assert str(date) == day.isoformat()


@given(st.text())
def test_no_text_is_lost(text: str) -> None:
    date = Date.read(text)
    assert date.literal == text or "".join(str(date).split()) == "".join(text.split())
