"""One form to compare words in, whichever script and romanization they are written in.

No scheme is inverted: both sides lose what schemes disagree on.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import Final

from caspibib.resources import table

_SIGN: Final = re.compile("[\u2010-\u2015\u2212\u2026«»“”„§№]")
"""Signs that part words and are not in ASCII."""

_OTHER: Final = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=65536)
def skeleton(text: str) -> str:
    """The words of a text, folded: «Серикпаев», «Serikpayev» and «Serikpaev» are one.

    Letters become plain Latin ones, then each group that romanizations write in several ways
    becomes one of them. Words are parted by single spaces; digits stay.
    """
    folded = text.casefold().translate(_letters())
    folded = _SIGN.sub(" ", folded)
    folded = unicodedata.normalize("NFKD", folded).encode("ascii", "ignore").decode("ascii")
    folded = _OTHER.sub(" ", folded.replace("'", "").replace("`", ""))
    for pattern, replacement in _groups():
        folded = pattern.sub(replacement, folded)
    return folded.strip()


@cache
def _letters() -> dict[int, str]:
    letters: dict[str, str] = table("romanization/skeleton")["letters"]
    return {ord(letter): latin for letter, latin in letters.items()}


@cache
def _groups() -> tuple[tuple[re.Pattern[str], str], ...]:
    groups: list[dict[str, str]] = table("romanization/skeleton")["groups"]
    return tuple((re.compile(group["any"]), group["one"]) for group in groups)
