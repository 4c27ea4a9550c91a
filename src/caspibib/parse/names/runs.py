"""Cutting a list of names into runs of family names, initials, commas and the like."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from caspibib.parse.names.words import joining, kin, marks, particles, saints, suffixes

Kind = Literal["W", "I", "S", "X", ",", "&", ";"]
"""``W``, capitalised words with their particles: «van der Berg», «Гарсия Маркес», «Иван Петрович».
``I``, initials: «И. И.», «Ю.-К.», «Т. А. ван», «VV». ``S``, «Jr.». ``X``, what no name has."""

_TOKEN: Final = re.compile(
    r"""
    (?P<word> [^\W\d_] (?: [^\W\d_]+ | [\u0300-\u036f'’‘ʼ`ʹʺ´] | [-‐‑"](?=[^\W\d_]) )* \.? )
  | (?P<former> \( [^\W\d_]+ (?: -[^\W\d_]+ )* \) )      # a maiden name
  | \S
    """,
    re.VERBOSE,
)
_HYPHEN: Final = re.compile(r"[-‐‑]")
_APOSTROPHES: Final = "'’‘ʼ`ʹʺ´"
_LONGEST_INITIAL: Final = 4
"""Letters: «Дж.», «Alex.»."""
_LONGEST_BLOCK: Final = 3
"""Letters of initials without stops: «JRR»."""
_SIGNS: Final[dict[str, Kind]] = {",": ",", ";": ";", "/": ";", "|": ";", ":": ";", "&": "&"}
_ENDS: Final = frozenset(",&;")


class Run(NamedTuple):
    """A part of a list of names, at its place in the text."""

    kind: Kind
    start: int
    end: int
    size: int = 1
    """How many words or initials it has; particles do not count."""


class _Token(NamedTuple):
    kind: Kind | Literal["p", "k"]
    """As of a run, and: a particle, «оглы»."""
    text: str
    start: int
    end: int
    odd: bool = False
    """Whether its neighbours may change its kind."""


_NOTHING: Final = _Token(";", "", 0, 0)


def runs(text: str) -> list[Run]:
    """The runs of a list of names, in order; stops between words and lone hyphens are in none."""
    tokens = [*_in_context(_tokens(text)), _NOTHING]
    found: list[Run] = []
    particle = -1
    for i, token in enumerate(tokens[:-1]):
        kind, start, size = token.kind, token.start, 1
        if kind == "p":
            if tokens[i + 1].kind in {"p", "W"}:
                particle = start if particle < 0 else particle
                continue
            kind, size = ("I", 0) if found and found[-1].kind == "I" else ("X", 1)
        elif kind == "k":
            before = found[-1].kind if found else "X"
            kind, size = (before, 0) if before in {"W", "I"} else ("X", 1)
        if particle >= 0:
            start, particle = particle, -1
        if found and _continues(found[-1], kind, start, text):
            found[-1] = Run(kind, found[-1].start, token.end, found[-1].size + size)
        else:
            found.append(Run(kind, start, token.end, size))
    return found


def _continues(run: Run, kind: Kind, start: int, text: str) -> bool:
    """Whether a word belongs to the run before it; a stop between words parts them."""
    if run.kind != kind or kind not in {"W", "I", "X"}:
        return False
    return kind != "W" or "." not in text[run.end : start]


def _tokens(text: str) -> list[_Token]:
    """Words and signs with the kind that they have by themselves."""
    found: list[_Token] = []
    for match in _TOKEN.finditer(text):
        word, group = match[0], match.lastgroup
        start, end = match.span()
        if group == "word":
            if word[-1] == "." and len(word) > 3 and word[-2].isupper() and word[-3].islower():
                kind, _ = _kind(word[:-2])
                found.append(_Token(kind, word[:-2], start, end - 2))
                word, start = word[-2:], end - 2
            kind, odd = _kind(word)
            stop = word[-1] == "." and kind not in {"I", "S"}
            found.append(_Token(kind, word, start, end - 1 if stop else end, odd))
        elif group == "former" and found and found[-1].kind == "W":
            found.append(_Token("W" if word[1].isupper() else "X", word, start, end))
        elif word not in "-‐‑.":
            found.append(_Token(_SIGNS.get(word, "X"), word, start, end))
    return found


@lru_cache(maxsize=20_000)
def _kind(word: str) -> tuple[Kind | Literal["p", "k"], bool]:
    """The kind of a word with the stop after it, and whether its neighbours may change that."""
    stop = word[-1] == "."
    word = word.rstrip(".")
    lower = word.casefold()
    if word == lower:
        if lower in joining():
            return "&", False
        if lower in particles() and not stop:
            return "p", False
        if lower in kin():
            return "k", False
    if word in marks() and not word.isupper():
        return "W", False
    if lower in suffixes() and (word == lower or word in {"Jr", "Sr"}):
        return "S", False
    if _is_initial(word, stop=stop):
        return "I", stop and (len(word) > 2 or lower in saints())
    return ("W" if any(char.isupper() for char in word) else "X"), _is_block(word)


def _is_initial(word: str, *, stop: bool) -> bool:
    """«И», «Дж.», «К-Ж.»: a capital and few small letters before a stop, or a capital alone."""
    parts = [part.rstrip(_APOSTROPHES) for part in _HYPHEN.split(word)]
    return all(
        part[:1].isupper()
        and (len(part) == 1 or (stop and len(part) <= _LONGEST_INITIAL and part[1:].islower()))
        for part in parts
    )


def _in_context(tokens: list[_Token]) -> Iterator[_Token]:
    """The tokens with the kinds that they have among their neighbours."""
    for i, token in enumerate(tokens):
        if token.odd:
            yield _settled(token, tokens[i - 1] if i else _NOTHING, tokens[i + 1 : i + 3])
        else:
            yield token


def _settled(token: _Token, before: _Token, after: list[_Token]) -> _Token:
    """The token with the kind that it has between ``before`` and ``after``."""
    following = after[0] if after else _NOTHING
    opens, closes = before.kind in _ENDS, following.kind in _ENDS or following.kind == "S"
    lower = token.text.casefold().rstrip(".")
    if token.kind == "I":
        if lower in saints():
            return token._replace(kind="W") if following.kind == "W" else token
        return (
            token._replace(kind="W", end=token.end - 1) if before.kind == "I" and closes else token
        )
    if lower in suffixes() and (opens or before.kind == "I"):
        return token._replace(kind="S")
    if before.kind == "W" and closes:
        inverted = following.kind == "," and len(after) > 1 and after[1].kind == "I"
        return token._replace(kind="S" if lower in suffixes() and inverted else "I")
    if opens and following.kind == "W" and len(lower) == 2:
        last = len(after) < 2 or after[1].kind in _ENDS
        return token._replace(kind="I") if last and not following.odd else token
    return token


def _is_block(word: str) -> bool:
    """Initials without stops: «VV», «J-P»; no country in capitals."""
    return 1 < len(word) <= _LONGEST_BLOCK and word.isupper() and word not in marks()
