"""Dates as BibLaTeX (EDTF) and BibTeX (year, month, day) have them."""

import re
from typing import Any, Final

from caspibib.formats.bib.latex import escape, unescape
from caspibib.model import Date
from caspibib.model.date import is_calendar_date
from caspibib.text.months import month_number

MONTHS: Final = (
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
)  # fmt: skip
"""The macros that every BibTeX style defines, in its own language."""

_YEAR_IN_WORDS: Final = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_CIRCA: Final = re.compile(r"(.*)[~%]")
_SEASON: Final = re.compile(r"(\d{4})-2([1-4])")
_ISO_DAY: Final = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?")

CslDate = dict[str, Any]


def date_to_edtf(date: CslDate) -> str | None:
    """The date for biber: «2019-12-06», «2013/2014», «1920~»; of a literal its year, if any."""
    parts = date.get("date-parts") or []
    if not parts:
        year = _YEAR_IN_WORDS.search(str(Date.model_validate(date)))
        return year and year.group()
    if not all(0 <= day[0] <= 9999 and is_calendar_date(tuple(day)) for day in parts):
        return None
    text = str(Date.model_validate({"date-parts": parts}))
    season = date.get("season")
    if season in {1, 2, 3, 4} and len(parts) == 1 and len(parts[0]) == 1:
        return f"{text}-2{season}"
    return f"{text}~" if date.get("circa") and len(parts) == 1 else text


def date_from_edtf(value: str) -> CslDate:
    """The date of a field; what is no date is a literal."""
    text = unescape(value.replace("~", r"\textasciitilde{}"))
    if season := _SEASON.fullmatch(text):
        return {"date-parts": [[int(season[1])]], "season": int(season[2])}
    if circa := _CIRCA.fullmatch(text):
        return {**Date.read(circa[1]).model_dump(by_alias=True), "circa": True}
    return Date.read(text).model_dump(by_alias=True)


def date_to_bib(date: CslDate) -> str | None:
    """The date for BibTeX, whose year may be any words: «б. г.»."""
    if date.get("date-parts"):
        return date_to_edtf(date)
    return escape(str(Date.model_validate(date))) or None


def split_date(text: str) -> dict[str, str]:
    """Year, month and day of an ISO date; other words are the year."""
    match = _ISO_DAY.fullmatch(text)
    if not match:
        return {"year": text}
    year, month, day = match.groups()
    fields = {"year": year, "month": month and MONTHS[int(month) - 1], "day": day and str(int(day))}
    return {name: value for name, value in fields.items() if value}


def join_date(year: str, month: str, day: str) -> str:
    """The ISO date of a year, a month in figures or words, and a day; words when it is none."""
    number = _month(month)
    if not month or not re.fullmatch(r"\d{4}", year):
        return ", ".join(filter(None, (year, " ".join(filter(None, (day, month))))))
    if number is None:
        return f"{year}, {day} {month}" if day else f"{year}, {month}"
    return f"{year}-{number:02d}-{int(day):02d}" if day.isdigit() else f"{year}-{number:02d}"


def _month(text: str) -> int | None:
    word = text.strip(" .")
    if word.isdigit():
        return int(word) if 1 <= int(word) <= len(MONTHS) else None
    return month_number(word) if len(word) > 2 else None
