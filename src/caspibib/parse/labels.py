"""The labels that a tagger gives to tokens."""

from typing import Final, Literal, Protocol

from caspibib.parse.tokens import Token

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


class Tagging(Protocol):
    """What a tagger says of an entry."""

    @property
    def labels(self) -> tuple[Label, ...]:
        """A label for each token."""
        ...

    @property
    def style(self) -> str:
        """The citation style that the entry looks like, or ``unknown``."""
        ...

    @property
    def confidence(self) -> float:
        """How sure the labels are right, from 0 to 1."""
        ...


class Tagger(Protocol):
    """Gives each token of an entry its label."""

    def __call__(self, text: str, tokens: tuple[Token, ...]) -> Tagging:
        """Labels for the tokens of an entry's text."""
        ...
