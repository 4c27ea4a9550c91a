"""Dates as they are written in entries, in any of the languages of the month table."""

import re
from typing import Final

from caspibib.model.date import Date, DateParts, is_calendar_date
from caspibib.text.months import month_number

_YEAR: Final = r"(?P<year>(?:1[4-9]|20)\d\d)"
_MONTH: Final = r"(?P<month>[^\W\d_]{3,})\.?"
_DAY: Final = r"(?P<day>\d{1,2})"
_TO: Final = r"\s*[-–—/]\s*"
_NEXT: Final = r"(?:,\s*|\s+)"
_OF_YEAR: Final = r"(?:\s*(?:г|г\.|года|р\.|року|ж\.))?"

_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}(?:[a-zа-я]|{_OF_YEAR})",
        rf"{_YEAR}{_TO}(?P<until>\d{{4}}|\d\d){_OF_YEAR}",
        rf"{_YEAR}{_NEXT}{_MONTH}\s+{_DAY}(?:{_TO}(?P<last_day>\d{{1,2}}))?",
        rf"{_YEAR}{_NEXT}{_DAY}(?:{_TO}(?P<last_day>\d{{1,2}}))?\s+{_MONTH}",
        rf"{_YEAR}{_NEXT}{_MONTH}(?:{_TO}(?P<last_month>[^\W\d_]{{3,}})\.?)?",
        rf"{_DAY}\s+{_MONTH}{_NEXT}{_YEAR}{_OF_YEAR}",
        rf"{_MONTH}\s+{_DAY}{_NEXT}{_YEAR}",
        rf"{_MONTH}{_NEXT}{_YEAR}{_OF_YEAR}",
        rf"{_DAY}[./](?P<month_number>\d{{1,2}})[./]{_YEAR}{_OF_YEAR}",
        rf"{_YEAR}-(?P<month_number>\d\d)-{_DAY}",
    )
)
_CIRCA: Final = re.compile(r"^(?:ca?\.|circa\b|ок\.|около\b)\s*", re.IGNORECASE)


def read_date(text: str) -> Date:
    """The date that the words name, else a literal that keeps them.

    «2019, декабрь 6», «6 декабря 2019 г.», «December 6, 2019», «06.12.2019», «2013–2014».
    """
    words = _CIRCA.sub("", text.strip(" ,;"))
    circa = True if words != text.strip(" ,;") else None
    for form in _FORMS:
        if (match := form.fullmatch(words)) and (parts := _parts(match)):
            return Date(date_parts=parts, circa=circa)
    return Date(literal=text)


def _parts(match: re.Match[str]) -> tuple[DateParts, ...] | None:
    """The one or two dates of the match; ``None`` where the calendar does not have them."""
    found = {name: value for name, value in match.groupdict().items() if value}
    year = found["year"]
    if until := found.get("until"):
        last = int(year[: 4 - len(until)] + until)
        return ((int(year),), (last,)) if last > int(year) else None
    first = _point(found)
    ends = {name[5:]: value for name, value in found.items() if name.startswith("last_")}
    if not first or not ends:
        return (first,) if first else None
    end = _point({**found, **ends})
    return (first, end) if end and first < end else None


def _point(found: dict[str, str]) -> DateParts | None:
    """Year, month and day; ``None`` for a month or a day that is none."""
    parts = [int(found["year"])]
    if month := found.get("month"):
        parts.append(month_number(month) or 0)
    if number := found.get("month_number"):
        parts.append(int(number))
    if day := found.get("day"):
        parts.append(int(day))
    return tuple(parts) if is_calendar_date(tuple(parts)) else None
