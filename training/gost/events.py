"""Collections, conferences, encyclopedias: what a chapter or a paper is part of."""

import re

from caspibib.parse.labels import Label
from training import people
from training.gost import pool
from training.gost.habits import Entry, Part, around, capital, chained, one
from training.gost.imprint import imprint, series
from training.gost.numbers import counted, date, extent, months, pages, roman, year_of
from training.gost.people import body, compilers, editors, in_brackets, invented
from training.gost.titles import container
from training.pieces import Piece, between

_CONFERENCE = re.compile(
    r"конф|матер|тез|труд|докл|чтени|симпоз|съезд|конгресс|семинар|форум|канф|матэр|Proc|Conf|"
    r"Sympos|Workshop|Congress|Abstr|Annual|Meeting",
    re.IGNORECASE,
)


def host(entry: Entry) -> list[Piece]:
    """The book after «//»: title, event, who edited it, imprint, volume, pages, series."""
    area = entry.habit.area
    before, after = _volumes(entry)
    return chained(
        ("", _in_book(entry)),
        ("", _titled(entry)),
        (entry.habit.slash, in_brackets(entry, _responsible(entry))),
        *before,
        (area, imprint(entry)),
        *after,
        (area, extent(entry, 1.0) if entry.chance(0.06) else []),
        (area, pages(entry)),
        (area, series(entry) if entry.chance(0.3) else []),
    )


def _in_book(entry: Entry) -> list[Piece]:
    """«В кн.: », for some of the chapters."""
    if entry.record["type"] == "chapter" and entry.chance(0.05):
        return [between(entry.word("in") + " ")]
    return []


def _titled(entry: Entry) -> list[Piece]:
    """The title of the book with its kind and the event that it comes from."""
    if entry.record["type"] == "chapter" or entry.record["type"].startswith("entry"):
        return chained(("", container(entry)), (entry.habit.colon, _kind(entry)))
    name = conference(entry)
    where = event(entry) if entry.chance(0.55) else []
    comma = entry.chance(0.2)
    opened = where if comma else around("(", where, ")")
    return chained(("", name), (", " if comma else " ", opened))


def _kind(entry: Entry) -> list[Piece]:
    """«сб. ст.», «в 3 т.»."""
    if entry.chance(0.04):
        return one("number-of-volumes", entry.word("volumes", n=entry.choice.randint(2, 30)))
    share = 0.0 if ":" in entry.text("container-title") else 0.25
    if entry.words == "en":
        share *= 0.2
    return one("genre", entry.word("collection-genre")) if entry.chance(share) else []


def conference(entry: Entry) -> list[Piece]:
    """A container that names its conference: of the record, or completed by a likely one."""
    known = entry.text("container-title")
    themes = pool.themes(entry.language)
    base = known or (entry.text("event-title") if entry.chance(0.3) else "")
    base = base or entry.choice.choice(themes)
    named = bool(_CONFERENCE.search(base))
    if known and (named or entry.chance(0.3)):
        return container(entry)
    count = _ordinal(entry)
    if not named and len(base) < 90 and entry.chance(0.35):
        return one("container-title", entry.word("gost-conference", n=count, t=base))
    chair = people.genitive(invented(entry, 1)[0])
    who = people.straight(chair, entry.habit.gap)
    words = entry.word("gost-proceedings", n=count, who=who)
    if entry.chance(0.1):
        words = capital(words)
    sign = entry.choice.choice([entry.habit.colon, entry.habit.colon, ": ", ". "])
    words = capital(words) if sign == ". " else words
    return one("container-title", f"{base}{sign}{words}")


def _ordinal(entry: Entry) -> str:
    """The number of a conference: «VII», «5-й», «5th»."""
    number = entry.choice.randint(1, 28)
    if entry.words == "en":
        return {1: "1st", 2: "2nd", 3: "3rd"}.get(number, f"{number}th")
    return roman(number) if entry.chance(0.9) else f"{number}-й"


def event(entry: Entry) -> list[Piece]:
    """«Казань, 5–7 мая 2015 г.»: place and date of a conference."""
    place = entry.text("event-place") or entry.word("gost-cities")
    town = entry.word("gost-town", n=place)
    when = date(entry, short=entry.chance(0.2))
    first = entry.choice.randint(1, 25)
    last = first + entry.choice.randint(1, 4)
    draw = entry.choice.random()
    if draw < 0.65:
        names = months(entry, "gost-months")
        name = names[entry.choice.randrange(12)]
        dash = entry.choice.choice(["–", "–", "-", " – "])
        when = f"{first}{dash}{last} {name}"
    year = entry.word("gost-year", n=year_of(entry)) if entry.chance(0.8) else str(year_of(entry))
    if draw > 0.93:
        return one("event", f"{town}, {year}")
    return one("event", f"{town}, {when} {year}" if draw < 0.9 else f"{when} {year}, {town}")


def _responsible(entry: Entry) -> list[Piece]:
    """Who edited the book: of the record, or for many an invented one."""
    areas = []
    known = entry.record.get("editor")
    if known or entry.chance(0.35):
        areas.append(editors(entry, known or invented(entry)))
    elif entry.chance(0.08):
        areas.append(compilers(entry))
    if entry.chance(0.12):
        areas.insert(entry.choice.choice([0, 9]), body(entry))
    return chained(*((entry.habit.semicolon, area) for area in areas))


def _volumes(entry: Entry) -> tuple[list[Part], list[Part]]:
    """The volume before the imprint, or after it."""
    known = entry.text("volume")
    number = int(known) if known.isdigit() else 0
    if not number and entry.chance(0.22):
        number = entry.choice.randint(1, 4) if entry.chance(0.8) else entry.choice.randint(5, 40)
    if not number:
        return [], []
    label: Label = "issue" if entry.chance(0.3) and entry.words != "en" else "volume"
    part: Part = (entry.habit.area, counted(entry, label, number))
    if entry.chance(0.3):
        total = one(
            "number-of-volumes", entry.word("volumes", n=number + entry.choice.randint(0, 3))
        )
        sign = entry.habit.colon if entry.chance(0.5) else ". "
        return [(sign, total), (" ", counted(entry, "volume", number))], []
    if entry.chance(0.45):
        return [(entry.choice.choice([". ", entry.habit.area]), part[1])], []
    return [], [part]
