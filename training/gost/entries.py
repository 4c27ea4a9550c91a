"""Entries of every type in the GOST styles."""

from collections.abc import Callable

from training.gost.books import book, patent, report, standard, thesis
from training.gost.habits import Entry
from training.gost.papers import article, newspaper, part, webpage
from training.pieces import Piece


def body_of(entry: Entry) -> list[Piece] | None:
    """The entry without its last stop, by its type; none for types with rules of their own."""
    kind = _KINDS.get(entry.record["type"])
    if kind is book and entry.text("genre").startswith("Препринт"):
        return report(entry)
    return kind(entry) if kind else None


_KINDS: dict[str, Callable[[Entry], list[Piece] | None]] = {
    "article": article,
    "article-journal": article,
    "article-magazine": article,
    "article-newspaper": newspaper,
    "book": book,
    "chapter": part,
    "document": book,
    "entry-dictionary": part,
    "entry-encyclopedia": part,
    "manuscript": book,
    "paper-conference": part,
    "patent": patent,
    "periodical": book,
    "post-weblog": webpage,
    "report": report,
    "software": webpage,
    "speech": part,
    "standard": standard,
    "thesis": thesis,
    "webpage": webpage,
}
