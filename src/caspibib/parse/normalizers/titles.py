"""Titles, and the other values that are words."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Any, Final

from caspibib.model.span import Span
from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label
from caspibib.parse.normalizers.pieces import custom, first, pieces, text_of
from caspibib.parse.normalizers.words import trimmed, unbracketed
from caspibib.resources import table

_FIRST: Final[tuple[tuple[Label, str], ...]] = (
    ("title", "title"),
    ("container-title", "container_title"),
    ("jurisdiction", "jurisdiction"),
)
"""Variables of which the first piece is the value."""

_ALL: Final[tuple[tuple[Label, str], ...]] = (
    ("genre", "genre"),
    ("medium", "medium"),
    ("authority", "authority"),
    ("note", "note"),
)
"""Variables that all pieces make up."""

_TRANSLATED: Final[tuple[Label, ...]] = ("title-translated", "container-title-translated")
_EQUALS: Final = re.compile(r"^[=/\s]+")


def read_titles(draft: Draft) -> Draft:
    """Each value without the signs around it; the words themselves stay as they are."""
    values: dict[str, Any] = {}
    for label, variable in _FIRST:
        if (piece := first(draft, label)) and (words := trimmed(piece)):
            values[variable] = words
    for label, variable in _ALL:
        if words := _joined(trimmed(unbracketed(piece)) for piece in pieces(draft, label)):
            values[variable] = words
    if body := values.get("authority"):
        values["authority"] = _applicant().sub("", body) or body
    if edition := first(draft, "edition"):
        values["edition"] = unbracketed(edition.strip(" ,;:–—"))
    draft = _with_further_titles(draft.having(**values))
    for label in _TRANSLATED:
        translated = first(draft, label)
        if translated and (words := trimmed(unbracketed(_EQUALS.sub("", translated)))):
            draft = custom(draft, **{label: words})
    return draft


def _with_further_titles(draft: Draft) -> Draft:
    """The draft with what goes on behind «[Текст]», and with a volume's own title."""
    runs = draft.runs.get("title", ())
    for before, run in pairwise(runs):
        words = trimmed(text_of(draft, run))
        title = draft.values.get("title")
        if _parted_by(draft, before, run, "medium"):
            draft = draft.taking(run, title=f"{title} : {words}")
        elif _parted_by(draft, before, run, "volume"):
            draft = draft.taking(run, volume_title=words)
    return draft


def _parted_by(draft: Draft, before: Span, after: Span, label: Label) -> bool:
    return any(before.end <= run.start < after.start for run in draft.runs.get(label, ()))


@cache
def _applicant() -> re.Pattern[str]:
    """What a body is to a patent, before its name: «заявитель и патентообладатель»."""
    words = "|".join(map(re.escape, table("roles")["authority"]["words"]))
    return re.compile(rf"^(?:{words})(?!\w)[\s:—–-]*", re.IGNORECASE)


def _joined(texts: Iterable[str]) -> str:
    return "; ".join(dict.fromkeys(text for text in texts if text))
