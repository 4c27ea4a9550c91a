"""The language of the work."""

import re
from functools import cache
from typing import Final

from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.pieces import first
from caspibib.resources import table
from caspibib.text.script import language_of

_WORD: Final = re.compile(r"[^\W\d_]+")


def read_language(draft: Draft) -> Draft:
    """The language that the entry names, «(In Russian)», else the one its title is written in."""
    note = first(draft, "language")
    if note:
        words = (_tags().get(word.casefold()) for word in _WORD.findall(note))
        if tag := next(filter(None, words), None):
            return draft.having(language=tag)
        draft = draft.noting(f"«{note}» names no known language")
    written = language_of(first(draft, "title") or draft.text)
    return draft.having(language=None if written == "und" else written)


@cache
def _tags() -> dict[str, str]:
    languages: dict[str, list[str]] = table("languages")["languages"]
    return {name: tag for tag, names in languages.items() for name in names}
