"""Telling the names of bodies from those of people."""

import re
from functools import cache
from typing import Final

from caspibib.parse.names.words import marks
from caspibib.resources import table

_WORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def has_body_word(text: str) -> bool:
    """Whether a word of the text belongs to the names of bodies, and to no person's name."""
    words = _WORD.findall(text)
    return not (
        _words().isdisjoint(word.casefold() for word in words) and marks().isdisjoint(words)
    )


@cache
def _words() -> frozenset[str]:
    body = table("names")["body"]
    return frozenset(word.casefold() for word in (*body["words"], *body["surest"]))
