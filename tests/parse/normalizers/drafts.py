"""Drafts with one labelled piece."""

from caspibib.model.span import Span
from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label


def draft_of(label: Label, *pieces: str, between: str = " ") -> Draft:
    text = between.join(pieces)
    gap = len(between)
    starts = [sum(len(piece) + gap for piece in pieces[:i]) for i in range(len(pieces))]
    spans = (Span(start=s, end=s + len(p)) for s, p in zip(starts, pieces, strict=True))
    return Draft.of_spans(text, {label: tuple(spans)})
