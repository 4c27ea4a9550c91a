"""Cross-validation: every labelled reference tagged by a model that was not shown it."""

from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
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
from training.fit import fit

FOLDS = 4
_RENDERED = 9_000
_ITERATIONS = 70
_SEED = 7


class Validated(NamedTuple):
    """A labelled reference, what its labels say, and what a model made of it."""

    example: Example
    right: Reference
    parsed: Reference
    tagging: Tagging


def validated(workers: int = 2) -> list[Validated]:
    """Every labelled reference, parsed by a model that was trained on the others."""
    with ProcessPoolExecutor(workers) as pool:
        return read(pool.map(taggings, range(FOLDS)))


def taggings(fold: int) -> list[Tagging]:
    """What a model that was not shown the references of a fold makes of them."""
    own = _shuffled()
    shown = [found for i, found in enumerate(own) if i % FOLDS != fold]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "model"
        fit([*rendered(_RENDERED, _SEED), *shown, *shown], path, max_iterations=_ITERATIONS)
        model = pycrfsuite.Tagger()
        model.open(str(path))
        return [tag_with(model, found.text, found.tokens) for found in own[fold::FOLDS]]


def read(folds: Iterable[list[Tagging]]) -> list[Validated]:
    """The labelled references with their taggings, fold by fold."""
    own = _shuffled()
    return [
        _validated(found, tagging)
        for fold, made in enumerate(folds)
        for found, tagging in zip(own[fold::FOLDS], made, strict=True)
    ]


def _shuffled() -> list[Example]:
    own = labelled()
    Random(_SEED).shuffle(own)
    return own


def _validated(found: Example, tagging: Tagging) -> Validated:
    entry = Entry.of(found.text)
    sure = Tagging(found.labels, (1.0,) * len(found.labels), 1.0)
    right = read_tagged(entry, found.tokens, sure)
    parsed = read_tagged(entry, found.tokens, tagging)
    return Validated(found, right, parsed, tagging)
