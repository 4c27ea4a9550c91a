"""Cross-validation: every labelled reference parsed by a model that was not shown it.

``python -m training.validation`` also fits the confidence to what was right.
"""

from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pycrfsuite

from caspibib.model.document import Entry
from caspibib.model.reference import Reference
from caspibib.parse.crf import Tagging, tag_with
from caspibib.parse.entry import read_tagged
from training.examples import Example, labelled, rendered
from training.train import train

FOLDS = 4
_RENDERED = 9_000
_ITERATIONS = 70


class Validated(NamedTuple):
    """A labelled reference, what its labels say, and what a model made of it."""

    example: Example
    right: Reference
    parsed: Reference
    tagging: Tagging


def validated(seed: int = 7) -> Iterator[Validated]:
    """Every labelled reference, parsed by a model that was trained on the others."""
    own = labelled()
    Random(seed).shuffle(own)
    made = list(rendered(_RENDERED, seed))
    for fold in range(FOLDS):
        shown = [found for i, found in enumerate(own) if i % FOLDS != fold]
        with TemporaryDirectory() as folder:
            path = Path(folder) / "model"
            train([*made, *shown, *shown], path, max_iterations=_ITERATIONS)
            model = pycrfsuite.Tagger()
            model.open(str(path))
            for found in own[fold::FOLDS]:
                yield _validated(found, tag_with(model, found.text, found.tokens))
            model.close()


def _validated(found: Example, tagging: Tagging) -> Validated:
    entry = Entry.of(found.text)
    sure = Tagging(found.labels, (1.0,) * len(found.labels), 1.0)
    right = read_tagged(entry, found.tokens, sure)
    parsed = read_tagged(entry, found.tokens, tagging)
    return Validated(found, right, parsed, tagging)
