"""What the tagger sees of each token: the word, its neighbours, and where in the entry it stands."""

import re
from collections.abc import Sequence
from typing import Final

from caspibib.parse.chains import chains
from caspibib.parse.tokens import Token
from caspibib.parse.words import Word, word

_DASHES: Final = frozenset("-–—−‐‑‒―")
_OPENING: Final = {"(": ")", "[": "]", "«": "»", "“": "”", "„": "“"}
_VANCOUVER: Final = re.compile(r"\d{4}[^;]{0,15};\s?\d+")
_EDGE: Final = word("\x00")
_NUMBERED: Final = frozenset({"issue", "volume", "page"})
_SHORT: Final = 4
"""Letters of a word that a stop may abbreviate."""


def features(text: str, tokens: Sequence[Token]) -> list[list[str]]:
    """The features of each token of an entry, for training and for tagging alike."""
    words = [word(token.text) for token in tokens]
    padded = [_EDGE, _EDGE, *words, _EDGE, _EDGE]
    places = _places(text, tokens, words)
    style = _style(text, words)
    parts = _parts(words)
    listed = chains(words)
    last = len(tokens) - 1
    rows = []
    for i, (token, here) in enumerate(zip(tokens, words, strict=True)):
        before, after = padded[i + 1], padded[i + 3]
        place = places[i]
        row = [
            *here.own,
            *before.before,
            *after.after,
            *padded[i].far_before,
            *padded[i + 4].far_after,
            *place,
            f"t={before.shape}|{here.shape}|{after.shape}",
            f"b={before.lower}|{here.lower}",
            f"n={here.lower}|{after.lower}",
            f"g={style}|{here.shape}",
            f"g={style}|{place[0]}",
            f"g={style}|{parts}",
            f"parts={parts}|{here.shape}",
            f"parts={parts}|{place[0]}|{place[3]}",
            *listed[i],
        ]
        if i < 2:
            row.append(f"i={i}")
        if i > last - 2:
            row.append(f"-i={last - i}")
        if token.emphasis:
            row.append("em")
            row.append(f"em|{style}")
        if i and tokens[i - 1].end == token.start:
            row.append("glued")
        rows.append(row)
    return rows


def _style(text: str, words: Sequence[Word]) -> str:
    """What the punctuation of the whole entry looks like."""
    signs = {found.lower for found in words}
    if "//" in signs:
        return "//-" if " / " in text else "//"
    if " / " in text:
        return "/"
    if _VANCOUVER.search(text):
        return ";"
    if "[" in signs and "<year>" in signs and words[0].shape.endswith("l"):
        return "["
    if any(
        one.lower == "(" and two.shape == "year" for one, two in zip(words, words[1:], strict=False)
    ):
        return "(y"
    return "“" if "“" in signs or '"' in signs else "-"


def _parts(words: Sequence[Word]) -> str:
    """Which numbers the entry has: of an issue, a volume, pages, an extent."""
    found = set()
    for one, two, three in zip(words, words[1:], words[2:], strict=False):
        number = two if two.shape[0] in "0y" else three if two.lower == "." else None
        if number is not None and number.shape[0] in "0yXe":
            found.update(kind[0] for kind in one.kinds if kind in _NUMBERED)
        if one.shape[0] == "0" and "extent" in two.kinds and len(one.shape) > 1:
            found.add("x")
        if one.shape[0] == "0" and two.lower in _DASHES and three.shape[0] == "0":
            found.add("-")
    return "".join(sorted(found))


def _places(text: str, tokens: Sequence[Token], words: Sequence[Word]) -> list[list[str]]:
    """Where each token stands: before or after «//», in which brackets, in which area."""
    areas = _areas(text, tokens, words)
    total = max(areas) if areas else 0
    heads: dict[int, list[Word]] = {}
    for area, found in zip(areas, words, strict=True):
        heads.setdefault(area, []).append(found)
    slashes = sum(found.lower == "//" for found in words)
    names = _names(words)
    again = _again(words, names)
    signs = {area: _area_signs(found) for area, found in heads.items()}
    zone, years, opened, opener = 0, 0, "", ""
    rows = []
    for i, found in enumerate(words):
        if found.lower == "//":
            zone += 1
        closing = opened and found.lower == _OPENING.get(opened)
        area = areas[i]
        head = heads[area]
        where = f"z={min(zone, 2)}{'/' if slashes else ''}"
        rows.append(
            [
                where,
                f"{where}|{found.shape}",
                f"a={min(area, 6)}",
                f"-a={min(total - area, 6)}",
                f"a0={head[0].lower}",
                f"a|s={head[0].shape}",
                f"y={min(years, 2)}|{found.shape}",
                f"nm={names[i]}{'+' if i in again else ''}",
                *signs[area],
                *(f"next {sign}" for sign in signs.get(area + 1, ())),
                *(f"last {sign}" for sign in signs.get(area - 1, ())),
            ]
        )
        if opened:
            rows[-1] += [f"in={opened}", f"in={opened}{opener}"]
        if closing:
            opened = ""
        elif not opened and found.lower in _OPENING:
            opened = found.lower
            follower = words[i + 1] if i + 1 < len(words) else _EDGE
            opener = follower.kinds[0] if follower.kinds else follower.shape
        if found.shape == "year":
            years += 1
    return rows


def _area_signs(words: Sequence[Word]) -> list[str]:
    """What an area holds: a year, initials, how many words."""
    size = sum(found.shape[0] in "Xx" for found in words)
    signs = [f"size={min(size, 3) if size < 4 else 4 + min(size // 6, 2)}"]
    if any(found.shape == "year" for found in words):
        signs.append("has=year")
    if any(
        one.shape in {"Xc", "Xl"} and two.lower == "."
        for one, two in zip(words, words[1:], strict=False)
    ):
        signs.append("has=initial")
    return signs


def _areas(text: str, tokens: Sequence[Token], words: Sequence[Word]) -> list[int]:
    """The number of the area that each token stands in; a sign that parts areas ends its own."""
    areas = []
    area = 0
    for i, found in enumerate(words):
        areas.append(area)
        if i + 1 == len(words):
            break
        follower = words[i + 1]
        spaced = tokens[i].end < tokens[i + 1].start
        if (
            found.lower == "//"
            or (found.lower == "/" and spaced)
            or (found.lower == "." and follower.lower in _DASHES)
            or (found.lower in _DASHES and spaced and i and tokens[i - 1].end < tokens[i].start)
            or (found.lower in ".?!" and spaced and _is_end(words, i))
        ):
            area += 1
    return areas


def _is_end(words: Sequence[Word], i: int) -> bool:
    """Whether the stop at ``i`` ends a sentence, and not an initial or an abbreviation."""
    before = words[i - 1] if i else _EDGE
    after = words[i + 1]
    if after.shape[0] == "x" or after.lower in ",;:)]":
        return False
    return words[i].lower in "?!" or len(before.lower) > _SHORT or before.shape[0] not in "Xx"


def _names(words: Sequence[Word]) -> list[str]:
    """For each token what part of a person's name it may be: initial, family, given."""
    marks = ["-"] * len(words)
    for i, found in enumerate(words):
        if len(found.lower) > 2 or found.shape[0] != "X" or i + 1 == len(words):
            continue
        if words[i + 1].lower != ".":
            continue
        marks[i], marks[i + 1] = "I", "D"
    for i, mark in enumerate(marks):
        if mark == "I":
            before = i - 2 if i > 1 and words[i - 1].lower == "," else i - 1
            if before >= 0 and marks[before] == "-" and words[before].shape.startswith("Xx"):
                marks[before] = "F"
        elif mark == "D" and i + 1 < len(words):
            after = i + 2 if words[i + 1].lower == "," and i + 2 < len(words) else i + 1
            if after == i + 1 and marks[after] == "-" and words[after].shape.startswith("Xx"):
                marks[after] = "f"
    return marks


def _again(words: Sequence[Word], names: Sequence[str]) -> set[int]:
    """The family names that stand in the entry twice, as GOST has authors before and after «/»."""
    found: dict[str, list[int]] = {}
    for i, mark in enumerate(names):
        if mark in "Ff":
            found.setdefault(words[i].lower, []).append(i)
    return {i for places in found.values() if len(places) > 1 for i in places}
