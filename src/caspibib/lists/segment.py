"""Cutting the lines of a reference list into entries."""

from collections.abc import Sequence

from caspibib.lists.layout import by_layout
from caspibib.lists.numbered import by_marks
from caspibib.lists.part import Part
from caspibib.lists.rows import rows_of
from caspibib.model.document import Document, Line


def segment(document: Document, lines: Sequence[Line]) -> list[Part]:
    """The entries in the lines of a reference list, in order.

    Entries begin with a number or bullet where the list has them. Without, a blank line parts
    them, or an indent, or the end of a line after a full stop.
    """
    rows = rows_of(document, lines)
    if not rows:
        return []
    return by_marks(document, rows) or by_layout(document, rows)
