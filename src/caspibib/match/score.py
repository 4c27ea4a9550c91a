"""From agreement to the probability that two references are one work."""

import math
from functools import cache

from caspibib.match.features import FEATURES
from caspibib.match.fingerprint import Fingerprint
from caspibib.model.pair import Evidence, Feature
from caspibib.model.reference import Reference
from caspibib.resources import table


def log_odds(ru: Fingerprint, en: Fingerprint, above: float = -math.inf) -> float:
    """Log-odds that the two are one work; above 0 they rather are.

    Names and titles are slow to compare: where even their full agreement would not lift the sum
    over ``above``, they are left out, and the sum so far, which is lower still, is given.
    """
    total = _prior()
    for feature, differs, agrees, at_most in _steps():
        if total + at_most <= above:
            return total
        agreement = FEATURES[feature](ru, en)
        if agreement is not None:
            total += differs + (agrees - differs) * agreement
    return total


def probability(odds: float) -> float:
    """The probability, from 0 to 1, that log-odds stand for."""
    return 1 / (1 + math.exp(-odds)) if odds > -700 else 0.0


def evidence(ru: Fingerprint, en: Fingerprint) -> tuple[Evidence, ...]:
    """What each feature says of the two, in the order of ``FEATURES``."""
    found = []
    for feature, agreement_of in FEATURES.items():
        agreement = agreement_of(ru, en)
        if agreement is None:
            continue
        differs, agrees = _weights()[feature]
        found.append(
            Evidence(
                feature=feature,
                agreement=round(agreement, 3),
                weight=round(differs + (agrees - differs) * agreement, 3),
                ru=_shown(ru.reference, feature),
                en=_shown(en.reference, feature),
            )
        )
    return tuple(found)


def _shown(reference: Reference, feature: Feature) -> str:
    """The value of a feature as a reader would look it up in the entry."""
    if feature == "author":
        return ", ".join(name.last for name in reference.author)
    if feature in {"year", "date"}:
        return str(reference.year if feature == "year" else reference.issued)
    return str(getattr(reference, feature.replace("-", "_")))


@cache
def _prior() -> float:
    return float(table("matching")["prior"]["log-odds"])


@cache
def _steps() -> tuple[tuple[Feature, float, float, float], ...]:
    """The features with their two weights, and what this and all later ones can add at most."""
    features = list(FEATURES)
    return tuple(
        (feature, *_weights()[feature], sum(_weights()[later][1] for later in features[i:]))
        for i, feature in enumerate(features)
    )


@cache
def _weights() -> dict[Feature, tuple[float, float]]:
    weights: dict[Feature, dict[str, float]] = table("matching")["weights"]
    return {feature: (said["differs"], said["agrees"]) for feature, said in weights.items()}
