"""GOST R 7.0.100-2018: descriptions with «Текст : непосредственный», DOI and EDN."""

from random import Random

from training.gost.entries import body_of
from training.gost.habits import Habit, closed, entry_of, usual
from training.pieces import Piece, Record

NAME = "gost-r-7.0.100"
WEIGHT = 1.3


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The record as a description of GOST R 7.0.100."""
    if not usual(record, choice):
        return None
    entry = entry_of(record, _habit(choice), choice)
    pieces = body_of(entry)
    return closed(entry, pieces) if pieces else None


def _habit(choice: Random) -> Habit:
    """The habits of one author."""
    area = choice.choices((". – ", ". — ", ". - "), (74, 16, 10))[0]
    return Habit(
        area=area,
        year=area,
        colon=choice.choices((" : ", ": "), (88, 12))[0],
        semicolon=choice.choices((" ; ", "; "), (88, 12))[0],
        span=choice.choices(("–", "-", "—"), (55, 40, 5))[0],
        stop=choice.choices((".", ""), (96, 4))[0],
        gap=choice.choices((" ", ""), (82, 18))[0],
        comma=choice.choices((",", ""), (88, 12))[0],
        most=choice.choices((3, 99), (90, 10))[0],
        medium="text",
        full_places=True,
    )
