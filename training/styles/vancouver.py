"""Vancouver (ICMJE, NLM, AMA), and how Russian medical journals print it.

``Ivanov II, Petrov PP. Title. J Abbrev. 2015;5(2):10–20. doi: 10.1000/1``
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from training.people import Person, inverted
from training.pieces import Piece, Record, between
from training.western.blocks import (
    HEADING_EDITORS,
    abbreviated,
    areas,
    cited_work,
    closed,
    doi_text,
    edition_text,
    enclosed,
    field,
    note_of,
    prefixed,
    ranged,
    shortened_range,
    titled,
    year_of,
)
from training.western.words import month, printed_date, word
from training.western.works import Work

NAME = "vancouver"
WEIGHT = 1.4

_DOI_FORMS = (
    *("doi: {}", "doi: {}", "doi:{}", "https://doi.org/{}", "https://doi.org/{}", "DOI: {}"),
    *("DOI:{}", "https://doi.org/{}", "doi.org/{}", "http://dx.doi.org/{}"),
)


@dataclass(frozen=True, slots=True)
class Habits:
    """What an author keeps to within one reference."""

    stops: bool
    """Whether initials have stops: «Иванов И.И.»."""
    most: int
    semicolon: str
    colon: str
    gap: str
    """Before the bracket of the issue."""
    dash: str
    short_range: bool
    doi: str
    online: bool
    abbreviates: bool
    stop: str


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The reference, or nothing for a law or a patent."""
    work = cited_work(record, choice, romanised=0.25, full=False)
    if work is None or work.kind in {"law", "patent"}:
        return None
    habits = _drawn_habits(work, choice)
    bodies = {"article": _article, "news": _news, "part": _part, "thesis": _thesis, "page": _page}
    body = bodies.get(work.kind, _book)(work, habits, choice)
    heading = closed(_heading(work, habits, choice))
    return _ended(areas(heading, " ", body), work, habits, choice)


def _drawn_habits(work: Work, choice: Random) -> Habits:
    semicolon, colon = choice.choice([(";", ":")] * 5 + [("; ", ": "), (";", ": "), ("; ", ":")])
    return Habits(
        stops=choice.random() < (0.12 if work.language == "en" else 0.65),
        most=choice.choice([3, 4, 6, 6, 6, 50]),
        semicolon=semicolon,
        colon=colon,
        gap=choice.choice(["", "", "", " "]),
        dash=choice.choice(["-", "-", "–"]),
        short_range=choice.random() < 0.4,
        doi=choice.choice(_DOI_FORMS),
        online=choice.random() < 0.25,
        abbreviates=choice.random() < 0.6,
        stop=choice.choice([".", ".", ".", ".", ""]),
    )


def _names(people: Sequence[Person], work: Work, habits: Habits, choice: Random) -> str:
    stop = "." if habits.stops else ""
    names = [inverted(person, "", "", stop) for person in people]
    if len(names) <= habits.most:
        return ", ".join(names)
    others = word(work.language, "others", choice)
    shown = names[: 3 if habits.most < 6 else 6]
    return f"{', '.join(shown)}{choice.choice([',', ',', ',', ''])} {others}"


def _heading(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    if work.authors:
        return field("author", _names(work.authors, work, habits, choice))
    if work.kind == "book" and work.editors:
        names = _names(work.editors, work, habits, choice)
        return field(HEADING_EDITORS, f"{names}, {_editor_word(work, choice)}")
    return []


def _editor_word(work: Work, choice: Random) -> str:
    if work.language != "en":
        return word(work.language, "editor", choice).lower()
    return choice.choice(["editors", "eds."] if len(work.editors) > 1 else ["editor", "ed."])


def _title(work: Work, choice: Random) -> list[Piece]:
    """The title; a romanised one may be replaced by its translation."""
    if work.title_translated and choice.random() < 0.25:
        return field("title", work.title_translated)
    return titled(work)


def _journal(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    if work.container_translated:
        joint = choice.choice([" = ", " = ", " ["])
        translated = field("container-title-translated", work.container_translated)
        pieces = [*field("container-title", work.container), between(joint), *translated]
        return [*pieces, between("]")] if "[" in joint else pieces
    plain = work.romanised or not habits.abbreviates
    name = work.container if plain else abbreviated(work.container, choice, stops=habits.stops)
    return field("container-title", name)


def _medium(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«[Internet]» of what is cited by its address."""
    if not habits.online or not work.url:
        return []
    return enclosed(field("medium", word(work.language, "online", choice)), "[", "]")


def _cited(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«[cited 2020 May 5]»."""
    if not habits.online or not work.url:
        return []
    forms = ["{y} {s} {d}"] * 3 + ["{D}.{M}.{y}", "{m} {d}, {y}"]
    forms = forms if work.language == "en" else ["{D}.{M}.{y}", "{d} {g} {y}", "{y} {s} {d}"]
    day = printed_date(work.accessed, choice.choice(forms), work.language)
    day = day if habits.stops else day.replace(". ", " ") if work.language == "en" else day
    seen = field("accessed", word(work.language, "cited", choice, d=day))
    return enclosed(seen, "[", "]")


def _article(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    page = ranged(work.page, habits.dash)
    page = shortened_range(page) if habits.short_range else page
    year = str(work.date.year)
    if work.language == "en" and not work.romanised and choice.random() < 0.25:
        number = work.date.month or choice.randint(1, 12)
        year = f"{year} {month('en', number, 'months-short').rstrip('.')}"
        year += choice.choice(["", f" {choice.randint(1, 28)}"])
    issue = enclosed(field("issue", ranged(work.issue, habits.dash)))
    numbers = areas(field("volume", work.volume), habits.gap if work.volume else "", issue)
    if choice.random() < 0.05 and work.language != "en":
        page = prefixed(page, work.language, choice)
    dated = areas(field("issued", year), " ", _cited(work, habits, choice))
    tail = areas(dated, habits.semicolon, numbers, habits.colon, field("page", page))
    journal = areas(_journal(work, habits, choice), " ", _medium(work, habits, choice))
    joint = choice.choice([". "] * 8 + [" ", ", "])
    return areas(_title(work, choice), ". ", journal, joint, tail)


def _news(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    day = printed_date(work.date, "{y} {s} {d}", work.language)
    dated = areas(field("issued", day.replace(". ", " ")), " ", _cited(work, habits, choice))
    page = field("page", ranged(work.page, habits.dash))
    journal = areas(_journal(work, habits, choice), " ", _medium(work, habits, choice))
    return areas(_title(work, choice), ". ", journal, ". ", dated, habits.colon, page)


def _part(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    inside = word(work.language, "in", choice).rstrip(":") + choice.choice([":", ":", ":", ""])
    editors: list[Piece] = []
    if work.editors:
        names = _names(work.editors, work, habits, choice)
        editors = field("editor", f"{names}, {_editor_word(work, choice)}")
    book = areas(editors, ". ", _journal(work, replace(habits, abbreviates=False), choice))
    event = field("event", work.event and f"{work.date.year}; {work.event}")
    event = event if choice.random() < 0.5 else []
    edition = field("edition", edition_text(work, choice))
    volume = field(
        "volume", work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"
    )
    page = ranged(work.page, habits.dash)
    page = shortened_range(page) if habits.short_range else page
    prefix = "p. " if work.language == "en" and choice.random() < 0.8 else ""
    numbered = prefix + page if prefix else prefixed(page, work.language, choice)
    pages = field("page", numbered if page else "")
    book = areas(book, "; ", event, ". ", edition, ". ", volume, ". ", _imprint(work, habits))
    joint = f". {inside} " if choice.random() < 0.94 else " // "
    if choice.random() < 0.12:
        return areas(_title(work, choice), joint, book, ":", field("page", page))
    return areas(_title(work, choice), joint, book, ". ", pages)


def _imprint(work: Work, habits: Habits) -> list[Piece]:
    place, publisher = field("publisher-place", work.place), field("publisher", work.publisher)
    joint = "; " if habits.semicolon == ";" or habits.stops else ", "
    return areas(place, ": ", publisher, joint, field("issued", year_of(work)))


def _book(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    title = areas(_title(work, choice), " ", _medium(work, habits, choice))
    volume = field(
        "volume", work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"
    )
    edition = field("edition", edition_text(work, choice))
    names = _names(work.translators, work, habits, choice)
    translators = field("translator", names and _translated(names, work, choice))
    editors: list[Piece] = []
    if work.authors and work.editors:
        mark = _editor_word(work, choice)
        editors = field("editor", f"{_names(work.editors, work, habits, choice)}, {mark}")
    length = field("number-of-pages", _extent(work, choice))
    number = field("number", work.number and f"Report No.: {work.number}")
    number = number if work.kind == "report" and work.language == "en" else []
    series = areas(field("collection-title", work.series), "; ", _series_number(work, choice))
    imprint = areas(_imprint(work, habits), " ", _cited(work, habits, choice))
    body = areas(
        title, ". ", volume, ". ", translators, ". ", editors, ". ", edition, ". ", imprint
    )
    return areas(body, ". ", length, " ", enclosed(series), ". ", number)


def _translated(names: str, work: Work, choice: Random) -> str:
    if work.language == "en":
        return f"{names}, translator"
    return word(work.language, "translated", choice, who=names)


def _series_number(work: Work, choice: Random) -> list[Piece]:
    mark = choice.choice(["vol. ", "", "no. "])
    return field("collection-number", work.series_number and f"{mark}{work.series_number}")


def _extent(work: Work, choice: Random) -> str:
    extent = work.extent if choice.random() < 0.6 else ""
    return extent and word(work.language, "extent", choice, n=extent)


def _thesis(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    genre = word(work.language, "thesis", choice)
    if work.language == "en":
        genre = choice.choice(["dissertation", "dissertation", "master's thesis", "PhD thesis"])
    marks = choice.choice([("[", "]")] * 4 + [("", "")])
    kind = field("genre", work.genre or genre)
    title = field("title", work.title)
    translated = enclosed(field("title-translated", work.title_translated), "[", "]")
    if marks[0]:
        title = areas(title, " ", translated, " ", enclosed(kind, *marks))
    else:
        title = areas(title, " ", translated, choice.choice([". ", ": "]), kind)
    length = field("number-of-pages", _extent(work, choice))
    return areas(title, ". ", _imprint(work, habits), ". ", length)


def _page(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«Title [Internet]. Site; 2019 [cited 2020 May 5]»."""
    habits = replace(habits, online=choice.random() < 0.8)
    title = areas(_title(work, choice), " ", _medium(work, habits, choice))
    site = field("container-title", work.container) or field("publisher", work.publisher)
    place = field("publisher-place", work.place)
    day = printed_date(work.date, "{y} {s} {d}", work.language).replace(". ", " ")
    dated = areas(field("issued", day), " ", _cited(work, habits, choice))
    imprint = areas(place, ": ", site)
    return areas(title, ". ", imprint, choice.choice(["; ", ". "]), dated)


def _ended(reference: list[Piece], work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """The reference with identifiers, address and the note of its language."""
    note = field("language", note_of(work, choice, 0.6))
    note = enclosed(note, *choice.choice([("(", ")")] * 6 + [("[", "]")]))
    early = choice.random() < 0.5
    doi = field("DOI", doi_text(work, habits.doi))
    pmid = ""
    if work.kind == "article" and work.language == "en" and choice.random() < 0.06:
        pmid = f"PMID: {choice.randint(9000000, 38000000)}"
    identifiers = areas(doi, choice.choice(["; ", ". ", ". "]), field("PMID", pmid))
    if choice.random() < 0.03:
        code = "".join(choice.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(6))
        identifiers = areas(identifiers, ". ", field("EDN", f"EDN: {code}"))
    address: list[Piece] = []
    if work.url and (work.kind == "page" or habits.online or (not doi and choice.random() < 0.15)):
        address = field("URL", word(work.language, "available-from", choice, u=work.url))
    tail = areas(identifiers, ". ", address)
    if note:
        tail = areas(note, choice.choice([" ", ". "]), tail) if early else areas(tail, " ", note)
    if not tail:
        return closed(reference, habits.stop)
    joined = areas(closed(reference), " ", tail)
    return closed(joined) if choice.random() < 0.4 else joined
