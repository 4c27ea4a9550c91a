"""The pieces of a field, put together where the labels only broke off at a sign."""

import re
from typing import Final

from caspibib.model.span import Span
from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label
from caspibib.text.hyphens import breaks

_SPACE: Final = re.compile(r"\s+")
_BREAK: Final = re.compile(r"[-\u00ad\u2010]\s")


def pieces(draft: Draft, label: Label) -> tuple[str, ...]:
    """The texts of a field's runs in one line each."""
    runs = draft.runs.get(label)
    return tuple(text_of(draft, run) for run in runs) if runs else ()


def text_of(draft: Draft, run: Span) -> str:
    """The text of one run in one line."""
    return _in_a_line(run.of(draft.text))


def first(draft: Draft, label: Label) -> str | None:
    """The text of the first of a field's runs."""
    runs = draft.runs.get(label)
    return text_of(draft, runs[0]) if runs else None


def custom(draft: Draft, **values: str) -> Draft:
    """The draft with further variables that CSL does not know."""
    named = {name.replace("_", "-"): value for name, value in values.items()}
    return draft.having(custom={**draft.values.get("custom", {}), **named})


def _in_a_line(text: str) -> str:
    """The text with single blanks, and without those that broke a word: «строи- тельство»."""
    if _BREAK.search(text):
        for start, end in reversed(tuple(breaks(text))):
            text = text[:start] + text[end:]
    return _SPACE.sub(" ", text).strip()
