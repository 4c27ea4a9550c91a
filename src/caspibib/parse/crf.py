"""The trained tagger: a linear-chain conditional random field."""

from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

from caspibib.parse.features import features
from caspibib.parse.labels import Label
from caspibib.parse.structure import mended
from caspibib.parse.tokens import Token
from caspibib.resources import ROOT

if TYPE_CHECKING:
    import pycrfsuite

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
    with _LOCK:
        return tag_with(_model()[0], text, tokens)


def tag_with(model: "pycrfsuite.Tagger", text: str, tokens: tuple[Token, ...]) -> Tagging:
    """The same by another model than the one that ships."""
    if not tokens:
        return Tagging((), (), 0.0)
    model.set(features(text, tokens))
    labels = cast("list[Label]", model.tag())
    probability = model.probability(labels)
    whole = mended(tokens, labels, model.marginal)
    marginals = tuple(model.marginal(label, i) for i, label in enumerate(whole))
    return Tagging(whole, marginals, probability)


@cache
def _model() -> "tuple[pycrfsuite.Tagger, bytes]":
    """The model, read when it is first needed, and the bytes that it must not outlive."""
    data = ROOT.joinpath(MODEL).read_bytes()
    import pycrfsuite  # noqa: PLC0415 - when it is first needed

    model = pycrfsuite.Tagger()
    model.open_inmemory(data)
    return model, data
