"""Dates as CSL has them: parts, or the words that could not be read."""

import re
from typing import Any, Final

from pydantic import field_validator

from caspibib.model.csl import CslModel

DateParts = tuple[int, ...]

_ISO: Final = re.compile(r"(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?")
_MONTHS_IN_A_YEAR: Final = 12
_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Date(CslModel):
    """A CSL date variable: one date, a range of two, or a literal («б. г.»)."""

    date_parts: tuple[DateParts, ...] = ()
    season: int | str | None = None
    circa: bool | int | str | None = None
    literal: str | None = None
    raw: str | None = None
    edtf: str | None = None

    @field_validator("date_parts", mode="before")
    @classmethod
    def _whole_parts(cls, value: Any) -> Any:
        """Accept what processors write: strings, and nulls for what is missing."""
        if not isinstance(value, list | tuple) or not all(
            isinstance(date, list | tuple) for date in value
        ):
            return value
        dates = (tuple(part for part in date if part is not None and part != "") for date in value)
        return tuple(date for date in dates if date)

    @classmethod
    def of(cls, *parts: int) -> "Date":
        """The date of a year, a year and a month, or a year, a month and a day."""
        return cls(date_parts=(parts,))

    @classmethod
    def read(cls, text: str) -> "Date":
        """The date of an ISO 8601 text, «2019-12-06» or «2019/2021»; a literal for other text."""
        parts = [_iso_parts(part.strip()) for part in text.split("/")]
        if 1 <= len(parts) <= 2 and all(parts):
            return cls(date_parts=tuple(part for part in parts if part))
        return cls(literal=text)

    @property
    def year(self) -> int | None:
        """The (first) year, when it is known."""
        return self.date_parts[0][0] if self.date_parts else None

    def __str__(self) -> str:
        """ISO 8601 for what was read («2019-12-06», «2019/2021»), else the words."""
        if self.date_parts:
            return "/".join(_iso(parts) for parts in self.date_parts)
        return self.literal or self.raw or self.edtf or ""


def is_calendar_date(parts: DateParts) -> bool:
    """Whether the parts are a year, a month of 1–12 and a day that the month can have."""
    _, month, day = (*parts, 1, 1)[:3]
    return 1 <= month <= _MONTHS_IN_A_YEAR and 1 <= day <= _DAYS[month - 1]


def _iso(parts: DateParts) -> str:
    year, *rest = parts
    sign = "-" if year < 0 else ""
    return "-".join([f"{sign}{abs(year):04d}", *(f"{part:02d}" for part in rest)])


def _iso_parts(text: str) -> DateParts | None:
    match = _ISO.fullmatch(text)
    if not match:
        return None
    parts = tuple(int(part) for part in match.groups() if part)
    return parts if is_calendar_date(parts) else None
