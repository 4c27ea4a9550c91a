"""The letter cases of CSL 1.0.2 («Text-case»), on text with marks."""

import re
from typing import Final

_STOP_WORDS: Final = frozenset({
    "a", "an", "and", "as", "at", "but", "by", "de", "down", "for", "from", "in", "into", "nor",
    "of", "on", "onto", "or", "over", "so", "the", "till", "to", "up", "van", "via", "von",
    "with", "yet",
})  # fmt: skip
_WORD: Final = re.compile(r"[^\s\ufdd0-\ufdef]+")
_PHRASE_ENDS: Final = (":", ".", "!", "?", "—", "–")


def change_case(text: str, case: str, language: str) -> str:
    """The text in one of CSL's cases; titles are capitalized in English alone."""
    match case:
        case "lowercase":
            return text.lower()
        case "uppercase":
            return text.upper()
        case "capitalize-first":
            return _capitalized(text)
        case "capitalize-all":
            return _WORD.sub(lambda word: _capitalized(word[0]), text)
        case "sentence":
            return _capitalized(text.lower() if text.isupper() else text)
        case "title" if language == "en":
            return _title(text.lower() if text.isupper() else text)
    return text


def _capitalized(text: str) -> str:
    for index, character in enumerate(text):
        if character.isalnum():
            return text[:index] + character.upper() + text[index + 1 :]
    return text


def _title(text: str) -> str:
    starts = True

    def word(match: re.Match[str]) -> str:
        nonlocal starts
        found = match[0]
        bare = found.strip("()[]«»“”\"'.,;:!?")
        keep = not bare.islower() or (bare in _STOP_WORDS and not starts)
        starts = found.endswith(_PHRASE_ENDS)
        return found if keep else _capitalized(found)

    return _WORD.sub(word, text)
