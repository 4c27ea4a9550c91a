"""Where a parsed reference came from, and how sure its reading is."""

from pydantic import Field

from caspibib.model.document import Entry
from caspibib.model.frozen import Frozen
from caspibib.model.span import Span


class Origin(Frozen):
    """The entry that a reference was read from, field by field.

    ``spans`` are offsets into ``entry.text``; ``locate`` turns one into the document's own.
    ``confidence`` says from 0 to 1 how likely the reading is right in every field; 0 for an entry
    that is kept whole.
    """

    entry: Entry
    list: int
    """The number of the reference list in its document, from 0."""
    index: int
    """The number of the entry in its list, from 0."""
    language: str
    """BCP 47 tag of the language that the entry is written in (not of the work)."""
    style: str
    """The citation style that the entry looks like, as ``gost-7.1``, or ``unknown``."""
    confidence: float
    confidences: dict[str, float] = Field(default_factory=dict)
    """For each field, how sure its value is."""
    pieces: dict[str, tuple[Span, ...]] = Field(default_factory=dict)
    """For each field, everything in the text that it was read from, in order."""
    remainder: tuple[Span, ...] = ()
    """What no field took, punctuation apart."""
    notes: tuple[str, ...] = ()

    @property
    def spans(self) -> dict[str, Span]:
        """For each field, where it first stands in the text."""
        return {field: pieces[0] for field, pieces in self.pieces.items()}

    def locate(self, field: str) -> Span | None:
        """Where the field stands in the document, if the entry has it."""
        pieces = self.pieces.get(field)
        return self.entry.locate(pieces[0]) if pieces else None
