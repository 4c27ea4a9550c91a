"""What the GOST styles share: an author's habits, an entry, and areas with their separators."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random
from typing import Any, Literal

from caspibib.parse.labels import Label
from caspibib.romanization.engine import Scheme, load_scheme, romanize
from training.pieces import Piece, Record, between
from training.terms import language_of, term

Part = tuple[str, list[Piece]]
"""An area and the separator that stands before it."""

ROMANISED = "ru-Latn"
_CYRILLIC_LISTS = ("ru", "uk", "be", "kk", "bg")
_TITLES = {"title", "title-translated", "container-title", "collection-title"}
_HOMELY = {"volume", "issue", "page"}
_LOWERED = {*_HOMELY, "volumes", "edited", "edition", "translated", "compiled", "gost-supplement"}

_FOREIGN = re.compile(
    r"[{}\\$|]|The publisher|The address|http|//|[Ee]dited by|[Tt]ranslated |\bПер\. с|"
    r"[Пп]од (?:общ\. )?ред|[Рр]едкол|диссертация\.{3}|автореферат дис|издание официальное|"
    r"\w/Сб|/\s?Обзор|\. /|Введ\.|(?<!\.)\.\.(?!\.)|Препринт|\bВ \d(?:-х)? т|\bТ\. ?\d|"
    r"\bТом (?:\d|[IVX])"
)
"""What no title contains: markup, and other fields."""

_NUMBERED = re.compile(
    r"\.\s?[–—-]|М\.\s?:|№|\b[ВвVv](?:ып|ol)\w*\b|, [12]\d{3}$|\bС\. \d|\bpp\.|"
    r"\d{1,2}\s?[-–]\s?\d{1,2}\s\w+\s\d{4}|\d{4}\sг"
)
"""What no container is called: it holds the volume, the imprint or the event too."""


@dataclass(frozen=True, slots=True)
class Habit:
    """How an author prints references: what stays the same throughout a list."""

    area: str = ". – "
    """Between areas."""
    colon: str = " : "
    semicolon: str = " ; "
    slash: str = " / "
    part: str = " // "
    """Before what the work is part of."""
    year: str = ". – "
    """Before the year of a journal."""
    span: str = "–"
    """Between the first and the last page."""
    stop: str = "."
    """After the last area."""
    gap: str = " "
    """Between initials."""
    comma: str = ""
    """After the family name in the heading."""
    heading: Literal["inverted", "straight", "full", "full-straight"] = "inverted"
    most: int = 3
    """With more authors than this the entry begins with its title."""
    heads: int = 1
    """How many of the authors the heading names."""
    states: bool = True
    """Whether authors are named after the stroke."""
    medium: Literal["none", "bracket", "text"] = "none"
    """«[Текст]» or «Текст : непосредственный»."""
    low: bool = False
    """Whether «т.», «с.» begin with a small letter: where commas part the areas."""
    quotes: str = ""
    """What encloses titles."""
    when: Literal["usual", "first", "last"] = "usual"
    """Where the year stands: «first» is after the authors, «last» after the pages."""
    full_places: bool = False
    """«Москва», not «М.»."""
    names: str = ", "
    """Between authors."""
    head: str = ". "
    """Between authors and title."""
    title_first: bool = False
    """Whether authors stand after the title: «Название, И. И. Иванов»."""
    home: bool = False
    """Whether words are homely: «Том 5, выпуск 2, стр. 5–9», «журнал «…»», a bare address."""
    capitals: bool = False
    """WHETHER TITLES ARE IN CAPITALS."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that is being printed, with all that decides how."""

    record: Record
    habit: Habit
    choice: Random
    language: str
    """The language of the work: its names and titles."""
    words: str
    """The language of the words around its values."""
    listed: str
    """The language of the list that it stands in: of «дата обращения»."""

    def chance(self, share: float) -> bool:
        """True in ``share`` of the cases."""
        return self.choice.random() < share

    def has(self, name: str) -> bool:
        """Whether the record has the field."""
        return bool(self.record.get(name))

    def text(self, name: str) -> str:
        """A field of the record as text; titles without the stop at their end."""
        text = " ".join(str(self.record.get(name) or "").replace("--", "–").split())
        return clean(text) if name in _TITLES else text.rstrip(",;: ")

    def word(self, name: str, **values: object) -> str:
        """One of the wordings of a term in the language of the words."""
        homely = self.habit.home and name in _HOMELY
        wording = _worded(self.words, f"gost-home-{name}" if homely else name, self.choice, values)
        return wording[:1].lower() + wording[1:] if self.habit.low and name in _LOWERED else wording

    def list_word(self, name: str, **values: object) -> str:
        """One of the wordings of a term in the language of the list."""
        return _worded(self.listed, name, self.choice, values)

    def of(self, **changes: Any) -> "Entry":
        """The same entry with other habits."""
        return replace(self, habit=replace(self.habit, **changes))

    def with_fields(self, **fields: object) -> "Entry":
        """The same entry with other values in the record."""
        return replace(self, record={**self.record, **fields})


def entry_of(record: Record, habit: Habit, choice: Random) -> Entry:
    """An entry of a record; foreign works stand in Russian lists, partly with Russian words."""
    own = record.get("language")
    language = ROMANISED if own and "Latn" in own else language_of(own)
    words = listed = language
    if language == ROMANISED:
        words = choice.choice([ROMANISED, ROMANISED, "en"])
    elif language == "en":
        words = "ru" if choice.random() < 0.12 else "en"
    if language not in _CYRILLIC_LISTS:
        listed = "ru" if words == "ru" or choice.random() < 0.7 else words
    return Entry(record, habit, choice, language, words, listed)


def usual(record: Record, choice: Random) -> bool:
    """Whether the record is printed: its title is no rubbish, and it is Russian rather often."""
    if language_of(record.get("language")) == "en" and choice.random() < 0.45:
        return False
    title = str(record.get("title") or "")
    container = str(record.get("container-title") or "")
    made_up = any(person.get("given") == "The" for person in record.get("editor", ()))
    place = str(record.get("publisher-place") or "")
    fits = 0 < len(title) < 300 and len(container) < 220 and not set(place) & set(":|")
    fits = fits and "иссертац" not in str(record.get("publisher"))
    rubbish = _FOREIGN.search(f"{title} {container}") or _NUMBERED.search(container)
    return fits and not made_up and not rubbish


def clean(text: str) -> str:
    """A title without the sign at its end, unless that is the stop of an abbreviation."""
    abbreviated = text.endswith(".") and " " in text and len(text.rpartition(" ")[2]) < 6
    if abbreviated or text.endswith("...") or not text.endswith((".", ",", ";", ":", "/")):
        return text
    return text[:-1].rstrip()


def one(label: Label, text: str) -> list[Piece]:
    """A field as an area of its own; none when there is no text."""
    return [Piece(label, text)] if text else []


def around(opening: str, area: Sequence[Piece], closing: str) -> list[Piece]:
    """An area in brackets or quotes, which belong to no field."""
    return [between(opening), *area, between(closing)] if area else []


def chained(*parts: Part) -> list[Piece]:
    """The areas in a row; an empty one leaves no separator, and no stop is doubled."""
    result: list[Piece] = []
    for separator, area in parts:
        if not area:
            continue
        if result:
            result.append(between(_after(result[-1].text, separator)))
        result.extend(area)
    return merged(result)


def closed(entry: Entry, pieces: list[Piece]) -> list[Piece]:
    """The entry with its last stop, which an address often goes without."""
    last = pieces[-1].text
    lacks = entry.habit.stop and not last.endswith((".", "…", "?", "!"))
    if not lacks or (pieces[-1].label in {"URL", "DOI"} and entry.chance(0.6)):
        return pieces
    return merged([*pieces, between(entry.habit.stop)])


def merged(pieces: Sequence[Piece]) -> list[Piece]:
    """Neighbouring punctuation as one piece, nothing empty."""
    result: list[Piece] = []
    for piece in pieces:
        if not piece.text:
            continue
        if result and piece.label == "punctuation" == result[-1].label:
            result[-1] = between(result[-1].text + piece.text)
        else:
            result.append(piece)
    return result


def romanized(text: str) -> str:
    """The text in Latin letters."""
    return romanize(text, _scheme())


def capital(text: str) -> str:
    """The text with a capital letter."""
    return text[:1].upper() + text[1:]


def _after(text: str, separator: str) -> str:
    """The separator, without the stop that stands before it already."""
    if separator.startswith(".") and text.endswith((".", "…", "?", "!")):
        return separator[1:]
    return separator


def _worded(language: str, name: str, choice: Random, values: dict[str, object]) -> str:
    if language == ROMANISED:
        return romanized(term("ru", name, choice, **values))
    return term(language, name, choice, **values)


@cache
def _scheme() -> Scheme:
    return load_scheme("bgn-pcgn")
