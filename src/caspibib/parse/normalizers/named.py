"""Numbers without the words that name them: «Т. 5», «№ 2», «5-том»."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from caspibib.resources import table

_DASH: Final = re.compile(r"\s*[\u2010-\u2015\u2212-]+\s*")

_SIGNS: Final = "[^0-9a-zа-я]{1,3}"
"""What may stand between two words of one name: «art. no.»."""


def bare(text: str, kind: str) -> str:
    """The text without the words of ``resources/numbers.toml`` before or after it."""
    text = text.strip(" .,;:").lstrip("–— ")
    found = _before(kind).sub("", text, count=1)
    if found == text and (behind := _after(kind)):
        found = behind.sub("", text, count=1)
    return found.strip() or text


def hyphened(text: str) -> str:
    """The text with a plain hyphen for a dash of any kind, spaced or not."""
    return _DASH.sub("-", text)


@cache
def _before(kind: str) -> re.Pattern[str]:
    """One or more words, each with its stop, a blank, or a figure after it."""
    word = any_of(table("numbers")["before"][kind])
    # a lone Latin letter before figures may be a part of them: «S12», but not «p12»
    behind = r"\s*[.:]\s*\]?\s*|\]\s*|\s+|(?<=[№°º]) ?|(?<!\b[a-z])(?=\d)|(?<=\b[pvn])(?=\d)"
    return re.compile(rf"^\[?(?:{word}(?:{behind}))+(?=\S)", re.IGNORECASE)


@cache
def _after(kind: str) -> re.Pattern[str] | None:
    """A word behind the figures: «5-том», «10–20 бб.»."""
    words = table("numbers")["after"].get(kind)
    if not words:
        return None
    return re.compile(
        rf"(?<=[\dIVXLC])(?:-?(?:й|я|е|ші|шы|th))?[\s-]*\b{any_of(words)}\.?$", re.IGNORECASE
    )


def any_of(words: Iterable[str]) -> str:
    """An expression for any of the words, the longest first; a blank is any sign between two."""
    longest_first = sorted(set(words), key=len, reverse=True)
    return f"(?:{'|'.join(_SIGNS.join(map(re.escape, word.split())) for word in longest_first)})"
