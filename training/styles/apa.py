"""APA, sixth and seventh editions, and how Russian journals print it.

``Family, I. I., & Family, I. (2019). Title. Journal, 15(3), 127–139. https://doi.org/…``
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from caspibib.parse.labels import Label
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
    titled,
    translated_by,
)
from training.western.words import printed_date, stock, word
from training.western.works import Work

NAME = "apa"
WEIGHT = 1.6

_DOI_FORMS = ("https://doi.org/{}",) * 6 + ("doi:{}", "doi: {}", "http://dx.doi.org/{}", "DOI: {}")


@dataclass(frozen=True, slots=True)
class Habits:
    """What an author keeps to within one reference."""

    sixth: bool
    """Whether places are printed, and «Retrieved from» before addresses."""
    comma: str
    gap: str
    dash: str
    last: str
    date: str
    date_stop: str
    doi: str
    issue: str
    retrieved: bool
    stop: str


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The reference, or nothing for a record that APA lists do not have."""
    work = cited_work(record, choice, romanised=0.35, full=False)
    if work is None or work.kind in {"law", "patent"}:
        return None
    habits = _drawn_habits(work, choice)
    body = _BODIES.get(work.kind, _book)(work, habits, choice)
    heading = _heading(work, habits)
    if not heading:
        title, rest = closed(areas(body[0])), areas(*body[1:])
        return _ended(areas(title, " ", _date(work, habits), " ", rest), work, habits, choice)
    reference = areas(heading, " ", _date(work, habits), " ", *body)
    return _ended(reference, work, habits, choice)


def _drawn_habits(work: Work, choice: Random) -> Habits:
    joint = word(work.language, "and", choice)
    lasts = [", & "] * 5 + [", "] * 2 + [f", {joint} ", f" {joint} ", " & "]
    rare_issue = ", no. {}" if work.language == "en" else ", вып. {}"
    comma = "" if choice.random() < 0.1 else ","
    days = ["{y}, {m} {d}"] * 3 + ["{y}, {d} {g}"] * (1 if work.language == "en" else 3)
    return Habits(
        sixth=choice.random() < 0.45,
        comma=comma,
        gap=choice.choice([" ", " ", " ", ""]),
        dash=choice.choice(["–", "–", "-"]),
        last=choice.choice(lasts),
        date=choice.choice(days),
        date_stop="" if choice.random() < 0.1 else ".",
        doi=choice.choice(_DOI_FORMS),
        issue=choice.choice(["({})"] * 10 + [" ({})", ", № {}", rare_issue]),
        retrieved=choice.random() < 0.4,
        stop=choice.choice([".", ".", ".", ""]),
    )


def _heading(work: Work, habits: Habits) -> list[Piece]:
    """The authors, or the editors in their place; none if the title comes first."""
    if work.authors:
        return closed(field("author", _names(work.authors, work, habits)))
    if work.kind == "book" and work.editors:
        mark = "Ред." if work.language != "en" else "Eds." if len(work.editors) > 1 else "Ed."
        names = f"{_names(work.editors, work, habits)} ({mark})"
        return [Piece(HEADING_EDITORS, names), between(".")]
    return []


def _names(people: Sequence[Person], work: Work, habits: Habits) -> str:
    names = [inverted(person, habits.comma, habits.gap) for person in people]
    if len(names) > 7 and habits.sixth:
        return f"{', '.join(names[:6])}, … {names[-1]}"
    if len(names) > 20:
        return f"{', '.join(names[:19])}, … {names[-1]}"
    if len(names) > 4 and habits.retrieved and habits.sixth:
        others = {"en": "et al.", "ru": "и др.", "uk": "та ін."}.get(work.language, "т.б.")
        return f"{', '.join(names[:3])}, {others}"
    return listed(names, ", ", habits.last)


def _date(work: Work, habits: Habits) -> list[Piece]:
    """«(2019, December 6).», «(2019).», «(n.d.).»."""
    if not work.date.year:
        undated = {"ru": "б. д.", "uk": "б. д."}.get(work.language, "n.d.")
        return _bracketed_date(undated, habits)
    dated = work.kind in {"news", "page"} and work.date.day
    return _bracketed_date(
        printed_date(work.date, habits.date, work.language) if dated else str(work.date.year),
        habits,
    )


def _bracketed_date(text: str, habits: Habits) -> list[Piece]:
    return [between("("), Piece("issued", text), between(")" + habits.date_stop)]


def _article(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    page = ranged(work.page, habits.dash)
    named = choice.random()
    if page and named < 0.1:
        page = prefixed(page, work.language, choice)
    elif page and "–" not in page and "-" not in page and choice.random() < 0.3:
        page = f"Article {page}" if work.language == "en" else page
    volume, issue = work.volume, ranged(work.issue, habits.dash)
    if not volume and issue and choice.random() < 0.75:
        volume, issue = issue, ""
    if volume and 0.1 < named < 0.15:
        volume = f"{word(work.language, 'volume', choice)} {volume}"
    numbers = areas(field("volume", volume), *_issue(issue, habits, alone=not volume))
    tail = areas(numbers, ", ", field("page", page))
    return [titled(work), ". ", contained(work, choice), ", ", tail]


def _issue(issue: str, habits: Habits, *, alone: bool) -> tuple[str, list[Piece]]:
    """«(3)» close to the volume, or «, № 3»."""
    if not issue:
        return "", []
    opening, closing = habits.issue.split("{}")
    if closing:
        return ("" if alone else opening[:-1]), enclosed(field("issue", issue))
    mark = opening.removeprefix(", ")
    return ", ", field("issue", f"{mark}{issue}")


def _news(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    page = ranged(work.page, habits.dash) if choice.random() < 0.5 else ""
    pages = field("page", prefixed(page, work.language, choice))
    return [titled(work), ". ", contained(work, choice), ", ", pages]


def _site(work: Work) -> list[Piece]:
    return field("container-title", work.container or work.publisher)


def _page(work: Work, _habits: Habits, _choice: Random) -> list[list[Piece] | str]:
    return [titled(work), ". ", _site(work)]


def _part(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    """«In A. Editor (Ed.), Book (2nd ed., pp. 5–9). Publisher.»."""
    inside = word(work.language, "in", choice)
    editors: list[Piece] = []
    if work.editors:
        name = "editors" if len(work.editors) > 1 else "editor"
        joint = " & " if len(work.editors) == 2 else ", & "
        joint = joint if habits.last.strip() in {", &", "&"} else ", "
        reverse = choice.random() < 0.2
        each = [_editor(person, habits, reverse=reverse) for person in work.editors]
        mark = word(work.language, name, choice)
        editors = field("editor", f"{listed(each, ', ', joint)} ({mark})")
    number = work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"
    volume = field("volume", number)
    pages = field("page", prefixed(ranged(work.page, habits.dash), work.language, choice))
    edition = field("edition", edition_text(work, choice))
    details = areas(edition, ", ", volume, ", ", pages)
    book = contained(work, choice)
    if choice.random() < 0.85:
        book = areas(book, " ", enclosed(details))
    else:
        book = areas(book, choice.choice([", ", ". "]), details)
    book = areas(editors, choice.choice([", "] * 5 + [" ", ". "]), book)
    if work.conference and not editors and choice.random() < 0.4:
        inside = ""
    joint = f". {inside} " if inside else ". "
    return [titled(work), joint, book, ". ", _imprint(work, habits)]


def _editor(person: Person, habits: Habits, *, reverse: bool) -> str:
    if reverse:
        return inverted(person, habits.comma, habits.gap)
    return straight(person, habits.gap)


def _imprint(work: Work, habits: Habits) -> list[Piece]:
    place = work.place if habits.sixth or not work.publisher else ""
    return areas(field("publisher-place", place), ": ", field("publisher", work.publisher))


def _book(work: Work, habits: Habits, choice: Random) -> list[list[Piece] | str]:
    details = areas(
        field("edition", edition_text(work, choice)),
        ", ",
        field("volume", work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"),
        "; ",
        translated_by(work, habits.gap, choice),
    )
    named = titled(work)
    if work.translators or not work.title_translated or choice.random() < 0.8:
        named = areas(named, " ", enclosed(details))
    number = field("number", work.number if work.kind == "report" else "")
    if work.series and choice.random() < 0.7:
        number_of = f"{choice.choice(['No. ', 'Vol. ', ''])}{work.series_number}"
        series = field("collection-number", number_of if work.series_number else "")
        number = areas(field("collection-title", work.series), choice.choice([" ", ", "]), series)
    named = areas(named, " ", enclosed(number))
    if work.kind in {"report", "software"} and choice.random() < 0.6:
        kind: Label = "genre"
        text = work.genre or word(work.language, work.kind, choice)
        named = areas(named, " ", enclosed(field(kind, text), "[", "]"))
    extent = work.extent if choice.random() < 0.12 else ""
    length = field("number-of-pages", extent and word(work.language, "extent", choice, n=extent))
    isbn = field("ISBN", work.isbn and f"ISBN {work.isbn}" if choice.random() < 0.2 else "")
    imprint = areas(_imprint(work, habits), choice.choice([", ", ". "]), length, ". ", isbn)
    return [named, ". ", imprint]


def _thesis(work: Work, _habits: Habits, choice: Random) -> list[list[Piece] | str]:
    genre = field("genre", work.genre or word(work.language, "thesis", choice))
    school = field("publisher", work.publisher)
    form = choice.random()
    if form < 0.55:
        inside = enclosed(areas(genre, ", ", school), "[", "]")
        bases = stock(work.script, "databases")
        base = field("container-title", choice.choice(bases) if bases and form < 0.1 else "")
        return [titled(work), " ", inside, ". ", base]
    place = field("publisher-place", work.place)
    if form < 0.75 and school:
        return [titled(work), " ", enclosed(genre), ". ", school, ", ", place]
    return [titled(work), ". ", genre, ". ", areas(place, ": ", school)]


def _ended(reference: list[Piece], work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """The reference with its address and the note of its language."""
    note = field("language", note_of(work, choice))
    marks = choice.choice([("(", ")")] * 5 + [("[", "]")] * 2)
    note = enclosed(note, *marks)
    early = choice.random() < 0.25
    if note and early:
        reference = areas(reference, choice.choice([" ", ". "]), note)
    address = field("DOI", doi_text(work, habits.doi)) or _address(work, habits, choice)
    if address:
        reference = areas(closed(reference), " ", address)
        return areas(reference, choice.choice([" ", ". "]), [] if early else note)
    if note and not early:
        reference = areas(closed(reference), " ", note)
    return closed(reference, habits.stop)


def _address(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«https://…», «Retrieved from https://…», «Retrieved May 5, 2020, from https://…»."""
    online = work.kind in {"page", "software", "news"}
    if not work.url or not (online or choice.random() < 0.3):
        return []
    if not habits.retrieved:
        return field("URL", work.url)
    if choice.random() < 0.5:
        return field("URL", word(work.language, "retrieved-from", choice, u=work.url))
    forms = ["{m} {d}, {y}"] if work.language == "en" else ["{D}.{M}.{y}", "{d} {g} {y}"]
    day = printed_date(work.accessed, choice.choice(forms), work.language)
    seen = field("accessed", word(work.language, "retrieved", choice, d=day))
    joint = ", " if work.language == "en" else choice.choice([", ", " "])
    return areas(seen, joint, field("URL", word(work.language, "from", choice, u=work.url)))


_BODIES = {
    "article": _article,
    "news": _news,
    "page": _page,
    "part": _part,
    "thesis": _thesis,
}
