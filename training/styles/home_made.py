"""References that authors make up themselves: GOST, mixed and simplified in many ways."""

from dataclasses import replace
from random import Random

from training.gost.entries import body_of
from training.gost.habits import Habit, closed, entry_of, usual
from training.pieces import Piece, Record

NAME = "other"
WEIGHT = 1.3

_QUOTES = ("«»", "«»", "“”", '""', "„“")


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The record as an author without a standard prints it."""
    if not usual(record, choice):
        return None
    entry = entry_of(record, _habit(choice), choice)
    pieces = body_of(entry)
    return closed(entry, pieces) if pieces else None


def _habit(choice: Random) -> Habit:
    """One of the mixtures, with small habits of its own."""
    layouts = (_stated, _single_stroke, _no_stroke, _authors_after, _quoted, _commas, _year_first)
    layout = choice.choices(layouts, (30, 12, 16, 9, 10, 13, 10))[0]
    habit = layout(choice, _usual(choice))
    if choice.random() < 0.03:
        habit = replace(habit, capitals=True)
    return replace(habit, names="; ") if choice.random() < 0.06 else habit


def _usual(choice: Random) -> Habit:
    """What all mixtures have in common."""
    area = choice.choices((". ", ". – ", ", ", ". - "), (60, 14, 18, 8))[0]
    return Habit(
        area=area,
        year=choice.choices((area, ", ", " "), (60, 35, 5))[0],
        colon=choice.choices((": ", " : ", ":"), (80, 17, 3))[0],
        semicolon=choice.choices(("; ", ", ", " ; "), (55, 30, 15))[0],
        slash=choice.choices((" / ", "/ ", ". / "), (85, 8, 7))[0],
        span=choice.choices(("-", "–", " - ", "—"), (55, 37, 6, 2))[0],
        stop=choice.choices((".", ""), (75, 25))[0],
        gap=choice.choices((" ", ""), (35, 65))[0],
        comma=choice.choices(("", ","), (85, 15))[0],
        heading=choice.choices(("inverted", "straight", "full", "full-straight"), (78, 14, 5, 3))[
            0
        ],
        most=99,
        heads=choice.choices((99, 3, 1), (75, 15, 10))[0],
        states=False,
        low=area == ", ",
        home=choice.random() < 0.4,
        medium=choice.choices(("none", "bracket"), (95, 5))[0],
    )


def _stated(choice: Random, habit: Habit) -> Habit:
    """«Иванов И.И. Название / И.И. Иванов // Журнал, 2007. № 4. С. 10-12»."""
    heads = choice.choice([1, 1, 99])
    most = choice.choice([3, 3, 99])
    return replace(habit, states=True, heads=heads, most=most)


def _single_stroke(choice: Random, habit: Habit) -> Habit:
    """«Иванов И.И. Название / Журнал. 2010. № 5»."""
    return replace(habit, part=choice.choice([" / ", " / ", "/ ", " /"]))


def _no_stroke(choice: Random, habit: Habit) -> Habit:
    """«И. И. Иванов. Название / И. И. Иванов. Журнал. 2010. № 5»."""
    return replace(habit, part=choice.choice([". ", ". ", ". – "]), states=choice.random() < 0.4)


def _authors_after(choice: Random, habit: Habit) -> Habit:
    """«Название, Иванов И.И., Петров П.П. Журнал. 2015. № 3»."""
    head = choice.choice([", ", ", ", ". ", " "])
    return replace(habit, title_first=True, head=head, part=choice.choice([". ", " // ", ", "]))


def _quoted(choice: Random, habit: Habit) -> Habit:
    """«И. И. Иванов, «Название», Журнал, т. 5, № 2, с. 5–9, 2010»."""
    return replace(
        habit,
        quotes=choice.choice(_QUOTES),
        heading=choice.choice(["straight", "inverted"]),
        head=choice.choice([", ", ". ", " "]),
        part=choice.choice([", ", " // ", ". ", ", "]),
        when=choice.choice(["last", "usual"]),
        area=choice.choice([", ", ", ", ". "]),
        year=", ",
        low=True,
    )


def _commas(choice: Random, habit: Habit) -> Habit:
    """«Иванов И.И., Название, Журнал, 2010, № 5, с. 12-15»."""
    return replace(
        habit,
        head=choice.choice([", ", ", ", ". "]),
        part=choice.choice([", ", ", ", " // "]),
        area=", ",
        year=", ",
        colon=choice.choice([", ", ": ", ": "]),
        when=choice.choice(["usual", "usual", "last"]),
        low=choice.random() < 0.7,
    )


def _year_first(choice: Random, habit: Habit) -> Habit:
    """«Иванов И.И. (2010) Название. Журнал, 5(2), 5–9»."""
    head = choice.choice([". ", ". ", " "])
    return replace(habit, when="first", head=head, part=choice.choice([" // ", ". ", ". "]))
