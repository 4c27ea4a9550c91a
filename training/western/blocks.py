"""Building blocks of Western styles: fields, names, dates, pages, identifiers."""

import csv
import re
from collections.abc import Iterable
from functools import cache
from random import Random
from typing import Final

from caspibib.parse.labels import Label
from training.people import listed, straight
from training.pieces import Piece, Record, between
from training.records import FOLDER
from training.romanised import romanised_work
from training.western.supply import drawn_work
from training.western.words import word
from training.western.works import Work

HEADING_EDITORS: Final[Label] = "editor"
"""The label of editors who stand at the head of the reference, in the authors' place."""

_ABBREVIATIONS: Final = FOLDER / "journals_latin_abbrev.csv"


def field(label: Label, text: str) -> list[Piece]:
    """A field, or nothing if it has no text."""
    return [Piece(label, text)] if text else []


def areas(*parts: list[Piece] | str) -> list[Piece]:
    """Fields and the punctuation that stands between them, one after another.

    A string is printed before the field that it precedes, if both that and some earlier field
    are there: of several in a row the last one. A stop that the text before it has is not
    printed again.
    """
    result: list[Piece] = []
    pending = ""
    for part in parts:
        if isinstance(part, str):
            pending = part
        elif part:
            if result and pending:
                result.append(between(_not_twice(result[-1].text, pending)))
            pending = ""
            result.extend(part)
    return [piece for piece in result if piece.text]


def enclosed(pieces: list[Piece], opening: str = "(", closing: str = ")") -> list[Piece]:
    """Pieces in brackets or quotes; nothing if there are none."""
    return [between(opening), *pieces, between(closing)] if pieces else []


def closed(pieces: list[Piece], stop: str = ".") -> list[Piece]:
    """The pieces with a final stop, if they have none and do not end in an address."""
    if not pieces or not stop or pieces[-1].text.endswith((".", "…", "?", "!")):
        return pieces
    return [*pieces, between(stop)]


def _not_twice(before: str, separator: str) -> str:
    """The separator without the sign that the text before it has: «?» takes no stop either."""
    stopped = before.endswith((".", "…", "?", "!", ".»", ".”", '."'))
    if separator[:1] == "." and stopped:
        return separator[1:]
    return (
        separator[1:] if separator[:1] == "," and before.endswith((",", ",”", ',"')) else separator
    )


def ranged(page: str, dash: str) -> str:
    """Pages with the dash of the reference: «5–9»."""
    return re.sub(r"(?<=\w)\s*[-–—]+\s*(?=\w)", dash, page)


def shortened_range(page: str) -> str:
    """Pages whose last one drops the digits it shares: «1713-22»."""
    found = re.fullmatch(r"(\d+)([-–—])(\d+)", page)
    if not found or len(found[1]) != len(found[3]):
        return page
    first, dash, last = found.groups()
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=True)) if a != b), 0)
    return f"{first}{dash}{last[same:]}"


def is_range(page: str) -> bool:
    """Whether several pages are meant."""
    return bool(re.search(r"\d\s*[-–—,]\s*\w", page))


def prefixed(page: str, language: str, choice: Random, gap: str = " ") -> str:
    """«pp. 5–9», «p. 5», «с. 5–9»."""
    if not page:
        return ""
    return word(language, "pages" if is_range(page) else "page", choice) + gap + page


def year_of(work: Work) -> str:
    """The year, or nothing if the work is not dated."""
    return str(work.date.year or "")


def doi_text(work: Work, form: str) -> str:
    """The DOI after a form as ``https://doi.org/{}``, ``doi: {}``."""
    return form.format(work.doi) if work.doi else ""


def edition_text(work: Work, choice: Random) -> str:
    """«2nd ed.», «2-е изд.»."""
    return word(work.language, "edition", choice, n=work.edition) if work.edition else ""


def note_of(work: Work, choice: Random, often: float = 0.5) -> str:
    """«In Russian»: after romanised works often, after some English ones, else nothing."""
    if work.language != "en":
        return ""
    wanted = often if work.romanised else 0.06
    return word("en", "language", choice) if choice.random() < wanted else ""


def abbreviated(title: str, choice: Random, *, stops: bool = True) -> str:
    """A journal's title abbreviated; where it is not known, some other title's abbreviation."""
    if re.search("[А-яёЁ]", title) or "[" in title:
        return title
    table = _abbreviations()
    short = table.get(_key(title)) or choice.choice([title, choice.choice(list(table.values()))])
    return short if stops or short == title else short.replace(".", "")


def cited_work(record: Record, choice: Random, romanised: float, *, full: bool) -> Work | None:
    """The work of a record as it is cited; ``romanised`` is how often one in Cyrillic is so.

    ``full``: whether the style prints given names in full.
    """
    work = drawn_work(record, choice)
    if work and work.script == "ru" and choice.random() < romanised:
        return romanised_work(work, choice, full=full)
    return work


def titled(work: Work) -> list[Piece]:
    """The title, with the kind of book after it and its translation in brackets."""
    kind = field("genre", work.genre if work.kind == "book" else "")
    translated = field("title-translated", work.title_translated)
    return areas(field("title", work.title), ": ", kind, " ", enclosed(translated, "[", "]"))


def translated_by(work: Work, gap: str, choice: Random) -> list[Piece]:
    """«A. Smith, Trans.», «пер. А. Петрова»."""
    names = listed([straight(person, gap) for person in work.translators], ", ", " & ")
    if not names:
        return []
    if work.language == "en":
        return field("translator", f"{names}, Trans.")
    return field("translator", word(work.language, "translated", choice, who=names))


def contained(work: Work, choice: Random) -> list[Piece]:
    """The journal or collection and its name in English."""
    translated = field("container-title-translated", work.container_translated)
    original = field("container-title", work.container)
    if not translated or choice.random() < 0.7:
        return areas(original, " ", enclosed(translated, "[", "]"))
    return areas(original, choice.choice([" = ", " = ", " – "]), translated)


def sentence(parts: Iterable[Piece]) -> list[Piece]:
    """Pieces whose first letter is a capital."""
    pieces = list(parts)
    if not pieces:
        return pieces
    first = pieces[0]
    return [Piece(first.label, first.text[:1].upper() + first.text[1:]), *pieces[1:]]


@cache
def _abbreviations() -> dict[str, str]:
    with _ABBREVIATIONS.open(encoding="utf-8", newline="") as file:
        return {_key(row["title"]): row["abbrev"] for row in csv.DictReader(file)}


def _key(title: str) -> str:
    return title.lower().removeprefix("the ").replace("&", "and")
