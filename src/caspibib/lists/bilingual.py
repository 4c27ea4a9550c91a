"""Lists that hold both versions of their works: apart from one another, or each beside its own."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from caspibib.lists.part import Part, trimmed
from caspibib.lists.signs import GOES_ON, years
from caspibib.model.document import Document
from caspibib.text.script import CYRILLIC, script_of

_SEAM: Final = re.compile(
    r"""
    (?P<bracket> [(\[] ) (?= [A-ZÀ-Þ] | [А-ЯЁ] )
  | (?: (?P<strong> [\r\n]+ \s* | \s+ (?: = | /{2,3} | \| ) \s+ ) | (?<=[.)\]\d]) [ ]+ )
    (?P<bracketed> [(\[] )? (?= [«“"]? (?: [A-ZÀ-Þ] | [А-ЯЁ] ) )
    """,
    re.VERBOSE,
)
"""Where the other version of a work may begin inside an entry."""

_NUMBER: Final = re.compile(r"\d{2,}")
_ACCESSED: Final = re.compile(
    r"\(?(?:дата обращения|accessed|retrieved)[^)\r\n]{0,40}", re.IGNORECASE
)
_SCRIPTS: Final = ("Cyrl", "Latn")
_CLOSING: Final = {"(": ")", "[": "]"}
_LONGEST: Final = 3000
"""Characters; no two versions of one work are longer."""

_SHORTEST: Final = 40
_MOST: Final = 0.85
_HALF: Final = 0.5
_STRAY: Final = 0.05
_FEW: Final = 0.2
_MANY: Final = 0.6
_NEARLY_AS_MANY: Final = 0.7
_FEWEST: Final = 2


def sides(document: Document, parts: Sequence[Part]) -> list[list[Part]]:
    """The entries of a list, in one list for each script where every work stands in both."""
    split = [versions(document, part) for part in parts]
    single = [part for found in split for part in found]
    scripts = [_script(document, part) for part in single]
    mostly = [_mostly(_text(document, part)) for part in single]
    known = [_numbers(_text(document, part)) for part in single]
    couples = max(
        sum(
            mostly[i : i + 2] == order and _alike(known[i], known[i + 1])
            for i in range(len(single) - 1)
        )
        for order in (["Cyrl", "Latn"], ["Latn", "Cyrl"])
    )
    inside = any(len(found) == 2 for found in split)
    enough = couples >= _FEWEST or (inside and couples)
    if not enough or couples < _MANY * max(map(scripts.count, _SCRIPTS)):
        return [list(parts)]
    bare = [_without_brackets(document, part) for part in single]
    groups = (
        [one for one, script in zip(bare, scripts, strict=True) if script == tag]
        for tag in _SCRIPTS
    )
    return [group for group in groups if group]


def halves(document: Document, parts: Sequence[Part]) -> list[list[Part]]:
    """The entries of a list, cut in two where its second half is the first in the other script."""
    scripts = [_mostly(_text(document, part)) for part in parts]
    total = Counter(scripts)
    if min(total["Cyrl"], total["Latn"]) < _FEWEST:
        return [list(parts)]
    known = [years(_text(document, part)) for part in parts]
    numbers = [_number(part) for part in parts]
    anew = [i for i, number in enumerate(numbers) if i and number == 1 and numbers[i - 1] > 1]
    cuts = anew or [len(parts) // 2]
    for cut in cuts:
        first, second = scripts[:cut], scripts[cut:]
        few, many = sorted((len(first), len(second)))
        scripted = any(
            first.count(one) > _HALF * len(first) and second.count(other) >= _MOST * len(second)
            for one, other in (("Cyrl", "Latn"), ("Latn", "Cyrl"))
        )
        same = Counter(y for s in known[:cut] for y in s) & Counter(
            y for s in known[cut:] for y in s
        )
        dated = sum(bool(s) for s in known[cut:])
        alike = same.total() >= _NEARLY_AS_MANY * dated
        if scripted and alike and few >= (_NEARLY_AS_MANY if anew else 1.0) * many:
            return [list(parts[:cut]), list(parts[cut:])]
    return [list(parts)]


def versions(document: Document, part: Part) -> tuple[Part, ...]:
    """The two versions that an entry holds, else the entry itself.

    «Иванов И. И. … 2019. С. 5. = Ivanov I. I. … 2019, p. 5.»; also on lines of their own, or the
    second one in brackets. They are dated alike.
    """
    start, end = part.span.start, part.span.end
    text = document.text[start:end]
    if len(text) > _LONGEST or not _is_mixed(text):
        return (part,)
    scripts = _Scripts(text)
    found = []
    for seam in _SEAM.finditer(text, _SHORTEST, max(_SHORTEST, len(text) - _SHORTEST)):
        if not scripts.differ(seam.start(), seam.end()):
            continue
        right = text[seam.end() :]
        if bracket := seam["bracket"] or seam["bracketed"]:
            right = right.rstrip(" .\t\r\n")
            closing = _CLOSING[bracket]
            if not right.endswith(closing) or right.count(bracket) >= right.count(closing):
                continue
            right = right[:-1]
        if not GOES_ON.match(right) and _are_versions(text[: seam.start()], right):
            found.append((not seam["strong"], seam.start(), seam.end(), len(right)))
    if not found:
        return (part,)
    _, cut, begin, length = min(found)
    first = trimmed(document.text, start, start + cut)
    second = trimmed(document.text, start + begin, start + begin + length)
    return part.cut(*first, part.label), part.cut(*second, part.label)


class _Scripts:
    """How many letters of each script stand before every place of a text."""

    def __init__(self, text: str) -> None:
        cyrillic = [bool(CYRILLIC.match(sign)) for sign in text]
        self.cyrillic = [0, *accumulate(cyrillic)]
        self.letters = [0, *accumulate(map(str.isalpha, text))]

    def differ(self, end: int, start: int) -> bool:
        """Whether what ends at one place is of another script than what starts at the other."""
        one = _script_of(self.cyrillic[end], self.letters[end])
        cyrillic = self.cyrillic[-1] - self.cyrillic[start]
        other = _script_of(cyrillic, self.letters[-1] - self.letters[start])
        return {one, other} == {"Cyrl", "Latn"}


def _are_versions(one: str, other: str) -> bool:
    first = next((sign for sign in other if sign.isalpha()), "")
    return script_of(first) == script_of(other) and bool(years(one) & years(other))


def _is_mixed(text: str) -> bool:
    """Whether a text has many letters of both scripts."""
    cyrillic, letters = len(CYRILLIC.findall(text)), sum(map(str.isalpha, text))
    return _FEW * letters < cyrillic < (1 - _FEW) * letters


def _mostly(text: str) -> str | None:
    """The script of nearly all letters."""
    return _script_of(len(CYRILLIC.findall(text)), sum(map(str.isalpha, text)))


def _script_of(cyrillic: int, letters: int) -> str | None:
    if cyrillic > _HALF * letters:
        return "Cyrl"
    return "Latn" if letters and cyrillic < _STRAY * letters else None


def _without_brackets(document: Document, part: Part) -> Part:
    """The same without brackets around all of it."""
    text = _text(document, part)
    stripped = text.rstrip(" .")
    if len(text) > 1 and stripped.endswith(_CLOSING.get(text[0], "\0")):
        inside = stripped[1:-1]
        if text[0] not in inside.partition(_CLOSING[text[0]])[0]:
            start = part.span.start + 1
            return part.cut(*trimmed(document.text, start, start + len(inside)), part.label)
    return part


def _numbers(text: str) -> frozenset[str]:
    return frozenset(_NUMBER.findall(_ACCESSED.sub("", text)))


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two versions of a work may have these numbers: most of the fewer are common."""
    few = min(len(one), len(other))
    return bool(few) and len(one & other) > _HALF * few


def _script(document: Document, part: Part) -> str:
    return script_of(_text(document, part)) or "Latn"


def _text(document: Document, part: Part) -> str:
    return part.span.of(document.text)


def _number(part: Part) -> int:
    digits = (part.label or "").strip("[]()., ")
    return int(digits) if digits.isdecimal() else 0
