"""How sure a reading is: what the model says, calibrated on references that it was not shown."""

from functools import cache
from itertools import groupby
from math import exp, log
from typing import Final

from caspibib.parse.crf import Tagging
from caspibib.parse.labels import FIELDLESS
from caspibib.resources import table

_LEAST: Final = 1e-6


def confidence_of(tagging: Tagging, *, spoiled: bool) -> tuple[float, dict[str, float]]:
    """For the whole reference and for each field, how likely it is right, from 0 to 1."""
    weights = _weights()
    whole = _logistic(weights["reference"], reference_evidence(tagging, spoiled=spoiled))
    by_field = {
        name: round(_logistic(weights["field"], evidence), 3)
        for name, evidence in field_evidence(tagging).items()
    }
    return round(whole, 3), by_field


def reference_evidence(tagging: Tagging, *, spoiled: bool) -> tuple[float, ...]:
    """What the confidence in a reference is reckoned from.

    ``spoiled`` says that something was left over, or could not be read as what it is.
    """
    return (
        _log_odds(tagging.probability),
        float(spoiled),
    )


def field_evidence(tagging: Tagging) -> dict[str, tuple[float, ...]]:
    """The same for each field: how sure its tokens, and those beside it, are."""
    marginals = (1.0, *tagging.marginals, 1.0)
    found: dict[str, float] = {}
    start = 0
    for label, run in groupby(tagging.labels):
        end = start + sum(1 for _ in run)
        if label not in FIELDLESS:
            found[label] = min(found.get(label, 1.0), *marginals[start : end + 2])
        start = end
    return {label: (_log_odds(least),) for label, least in found.items()}


def _logistic(weights: list[float], evidence: tuple[float, ...]) -> float:
    bias, *slopes = weights
    total = bias + sum(slope * value for slope, value in zip(slopes, evidence, strict=True))
    return 1 / (1 + exp(-max(min(total, 50.0), -50.0)))


def _log_odds(probability: float) -> float:
    probability = min(max(probability, _LEAST), 1 - _LEAST)
    return log(probability / (1 - probability))


@cache
def _weights() -> dict[str, list[float]]:
    """A bias and a weight for each piece of evidence, learned by ``make train``."""
    return table("confidence")
