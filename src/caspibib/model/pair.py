"""One work, found twice: in the Russian list and in the English one."""

from typing import Literal

from caspibib.model.frozen import Frozen
from caspibib.model.reference import Reference

Feature = Literal[
    "DOI", "URL", "year", "date", "volume", "issue", "page", "author", "title", "container-title"
]


class Evidence(Frozen):
    """What one feature says of a pair."""

    feature: Feature
    agreement: float
    """From 0 (the two contradict each other) to 1 (they agree)."""
    weight: float
    """What it adds to the score, in log-odds; negative when it speaks against the pair."""
    ru: str
    """The value in the Russian list's entry."""
    en: str
    """The value in the English list's entry."""


class Pair(Frozen):
    """An entry of the Russian list and its counterpart in the English list."""

    ru: Reference
    en: Reference
    score: float
    """Probability that the two are the same work, from 0 to 1."""
    evidence: tuple[Evidence, ...]


class Matching(Frozen):
    """A one-to-one pairing of two lists; both orders are those of the lists."""

    pairs: tuple[Pair, ...] = ()
    unmatched_ru: tuple[Reference, ...] = ()
    unmatched_en: tuple[Reference, ...] = ()
