"""What the tagger sees of each token: the word, its neighbours, where in the entry it stands."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from caspibib.parse.areas import DASHES, INITIALS, area_features, areas_of
from caspibib.parse.chains import chains
from caspibib.parse.tokens import Token
from caspibib.parse.words import EDGE, Word, word

_CLOSING: Final = {"(": ")", "[": "]", "«": "»", "“": "”", "„": "“"}
_VANCOUVER: Final = re.compile(r"\d{4}[^;]{0,15};\s?\d+")
_SHORT: Final = 4
"""Letters; two words of which neither is shorter tell little together."""

_NUMBERED: Final = frozenset({"issue", "volume", "page"})


def features(text: str, tokens: Sequence[Token]) -> list[list[str]]:
    """The features of each token of an entry, for training and for tagging alike."""
    words = [word(token.text) for token in tokens]
    if not words:
        return []
    padded = [EDGE, EDGE, *words, EDGE, EDGE]
    style, parts = _style(text, words), _parts(words)
    areas = areas_of(tokens, words)
    shared = area_features(areas, words, style, parts)
    listed = chains(words)
    names = _names(words)
    brackets = _brackets(words)
    last = len(tokens) - 1
    years = 0
    rows = []
    for i, here in enumerate(words):
        before, after = padded[i + 1], padded[i + 3]
        shape = here.shape
        common = shared[areas[i]]
        row = [
            *here.own,
            *before.before,
            *after.after,
            *padded[i].far_before,
            *padded[i + 4].far_after,
            *common,
            *listed[i],
            *next(brackets),
            f"{common[0]}|{shape}",
            f"y={years}|{shape}",
            names[i],
            f"t={before.shape}|{shape}|{after.shape}",
            f"g={style}|{shape}",
            f"parts={parts}|{shape}",
        ]
        lower, short = here.lower, len(here.lower) < _SHORT
        if short or len(before.lower) < _SHORT:
            row.append(f"b={before.lower}|{lower}")
        if short or len(after.lower) < _SHORT:
            row.append(f"n={lower}|{after.lower}")
        if i < 2:
            row.append(f"i={i}")
        elif i > last - 2:
            row.append(f"-i={last - i}")
        if tokens[i].emphasis:
            row += ["em", f"em|{style}"]
        if i and tokens[i - 1].end == tokens[i].start:
            row.append("glued")
        if shape == "year":
            years = min(years + 1, 2)
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
    if any(one.lower == "(" and two.shape == "year" for one, two in pairwise(words)):
        return "(y"
    return "“" if "“" in signs or '"' in signs else "-"


def _parts(words: Sequence[Word]) -> str:
    """Which numbers the entry has: of an issue, a volume, pages, an extent."""
    found = set()
    for one, two, three in zip(words, words[1:], words[2:], strict=False):
        if one.shape[0] == "0":
            if "extent" in two.kinds and len(one.shape) > 1:
                found.add("x")
            elif two.lower in DASHES and three.shape[0] == "0":
                found.add("-")
        elif one.kinds:
            number = three if two.lower == "." else two
            if number.shape[0] in "0y":
                found.update(kind[0] for kind in one.kinds if kind in _NUMBERED)
    return "".join(sorted(found))


def _brackets(words: Sequence[Word]) -> Iterator[tuple[str, ...]]:
    """For each token, the bracket or quote that it stands in, and what that begins with."""
    opened = ""
    signs: tuple[str, ...] = ()
    for found, follower in zip(words, [*words[1:], EDGE], strict=False):
        yield signs
        if opened and found.lower == _CLOSING[opened]:
            opened, signs = "", ()
        elif not opened and found.lower in _CLOSING:
            opened = found.lower
            begins = follower.kinds[0] if follower.kinds else follower.shape
            signs = (f"in={opened}", f"in={opened}{begins}")


def _names(words: Sequence[Word]) -> list[str]:
    """For each token what part of a person's name it may be: initial, family name beside it.

    A plus marks a family name that stands in the entry twice, as GOST has authors before and
    behind «/».
    """
    marks = ["I" if found.shape in INITIALS else "-" for found in words]
    families: dict[str, list[int]] = {}
    for i, mark in enumerate(marks):
        if mark != "I":
            continue
        before = i - 2 if i > 1 and words[i - 1].lower == "," else i - 1
        for at, role in ((before, "F"), (i + 1, "f")):
            if 0 <= at < len(marks) and marks[at] == "-" and words[at].shape.startswith("Xx"):
                marks[at] = role
                families.setdefault(words[at].lower, []).append(at)
    signs = [f"nm={mark}" for mark in marks]
    for places in families.values():
        if len(places) > 1:
            for at in places:
                signs[at] += "+"
    return signs
