"""«References» of Russian-speaking journals: romanised, with translations in brackets.

``Ivanov I.I. Nazvanie [Title]. Zhurnal [Journal], 2005, vol. 10, no. 2, pp. 49-53. (In Russ.)``
"""

from dataclasses import replace
from random import Random
from typing import Final

from training.bsi.books import book_of, law_of, part_of, patent_of, thesis_of
from training.bsi.habits import (
    Habits,
    bare_pages,
    container_of,
    drawn_habits,
    issue_of,
    names_of,
    pages_of,
    title_of,
    volume_of,
)
from training.bsi.tail import ended_reference
from training.pieces import Piece, Record, between
from training.romanised import romanised_month
from training.western.blocks import (
    HEADING_EDITORS,
    areas,
    cited_work,
    enclosed,
    field,
    ranged,
    year_of,
)
from training.western.words import month
from training.western.works import Work

NAME = "bsi"
WEIGHT = 2.0


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The reference; Latin ones are rarer than romanised ones, as in real lists."""
    work = cited_work(record, choice, romanised=1.0, full=False)
    if work is None or (not work.romanised and choice.random() < 0.5):
        return None
    habits = drawn_habits(work, choice)
    headed = work.kind == "book" and not work.authors and work.editors and choice.random() < 0.3
    heading = _editors_heading(work, habits, choice) if headed else _authors(work, habits, choice)
    year = enclosed(field("issued", year_of(work))) if habits.year_first else []
    if headed:
        work = replace(work, editors=())
    body = _BODIES.get(work.kind, book_of)(work, habits, choice)
    return ended_reference(areas(heading, " ", year), body, work, habits, choice)


def _authors(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    authors = field("author", names_of(work.authors, habits, choice))
    if authors and not authors[-1].text.endswith(".") and choice.random() < 0.6:
        authors.append(between("."))
    return authors


def _editors_heading(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """The editors in the authors' place: «Mironova E.A. (ed.)»."""
    mark = choice.choice([" (ed.)", " (eds.)", " (ed.)", ", ed.", " (Ed.)", " (eds)"])
    return field(HEADING_EDITORS, names_of(work.editors, habits, choice) + mark)


def _article(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    title, container = title_of(work, habits), container_of(work, habits)
    year = [] if habits.year_first else field("issued", year_of(work))
    volume, issue, page = volume_of(work, habits), issue_of(work, habits), pages_of(work, habits)
    before = ", " if habits.shape == "colon" and choice.random() < 0.3 else ". "
    match habits.shape:
        case "vancouver":
            numbers = _compact(work, habits, choice)
            return areas(title, before, container, choice.choice([". ", ". ", ", "]), numbers)
        case "colon":
            issued = enclosed(year)
            numbers = areas(volume, ", ", issue, " ", issued, ": ", bare_pages(work, habits))
            return areas(title, before, container, choice.choice([", ", " "]), numbers)
        case "math":
            dated = areas(field("volume", work.volume), " ", enclosed(year))
            page = bare_pages(work, habits)
            return areas(title, ", ", container, ", ", dated, ", ", issue, ", ", page)
        case "dashes":
            dash = ". – "
            part = areas(title, " // ", container)
            return areas(part, dash, year, dash, volume, dash, issue, dash, page)
        case "stops":
            stops = areas(year, ". ", volume, ". ", issue, ". ", page)
            return areas(title, ". ", container, ". ", stops)
        case "mixed":
            joint = choice.choice([". ", ", "])
            numbers = areas(volume, ", ", issue, choice.choice([", ", ". "]), page)
            after = ". " if joint == ", " else choice.choice([", ", ". "])
            return areas(title, ". ", container, joint, year, after, numbers)
    bare = habits.year_first and choice.random() < 0.35
    numbers = _bracketed(work, habits) if bare else areas(volume, ", ", issue)
    inside = choice.choice([". "] * 15 + [", ", ". In ", " // "])
    tail = areas(year, ", ", numbers, ", ", bare_pages(work, habits) if bare else page)
    return areas(title, inside, container, ", ", tail)


def _compact(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«2018;5(2):10–20», with or without spaces."""
    after_year, after_issue = choice.choice([(";", ":")] * 3 + [("; ", ": "), ("; ", ":")])
    numbers = _bracketed(work, habits, choice.choice(["", "", " "]))
    page = bare_pages(work, habits)
    return areas(field("issued", year_of(work)), after_year, numbers, after_issue, page)


def _bracketed(work: Work, habits: Habits, gap: str = "") -> list[Piece]:
    """«5(2)», «(2)», «5»."""
    issue = enclosed(field("issue", ranged(work.issue, habits.dash)))
    return areas(field("volume", work.volume), gap or "", issue)


def _news(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """A newspaper's article; the day is its second date."""
    dated: list[Piece] = field("issued", year_of(work)) if not habits.year_first else []
    if work.date.day:
        name = romanised_month(work.date.month)
        english = f"{work.date.day} {name}" if choice.random() < 0.6 else _english_day(work, choice)
        dated = areas(dated, choice.choice([", ", ", ", ". "]), field("issued", english))
    issue = issue_of(work, habits) if work.issue else []
    page = pages_of(work, habits) or field("page", f"p. {choice.randint(1, 16)}")
    if work.url and choice.random() < 0.5:
        page = []
    joint = " // " if habits.shape == "dashes" else ". "
    numbers = areas(dated, ", ", issue, ", ", page)
    return areas(title_of(work, habits), joint, container_of(work, habits), ", ", numbers)


def _english_day(work: Work, choice: Random) -> str:
    name, day = month("en", work.date.month), work.date.day
    return choice.choice([f"{day} {name}", f"{name} {day}", f"{day:02}.{work.date.month:02}"])


def _page(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    title = title_of(work, habits)
    if choice.random() < 0.25:
        medium = choice.choice(["Elektronnyj resurs", "Electronic resource", "Elektronnyi resurs"])
        title = areas(title, " ", enclosed(field("medium", medium), "[", "]"))
    year = [] if habits.year_first or choice.random() < 0.5 else field("issued", year_of(work))
    joint = choice.choice([", ", ". "])
    return areas(title, ". ", container_of(work, habits), joint, year)


_BODIES: Final = {
    "article": _article,
    "news": _news,
    "part": part_of,
    "thesis": thesis_of,
    "page": _page,
    "patent": patent_of,
    "law": law_of,
}
