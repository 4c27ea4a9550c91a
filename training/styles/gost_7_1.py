"""GOST 7.1-2003: descriptions with a statement of responsibility."""

from random import Random

from training.gost.entries import body_of
from training.gost.habits import Habit, closed, entry_of, usual
from training.pieces import Piece, Record

NAME = "gost-7.1"
WEIGHT = 2.0


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The record as a description of GOST 7.1."""
    if not usual(record, choice):
        return None
    entry = entry_of(record, _habit(choice), choice)
    pieces = body_of(entry)
    return closed(entry, pieces) if pieces else None


def _habit(choice: Random) -> Habit:
    """The habits of one author."""
    area = choice.choices((". – ", ". — ", ". - ", ". –", " – "), (72, 10, 15, 2, 1))[0]
    return Habit(
        area=area,
        year=". " if choice.random() < 0.02 else area,
        colon=choice.choices((" : ", ": "), (66, 34))[0],
        semicolon=choice.choices((" ; ", "; ", ", "), (66, 30, 4))[0],
        slash=choice.choices((" / ", " /", "/ "), (96, 2, 2))[0],
        part=choice.choices((" // ", "// ", " //"), (96, 2, 2))[0],
        span=choice.choices(("–", "-", "—"), (66, 30, 4))[0],
        stop=choice.choices((".", ""), (93, 7))[0],
        gap=choice.choices((" ", ""), (58, 42))[0],
        comma=choice.choices((",", ""), (66, 34))[0],
        heading=choice.choices(("inverted", "straight", "full", "full-straight"), (93, 3, 3, 1))[0],
        most=choice.choices((3, 99), (82, 18))[0],
        heads=choice.choices((1, 3), (80, 20))[0],
        states=choice.random() < 0.93,
        medium=choice.choices(("none", "bracket"), (80, 20))[0],
    )
