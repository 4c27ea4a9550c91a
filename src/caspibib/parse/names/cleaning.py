"""What stands in a list of names and is no name."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from caspibib.parse.names.words import joining, kin, particles, suffixes
from caspibib.resources import table

_SPACE: Final = re.compile(r"\s+")
_INITIALS: Final = re.compile(r"\b\w\.\s\w$")
_ELLIPSIS: Final = re.compile(r"…|\.\s?\.\s?\.")
_HYPHEN: Final = re.compile(r"(?<=\w)(?:-\s|\s-)(?=[^\W\d_])")
"""A hyphen beside a blank: «Салтыков- Щедрин», «Дро- бот»."""
_TORN: Final = re.compile(r"(?<![\w.’'-])([^\W\d_]) (?=([^\W\d_]{3,}))")
"""A capital that a blank tore off: «T akeda»."""


def without_others(text: str) -> str:
    """The list with single blanks, and without «и др.», «[et al.]» and omission points.

    A semicolon stays where they stood, because other names may follow.
    """
    text = _SPACE.sub(" ", text)
    if "…" in text or ".." in text or ". ." in text:
        text = _ELLIPSIS.sub(";", text)
    if "- " in text or " -" in text:
        text = _HYPHEN.sub(lambda match: _mended(text, match), text)
    text = _TORN.sub(_rejoined, text)
    lower = text.casefold()
    if any(word in lower for word in _hints()):
        text = _others().sub("; ", text)
    return text.strip(" ,;&/")


def _mended(text: str, match: re.Match[str]) -> str:
    """A hyphen between two names, none before the rest of a word."""
    return "" if text[match.end()].islower() else "-"


def _rejoined(match: re.Match[str]) -> str:
    """The capital without the blank before small letters that are no word by themselves."""
    letter, rest = match.groups()
    apart = rest in particles() or rest in joining() or rest in kin() or rest in suffixes()
    return letter if letter.isupper() and rest.islower() and not apart else match[0]


@cache
def _hints() -> tuple[str, ...]:
    """A word of each phrase, to see at once that a list has none."""
    words = table("names")["list"]
    phrases = [phrase for phrase in words["others"] if not _INITIALS.search(phrase)]
    longest = {max(phrase.split(), key=len) for phrase in (*phrases, *words["with"])}
    initials = set(words["others"]) - set(phrases)
    return (*longest, *initials, *(phrase.replace(". ", ".") for phrase in initials))


@cache
def _others() -> re.Pattern[str]:
    """«и др.» in brackets of any kind or none; «при участии»."""
    words = table("names")["list"]
    # «ж. б.» in capitals are initials
    small = [phrase for phrase in words["others"] if _INITIALS.search(phrase)]
    others = [phrase for phrase in words["others"] if phrase not in small]
    return re.compile(
        rf"[\[(]?(?<!\w)(?:(?:(?i:{_any(others)})|{_any(small)})(?!\w)\.?"
        rf"|(?i:{_any(words['with'])})(?!\w)):?[\])]?"
    )


def _any(phrases: Iterable[str]) -> str:
    """Any of the phrases, the longest first, with or without the blanks after their stops."""
    escaped = (re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
    return "|".join(phrase.replace(r"\.\ ", r"\.?\s?").replace(r"\ ", " ") for phrase in escaped)
