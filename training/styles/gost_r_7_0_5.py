"""GOST R 7.0.5-2008: references, short and without a statement of responsibility."""

from random import Random

from training.gost.entries import body_of
from training.gost.habits import Habit, closed, entry_of, usual
from training.pieces import Piece, Record

NAME = "gost-r-7.0.5"
WEIGHT = 2.0

_AREAS = (". ", ". – ", ". — ", ". - ", ", ")
_AREA_WEIGHTS = (50, 27, 10, 6, 7)


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The record as a reference of GOST R 7.0.5."""
    if not usual(record, choice):
        return None
    entry = entry_of(record, _habit(choice, str(record.get("language"))), choice)
    pieces = body_of(entry)
    return closed(entry, pieces) if pieces else None


def _habit(choice: Random, language: str) -> Habit:
    """The habits of one author."""
    area = choice.choices(_AREAS, _AREA_WEIGHTS)[0]
    heads = choice.choices((99, 3, 1), (70, 20, 10))[0]
    comma_before_year = area == ". " and choice.random() < 0.08
    return Habit(
        area=area,
        year=", " if comma_before_year else area,
        colon=choice.choices((" : ", ": "), (40, 60))[0],
        semicolon=choice.choices((" ; ", "; ", ", "), (50, 40, 10))[0],
        slash=choice.choices((" / ", "/ "), (97, 3))[0],
        part=_part(choice, language),
        span=choice.choices(("–", "-", "—"), (68, 27, 5))[0],
        stop=choice.choices((".", ""), (88, 12))[0],
        gap=choice.choices((" ", ""), (62, 38))[0],
        comma=choice.choices(("", ","), (90, 10))[0],
        heading=choice.choices(("inverted", "straight", "full", "full-straight"), (88, 7, 3, 2))[0],
        most=choice.choices((99, 3), (70, 30))[0],
        heads=heads,
        states=False,
        medium=choice.choices(("none", "bracket"), (97, 3))[0],
        low=area == ", ",
    )


def _part(choice: Random, language: str) -> str:
    """«//», which Ukrainian references of recent years leave out."""
    if language == "uk" and choice.random() < 0.45:
        return ". "
    return choice.choices((" // ", "// ", " //", ". // "), (93, 3, 1, 3))[0]
