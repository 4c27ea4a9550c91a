"""Parsing one entry."""

import re
from functools import reduce
from typing import Final

from caspibib.model.document import Entry
from caspibib.model.origin import Origin
from caspibib.model.reference import Reference
from caspibib.parse.apa import tag_apa
from caspibib.parse.draft import Draft
from caspibib.parse.labels import Tagger
from caspibib.parse.normalizers import NORMALIZERS
from caspibib.parse.tokens import tokenize
from caspibib.parse.types import infer_type
from caspibib.text.script import language_of

LONGEST: Final = 20_000
"""Characters; a longer «entry» is a text without a list, and is kept whole without a reading."""

_GAP: Final = re.compile(r"\s{30}")
"""White space that no entry has; expressions would be slow on it."""

_TAGGER: Final[Tagger] = tag_apa


def parse_entry(entry: Entry, list: int = 0, index: int = 0) -> Reference:
    """The reference that an entry names; ``list`` and ``index`` count from 0.

    Never raises: what cannot be read is kept whole as the title, with a confidence of 0 and a
    note in ``reference.origin``.
    """
    if len(entry.text) > LONGEST:
        draft = Draft(entry.text, {}).noting(f"longer than {LONGEST:,} characters: not read")
        return _unread(entry, draft, list, index)
    if _GAP.search(entry.text):
        draft = Draft(entry.text, {}).noting("white space as wide as a line: not read")
        return _unread(entry, draft, list, index)
    tokens = tokenize(entry.text, tuple((span.start, span.end) for span in entry.emphasis))
    tagging = _TAGGER(entry.text, tokens)
    draft = reduce(
        lambda draft, step: step(draft), NORMALIZERS, Draft.of(entry.text, tokens, tagging.labels)
    )
    if not draft.values.get("title"):
        return _unread(entry, draft.noting("no title found: the entry is kept whole"), list, index)
    origin = _origin(entry, draft, list, index, tagging.style, tagging.confidence)
    return Reference(id=_id(list, index), type=infer_type(draft), origin=origin, **draft.values)


def _unread(entry: Entry, draft: Draft, list: int, index: int) -> Reference:
    """The entry as it stands, with what could be told of it for sure."""
    sure = {key: draft.values[key] for key in ("DOI", "URL", "language") if key in draft.values}
    origin = _origin(entry, draft, list, index, "unknown", 0.0)
    return Reference(id=_id(list, index), title=entry.text or None, origin=origin, **sure)


def _origin(
    entry: Entry, draft: Draft, list: int, index: int, style: str, confidence: float
) -> Origin:
    return Origin(
        entry=entry,
        list=list,
        index=index,
        language=language_of(_words(draft)),
        style=style,
        confidence=round(confidence, 3),
        spans=draft.field_spans(),
        remainder=draft.remainder(),
        notes=draft.notes,
    )


def _words(draft: Draft) -> str:
    """The words that show what language the entry is written in: not names, not addresses."""
    return draft.piece("title") or draft.text


def _id(list: int, index: int) -> str:
    return f"{list + 1}.{index + 1}"
