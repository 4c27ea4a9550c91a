"""Headings of reference lists, and of what follows them."""

import re
import unicodedata
from functools import cache
from typing import Final

from caspibib.resources import table

_LONGEST: Final = 100
"""Characters; a heading is never longer, and prose nearly always is."""

_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_PAGE: Final = re.compile(r"(?:\t\s*|[.…·_]{2,}\s*|(?:\s[.…·]){2,}\s*|\s{3,})\d{1,4}\s*$")
_FEWEST_LETTERS: Final = 4
"""Of a word in letter-spacing."""

_EDGES: Final = re.compile(r"^(?:[\W\d_]+|[IVXLC]+[.)]\s+)+|[\W\d_]+$")
_NOTE: Final = re.compile(r"\s*\([^()\d]{1,50}\)[\s:.]*$")
"""What may follow the words of a heading: «(in English)», «(REFERENCES)»."""

_BOTH: Final = re.compile(r"\s*[/|]\s*|\s+[–—-]\s+")


def heading_language(line: str) -> str | None:
    """BCP 47 tag of the language of a reference list's heading; ``None`` for other lines.

    A heading in two languages («Список литературы / References») counts as the first. A line of
    a table of contents, with its page, is no heading.
    """
    words = _folded(line) if len(line) <= _LONGEST else ""
    if not words or _PAGE.search(line):
        return None
    for variant in (words, _folded(_NOTE.sub("", line))):
        if language := _headings().get(variant) or _closed_up().get(variant):
            return language
    languages = [_headings().get(_folded(part)) for part in _BOTH.split(line)]
    return languages[0] if all(languages) else None


def is_back_matter(line: str) -> bool:
    """Whether a line heads what may follow a reference list: «About the authors», «Received»."""
    if len(line) > _LONGEST:
        return False
    words = _folded(line)
    return words in _after() or bool(_after_starts().match(words))


def _folded(line: str) -> str:
    """Lower case, ё as е, no numbers or signs around, letter-spacing closed up."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", line))
    words = _EDGES.sub("", text).casefold().replace("ё", "е").split()
    spaced = len(words) >= _FEWEST_LETTERS and all(len(word) == 1 for word in words)
    return ("" if spaced else " ").join(words)


@cache
def _headings() -> dict[str, str]:
    tables: dict[str, list[str]] = table("headings")["references"]
    return {_folded(words): tag for tag, headings in tables.items() for words in headings}


@cache
def _closed_up() -> dict[str, str]:
    """The headings as letter-spacing leaves them, without any space."""
    return {words.replace(" ", ""): tag for words, tag in _headings().items()}


@cache
def _after() -> frozenset[str]:
    return frozenset(_folded(words) for words in table("headings")["after"]["whole"])


@cache
def _after_starts() -> re.Pattern[str]:
    starts = (re.escape(_folded(words)) for words in table("headings")["after"]["starts"])
    return re.compile(rf"(?:{'|'.join(starts)})\b")
