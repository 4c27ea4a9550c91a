"""A rendered reference: pieces of text, each with the label of its field."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from caspibib.parse.labels import Label

Record = Mapping[str, Any]
"""A bibliographic record in the shape of a CSL-JSON item."""


class Piece(NamedTuple):
    """A run of text under one label."""

    label: Label
    text: str


def between(text: str) -> Piece:
    """Punctuation, or a word that only joins: ``" // "``, ``" In "``."""
    return Piece("punctuation", text)


def text_of(pieces: Iterable[Piece]) -> str:
    """The reference as it is printed."""
    return "".join(piece.text for piece in pieces)


def joined(separator: str, areas: Iterable[list[Piece]]) -> list[Piece]:
    """Areas with a separator between them; a stop before a stop is printed once.

    An empty area leaves no separator. ``joined(". – ", [[title], [place, year]])``.
    """
    result: list[Piece] = []
    for area in areas:
        if not area:
            continue
        if result:
            result.append(between(_after(result[-1].text, separator)))
        result.extend(area)
    return result


def ended(pieces: list[Piece], stop: str = ".") -> list[Piece]:
    """The pieces with a stop at the end, if there is none."""
    if not pieces or (pieces[-1].text.endswith((".", "…", "?", "!")) and stop == "."):
        return pieces
    return [*pieces, between(stop)]


def _after(text: str, separator: str) -> str:
    """The separator, without the stop that the text before it has."""
    ends = text.endswith((".", "…")) and separator.startswith(".")
    return separator[1:] if ends else separator
