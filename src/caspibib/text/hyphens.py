"""Whether a hyphen at a break is the word's own, or only the break's."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from caspibib.resources import table
from caspibib.text.script import script_of

_BREAK: Final = re.compile(
    r"""
    (?<= [^\W_] ) (?P<hyphen> [-\u00ad\u2010] )
    (?: (?P<line> [ \t]*+ (?: \r\n | \r | \n ) \s*+ ) | [ \t\u00a0]{1,2} ) (?= [^\W_] )
  | (?<= \d ) [–—] (?P<range> [ \t]*+ (?: \r\n | \r | \n ) \s*+ )
    (?= \d++ (?! \s? (?: [сc] | p{1,2} | б ) \b ) )
    """,
    re.VERBOSE,
)
"""A hyphen and the break after it; between the numbers of a range, a dash."""

_BEFORE: Final = re.compile(r"[\w'’`]+$")
_AFTER: Final = re.compile(r"(?P<word>[\w'’`]+)(?P<more>[-\u2010]\s)?")
_EXTENT: Final = re.compile(r"\d+\s?(?:[сc]|p{1,2}|б)\b")
_ORDINAL: Final = re.compile(
    r"(?:[а-яё]{1,3}|th|st|nd|rd|(?:лет|дневн|месячн|кратн|этажн|процентн|тысячн)\w+|year|fold)\b"
)
_ROMAN: Final = re.compile(r"[IVXLCDM]+")
_LONGEST_WORD: Final = 40
_LONGEST_TOKEN: Final = 200
_DIRECTIONS: Final = {
    "северо": ("вост", "запад"),
    "юго": ("вост", "запад"),
    "severo": ("vost", "zapad"),
    "yugo": ("vost", "zapad"),
    "iugo": ("vost", "zapad"),
}
_SHORTEST, _SHORTEST_PART = 3, 5
_CAPITALS: Final = 9
"""Letters; two capital words with a hyphen between them are seldom so long as one broken word."""


def breaks(text: str) -> Iterator[tuple[int, int]]:
    """The ranges of a text that its breaks of words added, in order.

    The break alone where the hyphen is the word's own («социально-/экономический»), with its
    hyphen where it is not («эконо-/мический», «строи- тельство»). What is no broken word stays:
    «нано- и микро», «XIX- XX».
    """
    for found in _BREAK.finditer(text):
        if found["range"]:
            yield found.span("range")
            continue
        before = _BEFORE.search(text[max(0, found.start() - _LONGEST_WORD) : found.start()])
        after = _AFTER.match(text, found.end())
        if not before or not after:
            continue
        kept = _kept(before[0], after, text, found)
        if kept is not None:
            yield found.start() + kept, found.end()


def keeps_hyphen(left: str, right: str) -> bool:
    """Whether two parts of a word, with a break between them, are written with a hyphen."""
    left, right = left.casefold(), right.casefold()
    if left == right and len(left) > 2:
        return True
    known = table("hyphens")
    partners = known["second"].get(right)
    if partners is not None and (left in partners or not (partners or len(left) < _SHORTEST)):
        return True
    if left in known["first"]["words"]:
        return len(right) > 2 and right not in known["first"]["ends"]
    if left in _DIRECTIONS:
        return right.startswith(_DIRECTIONS[left])
    return _is_compound(left, right)


def _kept(left: str, after: re.Match[str], text: str, found: re.Match[str]) -> int | None:
    """How many characters of the hyphen stay, 0 or 1; ``None`` where the break stays as well."""
    right = after["word"]
    if found["hyphen"] == "\u00ad":
        return 0
    if left[-1].isdigit() or right[0].isdigit():
        return _kept_number(left, after, text, found)
    if right in _apart() or after["more"]:
        return None
    if right[0].isupper():
        if not found["line"] or not left[0].isupper():
            return None
        one_word = left.isupper() and right.isupper() and not _ROMAN.fullmatch(left)
        if not one_word or len(left + right) < _CAPITALS:
            return 1
    if not found["line"]:
        token = text[max(0, found.start() - _LONGEST_TOKEN) : found.start()].rsplit(None, 1)[-1]
        if "/" in token or (len(left) < 2 and not keeps_hyphen(left, right)):
            return None
    acronym = left.isupper() and len(left) > 1 and right.islower()
    return int(acronym or keeps_hyphen(left, right))


def _kept_number(left: str, after: re.Match[str], text: str, found: re.Match[str]) -> int | None:
    right = after["word"]
    if left[-1].isdigit() and right[0].isdigit():
        return 1 if found["line"] and not _EXTENT.match(text, found.end()) else None
    if right[0].isdigit() or not right[0].islower() or right in _apart() or after["more"]:
        return None
    return 1 if found["line"] or _ORDINAL.match(right) else None


def _is_compound(left: str, right: str) -> bool:
    """Whether two parts make a compound adjective, such as «научно-технический»."""
    known: dict[str, list[str]] = table("hyphens")["compounds"][script_of(left) or "Latn"]
    if len(right) < _SHORTEST_PART or not right.endswith(tuple(known["adjectives"])):
        return False
    if left in known["closed"]:
        return False
    return left in known["words"] or (
        len(left) >= _SHORTEST_PART and left.endswith(tuple(known["ends"]))
    )


@cache
def _apart() -> frozenset[str]:
    return frozenset(table("hyphens")["apart"]["words"])
