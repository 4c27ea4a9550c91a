"""A reference as the engine reads it: a copy with clean values, names and dates."""

import re
from typing import Any, Final, NamedTuple

from caspibib.model import Date, Name, Pages, Reference
from caspibib.model.csl import csl_name
from caspibib.model.date import DateParts, is_calendar_date
from caspibib.style.marks import clean
from caspibib.text.script import Script, is_cyrillic_language, script_of

_NOT_PRINTED: Final = frozenset({"id", "type", "language", "custom", "categories", "origin"})
_DOI_PREFIX: Final = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_TELLING: Final = ("title", "container_title", "publisher", "event_title", "genre")
"""What says which script an entry is written in, first come first served."""
_SEASONS: Final = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4}


class ItemName(NamedTuple):
    """A name; what has no family name is printed whole."""

    family: str
    given: str | None = None
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None

    def parts(self) -> tuple[str | None, ...]:
        """The parts in the engine's order."""
        given, family, *others = self.given, self.family, *self[2:]
        return given, family, *others


class ItemDate(NamedTuple):
    """A date, a range of two, or words."""

    begin: DateParts = ()
    end: DateParts | None = None
    """Empty for a range without an end."""
    season: int | None = None
    literal: str = ""
    circa: bool = False

    def get(self, key: str, default: Any = None) -> Any:
        """A part by its name, as the engine asks for it."""
        return getattr(self, key, default)


Value = str | tuple[ItemName, ...] | ItemDate


class Item(NamedTuple):
    """What the engine gets of a reference."""

    type: str
    script: Script | None
    """The script that the entry is written in."""
    variables: dict[str, Value]
    """By CSL's names; none is empty."""


def item_of(reference: Reference) -> Item:
    """The copy of a reference that is formatted: plain text, nothing empty, nothing unknown."""
    scripts = (script_of(text) for text in _telling(reference))
    script = next((script for script in scripts if script), None)
    variables = {
        csl_name(field): read
        for field, value in reference
        if field not in _NOT_PRINTED and (read := _read(value))
    }
    if isinstance(doi := variables.get("DOI"), str):
        variables["DOI"] = _DOI_PREFIX.sub("", doi)
    if isinstance(page := variables.get("page"), str):
        variables["page-first"] = re.split(r"[-–—,&]", page)[0].strip() or page
    if language := _language(reference, script):
        variables["language"] = language
    return Item(reference.type, script, variables)


def _telling(reference: Reference) -> list[str]:
    names = " ".join(map(str, (*reference.author, *reference.editor)))
    return [*(getattr(reference, field) or "" for field in _TELLING), names]


def _language(reference: Reference, script: Script | None) -> str:
    """The item's language, which title case asks for; words in Cyrillic are never English.

    A translated title of a Russian work has the work's language, and keeps its capitals.
    """
    language = (reference.language or "").lower()
    if script == "Cyrl":
        return language if is_cyrillic_language(language) else "ru"
    return language or ("en" if script == "Latn" else "")


def _read(value: Any) -> Value | None:
    match value:
        case str() | Pages():
            return clean(str(value))
        case Date():
            return _date(value)
        case tuple():
            return tuple(name for each in value if (name := _name(each)))
    return None


def _name(name: Name) -> ItemName | None:
    family, given = clean(name.family or ""), clean(name.given or "")
    if not family:
        whole = clean(name.literal or "") or given
        return ItemName(whole) if whole else None
    particles = (name.dropping_particle, name.non_dropping_particle, name.suffix)
    return ItemName(family, given or None, *(clean(part or "") or None for part in particles))


def _date(date: Date) -> ItemDate | None:
    circa = bool(date.circa)
    words = next((words for words in (date.literal, date.raw, date.edtf) if words), "")
    dates = date.date_parts or Date.read(words.rstrip("?~%")).date_parts
    if begin := _calendar(dates[0]) if dates else ():
        end = _calendar(dates[1]) if len(dates) > 1 else None
        return ItemDate(begin, end, _season(date.season), circa=circa)
    literal = clean(words)
    return ItemDate(literal=literal, circa=circa) if literal else None


def _calendar(parts: DateParts) -> DateParts:
    """As much of the date as a calendar has; CSL's year 0 is no year."""
    parts = parts[:3]
    while parts and not is_calendar_date(parts):
        parts = parts[:-1]
    return parts if parts and parts[0] else ()


def _season(season: int | str | None) -> int | None:
    word = str(season).lower()
    return _SEASONS.get(word) or (int(word) if word in {"1", "2", "3", "4"} else None)
