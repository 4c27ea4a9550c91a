"""Matching two lists."""

from collections.abc import Sequence

from caspibib.match.assign import assign
from caspibib.match.block import candidates
from caspibib.match.fingerprint import Fingerprint
from caspibib.match.score import evidence, log_odds, probability
from caspibib.model.pair import Matching, Pair
from caspibib.model.reference import Reference


def match_references(ru: Sequence[Reference], en: Sequence[Reference]) -> Matching:
    """The counterparts of Russian references among English ones, one to one.

    Where an entry stands in its list plays no part. A pair is made when the two are rather one
    work than not; the pairing as a whole is the likeliest one.
    """
    ours, theirs = [Fingerprint.of(r) for r in ru], [Fingerprint.of(r) for r in en]
    odds = {(i, j): log_odds(ours[i], theirs[j], above=0.0) for i, j in candidates(ours, theirs)}
    chosen = assign(odds)
    pairs = tuple(_pair(ours[i], theirs[j]) for i, j in chosen)
    paired_ru, paired_en = {i for i, _ in chosen}, {j for _, j in chosen}
    return Matching(
        pairs=pairs,
        unmatched_ru=tuple(r for i, r in enumerate(ru) if i not in paired_ru),
        unmatched_en=tuple(r for j, r in enumerate(en) if j not in paired_en),
    )


def pair_versions(ru: Reference, en: Reference) -> Pair:
    """Two references that are known to be one work, with the score that they would have."""
    return _pair(Fingerprint.of(ru), Fingerprint.of(en))


def _pair(ru: Fingerprint, en: Fingerprint) -> Pair:
    return Pair(
        ru=ru.reference,
        en=en.reference,
        score=round(probability(log_odds(ru, en)), 4),
        evidence=evidence(ru, en),
    )
