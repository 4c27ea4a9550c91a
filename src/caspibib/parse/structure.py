"""What an entry must have: the labels mended where they leave a title or a container out.

A chain of labels sees its neighbours only. That an entry has a title, and that what has a volume
or an issue number stands in something, is seen from the whole.
"""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Final

from caspibib.parse.areas import DASHES, areas_of
from caspibib.parse.labels import Label
from caspibib.parse.tokens import Token
from caspibib.parse.words import word

Probability = Callable[[Label, int], float]
"""Of a label for the token at a place."""

_LEAST: Final = 0.03
"""Mean probability from which a run may be the title of an entry that has no other."""

_MAY_BE_TITLES: Final[frozenset[Label]] = frozenset(
    {"author", "authority", "container-title", "publisher", "genre", "title-translated", "other"}
)
_IN_SOMETHING: Final[frozenset[Label]] = frozenset({"volume", "issue"})
_RANGE: Final = 3
"""Tokens of a range of pages."""

_TO_THE_DAY: Final = 3
"""Tokens of a date that has a day."""

_OF_A_BOOK: Final[frozenset[Label]] = frozenset(
    {"publisher-place", "number-of-pages", "number-of-volumes", "edition", "ISBN", "number"}
)
_TITLES: Final[frozenset[Label]] = frozenset({"title", "container-title"})
_IN_BRACKETS: Final[tuple[Label, ...]] = (
    "title-translated",
    "container-title-translated",
    "genre",
    "medium",
    "note",
    "event",
)
_MANY: Final = 4
"""Tokens in brackets from which they may hold a title."""

_QUOTES: Final = frozenset('»”"')

Run = tuple[Label, int, int]
"""A label, and where the tokens that have it begin and end."""


def mended(
    tokens: Sequence[Token], labels: Sequence[Label], probability: Probability
) -> tuple[Label, ...]:
    """The labels, mended: brackets of one kind, a title, a container, pages behind a volume."""
    labels = _bracketed(tokens, labels, probability)
    if "title" not in labels:
        labels = _titled(tokens, labels, probability)
    if "title" in labels and _lacks_container(tokens, labels):
        labels = _contained(tokens, labels, probability)
    if "volume" in labels:
        labels = _located(tokens, labels)
    return tuple(labels)


def _lacks_container(tokens: Sequence[Token], labels: Sequence[Label]) -> bool:
    """Whether the entry names nothing that the work is part of, though it must be part of it.

    What has a volume or an issue is; so is a page of a site, dated to the day.
    """
    present = set(labels)
    if "container-title" in present or not present.isdisjoint(_OF_A_BOOK):
        return False
    if not present.isdisjoint(_IN_SOMETHING):
        return all(token.text != "//" for token in tokens)
    return "URL" in present and labels.count("issued") >= _TO_THE_DAY


def _bracketed(
    tokens: Sequence[Token], labels: Sequence[Label], probability: Probability
) -> Sequence[Label]:
    """With one label for all that square brackets behind a title hold."""
    for start, end in _brackets(tokens):
        inside = set(labels[start:end])
        translated = "title-translated" in inside and len(inside) > 1
        if end - start < _MANY or (inside.isdisjoint(_TITLES) and not translated):
            continue
        goes_on = end + 1 < len(labels) and labels[end + 1] in _TITLES
        if labels[start - 2] in _TITLES and not goes_on:
            fits = {kind: _mean(probability, kind, start, end) for kind in _IN_BRACKETS}
            labels = _changed(labels, max(fits, key=fits.__getitem__), start, end)
            labels = _changed(labels, "punctuation", start - 1, start)
            labels = _changed(labels, "punctuation", end, end + 1)
    return labels


def _brackets(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Where what stands in square brackets begins and ends, the brackets left out."""
    found = []
    start = 0
    for i, token in enumerate(tokens):
        if token.text == "[":
            start = i + 1
        elif token.text == "]" and start > 1:
            found.append((start, i))
            start = 0
    return found


def _titled(
    tokens: Sequence[Token], labels: Sequence[Label], probability: Probability
) -> tuple[Label, ...]:
    """With the run that is most like a title called so, or the first part of it."""
    runs = [run for run in _runs(labels) if run[0] in _MAY_BE_TITLES]
    # Behind «//» a work without a title was published.
    runs = [run for run in runs if not (run[1] and tokens[run[1] - 1].text == "//")]
    for label, start, end in runs:
        border = _border(tokens, start, end, probability)
        if label == "container-title" and start == 0:
            return _changed(labels, "title", start, end)
        if label == "container-title" and border:
            return _parted(tokens, labels, start, border, end)
    fits = {run: _mean(probability, "title", run[1], run[2]) for run in runs}
    best = max(runs, key=fits.__getitem__, default=None)
    if best is None or fits[best] < _LEAST:
        return tuple(labels)
    return _changed(labels, "title", best[1], best[2])


def _contained(
    tokens: Sequence[Token], labels: Sequence[Label], probability: Probability
) -> tuple[Label, ...]:
    """With what follows the title called a container, or else the last part of the title."""
    runs = _runs(labels)
    titles = [run for run in runs if run[0] == "title"]
    after = [run for run in runs if run[0] in {"publisher", "authority"}] + titles[1:]
    if after:
        return _changed(labels, "container-title", *after[0][1:])
    _, start, end = titles[0]
    border = _border(tokens, start, end, probability)
    return _parted(tokens, labels, start, border, end) if border else tuple(labels)


def _located(tokens: Sequence[Token], labels: Sequence[Label]) -> Sequence[Label]:
    """With the range behind the comma of «3, 5–9» called pages."""
    volumes = [run for run in _runs(labels) if run[0] == "volume"]
    _, start, end = volumes[-1]
    if end - start < _RANGE or tokens[end - 2].text not in DASHES:
        return labels
    first = end - _RANGE
    if len(volumes) > 1 and first == start:
        return _changed(labels, "page", first, end)
    if first - 1 > start and tokens[first - 1].text == "," and "page" not in labels:
        labels = _changed(labels, "punctuation", first - 1, first)
        return _changed(labels, "page", first, end)
    return labels


def _border(tokens: Sequence[Token], start: int, end: int, probability: Probability) -> int | None:
    """Where in a run the title ends and the container begins: at the end of a sentence or quote."""
    words = [word(token.text) for token in tokens]
    areas = areas_of(tokens, words)
    borders = [
        i
        for i in range(start + 1, end)
        if words[i].shape[0] == "X" and (areas[i] != areas[i - 1] or tokens[i - 1].text in _QUOTES)
    ]

    def fit(border: int) -> float:
        before = _mean(probability, "title", start, border)
        return before + _mean(probability, "container-title", border, end)

    return max(borders, key=fit, default=None)


def _mean(probability: Probability, label: Label, start: int, end: int) -> float:
    return sum(probability(label, i) for i in range(start, end)) / (end - start)


def _parted(
    tokens: Sequence[Token], labels: Sequence[Label], start: int, border: int, end: int
) -> tuple[Label, ...]:
    """With a title before the border, and a container behind it; a stop between them is neither."""
    labels = _changed(labels, "title", start, border)
    labels = _changed(labels, "container-title", border, end)
    stop = tokens[border - 1].text == "."
    return _changed(labels, "punctuation", border - 1, border) if stop else labels


def _changed(labels: Sequence[Label], label: Label, start: int, end: int) -> tuple[Label, ...]:
    return (*labels[:start], *[label] * (end - start), *labels[end:])


def _runs(labels: Sequence[Label]) -> list[Run]:
    runs = []
    start = 0
    for label, same in groupby(labels):
        end = start + len(list(same))
        runs.append((label, start, end))
        start = end
    return runs
