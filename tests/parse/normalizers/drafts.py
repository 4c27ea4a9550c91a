"""Drafts with one labelled piece."""

from caspibib.model.span import Span
from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label


def draft_of(label: Label, *pieces: str) -> Draft:
    text = " ".join(pieces)
    starts = [sum(len(piece) + 1 for piece in pieces[:i]) for i in range(len(pieces))]
    spans = (Span(start=s, end=s + len(p)) for s, p in zip(starts, pieces, strict=True))
    return Draft(text, {label: tuple(spans)})
