import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.model import PageRange, Pages

READ = [
    ("5", [("5", None)], "5"),
    ("5-7", [("5", "7")], "5-7"),
    ("5–7, 9", [("5", "7"), ("9", None)], "5-7, 9"),
    ("1078 — 1084", [("1078", "1084")], "1078-1084"),
    ("12‒15", [("12", "15")], "12-15"),
    ("12−15", [("12", "15")], "12-15"),
    ("5--7", [("5", "7")], "5-7"),
    ("e0123", [("e0123", None)], "e0123"),
    ("S12–S15", [("S12", "S15")], "S12-S15"),
    ("12a–12б", [("12a", "12б")], "12a-12б"),
    ("xii–xv", [("xii", "xv")], "xii-xv"),
    ("IV–X, 5", [("IV", "X"), ("5", None)], "IV-X, 5"),
    ("5,7", [("5", None), ("7", None)], "5, 7"),
    ("5–", [("5", "")], "5-"),
    ("123.e1–123.e7", [("123.e1", "123.e7")], "123.e1-123.e7"),
    ("5:1–5:12", [("5:1", "5:12")], "5:1-5:12"),
    ("bbab012", [("bbab012", None)], "bbab012"),
]


@pytest.mark.parametrize(("text", "ranges", "printed"), READ)
def test_read(text: str, ranges: list[tuple[str, str | None]], printed: str) -> None:
    pages = Pages.read(text)
    assert isinstance(pages, Pages)
    assert [(run.first, run.last) for run in pages.ranges] == ranges
    assert pages.first == ranges[0][0]
    assert str(pages) == printed


@pytest.mark.parametrize(
    "text",
    ["С. 5–7", "5–7–9", "–7", "–", "5 и сл.", "", ",", "5,", "отд. оттиск", "10.1000/5", "5; 7"],
)
def test_what_cannot_be_read_stays(text: str) -> None:
    assert Pages.read(text) == text


page = st.from_regex(r"[eSС]?[1-9][0-9]{0,4}[a-zа-я]?|[ivxlc]+", fullmatch=True).filter(
    lambda text: isinstance(Pages.read(text), Pages)
)
ranges = st.builds(PageRange, first=page, last=st.none() | page)


@given(st.lists(ranges, min_size=1, max_size=4))
def test_printed_pages_are_read_again(runs: list[PageRange]) -> None:
    pages = Pages(ranges=tuple(runs))
    assert Pages.read(str(pages)) == pages
