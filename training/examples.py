"""Training examples: tokens with the labels they should get."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple
from xml.etree import ElementTree

from caspibib.parse.labels import Label
from caspibib.parse.tokens import Token, tokenize
from training.noise import damaged
from training.pieces import Piece, text_of
from training.records import names, records
from training.styles import styles
from training.variation import varied

DATA = Path(__file__).parent.parent / "data"
_SPACE = re.compile(r"\s+")


class Example(NamedTuple):
    """A reference with a label for each token."""

    text: str
    tokens: tuple[Token, ...]
    labels: tuple[Label, ...]
    language: str
    style: str


def labelled() -> list[Example]:
    """The references of ``data/labelled``."""
    return [
        _labelled(line)
        for path in sorted((DATA / "labelled").glob("*.xml"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.startswith("<reference")
    ]


def _labelled(line: str) -> Example:
    root = ElementTree.fromstring(line)
    pieces = [Piece("punctuation", root.text or "")]
    for field in root:
        pieces.append(Piece(field.tag, "".join(field.itertext())))  # type: ignore[arg-type]
        pieces.append(Piece("punctuation", field.tail or ""))
    return example(pieces, root.get("lang", "und"), root.get("style", "other"))


def rendered(count: int, seed: int) -> Iterator[Example]:
    """References made of the records of ``data/records`` in every style, with damage."""
    choice = Random(seed)
    shares = [_SHARES.get(name, 1.0) for name in names()]
    found = styles()
    weights = [style.weight for style in found]
    while count:
        pool = records(choice.choices(names(), shares)[0])
        record = varied(choice.choice(pool), pool, choice)
        style = choice.choices(found, weights)[0]
        pieces = style.render(record, choice)
        if not pieces:
            continue
        count -= 1
        pieces = damaged(pieces, choice)
        language = str(record.get("language", "und"))
        yield example(pieces, language, style.name, emphasised=choice.random() < 0.15)


_SHARES = {
    "ru": 12.0, "latin": 7.0, "romanised": 2.5, "uk": 1.0, "kk": 1.2, "be": 0.7, "bg": 0.7,
    "law": 0.9, "press": 0.9, "web": 0.9,
}  # fmt: skip
"""How often a record of each file is drawn."""


def example(pieces: list[Piece], language: str, style: str, *, emphasised: bool = False) -> Example:
    """The tokens of a reference, each with the label of the piece that it begins in."""
    pieces = _single_spaced(pieces)
    text = text_of(pieces)
    borders: list[tuple[int, Label]] = []
    emphasis = []
    offset = 0
    containers = {piece.label for piece in pieces} & {"container-title"}
    for piece in pieces:
        start, offset = offset, offset + len(piece.text)
        borders.append((offset, piece.label))
        if emphasised and piece.label == ("container-title" if containers else "title"):
            emphasis.append((start, offset))
    tokens = tokenize(text, tuple(emphasis))
    labels: list[Label] = []
    at = 0
    for token in tokens:
        while borders[at][0] <= token.start:
            at += 1
        labels.append(borders[at][1])
    return Example(text, tokens, tuple(labels), language, style)


def _single_spaced(pieces: list[Piece]) -> list[Piece]:
    return [Piece(piece.label, _SPACE.sub(" ", piece.text)) for piece in pieces]
