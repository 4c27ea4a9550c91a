"""Natural sciences: Elsevier's numbers, Springer, ACS and MDPI, Nature, AIP, Math-Net.

``J. Smith, A. Doe, Title, J. Abbrev. 5 (2010) 1–10``; ``Smith J, Doe A (2010) Title. J 5:1–10``
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from training.people import inverted, listed, straight
from training.pieces import Piece, Record, between
from training.western.blocks import (
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
    year_of,
)
from training.western.words import word
from training.western.works import Work

NAME = "other"
WEIGHT = 1.3

_DOI_FORMS = ("https://doi.org/{}", "https://doi.org/{}", "doi:{}", "doi: {}", "DOI: {}")


@dataclass(frozen=True, slots=True)
class Habits:
    """How a publisher prints an article."""

    inverted: bool
    comma: str
    gap: str
    stop: str
    """After initials."""
    between_names: str
    last: str
    after_names: str
    abbreviates: bool
    stops_of_journal: bool
    numbers: Callable[[Work, str], list[Piece]]
    """The year, volume, issue and pages."""
    after_title: str
    after_journal: str
    year_after_names: str
    """What stands before the bracketed year, if it follows the names."""


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The reference, or nothing for what natural sciences do not cite."""
    work = cited_work(record, choice, romanised=0.15, full=False)
    if work is None or work.kind in {"law", "patent", "news"}:
        return None
    name = _publisher(work, choice)
    habits = _HABITS[name](work, choice)
    dash = choice.choice(["–", "–", "-"])
    heading = _heading(work, habits)
    if heading and habits.year_after_names:
        year = enclosed(field("issued", year_of(work)))
        heading = areas(heading, habits.year_after_names, year)
    titled = work.kind != "article" or not heading or name not in _SHORT or choice.random() < 0.4
    title = _title(work, choice) if titled else []
    if work.kind == "article":
        journal = _journal(work, habits, choice)
        tail = areas(journal, habits.after_journal, habits.numbers(work, dash))
        body = areas(title, habits.after_title, tail)
    else:
        body = areas(title, habits.after_title, _other(work, habits, dash, choice))
    after = habits.after_names if not habits.year_after_names else choice.choice([" ", ". ", ": "])
    return _ended(areas(heading, after, body), work, habits, choice)


def _publisher(work: Work, choice: Random) -> str:
    if work.language != "en":
        names = ["mathnet", "mathnet", "elsevier", "springer", "nature", "commas", "commas"]
    else:
        names = ["elsevier"] * 3 + ["springer"] * 3 + ["acs"] * 3 + ["nature", "aip", "aip"]
        names += ["mathnet", "commas", "commas", "colon"]
    return choice.choice(names)


def _heading(work: Work, habits: Habits) -> list[Piece]:
    people = work.authors or work.editors
    names = [
        inverted(p, habits.comma, habits.gap, habits.stop)
        if habits.inverted
        else straight(p, habits.gap, stop=habits.stop)
        for p in people
    ]
    if len(names) > 10:
        others = "et al." if work.language == "en" else "и др."
        text = f"{habits.between_names.join(names[:3])}, {others}"
    else:
        text = listed(names, habits.between_names, habits.last)
    if work.authors or not names:
        return field("author", text)
    return field("editor", f"{text} ({'eds' if work.language == 'en' else 'ред.'})")


def _title(work: Work, choice: Random) -> list[Piece]:
    quotes = choice.choice([("", "")] * 9 + [("“", "”")])
    title = enclosed(field("title", work.title), *quotes)
    title = [piece for piece in title if piece.text]
    translated = enclosed(field("title-translated", work.title_translated), "[", "]")
    return areas(title, " ", translated)


def _journal(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    name = work.container
    if habits.abbreviates and not work.romanised:
        name = abbreviated(name, choice, stops=habits.stops_of_journal)
    translated = field("container-title-translated", work.container_translated)
    return areas(field("container-title", name), " ", enclosed(translated, "[", "]"))


def _pages(work: Work, dash: str) -> list[Piece]:
    return field("page", ranged(work.page, dash))


def _issue(work: Work) -> list[Piece]:
    return enclosed(field("issue", work.issue))


def _year_bracketed(work: Work, dash: str) -> list[Piece]:
    """«5 (2010) 1–10»."""
    year = enclosed(field("issued", year_of(work)))
    return areas(field("volume", work.volume), " ", year, " ", _pages(work, dash))


def _colon(work: Work, dash: str) -> list[Piece]:
    """«5(2):1–10»."""
    numbers = [*field("volume", work.volume), *_issue(work)]
    return areas(numbers, ":", _pages(work, dash))


def _commas(work: Work, dash: str) -> list[Piece]:
    """«2010, 5, 1–10»."""
    year, volume = field("issued", year_of(work)), field("volume", work.volume)
    volume = volume if dash == "-" or not volume else [*volume, *_issue(work)]
    return areas(year, ", ", volume or field("issue", work.issue), ", ", _pages(work, dash))


def _year_last(work: Work, dash: str) -> list[Piece]:
    """«5, 10 (2010)»."""
    volume = field("volume", work.volume) or field("issue", work.issue)
    year = enclosed(field("issued", year_of(work)))
    return areas(areas(volume, ", ", _pages(work, dash)), " ", year)


def _mathnet(work: Work, dash: str) -> list[Piece]:
    """«35:2 (1980), 5–10»."""
    volume, issue = field("volume", work.volume), field("issue", work.issue)
    if issue and not volume:
        issue = field("issue", f"{'№' if work.language != 'en' else 'no.'} {work.issue}")
    year = enclosed(field("issued", year_of(work)))
    return areas(areas(areas(volume, ":", issue), " ", year), ", ", _pages(work, dash))


def _worded(work: Work, dash: str) -> list[Piece]:
    """«1997, т. 5, № 2, с. 10–20»."""
    english = work.language == "en"
    volume = work.volume and f"{'vol.' if english else 'т.'} {work.volume}"
    issue = work.issue and f"{'no.' if english else '№'} {work.issue}"
    word_of_pages = "pp." if english else "с."
    page = work.page and f"{word_of_pages} {ranged(work.page, dash)}"
    numbers = areas(field("volume", volume), ", ", field("issue", issue), ", ", field("page", page))
    return areas(field("issued", year_of(work)), ", ", numbers)


def _elsevier(_work: Work, choice: Random) -> Habits:
    gap = choice.choice(["", "", " "])
    return Habits(False, "", gap, ".", ", ", ", ", ", ", True, True, _year_bracketed, ", ", " ", "")


def _springer(_work: Work, choice: Random) -> Habits:
    return Habits(
        True, "", "", "", ", ", ", ", " ", choice.random() < 0.7, False, _colon, ". ", " ", " "
    )


def _acs(_work: Work, choice: Random) -> Habits:
    gap = choice.choice([" ", ""])
    return Habits(True, ",", gap, ".", "; ", "; ", " ", True, True, _commas, ". ", " ", "")


def _nature(work: Work, choice: Random) -> Habits:
    last = " & " if work.language == "en" else " и "
    name = choice.choice([" ", ""])
    return Habits(True, ",", name, ".", ", ", last, " ", True, True, _year_last, ". ", " ", "")


def _aip(_work: Work, choice: Random) -> Habits:
    last = choice.choice([", and ", " and ", ", "])
    return Habits(False, "", " ", ".", ", ", last, ", ", True, True, _year_last, ", ", " ", "")


def _mathnet_habits(_work: Work, choice: Random) -> Habits:
    gap = choice.choice([" ", " ", ""])
    return Habits(False, "", gap, ".", ", ", ", ", ", ", False, True, _mathnet, ", ", ", ", "")


def _comma_list(work: Work, choice: Random) -> Habits:
    upright = choice.random() < 0.4
    after = " " if upright else ", "
    gap = choice.choice([" ", ""])
    joint = choice.choice([", ", ", ", ". "])
    last = ", " if work.language == "en" else choice.choice([", ", " и "])
    return Habits(upright, "", gap, ".", ", ", last, after, False, True, _worded, joint, ", ", "")


def _colon_habits(_work: Work, _choice: Random) -> Habits:
    """Springer's computer science: «Abel, T., Sato, Y.: Title. Journal 5(2), 1–10 (2010)»."""
    return Habits(True, ",", "", ".", ", ", ", ", ": ", True, True, _lecture_notes, ". ", " ", "")


def _lecture_notes(work: Work, dash: str) -> list[Piece]:
    numbers = [*field("volume", work.volume), *_issue(work)]
    year = enclosed(field("issued", year_of(work)))
    return areas(areas(numbers, ", ", _pages(work, dash)), " ", year)


_HABITS = {
    "elsevier": _elsevier,
    "springer": _springer,
    "acs": _acs,
    "nature": _nature,
    "aip": _aip,
    "mathnet": _mathnet_habits,
    "commas": _comma_list,
    "colon": _colon_habits,
}
_SHORT = {"acs", "aip"}
"""Publishers that often leave out the titles of articles."""


def _other(work: Work, habits: Habits, dash: str, choice: Random) -> list[Piece]:
    """What follows the title of a book, a chapter, a thesis or a page."""
    year = [] if habits.year_after_names else field("issued", year_of(work))
    place, publisher = field("publisher-place", work.place), field("publisher", work.publisher)
    imprint = (
        areas(publisher, ", ", place) if choice.random() < 0.6 else areas(place, ": ", publisher)
    )
    edition = field("edition", edition_text(work, choice))
    page = field("page", prefixed(ranged(work.page, dash), work.language, choice))
    if work.kind == "part":
        inside = word(work.language, "in", choice)
        inside = inside if habits.after_title[0] == "." else inside.lower()
        inside = f"{inside}: " if habits.inverted and inside[-1] != ":" else f"{inside} "
        each = [inverted(p, habits.comma, habits.gap, habits.stop) for p in work.editors]
        marks = "eds" if work.language == "en" else "ред."
        names = listed(each, habits.between_names, habits.last)
        editors = field("editor", names and f"{names} ({marks})")
        book = areas(editors, choice.choice([" ", ", "]), field("container-title", work.container))
        joint = habits.after_title
        tail = areas(imprint, ", ", year, ", ", page)
        return [between(inside), *areas(book, ", ", edition, joint, tail)]
    if work.kind == "thesis":
        genre = field("genre", work.genre or word(work.language, "thesis", choice))
        return areas(genre, ", ", publisher, ", ", place, ", ", year)
    extent = work.extent if work.language != "en" or choice.random() < 0.15 else ""
    length = field("number-of-pages", extent and word(work.language, "extent", choice, n=extent))
    genre = field("genre", work.genre)
    return areas(genre, ", ", edition, habits.after_title, imprint, ", ", year, ", ", length)


def _ended(reference: list[Piece], work: Work, habits: Habits, choice: Random) -> list[Piece]:
    note = enclosed(
        field("language", note_of(work, choice)), *choice.choice([("(", ")"), ("[", "]")])
    )
    reference = areas(reference, " ", note)
    doi = field("DOI", doi_text(work, choice.choice(_DOI_FORMS)))
    address: list[Piece] = []
    if work.url and (work.kind == "page" or (not doi and choice.random() < 0.12)):
        name = choice.choice(["{u}", word(work.language, "available", choice, u="{u}")])
        address = field("URL", name.replace("{u}", work.url))
    joint = ". " if not habits.after_names.startswith(",") else choice.choice([". ", ", "])
    reference = areas(reference, joint, doi or address)
    return closed(reference, "" if choice.random() < 0.3 else ".")
