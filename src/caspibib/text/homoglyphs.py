"""Letters of one script in the words of the other: the Latin C of «Cаблин»."""

from functools import lru_cache
from typing import Final

_LATIN: Final = "AaBCcEeHIiKkMOoPpTXxYyÏïSsJj"
_CYRILLIC: Final = "АаВСсЕеНІіКкМОоРрТХхУуЇїЅѕЈј"
"""Letters that look alike, place for place."""

_TO_LATIN: Final = str.maketrans(_CYRILLIC, _LATIN)
_TO_CYRILLIC: Final = str.maketrans(_LATIN, _CYRILLIC)


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """A word of two scripts, with the letters that look alike in the script of the others.

    A word of one script, and one whose letters cannot all be told, stays as it is.
    """
    cyrillic = sum("\u0400" <= char <= "\u052f" for char in word)
    latin = sum(char.isascii() and char.isalpha() for char in word)
    if not cyrillic or not latin:
        return word
    one_script = word.translate(_TO_CYRILLIC if cyrillic >= latin else _TO_LATIN)
    mixed = any("\u0400" <= char <= "\u052f" for char in one_script) and any(
        char.isascii() and char.isalpha() for char in one_script
    )
    return word if mixed else one_script
