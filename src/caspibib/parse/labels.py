"""The labels that a tagger gives to tokens."""

from typing import Final, Literal, Protocol

from caspibib.parse.tokens import Token

Label = Literal[
    "author",
    "editor",
    "issued",
    "title",
    "title-translated",
    "genre",
    "edition",
    "container-title",
    "volume",
    "issue",
    "page",
    "publisher-place",
    "publisher",
    "accessed",
    "DOI",
    "URL",
    "language",
    "punctuation",
    "other",
]
"""CSL variables, and: ``punctuation`` between fields, and ``other``, what no field takes."""

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
