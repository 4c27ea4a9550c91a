"""The trained tagger: a linear-chain conditional random field."""

from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Final, cast

import pycrfsuite

from caspibib.parse.features import features
from caspibib.parse.labels import Label
from caspibib.parse.tokens import Token
from caspibib.resources import ROOT

MODEL: Final = "parser.crfsuite"
_LOCK: Final = Lock()
"""The model's state is that of the entry that it was last shown."""


@dataclass(frozen=True, slots=True)
class Tagging:
    """Labels that the model gave, and how probable it holds each of them, from 0 to 1."""

    labels: tuple[Label, ...]
    marginals: tuple[float, ...]
    probability: float
    """Of all the labels together."""


def tag(text: str, tokens: tuple[Token, ...]) -> Tagging:
    """The most probable labels for the tokens of an entry's text."""
    if not tokens:
        return Tagging((), (), 0.0)
    rows = features(text, tokens)
    with _LOCK:
        model = _model()
        model.set(rows)
        labels = model.tag()
        probability = model.probability(labels)
        marginals = tuple(model.marginal(label, i) for i, label in enumerate(labels))
    return Tagging(tuple(cast(list[Label], labels)), marginals, probability)


@cache
def _model() -> pycrfsuite.Tagger:
    model = pycrfsuite.Tagger()
    model.open_inmemory(ROOT.joinpath(MODEL).read_bytes())
    return model
