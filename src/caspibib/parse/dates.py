"""Dates as they are written in entries, in any of the languages of the month table."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import Final

from caspibib.model.date import Date, DateParts, is_calendar_date
from caspibib.resources import table
from caspibib.text.months import month_number

_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+|[^\s\w]|_")
_YEAR: Final = re.compile(r"(?:1[4-9]|20)\d\d")
_LONGEST: Final = 120
"""Characters; no date has more."""

_SIGNS: Final = {"-": "-", "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "/": "/", ".": "."}
_SILENT_SIGNS: Final = frozenset(",;:()[]<>{}©'’ʹ*«»\"“”")
_CENTURY: Final = 30
"""Of years of two digits, those up to this one are of the twenty-first century."""

_SHAPES: Final = tuple(
    re.compile(shape)
    for shape in (
        r"(?P<y>Y)\.?-?",
        r"(?P<y>Y)[-/](?P<y2>Y)",
        r"(?P<y>Y)[-/](?P<short>D)",
        r"(?P<y>Y)\.?(?P<m>M)(?P<d>D)(?:-(?P<d2>D))?",
        r"(?P<y>Y)\.?(?P<m>M)(?P<d>D)-(?P<m2>M)(?P<d2>D)",
        r"(?P<y>Y)\.?(?P<d>D)\.?(?:-(?P<d2>D))?(?P<m>M)",
        r"(?P<y>Y)\.?(?P<d>D)\.?(?P<m>M)-(?P<d2>D)(?P<m2>M)",
        r"(?P<y>Y)\.?(?P<m>M)(?:[-/](?P<m2>M))?",
        r"(?P<d>D)\.?(?:[-/](?P<d2>D)\.?)?(?P<m>M)(?P<y>Y)",
        r"(?P<d>D)\.?(?P<m>M)-(?P<d2>D)\.?(?P<m2>M)(?P<y>Y)",
        r"(?P<d>D)\.?(?P<m>M)(?P<y>Y)-(?P<d2>D)\.?(?P<m2>M)(?P<y2>Y)",
        r"(?P<m>M)(?P<d>D)(?:-(?P<d2>D))?\.?(?P<y>Y)",
        r"(?P<m>M)(?P<d>D)-(?P<m2>M)(?P<d2>D)\.?(?P<y>Y)",
        r"(?P<m>M)(?:[-/](?P<m2>M))?(?P<y>Y)",
        r"(?P<m>M)(?P<y>Y)-(?P<m2>M)(?P<y2>Y)",
        r"(?P<d>D)[./](?P<n>D)[./](?P<y>Y)",
        r"(?P<d>D)\.(?P<n>D)\.(?P<y>Y)-(?P<d2>D)\.(?P<n2>D)\.(?P<y2>Y)",
        r"(?P<d>D)(?:\.(?P<n>D)\.?)?-(?P<d2>D)\.(?P<n2>D)\.(?P<y>Y)",
        r"(?P<d>D)-(?P<n>D)-(?P<y>Y)",
        r"(?P<y>Y)[-.](?P<n>D)[-.](?P<d>D)",
        r"(?P<n>D)[./](?P<y>Y)",
        r"(?P<d>D)\.(?P<n>D)\.(?P<late>D)",
        r"(?P<s>S)(?P<y>Y)",
        r"(?P<y>Y)\.?(?P<s>S)",
    )
)
"""Orders of the parts of a date: ``Y`` is a year, ``M`` the name of a month, ``S`` of a season,
``D`` a number of one or two digits. A second date has the figure 2; ``n`` is a month in figures,
``short`` and ``late`` are years of two digits."""


def read_date(text: str) -> Date:
    """The date that the words name, else a literal that keeps them.

    «2019, декабрь 6», «6 декабря 2019 г.», «December 6, 2019», «06.12.2019», «2013–2014»,
    «Spring 2010», «дата обращения: 12.03.2014». Words before and behind the date do not matter; an
    open range («2019–») is the year that it begins with.
    """
    if _YEAR.fullmatch(text):
        return Date(date_parts=((int(text),),))
    if len(text) <= _LONGEST:
        signature, values, circa = _signature(text)
        if groups := _shape(signature):
            # Words at the ends are «?»; what they are is told by nothing but their place.
            first = len(signature) - len(signature.lstrip("?."))
            found = {name: values[first + place] for name, place in groups.items()}
            if parts := _parts(found):
                return Date(date_parts=parts, season=found.get("s"), circa=circa or None)
    return Date(literal=text)


def is_date(text: str) -> bool:
    """Whether a text is a date and nothing else, not even a word before it."""
    if len(text) > _LONGEST:
        return False
    signature = _signature(text)[0]
    return "?" not in signature and bool(read_date(text).date_parts)


def _signature(text: str) -> tuple[str, list[int], bool]:
    """A letter for each part that tells something, their values, and whether a date is unsure."""
    letters: list[str] = []
    values: list[int] = []
    circa = False
    end = -1
    for match in _TOKEN.finditer(text):
        part = match[0]
        letter, value = "", 0
        if part.isdecimal():
            letter = "Y" if _YEAR.fullmatch(part) else "D" if len(part) < 3 else "#"
            value = int(part) if len(part) < 5 else 0
        elif part in _SIGNS:
            letter = _SIGNS[part]
            if letter == "." and (not letters or letters[-1] not in "DY"):
                letter = ""
        elif part == "?":
            circa = True
        elif part[0].isalpha():
            letter, value = _word(part.casefold())
            if letter == "c":
                # «c. 1890» is about that year, «c2010» is a copyright
                circa = circa or text[match.end() : match.end() + 1] in {".", " "}
                letter = ""
            elif (
                letter == "?" and len(part) == 1 and match.start() == end and letters[-1:] == ["Y"]
            ):
                letter = ""  # the letter of «2019a»
        elif part not in _SILENT_SIGNS:
            letter = "#"
        if letter:
            letters.append(letter)
            values.append(value)
        end = match.end()
    return "".join(letters), values, circa


@lru_cache(maxsize=2_000)
def _word(word: str) -> tuple[str, int]:
    """What a word of a date is: a month or a season with its number, a word of none, or «?»."""
    known = _words()
    if word in known:
        return known[word]
    month = month_number(word) if len(word) > 2 else None
    return ("M", month) if month else ("?", 0)


@cache
def _words() -> Mapping[str, tuple[str, int]]:
    found: dict[str, tuple[str, int]] = {}
    found |= dict.fromkeys(table("dates")["silent"], ("", 0))
    found |= dict.fromkeys(table("dates")["circa"], ("c", 0))
    for number, names in table("dates")["seasons"].items():
        found |= dict.fromkeys(names, ("S", int(number)))
    return found


@lru_cache(maxsize=2_000)
def _shape(signature: str) -> Mapping[str, int] | None:
    """Where the parts of the date stand, when the order is one that dates have."""
    core = signature.strip("?.")
    for shape in _SHAPES:
        if match := shape.fullmatch(core):
            return {name: match.start(name) for name, part in match.groupdict().items() if part}
    return None


def _parts(found: Mapping[str, int]) -> tuple[DateParts, ...] | None:
    """The one or two dates of the parts; ``None`` where the calendar does not have them."""
    if "short" in found:
        return _until(found["y"], found["short"])
    year = found["y"] if "y" in found else _whole(found["late"])
    last = {name[0]: value for name, value in found.items() if name.endswith("2")}
    first = _point({"y": year, **found}, month=found.get("n", last.get("n")))
    if not first or not last:
        return (first,) if first else None
    end = _point({"y": year, **found, **last}, month=last.get("n", found.get("n")))
    return (first, end) if end and first < end else None


def _until(year: int, number: int) -> tuple[DateParts, ...] | None:
    """«2013–14» is two years; «2013–05», which cannot be, is a year and a month."""
    last = year + 1 if (year + 1) % 100 == number else year - year % 100 + number
    if last > year:
        return ((year,), (last,))
    return ((year, number),) if is_calendar_date((year, number)) else None


def _point(found: Mapping[str, int], month: int | None) -> DateParts | None:
    """Year, month and day; ``None`` for a month or a day that is none."""
    parts = (found["y"], found.get("m", month), found.get("d"))
    given = tuple(part for part in parts if part is not None)
    return given if is_calendar_date(given) else None


def _whole(year: int) -> int:
    return year + (2000 if year <= _CENTURY else 1900)
