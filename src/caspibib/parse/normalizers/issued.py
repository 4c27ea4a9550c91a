"""The dates of a work: when it was issued and submitted."""

import re
from typing import Final

from caspibib.model.date import Date
from caspibib.parse.dates import read_date
from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.pieces import first

_SUFFIX: Final = re.compile(r"(?<=\d{4})\s?([a-zа-я])(?=\W*$)")
_YEAR: Final = 4
"""Characters of a year alone."""
_TAIL: Final = re.compile(r"[,;]\s*(?:Бюл|Bull|Byul|№).*$", re.IGNORECASE)
"""The gazette of a patent behind its date."""


def read_issued(draft: Draft) -> Draft:
    """When the work was issued, to the day where the entry says it.

    «2016» and «11 апреля» may stand apart. The letter of «2019a» is a year suffix. A date that
    cannot be read stays as a literal.
    """
    if submitted := first(draft, "submitted"):
        draft = draft.having(submitted=read_date(submitted))
    found = draft.pieces("issued")
    if not found:
        return draft
    if len(found) == 1 and len(found[0]) == _YEAR:
        return draft.having(issued=read_date(found[0]))
    suffix = None
    if letter := _SUFFIX.search(found[0]):
        suffix, found = letter[1], (_SUFFIX.sub("", found[0]), *found[1:])
    date = _date(found)
    if date.literal and any(char.isdecimal() for char in date.literal):
        draft = draft.noting(f"«{date.literal}» is no date")
    return draft.having(issued=date, **({"year_suffix": suffix} if suffix else {}))


def _date(found: tuple[str, ...]) -> Date:
    """The date that the pieces make up together («2016», «11 апреля»), else the fullest."""
    whole = read_date(", ".join(found))
    if whole.date_parts:
        return whole
    dates = [read_date(_TAIL.sub("", piece)) for piece in found]
    typed = [date for date in dates if date.date_parts]
    return max(typed, key=lambda date: len(date.date_parts[0])) if typed else whole
