"""The words that tell what part people had in a work: «под ред.», «(Eds.)», «пер. с нем.»."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple

from caspibib.resources import table

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-‑'’][^\W\d_]+)*")
_TOKEN: Final = re.compile(r"(?P<word>[^\W\d_]+(?:[-‑'’][^\W\d_]+)*)(?P<stop>\.?)|[^\s\w]|\d+")
_BETWEEN: Final = frozenset("-–—:,/&")
_ENDS: Final = frozenset(";)]")


class _Token(NamedTuple):
    text: str
    lower: str
    """The word in small letters; a sign as it is."""
    stop: bool
    start: int
    end: int


def without_roles(text: str, *, leading: bool = True) -> str:
    """The names alone, with a semicolon where words of a role stood between them.

    ``leading`` says that the list may begin with a capitalised word of a role («Ed. by»).
    """
    words = (word.casefold() for word in _WORD.findall(text))
    if _all("words").isdisjoint(words):
        return text
    tokens = [
        _Token(match["word"] or match[0], (match["word"] or match[0]).casefold(),
               bool(match["stop"]), match.start(), match.end())
        for match in _TOKEN.finditer(text)
    ]  # fmt: skip
    kept: list[str] = []
    done = i = 0
    while i < len(tokens):
        end = _phrase(tokens, i) if tokens[i].lower in _all("words") else i
        if end > i and _is_role(tokens, i, end, leading=leading):
            start, end = _bracketed(tokens, i, end)
            kept.append(text[done : tokens[start].start])
            done = tokens[end - 1].end
            i = end
        else:
            i += 1
    if not done:
        return text
    kept.append(text[done:])
    return ";".join(kept).strip(" ;,:&").lstrip(". ")


def _phrase(tokens: Sequence[_Token], start: int) -> int:
    """Where the words of a role end that begin at ``start``."""
    end = i = start
    while i < len(tokens):
        token = tokens[i]
        if token.lower in _all("words") or token.lower in _all("inner"):
            i = end = i + 1
        elif token.lower in _BETWEEN or (token.lower in _all("and") and token.text == token.lower):
            i += 1
        elif token.text in _all("from") and (language := _language(tokens, i)):
            i = end = language
        elif token.lower in _all("ranks") and (
            token.text == token.lower or (token.text.isupper() and len(token.text) > 1)
        ):
            i = end = i + 1
        else:
            break
    while end < len(tokens) and tokens[end].lower == ":":
        end += 1
    return end


def _language(tokens: Sequence[_Token], start: int) -> int:
    """Where «с англ. и нем. яз.», «from the German» ends; 0 where no language follows."""
    end, i = 0, start + 1
    while i < len(tokens) and tokens[i].lower.isalpha():
        token = tokens[i]
        initial = token.stop and token.text != token.lower
        if token.lower in _all("and") or token.lower == "the":
            i += 1
        elif not initial and (token.text == token.lower or token.text.isascii()) and (
            not end or token.lower in _all("language") or tokens[i - 1].lower in _all("and")
        ):  # fmt: skip
            i = end = i + 1
        else:
            break
    return end


def _is_role(tokens: Sequence[_Token], start: int, end: int, *, leading: bool) -> bool:
    """Whether words are those of a role, and not «Per Olsen» or «Ed. Smith»."""
    first = tokens[start]
    if first.text == first.lower:
        return True
    if start > 0 and (end == len(tokens) or tokens[end].lower in _ENDS):
        return True
    opens = start == 0 or tokens[start - 1].lower in ";(["
    return opens and leading and (end - start > 1 or first.stop)


def _bracketed(tokens: Sequence[_Token], start: int, end: int) -> tuple[int, int]:
    """The phrase with the brackets that enclose it."""
    if (
        start
        and end < len(tokens)
        and tokens[start - 1].lower in "(["
        and tokens[end].lower in ")]"
    ):
        return start - 1, end + 1
    return start, end


@cache
def _all(kind: str) -> frozenset[str]:
    return frozenset(table("roles")[kind])
