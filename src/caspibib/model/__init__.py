"""The records that flow through the pipeline; nothing here reads, prints or decides."""

from caspibib.model.bibliography import Bibliography, Work
from caspibib.model.date import Date
from caspibib.model.document import Document, Entry, Line, ReferenceList
from caspibib.model.error import CaspibibError
from caspibib.model.name import Name
from caspibib.model.origin import Origin
from caspibib.model.pages import PageRange, Pages
from caspibib.model.pair import Evidence, Matching, Pair
from caspibib.model.problem import Problem
from caspibib.model.reference import Reference
from caspibib.model.span import LineIndex, Position, Span

__all__ = [
    "Bibliography",
    "CaspibibError",
    "Date",
    "Document",
    "Entry",
    "Evidence",
    "Line",
    "LineIndex",
    "Matching",
    "Name",
    "Origin",
    "PageRange",
    "Pages",
    "Pair",
    "Position",
    "Problem",
    "Reference",
    "ReferenceList",
    "Span",
    "Work",
]
