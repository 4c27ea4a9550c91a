"""Chicago (notes and bibliography, author-date) and MLA, in English and in Russian.

``Smith, John, and Ann Doe. “Title.” Journal 5, no. 2 (May 2010): 5–9. https://…``
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from training.people import Person, family, in_full, inverted, listed, straight
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
    year_of,
)
from training.western.words import month, printed_date, word
from training.western.works import Work

NAME = "chicago"
WEIGHT = 1.1

_DOI_FORMS = ("https://doi.org/{}", "https://doi.org/{}", "doi:{}", "http://dx.doi.org/{}")


@dataclass(frozen=True, slots=True)
class Habits:
    """What an author keeps to within one reference."""

    year_first: bool
    mla: bool
    quotes: tuple[str, str]
    inner_stop: bool
    """Whether the stop after a title stands inside of the quotes: “Title.”"""
    full: bool
    last: str
    dash: str
    issue: str
    doi: str
    stop: str


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The reference, or nothing for a law or a patent."""
    work = cited_work(record, choice, romanised=0.2, full=True)
    if work is None or work.kind in {"law", "patent"}:
        return None
    habits = _drawn_habits(work, choice)
    heading = closed(_heading(work, habits, choice))
    year = field("issued", year_of(work) or "n.d.") if habits.year_first else []
    bodies = {"article": _article, "news": _news, "part": _part, "thesis": _thesis, "page": _page}
    body = bodies.get(work.kind, _book)(work, habits, choice)
    return _ended(areas(heading, " ", closed(year), " ", body), work, habits, choice)


def _drawn_habits(work: Work, choice: Random) -> Habits:
    english = work.language == "en"
    joint = word(work.language, "and", choice)
    mla = english and choice.random() < 0.2
    quotes = [("“", "”")] * 3 + [('"', '"')] if english else [("«", "»")] * 4 + [("“", "”")]
    issues = ["no. {}"] if english else ["no. {}", "no. {}", "№ {}", "вып. {}"]
    return Habits(
        year_first=not mla and choice.random() < 0.4,
        mla=mla,
        quotes=choice.choice(quotes),
        inner_stop=english,
        full=choice.random() < 0.75,
        last=f", {joint} " if english or choice.random() < 0.7 else f" {joint} ",
        dash=choice.choice(["–", "–", "-"]),
        issue=choice.choice(issues),
        doi=choice.choice(_DOI_FORMS),
        stop="." if choice.random() < 0.9 else "",
    )


def _names(people: Sequence[Person], work: Work, habits: Habits) -> str:
    """The first name inverted, the others straight."""
    comma = "," if people[0].get("given") else ""
    if habits.full:
        names = [in_full(people[0], inverted=True, comma=comma)]
        names += [in_full(person, inverted=False) for person in people[1:]]
    else:
        names = [inverted(people[0], comma)] + [straight(person) for person in people[1:]]
    others = "et al." if work.language == "en" else "и др."
    if len(names) > (2 if habits.mla else 7):
        return f"{', '.join(names[: 1 if habits.mla else 7])}, {others}"
    return listed(names, ", ", habits.last)


def _straight(people: Sequence[Person], habits: Habits, joint: str) -> str:
    names = [in_full(p, inverted=False) if habits.full else straight(p) for p in people]
    return listed(names, ", ", f" {joint} " if len(names) == 2 else f", {joint} ")


def _heading(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    if work.authors and family(work.authors[0]):
        return field("author", _names(work.authors, work, habits))
    if work.kind == "book" and work.editors:
        mark = "ред." if work.language != "en" else "eds." if len(work.editors) > 1 else "ed."
        mark = mark if work.language != "en" or choice.random() < 0.8 else "editors"
        return field(HEADING_EDITORS, f"{_names(work.editors, work, habits)}, {mark}")
    return []


def _quoted(work: Work, habits: Habits, stop: str = ".") -> list[Piece]:
    """“Title.” or «Title»., with the translation after it."""
    opening, closing = habits.quotes
    title = work.title
    ends = title.endswith((".", "?", "!", "…"))
    quoted = [between(opening), *field("title", title)]
    if work.title_translated:
        translated = field("title-translated", work.title_translated)
        return [*quoted, between(f"{closing} ["), *translated, between(f"]{stop}")]
    if habits.inner_stop:
        return [*quoted, between(closing if ends else stop + closing)]
    return [*quoted, between(closing + stop)]


def _article(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    page = field("page", ranged(work.page, habits.dash))
    journal = contained(work, choice)
    number = ranged(work.issue, habits.dash)
    issue = field("issue", number and habits.issue.format(number))
    volume = field("volume", work.volume)
    if habits.mla:
        volume = field("volume", work.volume and f"vol. {work.volume}")
        pages = field("page", prefixed(ranged(work.page, habits.dash), work.language, choice))
        numbers = areas(volume, ", ", issue, ", ", _dated(work, habits, choice), ", ", pages)
        return areas(_quoted(work, habits), " ", journal, ", ", numbers)
    if habits.year_first:
        date: list[Piece] = []
        if volume and issue and choice.random() < 0.4:
            volume, issue = [*volume, between(" "), *enclosed(field("issue", number))], []
    else:
        date = enclosed(_dated(work, habits, choice))
    numbers = areas(volume, ", ", issue, " ", date)
    before = " " if volume else ", "
    before = before if volume or issue else " "
    return areas(_quoted(work, habits), " ", journal, before, numbers, ": ", page)


def _dated(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«2010», «May 2010», «декабрь 30, 2023»."""
    if habits.year_first:
        return []
    year = str(work.date.year)
    drawn = choice.random()
    if drawn < 0.6:
        return field("issued", year)
    name = month(work.language, work.date.month or choice.randint(1, 12))
    day = f" {choice.randint(1, 30)}," if drawn > 0.85 else ""
    return field("issued", f"{name}{day} {year}")


def _news(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    forms = ["{m} {d}, {y}"] if not habits.mla else ["{d} {s} {y}"]
    forms = forms if work.language == "en" else ["{d} {g} {y}", "{m} {d}, {y}"]
    day = printed_date(work.date, choice.choice(forms), work.language)
    if habits.year_first and work.date.day:
        day = printed_date(work.date, "{g} {d}", work.language)
    elif habits.year_first:
        day = ""
    page = field("page", ranged(work.page, habits.dash) if choice.random() < 0.4 else "")
    title = _quoted(work, habits)
    return areas(title, " ", contained(work, choice), ", ", field("issued", day), ", ", page)


def _part(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    inside = word(work.language, "in", choice).rstrip(":")
    editors = _edited(work, habits, choice)
    page = ranged(work.page, habits.dash)
    if choice.random() < 0.3 or habits.mla:
        page = prefixed(page, work.language, choice)
    pages = field("page", page)
    volume = field(
        "volume", work.volume and f"{word(work.language, 'volume', choice).lower()} {work.volume}"
    )
    book = areas(contained(work, choice), ", ", volume, ", ", editors)
    imprint = _imprint(work, habits)
    if habits.mla:
        book = areas(book, ", ", imprint, ", ", pages)
    elif choice.random() < 0.75:
        book = areas(areas(book, ", ", pages), ". ", imprint)
    else:
        book = areas(book, ". ", imprint, ", ", pages)
    return areas(_quoted(work, habits), f" {inside} ", book)


def _edited(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«edited by Elif Kaya», «под ред. З. Хомской»."""
    names = _straight(work.editors, habits, word(work.language, "and", choice))
    return field("editor", names and word(work.language, "edited", choice, who=names))


def _translated(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    names = _straight(work.translators, habits, word(work.language, "and", choice))
    return field("translator", names and word(work.language, "translated", choice, who=names))


def _imprint(work: Work, habits: Habits) -> list[Piece]:
    """«Place: Publisher, 2010»; MLA: «Publisher, 2010»."""
    place = field("publisher-place", "" if habits.mla and work.publisher else work.place)
    year = [] if habits.year_first else field("issued", year_of(work))
    return areas(areas(place, ": ", field("publisher", work.publisher)), ", ", year)


def _book(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    translated = enclosed(field("title-translated", work.title_translated), "[", "]")
    title = areas(field("title", work.title), " ", translated)
    kind = field("genre", work.genre if work.kind in {"book", "report"} else "")
    volume = field(
        "volume", work.volume and f"{word(work.language, 'volume', choice)} {work.volume}"
    )
    editors = _edited(work, habits, choice) if work.authors else []
    joint = ", " if habits.mla else ". "
    people = [editors, _translated(work, habits, choice)]
    people = people if habits.mla else [sentence(each) for each in people]
    number = field("collection-number", work.series_number)
    series = areas(field("collection-title", work.series), choice.choice([" ", ", "]), number)
    edition = field("edition", edition_text(work, choice))
    imprint = _imprint(work, habits)
    body = areas(title, joint, kind, joint, people[0], joint, people[1], joint, edition)
    return areas(body, joint, volume, joint, series, joint, imprint)


def _thesis(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    genre = field("genre", work.genre or word(work.language, "thesis", choice))
    year = [] if habits.year_first else field("issued", year_of(work))
    school = areas(sentence(genre), ", ", field("publisher", work.publisher), ", ", year)
    return areas(_quoted(work, habits), " ", school)


def _page(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    site = field("container-title", work.container) or field("publisher", work.publisher)
    form = "{m} {d}, {y}" if work.language == "en" else "{d} {g} {y}"
    day = "" if habits.year_first else printed_date(work.date, form, work.language)
    medium: list[Piece] = []
    joint = choice.choice([", ", ". "])
    return areas(_quoted(work, habits), " ", site, " ", medium, joint, field("issued", day))


def _ended(reference: list[Piece], work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """The reference with the day of access, the address and the note of its language."""
    note = enclosed(field("language", note_of(work, choice, 0.3)))
    reference = areas(reference, " ", note)
    doi = field("DOI", doi_text(work, habits.doi))
    often = 0.3 if work.language == "en" else 0.6
    online = work.kind in {"page", "news", "software"} or choice.random() < often
    address = field("URL", work.url if online and not doi else "")
    seen: list[Piece] = []
    if address and choice.random() < 0.5:
        forms = ["{m} {d}, {y}"] * 3 + ["{d} {m} {y}"]
        day = printed_date(work.accessed, choice.choice(forms), work.language)
        seen = field("accessed", word(work.language, "accessed-on", choice, d=day))
    if not doi and not address:
        return closed(reference, habits.stop)
    if habits.mla:
        reference = areas(reference, ", ", doi or address, ". ", seen)
        return closed(reference)
    return closed(areas(closed(reference), " ", seen, ". ", doi or address), habits.stop)
