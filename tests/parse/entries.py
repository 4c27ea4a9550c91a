"""Entries for tests, and what a test says of the reference read from one."""

import re
from typing import Any

from caspibib.model import Entry, Name, Reference, Span
from caspibib.parse import parse_entry

_STAR = re.compile(r"\*")


def entry_of(text: str, *, emphasis: bool = True) -> Entry:
    """The entry of a text in which ``*stars*`` enclose italics; they may be forgotten."""
    stars = [match.start() - i for i, match in enumerate(_STAR.finditer(text))]
    plain = _STAR.sub("", text)
    runs = zip(stars[::2], stars[1::2], strict=True)
    return Entry(
        text=plain,
        raw=plain,
        span=Span(start=0, end=len(plain)),
        anchors=((0, 0),),
        emphasis=tuple(Span(start=start, end=end) for start, end in runs) if emphasis else (),
    )


def read(text: str, *, emphasis: bool = True) -> Reference:
    return parse_entry(entry_of(text, emphasis=emphasis))


def fields(reference: Reference) -> dict[str, Any]:
    """The CSL fields as short strings; a name that is no person's stands in braces."""
    csl = reference.csl()
    del csl["id"]
    for role in ("author", "editor"):
        if role in csl:
            csl[role] = "; ".join(map(shown, getattr(reference, role)))
    for date in ("issued", "accessed"):
        if date in csl:
            csl[date] = str(getattr(reference, date))
    return csl


def shown(name: Name) -> str:
    return f"{{{name.literal}}}" if name.literal else str(name)
