"""Cutting a list whose entries begin with a number or a bullet."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from caspibib.lists.chain import chain
from caspibib.lists.marks import Mark, mark_of
from caspibib.lists.part import Part, part_of
from caspibib.lists.prose import entry_rows
from caspibib.lists.rows import Row
from caspibib.lists.signs import CAPITAL, NAMED, is_like_reference
from caspibib.model.document import Document

_NUMBER: Final = re.compile(r"\d+")
_HIGHEST_TOP: Final = 3
"""Rows that may stand above the first number: «На русском языке»."""

_LOOKED_AT: Final = 1000
"""Characters of what may be another entry."""

_MANY: Final = 4
"""Entries whose numbers bear one another out, though the first ones are not found."""

_LONGEST_ENTRY: Final = 12
"""Rows; numbers that are on the average further apart do not number the entries."""


def by_marks(document: Document, rows: Sequence[Row]) -> list[Part] | None:
    """The entries of a list that has numbers or bullets; ``None`` where it has none."""
    marks = [mark for i, row in enumerate(rows) if (mark := mark_of(document, row, i))]
    chosen = chain(rows, marks)
    if not chosen or not _covers(rows, chosen):
        return None
    above = rows[: chosen[0].row]
    parts = []
    if any(is_like_reference(row.text) for row in above):
        parts.append(part_of(document, [row.line for row in above], None))
    ends = [mark.row for mark in chosen[1:]] + [len(rows)]
    for mark, after, end in zip_longest(chosen, chosen[1:], ends):
        anew = after is not None and after.number == 1 and mark.number not in {1, None}
        own = entry_rows(rows[mark.row : end], last=after is None, anew=anew)
        parts.append(part_of(document, [row.line for row in own], mark.span))
    return list(_unfused(document, parts))


def _covers(rows: Sequence[Row], chosen: Sequence[Mark]) -> bool:
    """Whether the marks begin all of the list, not a piece of it."""
    top = chosen[0].row
    if len(chosen) == 1:
        return top == 0 and chosen[0].number in {1, None}
    if len(rows) > _LONGEST_ENTRY * len(chosen):
        return False
    if 2 * len(chosen) > len(rows) or top <= _HIGHEST_TOP:
        return True
    return len(chosen) >= _MANY and top <= _LONGEST_ENTRY * ((chosen[0].number or 1) - 1)


def _unfused(document: Document, parts: Sequence[Part]) -> Iterator[Part]:
    """The same with a missing number looked for in the entry before it, or in the last one."""
    for part, after in zip_longest(parts, parts[1:]):
        rest, number = part, _number(part)
        limit = _number(after) if after else 0
        while number and (limit <= number or number + 1 < limit):
            number += 1
            found = _fused(rest, number, sure=number < limit).search(
                document.text, rest.span.start, rest.span.end
            )
            if not found:
                break
            left = document.text[rest.span.start : found.start()]
            right = document.text[found.end() : min(found.end() + _LOOKED_AT, rest.span.end)]
            if limit <= number and not (is_like_reference(left) and is_like_reference(right)):
                break
            yield rest.cut(rest.span.start, found.start(), rest.label)
            rest = rest.cut(found.end(), rest.span.end, found[1])
        yield rest


def _fused(part: Part, number: int, *, sure: bool) -> re.Pattern[str]:
    """Where the entry of a number may begin inside another.

    Where the number is known to be missing, a capital after it will do, else a name must follow.
    """
    sign = re.escape(_NUMBER.sub(str(number), part.label or "", count=1))
    if sure:
        return re.compile(rf"(?<=[\w.)\]>/»])\s+({sign})\s+(?={CAPITAL})")
    return re.compile(rf"(?<=[.)\]\d»])\s+({sign})\s+(?={NAMED.pattern})")


def _number(part: Part) -> int:
    digits = _NUMBER.search(part.label or "")
    return int(digits[0]) if digits else 0
