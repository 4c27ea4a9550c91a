"""Fitting a model to examples."""

from collections.abc import Iterable
from pathlib import Path

import pycrfsuite

from caspibib.parse.features import features
from training.examples import Example

_PARAMETERS = {
    "c1": 0.15,
    "c2": 0.005,
    "max_iterations": 130,
    "feature.minfreq": 4,
    "feature.possible_transitions": False,
}
"""L-BFGS with both penalties: the first keeps the model small, the second its weights."""


def fit(examples: Iterable[Example], path: Path, **parameters: float) -> None:
    """Write the model that these examples give; the same examples give the same bytes."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=_PARAMETERS | parameters, verbose=False)
    for found in examples:
        trainer.append(features(found.text, found.tokens), found.labels)
    trainer.train(str(path))
