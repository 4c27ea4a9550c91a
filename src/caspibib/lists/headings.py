"""Headings of reference lists, and of what follows them."""

import re
import unicodedata
from functools import cache
from typing import Final

from caspibib.resources import table

_LONGEST: Final = 100
"""Characters; a heading is never longer, and prose nearly always is."""

_EDGES: Final = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_SPACED: Final = re.compile(r"(?:\w ){3,}\w")
_BOTH: Final = re.compile(r"\s*[/|]\s*|\s+[–—-]\s+")


def heading_language(line: str) -> str | None:
    """BCP 47 tag of the language of a reference list's heading; ``None`` for other lines.

    A heading in two languages («Список литературы / References») counts as the first.
    """
    if len(line) > _LONGEST:
        return None
    words = _folded(line)
    if words in _headings():
        return _headings()[words]
    languages = [_headings().get(_folded(part)) for part in _BOTH.split(line)]
    return languages[0] if all(languages) else None


def is_back_matter(line: str) -> bool:
    """Whether a line heads what may follow a reference list: «About the authors», «Received»."""
    if len(line) > _LONGEST:
        return False
    words = _folded(line)
    return words in _after() or any(words.startswith(f"{start} ") for start in _after_starts())


def _folded(line: str) -> str:
    """Lower case, ё as е, no numbers or signs around, letter-spacing closed up."""
    text = unicodedata.normalize("NFC", line).strip()
    if _SPACED.fullmatch(text.strip(" :.#*_")):
        text = text.replace(" ", "")
    text = _EDGES.sub("", text).casefold().replace("ё", "е")
    return " ".join(text.split())


@cache
def _headings() -> dict[str, str]:
    tables: dict[str, list[str]] = table("headings")["references"]
    return {_folded(words): tag for tag, headings in tables.items() for words in headings}


@cache
def _after() -> frozenset[str]:
    return frozenset(_folded(words) for words in table("headings")["after"]["whole"])


@cache
def _after_starts() -> tuple[str, ...]:
    return tuple(_folded(words) for words in table("headings")["after"]["starts"])
