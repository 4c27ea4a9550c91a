"""The labels that a tagger gives to tokens."""

from typing import Final, Literal

Label = Literal[
    "author",
    "editor",
    "translator",
    "compiler",
    "container-author",
    "authority",
    "issued",
    "title",
    "title-translated",
    "genre",
    "medium",
    "edition",
    "container-title",
    "container-title-translated",
    "event",
    "collection-title",
    "collection-number",
    "volume",
    "number-of-volumes",
    "issue",
    "page",
    "number-of-pages",
    "publisher-place",
    "publisher",
    "number",
    "jurisdiction",
    "submitted",
    "accessed",
    "DOI",
    "URL",
    "ISBN",
    "ISSN",
    "EDN",
    "PMID",
    "language",
    "note",
    "punctuation",
    "other",
]
"""CSL variables, and: ``event``, the place and date of a conference; ``punctuation`` between
fields; ``other``, what no field takes. `data/labelled/README.md` says where each begins and ends.
"""

FIELDLESS: Final[frozenset[Label]] = frozenset({"punctuation", "other"})

REPEATED: Final[frozenset[Label]] = frozenset(
    {
        "author",
        "editor",
        "translator",
        "compiler",
        "container-author",
        "authority",
        "issued",
        "genre",
        "medium",
        "publisher-place",
        "publisher",
        "ISBN",
        "ISSN",
        "DOI",
        "URL",
        "EDN",
        "PMID",
        "language",
        "note",
    }
)
"""Fields of which all pieces count; of the others, only the first does."""
