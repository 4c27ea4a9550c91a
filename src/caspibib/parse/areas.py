"""The areas of an entry: what stands between «//», «/», «. –» and the ends of sentences."""

from collections.abc import Sequence
from typing import Final

from caspibib.parse.tokens import Token
from caspibib.parse.words import EDGE, Word

DASHES: Final = frozenset("-–—−‐‑‒―")
INITIALS: Final = frozenset({"Xc.", "Xl.", "Xxc2.", "Xxl2."})
"""Shapes of initials: «И.», «Дж.»."""

_ENDS: Final = frozenset("./?!")
_SHORT: Final = 4
"""Letters of a word that a stop may abbreviate."""

_MANY: Final = 6


def areas_of(tokens: Sequence[Token], words: Sequence[Word]) -> list[int]:
    """The number of the area that each token stands in; a sign that parts areas ends its own."""
    areas = []
    area = 0
    last = len(words) - 1
    for i, found in enumerate(words):
        areas.append(area)
        sign = found.lower
        if i == last or (sign[-1] not in _ENDS and sign not in DASHES):
            continue
        spaced = tokens[i].end < tokens[i + 1].start
        if (
            sign == "//"
            or (sign == "/" and spaced)
            or (sign in DASHES and i and _parts(tokens, words, i, spaced=spaced))
            or (len(sign) == 1 and sign in ".?!" and spaced and _is_end(words, i))
        ):
            area += 1
    return areas


def area_features(
    areas: Sequence[int], words: Sequence[Word], style: str, parts: str
) -> list[list[str]]:
    """For each area the features that all of its tokens have.

    Where it stands, counted from both ends and from «//»; how it begins; what it and its
    neighbours hold; the same with what the entry as a whole looks like.
    """
    last = areas[-1] if areas else 0
    heads: list[list[Word]] = [[] for _ in range(last + 1)]
    for area, found in zip(areas, words, strict=True):
        heads[area].append(found)
    slashes = any(found.lower == "//" for found in words)
    held = [_held(found) for found in heads]
    rows = []
    zone = 0
    for area, inside in enumerate(heads):
        where = f"z={min(zone, 2)}{'/' if slashes else ''}"
        behind = min(last - area, _MANY)
        rows.append(
            [
                where,
                f"a={min(area, _MANY)}",
                f"-a={behind}",
                f"a0={inside[0].lower}",
                f"a|s={inside[0].shape}",
                f"area={held[area]}",
                f"area+={held[area + 1] if area < last else ''}",
                f"area-={held[area - 1] if area else ''}",
                f"g={style}|{where}",
                f"parts={parts}|{where}|{behind}",
            ]
        )
        zone += inside[-1].lower == "//"
    return rows


def _held(words: Sequence[Word]) -> str:
    """What an area holds: how many words, a year, initials."""
    size = sum(found.shape[0] in "Xx" for found in words)
    rough = size if size < _SHORT else _SHORT + min(size // 6, 2)
    shapes = {found.shape for found in words}
    return f"{rough}{'y' if 'year' in shapes else ''}{'' if shapes.isdisjoint(INITIALS) else 'i'}"


def _parts(tokens: Sequence[Token], words: Sequence[Word], i: int, *, spaced: bool) -> bool:
    """Whether the dash at ``i`` parts areas: with spaces around it, or behind a stop."""
    before = tokens[i - 1]
    if spaced and before.end < tokens[i].start:
        return True
    return before.text[-1] == "." and (spaced or words[i + 1].shape[0] != "x")


def _is_end(words: Sequence[Word], i: int) -> bool:
    """Whether the stop at ``i`` ends a sentence: no abbreviation, and no dash behind it."""
    before = words[i - 1] if i else EDGE
    after = words[i + 1]
    if after.shape[0] == "x" or after.lower in ",;:)]" or after.lower in DASHES:
        return False
    return words[i].lower in "?!" or len(before.lower) > _SHORT or before.shape[0] not in "Xx"
