"""Whole references of each style, language and type."""

import pytest

from tests.parse.entries import read, rows, told

Row = dict[str, str]
_MARKS = {"text", "fails", "plain-fails"}


def case(row: Row, marks: tuple[str, ...] = ("fails",)) -> object:
    """A row as a parameter; one that the parser gets wrong says why."""
    reasons = [row[mark] for mark in marks if mark in row]
    fails = [pytest.mark.xfail(strict=True, reason=reason) for reason in reasons]
    return pytest.param(row, id=row["text"][:50], marks=fails)


def expected(row: Row) -> Row:
    return {key: value for key, value in row.items() if key not in _MARKS}


@pytest.mark.parametrize(
    "row",
    [case(row) for name in ("gost", "western", "languages", "special") for row in rows(name)],
)
def test_references(row: Row) -> None:
    assert told(read(row["text"]), row) == expected(row)


@pytest.mark.parametrize("row", [case(row) for row in rows("apa")])
def test_with_italics(row: Row) -> None:
    assert told(read(row["text"]), row) == expected(row)


@pytest.mark.parametrize("row", [case(row, marks=("fails", "plain-fails")) for row in rows("apa")])
def test_without_italics(row: Row) -> None:
    assert told(read(row["text"], emphasis=False), row) == expected(row)
