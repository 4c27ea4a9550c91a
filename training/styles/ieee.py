"""IEEE, and how Russian technical journals print it.

``J. Smith and A. Doe, “Title,” IEEE Trans. X, vol. 3, no. 2, pp. 1–5, Jul. 1999, doi: 10.1/2.``
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from training.people import Person, in_full, listed, straight
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
    is_range,
    note_of,
    ranged,
    year_of,
)
from training.western.words import month, printed_date, word
from training.western.works import Work

NAME = "ieee"
WEIGHT = 1.0

_DOI_FORMS = ("doi: {}", "doi: {}", "doi:{}", "DOI: {}", "https://doi.org/{}")
_WORDS = {
    "ru": ("т. {}", "№ {}", "с. {}"),
    "uk": ("т. {}", "№ {}", "с. {}"),
    "be": ("т. {}", "№ {}", "с. {}"),
    "kk": ("Т. {}", "№ {}", "{} б."),
    "bg": ("т. {}", "бр. {}", "с. {}"),
}


@dataclass(frozen=True, slots=True)
class Habits:
    """What an author keeps to within one reference."""

    quotes: tuple[str, str]
    inner_comma: bool
    last: str
    gap: str
    full: bool
    dash: str
    month: bool
    doi: str
    stop: str


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The reference, or nothing for a law."""
    work = cited_work(record, choice, romanised=0.15, full=False)
    if work is None or work.kind == "law":
        return None
    habits = _drawn_habits(work, choice)
    heading = _heading(work, habits, choice)
    bodies = {"article": _article, "news": _news, "part": _part, "thesis": _thesis}
    bodies |= {"patent": _patent, "page": _page}
    body = bodies.get(work.kind, _book)(work, habits, choice)
    return _ended(areas(heading, ", ", body), work, habits, choice)


def _drawn_habits(work: Work, choice: Random) -> Habits:
    english = work.language == "en"
    joint = word(work.language, "and", choice)
    quotes = [("“", "”")] * 4 + [('"', '"'), ("", "")]
    quotes = quotes if english else [("«", "»")] * 3 + [("“", "”"), ("", ""), ("", "")]
    return Habits(
        quotes=choice.choice(quotes),
        inner_comma=english and choice.random() < 0.9,
        last=choice.choice([f" {joint} "] * 4 + [", "]),
        gap=choice.choice([" ", " ", ""]),
        full=choice.random() < 0.04,
        dash=choice.choice(["–", "–", "-"]),
        month=choice.random() < 0.3,
        doi=choice.choice(_DOI_FORMS),
        stop="." if choice.random() < 0.92 else "",
    )


def _names(people: Sequence[Person], work: Work, habits: Habits) -> str:
    names = [in_full(p, inverted=False) if habits.full else straight(p, habits.gap) for p in people]
    if len(names) > 6:
        return f"{names[0]} {'et al.' if work.language == 'en' else 'и др.'}"
    if len(names) > 2 and habits.last.strip() in {"and", "&"}:
        return listed(names, ", ", "," + habits.last)
    return listed(names, ", ", habits.last)


def _heading(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    if work.authors:
        return field("author", _names(work.authors, work, habits))
    if work.kind == "book" and work.editors:
        return field(
            HEADING_EDITORS, f"{_names(work.editors, work, habits)}, {_mark(work, choice)}"
        )
    return []


def _mark(work: Work, choice: Random) -> str:
    if work.language != "en":
        return choice.choice(["ред.", "Ред."])
    return "Eds." if len(work.editors) > 1 else "Ed."


def _quoted(work: Work, habits: Habits, mark: str = ",") -> list[Piece]:
    """“Title,” with what stands after it."""
    opening, closing = habits.quotes
    title = field("title", work.title)
    translated = field("title-translated", work.title_translated)
    if translated:
        return [*enclosed(title, opening, closing), between(" ["), *translated, between("]" + mark)]
    mark = "" if work.title[-1] in "?!" and habits.inner_comma and closing else mark
    if habits.inner_comma:
        return [between(opening), *title, between(mark + closing)]
    return [between(opening), *title, between(closing + mark)]


def _journal(work: Work, choice: Random) -> list[Piece]:
    translated = field("container-title-translated", work.container_translated)
    if translated or work.romanised:
        original = field("container-title", work.container)
        return areas(original, " ", enclosed(translated, "[", "]"))
    keep = work.kind != "article" or choice.random() < 0.35
    return field("container-title", work.container if keep else abbreviated(work.container, choice))


def _numbered(work: Work, habits: Habits) -> tuple[list[Piece], list[Piece], list[Piece]]:
    """Volume, issue and pages with their words."""
    volume, issue, page = _WORDS.get(work.language, ("vol. {}", "no. {}", "p. {}"))
    if work.language == "en" and is_range(work.page):
        page = "pp. {}"
    elif work.language == "en" and not work.page.isdigit():
        page = "{}" if work.page[:1].isalpha() else page
    return (
        field("volume", work.volume and volume.format(work.volume)),
        field("issue", work.issue and issue.format(ranged(work.issue, habits.dash))),
        field("page", work.page and page.format(ranged(work.page, habits.dash))),
    )


def _dated(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    year = year_of(work)
    if year and (habits.month or work.date.month):
        number = work.date.month or choice.randint(1, 12)
        year = f"{month(work.language, number, 'months-short')} {year}"
    return field("issued", year)


def _article(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    volume, issue, page = _numbered(work, habits)
    if page and work.language == "en" and not is_range(work.page) and choice.random() < 0.3:
        page = field("page", f"Art. no. {work.page}")
    numbers = areas(volume, ", ", issue, ", ", page, ", ", _dated(work, habits, choice))
    return areas(_quoted(work, habits), " ", _journal(work, choice), ", ", numbers)


def _news(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    form = "{s} {d}, {y}" if work.language == "en" else "{d} {g} {y}"
    day = field("issued", printed_date(work.date, form, work.language))
    _, _, page = _numbered(work, habits)
    page = page if choice.random() < 0.5 else []
    journal = field("container-title", work.container)
    return areas(_quoted(work, habits), " ", journal, ", ", page, ", ", day)


def _part(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    inside = "in" if work.language == "en" else word(work.language, "in", choice).lower()
    volume, _, page = _numbered(work, habits)
    edition = field("edition", edition_text(work, choice))
    editors: list[Piece] = []
    if work.editors:
        editors = field("editor", f"{_names(work.editors, work, habits)}, {_mark(work, choice)}")
    book = areas(_journal(work, choice), ", ", edition, ", ", volume, ", ", editors)
    place, publisher = field("publisher-place", work.place), field("publisher", work.publisher)
    date = _dated(work, habits, choice)
    if work.conference and choice.random() < 0.55:
        event = field("event", work.event or work.place)
        tail = areas(event, ", ", date, ", ", page)
    else:
        tail = areas(areas(place, ": ", publisher), ", ", date, ", ", page)
        return areas(_quoted(work, habits), f" {inside} ", book, ". ", tail)
    return areas(_quoted(work, habits), f" {inside} ", book, ", ", tail)


def _book(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    volume, _, _ = _numbered(work, habits)
    translated = enclosed(field("title-translated", work.title_translated), "[", "]")
    title = areas(field("title", work.title), " ", translated)
    edition = field("edition", edition_text(work, choice))
    kind = field("genre", work.genre)
    mark = choice.choice(["vol. ", "no. ", ""])
    number = field("collection-number", work.series_number and mark + work.series_number)
    series = areas(field("collection-title", work.series), ", ", number)
    place, publisher = field("publisher-place", work.place), field("publisher", work.publisher)
    imprint = areas(areas(place, ": ", publisher), ", ", field("issued", year_of(work)))
    body = areas(title, ", ", kind, ", ", edition, ", ", volume, " ", enclosed(series))
    extent = work.extent if choice.random() < 0.12 else ""
    length = field("number-of-pages", extent and word(work.language, "extent", choice, n=extent))
    number = field("number", work.number if work.kind == "report" else "")
    return areas(body, ". ", imprint, ", ", number, ", ", length)


def _thesis(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    english = work.language == "en"
    genre = work.genre or (
        choice.choice(["Ph.D. dissertation", "Ph.D. thesis", "M.S. thesis", "PhD thesis"])
        if english
        else word(work.language, "thesis", choice)
    )
    school, place = field("publisher", work.publisher), field("publisher-place", work.place)
    tail = areas(field("genre", genre), ", ", school, ", ", place)
    return areas(_quoted(work, habits), " ", tail, ", ", _dated(work, habits, choice))


def _patent(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«U.S. Patent 6 871 123 B2, Mar. 22, 2005»."""
    english = work.language == "en"
    country = choice.choice(["U.S.", "RU", "US", "EP"]) if english else "РФ"
    genre, place = (
        field("genre", word(work.language, "patent", choice)),
        field("jurisdiction", country),
    )
    kind = areas(place, " ", genre) if english else areas(genre, " ", place)
    number = work.number or str(choice.randint(2000000, 9999999))
    day = printed_date(work.date, "{s} {d}, {y}" if english else "{d} {g} {y}", work.language)
    tail = areas(kind, " ", field("number", number), ", ", field("issued", day))
    return areas(_quoted(work, habits), " ", tail)


def _page(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    site = field("container-title", work.container) or field("publisher", work.publisher)
    forms = ["{s} {d}, {y}", "{m} {d}, {y}"] if work.language == "en" else ["{d} {g} {y}"]
    date = field("issued", printed_date(work.date, choice.choice(forms), work.language))
    return areas(_quoted(work, habits), " ", site, ", ", date)


def _ended(reference: list[Piece], work: Work, habits: Habits, choice: Random) -> list[Piece]:
    note = enclosed(
        field("language", note_of(work, choice)), *choice.choice([("(", ")"), ("[", "]")])
    )
    reference = areas(reference, choice.choice([" ", ", ", ". "]), note)
    doi = field("DOI", doi_text(work, habits.doi))
    online = work.kind in {"page", "software"} or (not doi and choice.random() < 0.2)
    if work.url and online:
        return _online(closed(reference), work, choice)
    joint = ". " if doi and doi[0].text.startswith("http") else choice.choice([", ", ", ", ". "])
    return closed(areas(reference, joint, doi), habits.stop)


def _online(reference: list[Piece], work: Work, choice: Random) -> list[Piece]:
    """«[Online]. Available: https://…. [Accessed: 5-May-2020]»."""
    english = work.language == "en"
    medium = field("medium", choice.choice(["Online"]) if english else "Электронный ресурс")
    name = "Available: {}" if english else word(work.language, "retrieved-from", choice, u="{}")
    address = field("URL", name.format(work.url))
    if choice.random() < 0.15:
        return areas(reference, " ", field("URL", work.url))
    forms = ["{s} {d}, {y}", "{d}-{s}-{y}", "{m} {d}, {y}"] if english else ["{D}.{M}.{y}"]
    day = printed_date(work.accessed, choice.choice(forms), work.language)
    day = day.replace(".-", "-")
    shape = "Accessed: {}" if english else word(work.language, "accessed", choice, d="{}")
    seen = field("accessed", shape.format(day))
    medium = enclosed(medium, "[", "]")
    form = choice.random()
    if form < 0.35:
        return areas(reference, " ", medium, ". ", address)
    if form < 0.65:
        return closed(areas(reference, " ", seen, ". ", medium, ". ", address))
    return closed(areas(reference, " ", medium, ". ", address, ". ", enclosed(seen, "[", "]")))
