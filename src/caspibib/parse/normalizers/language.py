"""The language of the work."""

import re
from functools import cache
from typing import Final

from caspibib.parse.draft import Draft
from caspibib.resources import table
from caspibib.text.script import language_of

_LEAD: Final = re.compile(r"^(?:in|на)\s+|\.?\s+языке$|[.\s]+$", re.IGNORECASE)


def read_language(draft: Draft) -> Draft:
    """The language that the entry names, «(In Russian)», else the one its title is written in."""
    if (note := draft.piece("language")) and (tag := _tags().get(_LEAD.sub("", note).casefold())):
        return draft.having(language=tag)
    if note:
        draft = draft.noting(f"«{note}» names no known language")
    written = language_of(draft.piece("title") or draft.text)
    return draft.having(language=None if written == "und" else written)


@cache
def _tags() -> dict[str, str]:
    languages: dict[str, list[str]] = table("languages")["languages"]
    return {name: tag for tag, names in languages.items() for name in names}
