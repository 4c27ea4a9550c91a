"""An entry on its way to a reference."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any, Final, Self, get_args

from caspibib.model.span import Span
from caspibib.parse.labels import FIELDLESS, REPEATED, Label
from caspibib.parse.tokens import Token

_SINGLE: Final = frozenset(get_args(Label)) - FIELDLESS - REPEATED


@dataclass(frozen=True, slots=True)
class Draft:
    """The labelled pieces of an entry and the values that were read from them so far."""

    text: str
    spans: Mapping[Label, tuple[Span, ...]]
    """Where each field stands in ``text``; a field may stand in several places."""
    values: Mapping[str, Any] = field(default_factory=dict)
    """CSL variables under their Python names."""
    notes: tuple[str, ...] = ()
    """What could not be read as what it was labelled."""

    @classmethod
    def of(cls, text: str, tokens: tuple[Token, ...], labels: tuple[Label, ...]) -> Self:
        """The draft of an entry whose tokens are labelled; equal neighbours are one piece."""
        spans: dict[Label, tuple[Span, ...]] = {}
        labelled = zip(labels, tokens, strict=True)
        for label, run in groupby(labelled, key=lambda pair: pair[0]):
            pieces = [token for _, token in run]
            span = Span(start=pieces[0].start, end=pieces[-1].end)
            spans[label] = (*spans.get(label, ()), span)
        return cls(text, spans)

    def piece(self, label: Label) -> str | None:
        """The text of the first piece with that label."""
        spans = self.spans.get(label)
        return spans[0].of(self.text) if spans else None

    def pieces(self, label: Label) -> tuple[str, ...]:
        """The texts of all pieces with that label."""
        return tuple(span.of(self.text) for span in self.spans.get(label, ()))

    def having(self, **values: Any) -> Self:
        """The same with these CSL variables read."""
        return replace(self, values={**self.values, **values})

    def noting(self, note: str) -> Self:
        """The same with a note."""
        return replace(self, notes=(*self.notes, note))

    def remainder(self) -> tuple[Span, ...]:
        """What no field took: unlabelled pieces, and further ones of a field that has one value."""
        spare = [s for label, spans in self.spans.items() if label in _SINGLE for s in spans[1:]]
        return tuple(sorted([*self.spans.get("other", ()), *spare], key=lambda span: span.start))

    def field_spans(self) -> dict[str, Span]:
        """For each field, where it first stands."""
        return {label: spans[0] for label, spans in self.spans.items() if label not in FIELDLESS}
