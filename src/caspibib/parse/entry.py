"""Parsing one entry."""

import re
from functools import reduce
from typing import Final

from caspibib.model.document import Entry
from caspibib.model.origin import Origin
from caspibib.model.reference import Reference
from caspibib.parse.confidence import confidence_of
from caspibib.parse.crf import Tagging, tag
from caspibib.parse.draft import Draft
from caspibib.parse.normalizers import NORMALIZERS
from caspibib.parse.styles import style_of
from caspibib.parse.tokens import Token, tokenize
from caspibib.parse.types import infer_type
from caspibib.text.script import language_of, script_of

LONGEST: Final = 20_000
"""Characters; a longer «entry» is a text without a list, and is kept whole without a reading."""

_NEEDED: Final = ("title", "container_title")
"""Variables without which an entry is no reference."""

_NO_TITLE: Final = "no title found: the entry is kept whole"
_TELLS_NOTHING: Final = frozenset({"title", "language", "other"})
"""Labels that any words may get."""

_LITTLE: Final = 0.3
"""The most confidence in a reference that is a title and nothing else."""

_GAP: Final = re.compile(r"\s{30}")
"""White space that no entry has; expressions would be slow on it."""


def parse_entry(entry: Entry, list: int = 0, index: int = 0) -> Reference:
    """The reference that an entry names; ``list`` and ``index`` count from 0.

    Never raises: what cannot be read is kept whole as the title, with a confidence of 0 and a
    note in ``reference.origin``.
    """
    if len(entry.text) > LONGEST:
        return _unread(entry, f"longer than {LONGEST:,} characters: not read", list, index)
    if _GAP.search(entry.text):
        return _unread(entry, "white space as wide as a line: not read", list, index)
    if entry.text and script_of(entry.text) is None:
        return _unread(entry, _NO_TITLE, list, index)
    tokens = tokenize(entry.text, tuple((span.start, span.end) for span in entry.emphasis))
    return read_tagged(entry, tokens, tag(entry.text, tokens), list, index)


def read_tagged(
    entry: Entry, tokens: tuple[Token, ...], tagging: Tagging, list: int = 0, index: int = 0
) -> Reference:
    """The reference that an entry names when its tokens have these labels."""
    draft = Draft.of(entry.text, tokens, tagging.labels)
    draft = reduce(lambda draft, step: step(draft), NORMALIZERS, draft)
    if not any(draft.values.get(key) for key in _NEEDED):
        return _unread(entry, _NO_TITLE, list, index, draft)
    remainder = draft.remainder()
    whole, by_field = confidence_of(tagging, spoiled=bool(remainder or draft.notes))
    if draft.runs.keys() <= _TELLS_NOTHING:
        whole = min(whole, _LITTLE)
    origin = Origin(
        entry=entry,
        list=list,
        index=index,
        language=language_of(_words(draft)),
        style=style_of(entry.text),
        confidence=whole,
        confidences=by_field,
        pieces=draft.fields(),
        remainder=remainder,
        notes=draft.notes,
    )
    return Reference(id=_id(list, index), type=infer_type(draft), origin=origin, **draft.values)


def _unread(
    entry: Entry, note: str, list: int, index: int, draft: Draft | None = None
) -> Reference:
    """The entry as it stands, with what could be told of it for sure."""
    draft = (draft or Draft.of_spans(entry.text, {})).noting(note)
    sure = {key: draft.values[key] for key in ("DOI", "URL", "language") if key in draft.values}
    origin = Origin(
        entry=entry,
        list=list,
        index=index,
        language=language_of(entry.text),
        style="unknown",
        confidence=0.0,
        pieces={name: runs for name, runs in draft.fields().items() if name in sure},
        notes=draft.notes,
    )
    return Reference(id=_id(list, index), title=entry.text or None, origin=origin, **sure)


def _words(draft: Draft) -> str:
    """The words that show what language the entry is written in: not names, not addresses."""
    return draft.piece("title") or draft.text


def _id(list: int, index: int) -> str:
    return f"{list + 1}.{index + 1}"
