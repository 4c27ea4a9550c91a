"""Harvard: Cite Them Right, Elsevier's, Emerald's, and the export of journals' sites in Russian.

``Smith, J. and Doe, A. (2010) ‘Title’, Journal, 5(2), pp. 5–9. Available at: https://…``
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from training.people import Person, inverted, listed, straight
from training.pieces import Piece, Record, between
from training.western.blocks import (
    HEADING_EDITORS,
    areas,
    cited_work,
    closed,
    contained,
    doi_text,
    edition_text,
    enclosed,
    field,
    note_of,
    prefixed,
    ranged,
    sentence,
    titled,
    year_of,
)
from training.western.words import printed_date, word
from training.western.works import Work

NAME = "harvard"
WEIGHT = 1.1

_DOI_FORMS = ("doi: {}", "doi:{}", "https://doi.org/{}", "https://doi.org/{}", "doi: {}")
_QUOTES = (*(("‘", "’"),) * 4, ("'", "'"), ("“", "”"), ("", ""), ("", ""))
_RUSSIAN_QUOTES = (*(("«", "»"),) * 3, ("“", "”"), *(("", ""),) * 4)


@dataclass(frozen=True, slots=True)
class Habits:
    """What an author keeps to within one reference."""

    year: Literal["bracketed", "bracketed comma", "commas", "bare"]
    quotes: tuple[str, str]
    last: str
    comma: str
    gap: str
    dash: str
    numbers: Literal["bracketed", "worded", "elsevier"]
    place_first: bool
    doi: str
    stop: str


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The reference, or nothing for a law or a patent."""
    work = cited_work(record, choice, romanised=0.2, full=False)
    if work is None or work.kind in {"law", "patent"}:
        return None
    habits = _drawn_habits(work, choice)
    bodies = {"article": _article, "news": _news, "part": _part, "page": _page}
    body = bodies.get(work.kind, _book)(work, habits, choice)
    heading = _heading(work, habits, choice)
    year = _year(work, habits)
    if not heading:
        plain = habits.year in {"commas", "bare"}
        reference = areas(body[0], ", " if plain else " ", year, *body[1:])
    elif habits.year in {"commas", "bare"}:
        joint = ", " if habits.year == "commas" else " "
        reference = areas(heading, joint, year, ". " if habits.year == "commas" else ", ", *body)
    else:
        after = ", " if habits.year == "bracketed comma" else " "
        after = ". " if habits.numbers == "elsevier" else after
        reference = areas(heading, " ", year, after, *body)
    return _ended(reference, work, habits, choice)


def _drawn_habits(work: Work, choice: Random) -> Habits:
    joint = word(work.language, "and", choice)
    year = choice.choice(["bracketed"] * 4 + ["bracketed comma", "commas", "commas", "bare"])
    elsevier = year == "commas" or (year == "bracketed" and choice.random() < 0.2)
    lasts = [", ", ", "] if elsevier else [f" {joint} "] * 4 + [" & ", f", {joint} ", ", "]
    quotes = choice.choice(_QUOTES if work.language == "en" else _RUSSIAN_QUOTES)
    return Habits(
        year=year,  # type: ignore[arg-type]
        quotes=("", "") if elsevier else quotes,
        last=choice.choice(lasts),
        comma="" if year == "bare" and choice.random() < 0.5 else ",",
        gap=choice.choice(["", "", " "]),
        dash=choice.choice(["–", "–", "-"]),
        numbers="elsevier" if elsevier else choice.choice(["bracketed", "bracketed", "worded"]),
        place_first=choice.random() < 0.7,
        doi=choice.choice(_DOI_FORMS),
        stop=choice.choice([".", ".", ".", ""]),
    )


def _names(people: Sequence[Person], work: Work, habits: Habits, choice: Random) -> str:
    stop = "" if habits.year == "bare" and habits.comma else "."
    names = [inverted(person, habits.comma, habits.gap if stop else "", stop) for person in people]
    if len(names) > 3 and choice.random() < 0.4:
        return f"{names[0]} {word(work.language, 'others', choice)}"
    return listed(names, ", ", habits.last)


def _heading(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    if work.authors:
        return field("author", _names(work.authors, work, habits, choice))
    if work.kind == "book" and work.editors:
        names = _names(work.editors, work, habits, choice)
        return field(HEADING_EDITORS, f"{names} ({_editor_word(work, choice)})")
    return []


def _editor_word(work: Work, choice: Random) -> str:
    if work.language != "en":
        return word(work.language, "editor", choice).lower()
    return choice.choice(["eds", "eds.", "Eds."] if len(work.editors) > 1 else ["ed.", "Ed."])


def _year(work: Work, habits: Habits) -> list[Piece]:
    undated = "n.d." if work.language == "en" else "б.д."
    year = field("issued", year_of(work) or undated)
    return year if habits.year in {"commas", "bare"} else enclosed(year)


def _quoted(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """The title of a part in the author's quotes, and its translation."""
    if work.title_translated and choice.random() < 0.15:
        return enclosed(field("title", work.title_translated), *habits.quotes)
    if not habits.quotes[0]:
        return titled(work)
    translated = enclosed(field("title-translated", work.title_translated), "[", "]")
    return areas(enclosed(field("title", work.title), *habits.quotes), " ", translated)


def _joint(habits: Habits) -> str:
    """What stands after the title of a part."""
    if habits.quotes[0]:
        return ", "
    return ". " if habits.numbers == "elsevier" or habits.gap else ", "


def _numbers(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    issue = ranged(work.issue, habits.dash)
    if habits.numbers == "worded":
        volume = work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"
        number = issue and f"{word(work.language, 'issue', choice)} {issue}"
        if work.language == "en":
            number = number.replace("No.", choice.choice(["No.", "no."]))
            volume = volume.replace("Vol.", choice.choice(["Vol.", "vol."]))
        return areas(field("volume", volume), choice.choice([", ", " "]), field("issue", number))
    if habits.numbers == "elsevier" and work.volume:
        keeps = choice.random() < 0.4
        return areas(
            field("volume", work.volume), " ", enclosed(field("issue", issue if keeps else ""))
        )
    return [*field("volume", work.volume), *enclosed(field("issue", issue))]


def _pages(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    page = ranged(work.page, habits.dash)
    if habits.numbers == "elsevier" or not page:
        return field("page", page)
    return field("page", prefixed(page, work.language, choice, choice.choice([" ", " ", " ", ""])))


def _article(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    after = " " if habits.numbers == "elsevier" else ", "
    tail = areas(_numbers(work, habits, choice), ", ", _pages(work, habits, choice))
    return [_quoted(work, habits, choice), _joint(habits), contained(work, choice), after, tail]


def _news(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    """A newspaper's article; its day is a second date."""
    form = choice.choice(["{d} {g}", "{d} {g}", "{g} {d}"])
    day = printed_date(work.date, form, work.language) if work.date.day else ""
    title = _quoted(work, habits, choice)
    pages = _pages(work, habits, choice)
    return [title, _joint(habits), contained(work, choice), ", ", field("issued", day), ", ", pages]


def _part(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    inside = word(work.language, "in", choice)
    inside = inside.lower() if _joint(habits) == ", " else inside
    inside += ":" if inside[-1] != ":" and habits.numbers == "elsevier" else ""
    editors: list[Piece] = []
    if work.editors:
        reverse = choice.random() < 0.75
        each = [
            inverted(p, habits.comma, habits.gap) if reverse else straight(p, habits.gap)
            for p in work.editors
        ]
        names = f"{listed(each, ', ', habits.last)} ({_editor_word(work, choice)})"
        editors = field("editor", names)
    book = areas(editors, choice.choice([" ", ", "]), contained(work, choice))
    edition = field("edition", edition_text(work, choice))
    volume = field(
        "volume", work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"
    )
    event = field("event", work.event)
    event = event if choice.random() < 0.4 else []
    imprint = _imprint(work, habits)
    first, last = (imprint, _pages(work, habits, choice))
    details = areas(edition, ", ", volume)
    joint = f"{_joint(habits)}{inside} "
    return [
        *(_quoted(work, habits, choice), joint, book, ", ", event, ", ", details, ". ", first),
        *(", ", last),
    ]


def _imprint(work: Work, habits: Habits) -> list[Piece]:
    place, publisher = field("publisher-place", work.place), field("publisher", work.publisher)
    if habits.place_first and habits.numbers != "elsevier":
        return areas(place, ": ", publisher)
    return areas(publisher, ", ", place)


def _book(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    title = titled(work)
    if work.kind == "thesis":
        kind = field("genre", work.genre or word(work.language, "thesis", choice))
        school = areas(
            field("publisher", work.publisher), ", ", field("publisher-place", work.place)
        )
        return [title, ". ", sentence(kind), ". ", school]
    edition = field("edition", edition_text(work, choice))
    volume = field(
        "volume", work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"
    )
    who = listed([straight(person, habits.gap) for person in work.translators], ", ", habits.last)
    shape = (
        "Translated by {}"
        if work.language == "en"
        else word(work.language, "translated", choice, who="{}")
    )
    translators = field("translator", who and shape.format(who))
    number = field("number", work.number if work.kind == "report" else "")
    series = areas(
        field("collection-title", work.series), ", ", field("collection-number", work.series_number)
    )
    extent = work.extent if choice.random() < 0.2 else ""
    length = field("number-of-pages", extent and word(work.language, "extent", choice, n=extent))
    joint = ", " if habits.year == "bracketed comma" else ". "
    return [
        *(title, joint, edition, joint, volume, joint, number, joint, translators, joint),
        *(_imprint(work, habits), " ", enclosed(series), ", ", length),
    ]


def _page(work: Work, _habits: Habits, choice: Random) -> list[list[Piece] | str]:
    site = field("container-title", work.container or work.publisher)
    medium: list[Piece] = []
    if choice.random() < 0.15:
        medium = enclosed(field("medium", word(work.language, "online", choice).lower()), "[", "]")
    return [titled(work), " ", medium, choice.choice([", ", ". "]), site]


def _ended(reference: list[Piece], work: Work, habits: Habits, choice: Random) -> list[Piece]:
    note = enclosed(
        field("language", note_of(work, choice)), *choice.choice([("(", ")"), ("[", "]")])
    )
    early = choice.random() < 0.3
    if early:
        reference = areas(reference, choice.choice([" ", ", "]), note)
    doi = field("DOI", doi_text(work, habits.doi))
    online = work.kind in {"page", "news", "software"} or choice.random() < (
        0.2 if work.language == "en" else 0.5
    )
    address = (
        _address(work, choice) if work.url and online and (not doi or choice.random() < 0.2) else []
    )
    tail = areas(doi, ". ", address)
    reference = areas(closed(reference) if tail else reference, " ", tail)
    if note and not early:
        reference = areas(closed(reference), " ", note)
    return closed(reference, habits.stop)


def _address(work: Work, choice: Random) -> list[Piece]:
    """«Available at: http://… (Accessed: 5 May 2020)»."""
    address = word(work.language, "available", choice, u=work.url)
    if choice.random() < 0.15:
        return field("URL", work.url)
    forms = ["{d} {m} {y}"] * 5 + ["{D}.{M}.{y}"]
    forms = (
        forms
        if work.language == "en"
        else ["{d} {m} {y}", "{d} {g} {y}", "{D}.{M}.{y}", "{d}{m}{y}"]
    )
    day = printed_date(work.accessed, choice.choice(forms), work.language)
    seen = field("accessed", word(work.language, "accessed", choice, d=day))
    brackets = choice.choice([("(", ")")] * 6 + [("[", "]")])
    return [*field("URL", address), between(" "), *enclosed(seen, *brackets)]
