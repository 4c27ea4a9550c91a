"""Which script, and which language, a text is written in."""

import re
from functools import lru_cache
from typing import Final, Literal

Script = Literal["Cyrl", "Latn"]
"""ISO 15924 codes."""

CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_LATIN: Final = re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")

_SIGNS: Final = {
    "kk": re.compile(r"[әғқңөұүһ]", re.IGNORECASE),
    "uk": re.compile(r"[їєґ]", re.IGNORECASE),
    "be": re.compile(r"ў", re.IGNORECASE),
    "bg": re.compile(r"[бвгджзклмнпрстфхцчш]ъ[бвгджзклмнпрстфхцчшщ]", re.IGNORECASE),
}
"""Letters, and letters together, that Russian does not have, the rarer language first."""

_I: Final = re.compile(r"і", re.IGNORECASE)
_OLD: Final = re.compile(r"[ѣѳѵ]|[бвгджзклмнпрстфхцчш]ъ\b", re.IGNORECASE)
"""Spelling of Russian before 1918, which had the letter «і» too."""

_Y: Final = re.compile(r"[ыэ]", re.IGNORECASE)
_BELARUSIAN: Final = re.compile(r"\bі\b|(?:ць|дз|ыя\b|ая\b)", re.IGNORECASE)

_CYRILLIC_LANGUAGES: Final = frozenset({"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk"})


def script_of(text: str) -> Script | None:
    """The script of most letters; ``None`` for a text without letters."""
    cyrillic, latin = len(CYRILLIC.findall(text)), len(_LATIN.findall(text))
    if not cyrillic and not latin:
        return None
    return "Cyrl" if cyrillic > latin else "Latn"


@lru_cache(maxsize=256)
def language_of(text: str) -> str:
    """BCP 47 tag of the language that a text seems to be written in; ``und`` without letters.

    Cyrillic text is Kazakh, Ukrainian, Belarusian or Bulgarian where it has their letters, else
    Russian; Latin text is taken for English.
    """
    script = script_of(text)
    if script is None:
        return "und"
    if script == "Latn":
        return "en"
    if tag := next((tag for tag, signs in _SIGNS.items() if signs.search(text)), None):
        return tag
    if not _I.search(text) or _OLD.search(text):
        return "ru"
    if not _Y.search(text):
        return "uk"
    return "be" if _BELARUSIAN.search(text) else "kk"


def is_cyrillic_language(tag: str) -> bool:
    """Whether a BCP 47 tag is of a language written in Cyrillic, in its usual script."""
    language, _, rest = tag.lower().partition("-")
    return language in _CYRILLIC_LANGUAGES and not rest.startswith("latn")
