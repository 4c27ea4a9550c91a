"""How the model's own probabilities become confidence, learned from what was right."""

from collections.abc import Iterable, Sequence
from math import exp
from pathlib import Path
from typing import Any

from caspibib.model.reference import Reference
from caspibib.parse.confidence import field_evidence, reference_evidence
from training.validation import Validated

TABLE = Path(__file__).parent.parent / "src" / "caspibib" / "resources" / "confidence.toml"
_HEAD = """\
# Written by `make train`: how the model's own probabilities become confidence.
# A bias, then a weight for each piece of evidence (src/caspibib/parse/confidence.py).

"""
_STEPS = 60
_RIDGE = 0.05

Row = tuple[Sequence[float], bool]
"""Evidence, and whether the reading was right."""


def calibrate(cases: Iterable[Validated], path: Path = TABLE) -> None:
    """Write the weights that make confidence mean what it says on these references."""
    whole: list[Row] = []
    fields: list[Row] = []
    for case in cases:
        origin = case.parsed.origin
        spoiled = origin is None or bool(origin.notes or origin.remainder)
        whole.append((reference_evidence(case.tagging, spoiled=spoiled), same(case)))
        right, parsed = case.right.csl(), case.parsed.csl()
        for label, evidence in field_evidence(case.tagging).items():
            if label in parsed or label in right:
                fields.append((evidence, parsed.get(label) == right.get(label)))
    lines = [f"reference = {_rounded(logistic(whole))}", f"field = {_rounded(logistic(fields))}"]
    path.write_text(_HEAD + "\n".join(lines) + "\n", encoding="utf-8")


def same(case: Validated) -> bool:
    """Whether the parse says in every field what the labels say."""
    return _values(case.right) == _values(case.parsed)


def logistic(rows: Sequence[Row]) -> list[float]:
    """A bias and weights of a logistic regression, by Newton's method with a small ridge."""
    size = len(rows[0][0]) + 1
    weights = [0.0] * size
    for _ in range(_STEPS):
        gradient = [-_RIDGE * weight for weight in weights]
        hessian = [[_RIDGE * (i == j) for j in range(size)] for i in range(size)]
        for evidence, right in rows:
            vector = (1.0, *evidence)
            total = sum(w * x for w, x in zip(weights, vector, strict=True))
            share = 1 / (1 + exp(-max(min(total, 30.0), -30.0)))
            for i in range(size):
                gradient[i] += (right - share) * vector[i]
                for j in range(size):
                    hessian[i][j] += share * (1 - share) * vector[i] * vector[j]
        step = _solved(hessian, gradient)
        weights = [weight + change for weight, change in zip(weights, step, strict=True)]
    return weights


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """The solution of a small system of linear equations."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for i in range(size):
        pivot = max(range(i, size), key=lambda row: abs(rows[row][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for j in range(size):
            if j != i:
                factor = rows[j][i] / rows[i][i]
                rows[j] = [a - factor * b for a, b in zip(rows[j], rows[i], strict=True)]
    return [row[size] / row[i] for i, row in enumerate(rows)]


def _values(reference: Reference) -> dict[str, Any]:
    ignored = {"id", "custom", "language", "note", "medium", "genre"}
    return {key: value for key, value in reference.csl().items() if key not in ignored}


def _rounded(weights: Iterable[float]) -> list[float]:
    return [round(weight, 3) for weight in weights]
