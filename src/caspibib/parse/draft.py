"""An entry on its way to a reference."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any, Final, Self, get_args

from caspibib.model.span import Span
from caspibib.parse.labels import FIELDLESS, REPEATED, Label
from caspibib.parse.tokens import Token

_SINGLE: Final = frozenset(get_args(Label)) - FIELDLESS - REPEATED
_SIGNS: Final = re.compile(r"[^\w/]*")
"""What may stand between two pieces of one run; a slash parts them."""

_PAIRS: Final = {"(": ")", "[": "]", "«": "»", "“": "”"}
_OPENING: Final = {closing: opening for opening, closing in _PAIRS.items()} | {'"': '"'}


Spans = Mapping[Label, tuple[Span, ...]]


@dataclass(frozen=True, slots=True)
class Draft:
    """The labelled pieces of an entry and the values that were read from them so far."""

    text: str
    spans: Spans
    """Where the pieces of each field stand in ``text``; a field may stand in several places."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """CSL variables under their Python names."""
    notes: tuple[str, ...] = ()
    """What could not be read as what it was labelled."""
    taken: frozenset[Span] = frozenset()
    """Further runs of a field with one value that went into another variable."""
    runs: Spans = field(default_factory=dict)
    """``spans``, with pieces that have nothing but signs between them as one."""

    @classmethod
    def of(cls, text: str, tokens: tuple[Token, ...], labels: tuple[Label, ...]) -> Self:
        """The draft of an entry whose tokens are labelled; equal neighbours are one piece.

        Punctuation is no piece.
        """
        spans: dict[Label, tuple[Span, ...]] = {}
        start = 0
        for label, run in groupby(labels):
            end = start + sum(1 for _ in run)
            if label != "punctuation":
                span = Span(start=tokens[start].start, end=tokens[end - 1].end)
                spans[label] = (*spans[label], span) if label in spans else (span,)
            start = end
        return cls.of_spans(text, spans)

    @classmethod
    def of_spans(cls, text: str, spans: Spans) -> Self:
        """The draft of an entry whose pieces stand there."""
        runs = {
            label: _runs(text, found) for label, found in spans.items() if label not in FIELDLESS
        }
        return cls(text, spans, runs=runs)

    def piece(self, label: Label) -> str | None:
        """The text of the first run with that label."""
        runs = self.runs.get(label)
        return runs[0].of(self.text) if runs else None

    def pieces(self, label: Label) -> tuple[str, ...]:
        """The texts of all pieces with that label."""
        return tuple(span.of(self.text) for span in self.spans.get(label, ()))

    def having(self, **values: Any) -> "Draft":
        """The same with these CSL variables read."""
        if not values:
            return self
        values = {**self.values, **values}
        return Draft(self.text, self.spans, values, self.notes, self.taken, self.runs)

    def noting(self, note: str) -> Self:
        """The same with a note."""
        return replace(self, notes=(*self.notes, note))

    def taking(self, run: Span, **values: Any) -> Self:
        """The same with variables read from a further run of a field that has one value."""
        return replace(self, values={**self.values, **values}, taken=self.taken | {run})

    def remainder(self) -> tuple[Span, ...]:
        """What no field took: unlabelled pieces, and further runs of a field that has one value."""
        spare = [run for label in self.runs for run in self._spare(label)]
        return tuple(sorted([*self.spans.get("other", ()), *spare], key=lambda span: span.start))

    def fields(self) -> dict[str, tuple[Span, ...]]:
        """For each field, what it was read from."""
        return {
            label: tuple(run for run in runs if run not in self._spare(label))
            for label, runs in self.runs.items()
        }

    def _spare(self, label: Label) -> tuple[Span, ...]:
        """Further runs of a field that has one value."""
        runs = self.runs[label]
        if len(runs) == 1 or label not in _SINGLE:
            return ()
        return tuple(run for run in runs[1:] if run not in self.taken)


def _runs(text: str, spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """Pieces with nothing but signs between them as one, each with its brackets and quotes."""
    runs = [spans[0]]
    for span in spans[1:]:
        last = runs[-1]
        if _SIGNS.fullmatch(text, last.end, span.start):
            runs[-1] = Span(start=last.start, end=span.end)
        else:
            runs.append(span)
    return tuple(_widened(text, run) for run in runs)


def _widened(text: str, run: Span) -> Span:
    """The run, with the bracket or quote beside it of which it has the other half."""
    start, end = run.start, run.end
    before, after = text[start - 1 : start], text[end : end + 1]
    closing, opening = _PAIRS.get(before), _OPENING.get(after)
    if closing and text.count(closing, start, end) > text.count(before, start, end):
        return Span(start=start - 1, end=end)
    if opening and opening == after:
        return Span(start=start, end=end + 1) if text.count(after, start, end) % 2 else run
    if opening and text.count(opening, start, end) > text.count(after, start, end):
        return Span(start=start, end=end + 1)
    return run
