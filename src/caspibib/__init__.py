"""Bilingual scholarly reference lists: parse, pair, export and format.

>>> import caspibib
>>> bibliography = caspibib.read("data/article.md")
>>> caspibib.export(bibliography, "bibtex")
"""

from caspibib.api import export, format, match, parse, read
from caspibib.model import (
    Bibliography,
    CaspibibError,
    Date,
    Document,
    Entry,
    Evidence,
    Matching,
    Name,
    Origin,
    Pages,
    Pair,
    Problem,
    Reference,
    ReferenceList,
    Span,
    Work,
)
from caspibib.style import FormattedEntry

__version__ = "0.1.0"

__all__ = [
    "Bibliography",
    "CaspibibError",
    "Date",
    "Document",
    "Entry",
    "Evidence",
    "FormattedEntry",
    "Matching",
    "Name",
    "Origin",
    "Pages",
    "Pair",
    "Problem",
    "Reference",
    "ReferenceList",
    "Span",
    "Work",
    "__version__",
    "export",
    "format",
    "match",
    "parse",
    "read",
]
