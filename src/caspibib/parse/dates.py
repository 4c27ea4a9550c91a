"""Dates as they are written in entries, in any of the languages of the month table."""

import re
from functools import lru_cache
from typing import Final

from caspibib.model.date import Date, is_calendar_date
from caspibib.resources import table

_YEAR: Final = r"(?P<year>(?:1[4-9]|20)\d\d)"
_MONTH: Final = r"(?P<month>[^\W\d_]{3,})\.?"
_DAY: Final = r"(?P<day>\d{1,2})"

_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR}(?P<suffix>[a-zа-я])?",
        rf"{_YEAR}\s*[-–—/]\s*(?P<until>\d{{4}}|\d\d)",
        rf"{_YEAR},?\s+{_MONTH}\s+{_DAY}",
        rf"{_YEAR},?\s+{_DAY}\s+{_MONTH}",
        rf"{_YEAR},?\s+{_MONTH}",
        rf"{_DAY}\s+{_MONTH},?\s+{_YEAR}(?:\s*г\.?)?",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_MONTH},?\s+{_YEAR}(?:\s*г\.?)?",
        rf"{_DAY}[./](?P<number>\d{{1,2}})[./]{_YEAR}(?:\s*г\.?)?",
        rf"{_YEAR}-(?P<number>\d\d)-{_DAY}",
    )
)
_CIRCA: Final = re.compile(r"^(?:ca?\.|ок\.)\s*", re.IGNORECASE)


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


def _parts(match: re.Match[str]) -> tuple[tuple[int, ...], ...] | None:
    """Year, month and day of the match, or two years; ``None`` for a month that is none."""
    found = {name: value for name, value in match.groupdict().items() if value}
    year = found["year"]
    if until := found.get("until"):
        last = int(year[: 4 - len(until)] + until)
        return ((int(year),), (last,)) if last > int(year) else None
    parts = [int(year)]
    if "month" in found:
        month = month_number(found["month"])
        if month is None:
            return None
        parts.append(month)
    if "number" in found:
        parts.append(int(found["number"]))
    if "day" in found:
        parts.append(int(found["day"]))
    return (tuple(parts),) if is_calendar_date(tuple(parts)) else None


@lru_cache(maxsize=512)
def month_number(word: str) -> int | None:
    """The number of the month that a word names in full or cut short, from 1."""
    word = word.casefold()
    months: dict[str, list[str]] = table("months")["months"]
    numbers = {
        int(number)
        for number, names in months.items()
        if any(name.startswith(word) for name in names)
    }
    return numbers.pop() if len(numbers) == 1 else None
