"""Which of the numbers and bullets at the beginning of lines begin the entries of a list."""

from collections.abc import Sequence
from typing import Final

from caspibib.lists.marks import Mark
from caspibib.lists.rows import Row
from caspibib.lists.signs import ADDRESS, BEGINS, COMPLETE, EXPECTS_NUMBER, GOES_ON, NAMED

_WINDOW: Final = 12
"""How many marks may be skipped in a row: false ones, made by line breaks."""

_NEXT, _SAME_BULLET, _TWICE = 1.0, 0.6, -0.5
_GAP: Final = -0.4
"""For each number that is missing."""
_BACK, _ANEW, _JUMP, _OTHER_STYLE = -0.3, -1.0, -2.5, -3.0
_LONGEST_GAP: Final = 5
_LARGE: Final = 999
_TOP: Final = 0.5
"""What a mark right under the heading scores at least, whatever follows it."""


def chain(rows: Sequence[Row], marks: Sequence[Mark]) -> list[Mark]:
    """The marks that begin entries: those that go on best with one another, and look the part.

    A false mark stands where a line break put a number first («… Т. / 12. № 3»); a true one may
    be printed twice, missing, or out of order.
    """
    best: list[tuple[float, int]] = []
    typical = min((rows[mark.row].indent for mark in marks), default=0)
    for i, mark in enumerate(marks):
        own = _looks(rows, mark, typical)
        if mark.row == 0:
            own = max(own, _TOP)
        before, j = 0.0 if mark.number in {1, None} else _ANEW, -1
        for k in range(max(0, i - _WINDOW), i):
            score = best[k][0] + _step(marks[k], mark)
            if score > before:
                before, j = score, k
        best.append((own + before, j))
    if not best:
        return []
    last = max(range(len(best)), key=lambda i: best[i][0])
    if best[last][0] <= 0:
        return []
    chosen = []
    while last >= 0:
        chosen.append(marks[last])
        last = best[last][1]
    return chosen[::-1]


def _step(one: Mark, after: Mark) -> float:
    """How well a mark goes on from another."""
    if one.style != after.style:
        both = one.number is not None and after.number == one.number + 1
        return _OTHER_STYLE / 2 + _NEXT if both else _OTHER_STYLE
    if one.number is None or after.number is None:
        return _SAME_BULLET
    gap = after.number - one.number
    if gap == 1:
        return _NEXT
    if gap == 0:
        return _TWICE
    if 1 < gap <= _LONGEST_GAP:
        return gap * _GAP
    if after.number == 1:
        return _ANEW
    return _BACK if -_LONGEST_GAP <= gap < 0 else _JUMP


def _looks(rows: Sequence[Row], mark: Mark, typical: int) -> float:
    """How much the mark's line looks like the first of an entry, whatever the number is."""
    row = rows[mark.row]
    rest = mark.rest
    score = 1.0
    if not rest:
        score -= 1.0 if mark.style == "bare" else 0.5
        rest = rows[mark.row + 1].text if mark.row + 1 < len(rows) else ""
    if mark.style == "bare":
        score -= 0.5
    if (mark.number or 0) > _LARGE:
        score -= 1.0  # nearly always a year
    if row.after_blank or COMPLETE.search(row.previous):
        score += 1.0
    else:
        score -= 1.5
    if not row.after_blank and EXPECTS_NUMBER.search(row.previous):
        score -= 2.0
    if row.indent > typical + 2:
        score -= 1.0
    if ADDRESS.match(rest):
        return score
    if GOES_ON.match(rest) or (rest and not BEGINS.match(rest) and not rest[0].isdigit()):
        return score - 2.5
    return score + (1.0 if NAMED.match(rest) else 0.5)
