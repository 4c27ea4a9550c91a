"""How far two references agree, feature by feature.

Each feature is a function of two fingerprints that gives its agreement, from 0 to 1, or ``None``
where one of the two says nothing.
"""

from collections.abc import Callable
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from caspibib.match.fingerprint import Fingerprint
from caspibib.model.pair import Feature

_SAME_WORD: Final = 0.84
"""Jaro-Winkler similarity of skeletons above which two words are the same word, romanised."""

_COGNATES: Final = 0.5
"""Share of words in common with which a title counts as fully agreeing with its translation."""


def _equal(one: object, other: object) -> float | None:
    return None if not one or not other else float(one == other)


def _doi(ru: Fingerprint, en: Fingerprint) -> float | None:
    return _equal(ru.doi, en.doi)


def _url(ru: Fingerprint, en: Fingerprint) -> float | None:
    """Addresses often differ by a letter that was lost; half alike is not alike."""
    if not ru.url or not en.url:
        return None
    return max(0.0, 2 * fuzz.ratio(ru.url, en.url) / 100 - 1)


def _year(ru: Fingerprint, en: Fingerprint) -> float | None:
    return _equal(ru.year, en.year)


def _date(ru: Fingerprint, en: Fingerprint) -> float | None:
    return _equal(ru.day, en.day) if ru.year == en.year else None


def _volume(ru: Fingerprint, en: Fingerprint) -> float | None:
    return _equal(ru.volume, en.volume)


def _issue(ru: Fingerprint, en: Fingerprint) -> float | None:
    return _equal(ru.issue, en.issue)


def _pages(ru: Fingerprint, en: Fingerprint) -> float | None:
    return _equal(ru.page, en.page)


def _author(ru: Fingerprint, en: Fingerprint) -> float | None:
    """The share of the shorter list of authors that the other list has, in any order."""
    if not ru.authors or not en.authors:
        return None
    shorter, longer = sorted((ru.authors, en.authors), key=len)
    free = list(longer)
    found = 0.0
    for family, initial in shorter:
        best = max(free, key=lambda other: _same_name(family, initial, *other))
        found += _same_name(family, initial, *best)
        free.remove(best)
    return found / len(shorter)


def _same_name(family: str, initial: str, other_family: str, other_initial: str) -> float:
    likeness = max(0.0, 2 * JaroWinkler.similarity(family, other_family) - 1)
    return likeness * (0.7 if initial and other_initial and initial != other_initial else 1.0)


def _title(ru: Fingerprint, en: Fingerprint) -> float | None:
    """Words in common: all of them in one script; cognates and names across scripts."""
    return _words(ru.title, en.title, alike=ru.title_script == en.title_script)


def _container(ru: Fingerprint, en: Fingerprint) -> float | None:
    """Likeness of containers; a translated one that shares no word says little."""
    return _words(ru.container, en.container, alike=ru.container_script == en.container_script)


def _words(one: tuple[str, ...], other: tuple[str, ...], *, alike: bool) -> float | None:
    if not one or not other:
        return None
    return _same_text(one, other) if alike else min(1.0, _shared(one, other) / _COGNATES)


def _same_text(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    return max(0.0, 2 * fuzz.token_sort_ratio(" ".join(one), " ".join(other)) / 100 - 1)


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    """The share of the shorter text's words that have a like word in the other."""
    shorter, longer = sorted((one, other), key=len)
    found = sum(
        any(JaroWinkler.similarity(word, candidate) >= _SAME_WORD for candidate in longer)
        for word in shorter
    )
    return found / len(shorter)


FEATURES: Final[dict[Feature, Callable[[Fingerprint, Fingerprint], float | None]]] = {
    "DOI": _doi,
    "URL": _url,
    "year": _year,
    "date": _date,
    "volume": _volume,
    "issue": _issue,
    "page": _pages,
    "author": _author,
    "title": _title,
    "container-title": _container,
}
"""In the order in which evidence is shown."""
