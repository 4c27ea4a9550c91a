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
_ENDS: Final = frozenset("./?!")
_INITIAL: Final = frozenset({"Xc.", "Xl.", "Xxc2.", "Xxl2."})
_SHORT: Final = 4
"""Letters of a word that a stop may abbreviate."""


def features(text: str, tokens: Sequence[Token]) -> list[list[str]]:
    """The features of each token of an entry, for training and for tagging alike."""
    words = [word(token.text) for token in tokens]
    padded = [_EDGE, _EDGE, *words, _EDGE, _EDGE]
    places = _places(tokens, words)
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
        if one.shape[0] == "0":
            if "extent" in two.kinds and len(one.shape) > 1:
                found.add("x")
            elif two.lower in _DASHES and three.shape[0] == "0":
                found.add("-")
        elif one.kinds:
            number = three if two.lower == "." else two
            if number.shape[0] in "0y":
                found.update(kind[0] for kind in one.kinds if kind in _NUMBERED)
    return "".join(sorted(found))


def _places(tokens: Sequence[Token], words: Sequence[Word]) -> list[list[str]]:
    """Where each token stands: before or after «//», in which brackets, in which area."""
    areas = _areas(tokens, words)
    total = max(areas) if areas else 0
    heads: dict[int, list[Word]] = {}
    for area, found in zip(areas, words, strict=True):
        heads.setdefault(area, []).append(found)
    slashes = sum(found.lower == "//" for found in words)
    names = _names(words)
    again = _again(words, names)
    signs = [_area_sign(heads[area]) for area in range(total + 1)]
    around = [
        (f"area={here}", f"area+={after}", f"area-={before}")
        for before, here, after in zip(["", *signs], signs, [*signs[1:], ""], strict=False)
    ]
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
                *around[area],
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


def _area_sign(words: Sequence[Word]) -> str:
    """What an area holds: how many words, a year, initials."""
    size = sum(found.shape[0] in "Xx" for found in words)
    rough = size if size < 4 else 4 + min(size // 6, 2)
    shapes = {found.shape for found in words}
    year = "y" if "year" in shapes else ""
    initial = "" if shapes.isdisjoint(_INITIAL) else "i"
    return f"{rough}{year}{initial}"


def _areas(tokens: Sequence[Token], words: Sequence[Word]) -> list[int]:
    """The number of the area that each token stands in; a sign that parts areas ends its own."""
    areas = []
    area = 0
    last = len(words) - 1
    for i, found in enumerate(words):
        areas.append(area)
        sign = found.lower
        if i == last or (sign[-1] not in _ENDS and sign not in _DASHES):
            continue
        follower = words[i + 1]
        spaced = tokens[i].end < tokens[i + 1].start
        if (
            sign == "//"
            or (sign == "/" and spaced)
            or (sign[-1] == "." and follower.lower in _DASHES)
            or (sign in _DASHES and spaced and i and tokens[i - 1].end < tokens[i].start)
            or (len(sign) == 1 and sign in ".?!" and spaced and _is_end(words, i))
        ):
            area += 1
    return areas


def _is_end(words: Sequence[Word], i: int) -> bool:
    """Whether the stop at ``i`` ends a sentence, and not an abbreviation."""
    before = words[i - 1] if i else _EDGE
    after = words[i + 1]
    if after.shape[0] == "x" or after.lower in ",;:)]":
        return False
    return words[i].lower in "?!" or len(before.lower) > _SHORT or before.shape[0] not in "Xx"


def _names(words: Sequence[Word]) -> list[str]:
    """For each token what part of a person's name it may be: initial, family name beside it."""
    marks = ["I" if found.shape in _INITIAL else "-" for found in words]
    for i, mark in enumerate(marks):
        if mark != "I":
            continue
        before = i - 2 if i > 1 and words[i - 1].lower == "," else i - 1
        if before >= 0 and marks[before] == "-" and words[before].shape.startswith("Xx"):
            marks[before] = "F"
        after = i + 1
        if after < len(words) and marks[after] == "-" and words[after].shape.startswith("Xx"):
            marks[after] = "f"
    return marks


def _again(words: Sequence[Word], names: Sequence[str]) -> set[int]:
    """The family names that stand in the entry twice, as GOST has authors before and after «/»."""
    found: dict[str, list[int]] = {}
    for i, mark in enumerate(names):
        if mark in "Ff":
            found.setdefault(words[i].lower, []).append(i)
    return {i for places in found.values() if len(places) > 1 for i in places}
