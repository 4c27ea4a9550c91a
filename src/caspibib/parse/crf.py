"""The trained tagger: a linear-chain conditional random field."""

from dataclasses import dataclass
from functools import cache
from itertools import groupby
from threading import Lock
from typing import TYPE_CHECKING, Final, cast

from caspibib.parse.features import features
from caspibib.parse.labels import Label
from caspibib.parse.tokens import Token
from caspibib.resources import ROOT

if TYPE_CHECKING:
    import pycrfsuite

MODEL: Final = "parser.crfsuite"
_LEAST: Final = 0.03
"""Mean probability from which a run of tokens may be the title of an entry that has no other."""

_MAY_BE_TITLES: Final[frozenset[Label]] = frozenset(
    {"author", "authority", "container-title", "publisher", "genre", "title-translated", "other"}
)
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
    if "title" not in labels:
        labels = _titled(model, tokens, labels)
    marginals = tuple(model.marginal(label, i) for i, label in enumerate(labels))
    return Tagging(tuple(labels), marginals, probability)


def _titled(
    model: "pycrfsuite.Tagger", tokens: tuple[Token, ...], labels: list[Label]
) -> list[Label]:
    """The labels with the run that is most like a title called so; as they are if none is.

    What follows «//» is where a work without a title was published.
    """
    best, found = _LEAST, slice(0)
    start = 0
    for label, run in groupby(labels):
        end = start + len(list(run))
        after_slashes = start > 0 and tokens[start - 1].text == "//"
        if label in _MAY_BE_TITLES and not after_slashes:
            mean = sum(model.marginal("title", i) for i in range(start, end)) / (end - start)
            if mean > best:
                best, found = mean, slice(start, end)
        start = end
    changed = list(labels)
    changed[found] = ["title"] * (found.stop - (found.start or 0))
    return changed


@cache
def _model() -> "tuple[pycrfsuite.Tagger, bytes]":
    """The model, read when it is first needed, and the bytes that it must not outlive."""
    data = ROOT.joinpath(MODEL).read_bytes()
    import pycrfsuite  # noqa: PLC0415 - when it is first needed

    model = pycrfsuite.Tagger()
    model.open_inmemory(data)
    return model, data
