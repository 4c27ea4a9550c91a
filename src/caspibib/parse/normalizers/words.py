"""Texts without the signs that enclose or end them."""

import re
from functools import cache
from typing import Final

from caspibib.resources import table

_ENDS: Final = " ,;:/=–—"
_STOP: Final = re.compile(r"(?<![.…])\.$")
_LAST_WORD: Final = re.compile(r"(?<![^\W\d_])([^\W\d_]+)\.$")
_ABBREVIATED: Final = re.compile(r"\b[^\W\d_]{1,5}\.(?:\s[^\W\d_-]{1,7}|-[^\W\d_]{1,7})\.$")
"""Two words cut short at the end: «матем. журн.», «Chem. Soc.»."""
_SITE: Final = re.compile(r"\w{3}\.(?:[a-z]{2,4}|[Рр]у|[Рр][Фф]|[Кк]з|[Кк]ом)\.$")
"""A stop behind a domain: «inbusiness.kz.», «Правда.Ру.»."""
_SPACE: Final = re.compile(r"\s+")

_WRAPPED: Final = re.compile(
    r"«(?P<angle>[^«»]*)»|“(?P<curly>[^“”„]*)”|„(?P<low>[^“”„]*)[“”]|\"(?P<plain>[^\"]*)\""
)
"""Quotes around all of a text, with none inside."""

_BRACKETS: Final = {"(": ")", "[": "]", "<": ">"}
_SIGNS: Final = frozenset('«»“”„"()[].')
_QUOTES: Final = {"«": "»", "“": "”", "(": ")", "[": "]"}


def trimmed(text: str) -> str:
    """No white space, commas or final stop; no quotes that do nothing but enclose the whole."""
    text = _SPACE.sub(" ", text).strip(_ENDS)
    if not text or (text[0] not in _SIGNS and text[-1] not in _SIGNS):
        return text
    text = _without_ends(_balanced(text))
    if whole := _WRAPPED.fullmatch(text):
        text = _without_ends(next(words for words in whole.groups() if words is not None))
    return text


def unbracketed(text: str) -> str:
    """The text without the brackets around all of it."""
    text = text.strip()
    closing = _BRACKETS.get(text[:1])
    if closing and text[-1] == closing and text.count(text[0]) == 1:
        return text[1:-1].strip()
    return text


def _without_ends(text: str) -> str:
    text = text.strip(_ENDS)
    return text if _is_abbreviated(text) else _STOP.sub("", text)


def _is_abbreviated(text: str) -> bool:
    """Whether the last stop belongs to an abbreviation: «в 2019 г.», «журн.», «Comput.»."""
    word = _LAST_WORD.search(text)
    if not word or _SITE.search(text):
        return False
    return (
        len(word[1]) < 3
        or word[1].casefold() in _abbreviations()
        or _ABBREVIATED.search(text) is not None
    )


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(table("imprint")["abbreviations"]["words"])


def _balanced(text: str) -> str:
    """The text without one sign at an end whose other half is missing."""
    if not text:
        return text
    for opening, closing in _QUOTES.items():
        if text.startswith(opening) and closing not in text:
            return text[1:].lstrip()
        if closing in text and opening not in text and text.rstrip(" .,;").endswith(closing):
            return text.rstrip(" .,;")[:-1].rstrip()
    if text.count('"') == 1 and '"' in {text[0], text[-1]}:
        return text.strip('" ')
    return text
