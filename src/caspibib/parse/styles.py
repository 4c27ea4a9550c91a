"""Which citation style an entry looks like."""

import re
from typing import Final

_CATALOGUED: Final = re.compile(r"[–—-] (?:Текст|Изображение|Мәтін|Text) : \w")
_RESPONSIBILITY: Final = re.compile(r"\w[^/\s]?\s?/\s[^\W\d_]")
_AREAS: Final = re.compile(r"\. ?[–—-] ?\w|(?<![:/])//\s|[\w.]\s?: [^:,]{2,60}, \d{4}\.")
_VANCOUVER: Final = re.compile(
    r"\d{4}[^;.\d]{0,12};\s?\d+|\[Internet\]|\[cited |\w; (?:19|20)\d\d\."
)
_TRANSLATED: Final = re.compile(r"\[[^\[\]А-я]{8,400}\]")
_APA: Final = re.compile(r"\((?:(?:1[5-9]|20)\d\d[^()]{0,25}|n\.d\.|б\.\s?[гд]\.)\)[.:,]")
_HARVARD: Final = re.compile(
    r"\w\W{0,3}\((?:1[5-9]|20)\d\d[a-z]?\)\s|\., (?:1[5-9]|20)\d\d[a-z]?\. "
)
_QUOTED: Final = re.compile(r"[“\"][^“”\"]{3,400},[”\"]|[“\"«][^“”\"«»]{3,400}[.?!]?[”\"»]")
_IEEE: Final = re.compile(r"\b(?:vol|no|pp)\. ?\d")
_CHICAGO: Final = re.compile(r"\d[, ][^()\d]{0,12}\d{0,5} ?\([^()]{0,30}\d{4}\): ?\w")


def style_of(text: str) -> str:
    """The style whose punctuation the entry has; ``unknown`` where no style's signs stand in it."""
    if _CATALOGUED.search(text):
        return "gost-r-7.0.100"
    parted = _AREAS.search(text)
    if _RESPONSIBILITY.search(text) and (parted or "//" in text):
        return "gost-7.1"
    if parted and not _APA.search(text):
        return "gost-r-7.0.5"
    if _VANCOUVER.search(text):
        return "vancouver"
    if _QUOTED.search(text):
        if _CHICAGO.search(text):
            return "chicago"
        if _IEEE.search(text):
            return "ieee"
    if found := _APA.search(text):
        return "chicago" if text[found.end() - 1] == ":" else "apa"
    if _TRANSLATED.search(text):
        return "bsi"
    return "harvard" if _HARVARD.search(text) else "unknown"
