"""Names in a row: «Иванов И. И., Петров П. П.», «И. И. Иванов и П. П. Петров»."""

from collections.abc import Callable, Sequence
from typing import Final

from caspibib.parse.words import Word

_JOINS: Final = frozenset({",", ";", "&"})
_ROLES: Final = frozenset({"edited", "translated", "compiled"})

Build = Callable[[Sequence[Word], int], int]
"""Reads one name at a place and gives the place behind it."""

_SHORT: Final = 3
"""Letters of an initial with its stop: «Дж.»."""

_LONGEST: Final = 3
"""Initials of one person; the last only where no other name seems to begin with it."""


def chains(words: Sequence[Word]) -> list[list[str]]:
    """Features of each token: whether it stands in a row of names, and how that row goes on.

    Rows are looked for at the beginning of the entry, after «/» and after words like «под ред.».
    All names of a row are built alike, family name or initials first: that is what tells the
    author of «Жданко Г. М. В. Г. Лодыгин и его …» from the person that its title speaks of.
    """
    rows: list[list[str]] = [[] for _ in words]
    start = _first(words)
    end = _mark(words, start, "0", rows)
    for i in range(max(end, 1), len(words)):
        if i < end:
            continue
        before = words[i - 1]
        if before.lower == "/":
            end = _mark(words, i, "/", rows)
        elif not _ROLES.isdisjoint(before.kinds) or (
            before.lower in ".:" and i > 1 and not _ROLES.isdisjoint(words[i - 2].kinds)
        ):
            end = _mark(words, i, "r", rows)
    return rows


def _first(words: Sequence[Word]) -> int:
    """Where the entry begins behind its printed number."""
    i = 0
    while i < min(len(words), 3) and (words[i].shape[0] == "0" or words[i].lower in "[]().,"):
        i += 1
    return i


def _mark(words: Sequence[Word], start: int, place: str, rows: list[list[str]]) -> int:
    """Give the tokens of the row that begins at ``start`` their features; where it ends."""
    for build in (_inverted, _straight):
        end, count = _row(words, start, build)
        if end > start:
            break
    else:
        return start
    follower = words[end].lower if end < len(words) else "$"
    sign = follower if not follower[0].isalnum() else "w"
    row = f"{place}{build.__name__[1]}{min(count, 2)}"
    for i in range(start, end):
        rows[i] += [f"row={row}", f"row={row}|{sign}"]
    if end < len(words):
        rows[end].append(f"row-end={row}")
        rows[end].append(f"row-end={row}|{sign}")
    if end + 1 < len(words):
        rows[end + 1].append(f"row-end-2={row}")
    return end


def _row(words: Sequence[Word], start: int, build: Build) -> tuple[int, int]:
    """Where a row of names built in that way ends, and how many names it has."""
    end, count, i = start, 0, start
    while (after := build(words, i)) > i:
        end, count, i = after, count + 1, after
        while i < len(words) and (words[i].lower in _JOINS or "and" in words[i].kinds):
            i += 1
        if i == end:
            break
    return end, count


def _inverted(words: Sequence[Word], i: int) -> int:
    """Behind «Иванов И. И.», «Иванов, И.И.» at ``i``, else ``i``."""
    after = _family(words, i)
    if after == i:
        return i
    if after < len(words) and words[after].lower == ",":
        after += 1
    behind = _initials(words, after)
    return behind if behind > after else i


def _straight(words: Sequence[Word], i: int) -> int:
    """Behind «И. И. Иванов» at ``i``, else ``i``."""
    after = _initials(words, i)
    behind = _family(words, after) if after > i else i
    return behind if behind > after else i


def _family(words: Sequence[Word], i: int) -> int:
    """Behind a capitalized word, perhaps after a particle."""
    while i < len(words) and words[i].shape[0] == "x" and "particle" in words[i].kinds:
        i += 1
    name = words[i].shape if i < len(words) else "-"
    return i + 1 if name[0] == "X" and name[1] in "Xx" and name[-1] != "." else i


def _initials(words: Sequence[Word], i: int) -> int:
    """Behind «И. И.», «Ю.-К.», «Дж.», or the glued «II» of Vancouver style."""
    start = i
    for count in range(_LONGEST):
        if i >= len(words) or words[i].shape[0] != "X" or len(words[i].lower) > _SHORT:
            break
        if count == _LONGEST - 1 and i + 1 < len(words) and words[i + 1].shape[0] == "X":
            break
        if words[i].shape[-1] == ".":
            i += 1
            if i < len(words) and words[i].lower == "-":
                i += 1
        elif i == start and words[i].shape.startswith(("XX", "Xl", "Xc")):
            return i + 1
        else:
            break
    return i
