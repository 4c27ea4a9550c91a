"""The words and the dates of Western styles in each language."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

_FILE = Path(__file__).with_name("western.toml")
_ORDINALS = {"1": "1st", "2": "2nd", "3": "3rd"}


@dataclass(frozen=True, slots=True)
class Date:
    """A year, and the month and day where they are known; 0 where not."""

    year: int = 0
    month: int = 0
    day: int = 0


NO_DATE: Final = Date()


def random_date(choice: Random, year: int) -> Date:
    """Some day of a year."""
    return Date(year, choice.randint(1, 12), choice.randint(1, 28))


def word(language: str, name: str, choice: Random, **values: object) -> str:
    """A wording of a term, filled, the first ones more often."""
    wordings = _table()[language][name]
    wording = wordings[min(choice.randrange(len(wordings)), choice.randrange(len(wordings)))]
    number = str(values.get("n", ""))
    return str(wording).format(**{**values, "o": _ORDINALS.get(number, f"{number}th")})


def stock(script: str, name: str) -> Sequence[str]:
    """Names that a record which lacks one may be given: ``stock("ru", "places")``."""
    values: Sequence[str] = _table()["stock"][script][name]
    return values


def month(language: str, number: int, form: str = "months") -> str:
    """The name of a month: ``months``, ``months-of`` (genitive), ``months-short``."""
    return str(_table()[language][form][number - 1])


def printed_date(date: Date, form: str, language: str) -> str:
    """A date by a pattern of ``strftime``-like letters; what is unknown is left out.

    ``{y}`` year, ``{m}`` month, ``{g}`` month in the genitive, ``{s}`` shortened month,
    ``{M}`` and ``{D}`` two digits, ``{d}`` day.
    """
    if not date.year:
        return ""
    if not date.month:
        return str(date.year)
    if not date.day:
        return f"{month(language, date.month)} {date.year}"
    return form.format(
        y=date.year,
        m=month(language, date.month),
        g=month(language, date.month, "months-of"),
        s=month(language, date.month, "months-short"),
        M=f"{date.month:02}",
        D=f"{date.day:02}",
        d=date.day,
    )


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))
