"""Telling the names of bodies from those of people."""

import re
from functools import cache
from typing import Final

from caspibib.parse.names.words import marks
from caspibib.resources import table

_LONGEST: Final = 10
"""Words of the name of a body."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def names_body(text: str) -> bool:
    """Whether a text is the name of a ministry, a university or another body."""
    words = [word.strip(".,") for word in text.casefold().split()]
    return 0 < len(words) <= _LONGEST and not _surest().isdisjoint(words)


def has_body_word(text: str) -> bool:
    """Whether a word of the text belongs to the names of bodies, and to no person's name."""
    words = _WORD.findall(text)
    return not (
        _words().isdisjoint(word.casefold() for word in words) and marks().isdisjoint(words)
    )


@cache
def _surest() -> frozenset[str]:
    return frozenset(word.casefold() for word in table("keywords")["body"]["words"])


@cache
def _words() -> frozenset[str]:
    return _surest() | frozenset(table("names")["body"]["words"])
