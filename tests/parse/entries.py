"""Entries for tests, and what a test says of the reference read from one."""

import re
import tomllib
from pathlib import Path

from caspibib.model import Entry, Name, Reference, Span
from caspibib.parse import parse_entry

_STAR = re.compile(r"\*")
_FOLDER = Path(__file__).with_name("references")
_ALWAYS = (
    "type", "author", "editor", "title", "container-title", "issued", "volume", "issue", "page",
    "edition", "publisher", "publisher-place", "number-of-pages", "DOI", "URL", "ISBN", "accessed",
)  # fmt: skip
"""Fields that a reference has only where its row names them."""


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


def rows(name: str) -> list[dict[str, str]]:
    """The references of ``references/NAME.toml``: a text, and the fields that it should have."""
    text = _FOLDER.joinpath(f"{name}.toml").read_text(encoding="utf-8")
    return list(tomllib.loads(text)["reference"])


def told(reference: Reference, row: dict[str, str]) -> dict[str, str]:
    """What was read of the fields that every row speaks of, and of those that this one names.

    Of people, their family names. ``style`` and ``written``, the language of the entry, are those
    of the reference's origin.
    """
    origin = reference.origin
    assert origin
    found = {key: str(value) for key, value in reference.csl().items()}
    for role in ("author", "editor"):
        if role in found:
            found[role] = "; ".join(map(_family, getattr(reference, role)))
    for date in ("issued", "accessed"):
        if date in found:
            found[date] = str(getattr(reference, date))
    found |= {"style": origin.style, "written": origin.language}
    return {key: value for key, value in found.items() if key in _ALWAYS or key in row}


def shown(name: Name) -> str:
    return f"{{{name.literal}}}" if name.literal else str(name)


def _family(name: Name) -> str:
    return name.literal or " ".join(filter(None, (name.non_dropping_particle, name.family))) or ""
