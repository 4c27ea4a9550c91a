"""Which pairs are worth comparing at all."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from caspibib.match.fingerprint import Fingerprint

_FEW: Final = 250_000
"""Pairs; below this every one is compared (two lists of 500 entries)."""

_COMMON: Final = 2_500
"""Pairs that may share one key; a key that more share tells nothing apart."""


def candidates(ru: Sequence[Fingerprint], en: Sequence[Fingerprint]) -> Iterator[tuple[int, int]]:
    """Pairs of indexes into the two lists that may be one work, each once, in order.

    Small lists: all pairs. Large ones: those that share an identifier, or the year and a page,
    an author or an uncommon word of the title.
    """
    if len(ru) * len(en) <= _FEW:
        yield from product(range(len(ru)), range(len(en)))
        return
    places: dict[str, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for side, fingerprints in enumerate((ru, en)):
        for i, fingerprint in enumerate(fingerprints):
            for key in _keys(fingerprint):
                places[key][side].append(i)
    pairs = {
        pair
        for ours, theirs in places.values()
        if len(ours) * len(theirs) <= _COMMON
        for pair in product(ours, theirs)
    }
    yield from sorted(pairs)


def _keys(fingerprint: Fingerprint) -> set[str]:
    keys = {fingerprint.doi, fingerprint.url} - {""}
    year = fingerprint.year
    if fingerprint.page:
        keys.add(f"{year} p {fingerprint.page}")
    keys.update(f"{year} a {family[:5]}" for family, _ in fingerprint.authors)
    keys.update(f"{year} t {word[:5]}" for word in fingerprint.title)
    return keys
