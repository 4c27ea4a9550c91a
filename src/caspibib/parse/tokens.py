"""Cutting an entry into tokens."""

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(
    r"""
    (?:(?:https?|ftp):/{1,2}|www\.|(?:dx\.)?doi\.org/)          # an address, without
      (?:[^\s<>«»"“”()]|(?:(?<=_)|(?!\([А-яЁё]))\([^\s()]{0,80}\))*
      (?:[^\s<>«»"“”.,;:!?()\]]|(?<=\)))                       #   the stop and note after it
  | 10\.\d{4,9}/[^\s<>«»"“”]*[^\s<>«»"“”.,;:!?\]]            # a bare DOI
  | [^\W\d_][a-zа-яёіїєґ]?\.                                # an initial, a short abbreviation
  | [^\W\d_]+(?:[-'’`ʹʼ][^\W\d_]+)*                          # a word, with its hyphens
  | \d+                                                      # a number
  | [/\u2044\u2215]{2}                                        # GOST's «published in»
  | \S                                                       # any other sign
    """,
    re.VERBOSE,
)


class Token(NamedTuple):
    """A word, a number, an address or a sign, at its place in the entry's text.

    GOST's punctuation is cut loose: «М.:Наука» is «М.», «:», «Наука».
    """

    text: str
    start: int
    end: int
    emphasis: bool = False
    """Whether it stands in italics."""


def tokenize(text: str, emphasis: tuple[tuple[int, int], ...] = ()) -> tuple[Token, ...]:
    """The tokens of an entry's text; every character that is no white space is in one of them.

    ``emphasis`` are the ranges of the text that stand in italics.
    """
    if not emphasis:
        return tuple(Token(found[0], *found.span()) for found in _TOKEN.finditer(text))
    return tuple(
        Token(
            found[0],
            *found.span(),
            any(start <= found.start() < end for start, end in emphasis),
        )
        for found in _TOKEN.finditer(text)
    )
