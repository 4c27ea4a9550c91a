"""Which script, and which language, a text is written in."""

import re
from typing import Final, Literal

Script = Literal["Cyrl", "Latn"]
"""ISO 15924 codes."""

CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")

_LETTERS: Final = {
    "kk": re.compile(r"[әғқңөұүһӘҒҚҢӨҰҮҺ]"),
    "uk": re.compile(r"[їєґЇЄҐ]"),
    "be": re.compile(r"[ўЎ]"),
}
"""Letters that Russian does not have, the rarer language first."""

_CYRILLIC_LANGUAGES: Final = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"})


def script_of(text: str) -> Script | None:
    """The script of most letters; ``None`` for a text without letters."""
    cyrillic, latin = len(CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if not cyrillic and not latin:
        return None
    return "Cyrl" if cyrillic > latin else "Latn"


def language_of(text: str) -> str:
    """BCP 47 tag of the language that a text seems to be written in; ``und`` without letters.

    Cyrillic text is Kazakh, Ukrainian or Belarusian where it has their letters, else Russian;
    Latin text is taken for English.
    """
    script = script_of(text)
    if script is None:
        return "und"
    if script == "Latn":
        return "en"
    return next((tag for tag, letters in _LETTERS.items() if letters.search(text)), "ru")


def is_cyrillic_language(tag: str) -> bool:
    """Whether a BCP 47 tag is of a language written in Cyrillic, in its usual script."""
    language, _, rest = tag.lower().partition("-")
    return language in _CYRILLIC_LANGUAGES and not rest.startswith("latn")
