"""A style in the language of one run, where its author wrote words out in Russian."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Final

from lxml import etree

from caspibib.resources import table
from caspibib.style.terms import CSL
from caspibib.text.script import CYRILLIC

_TABLE: Final = "csl/wording"
_WORDED: Final = ("prefix", "suffix", "value", "delimiter")
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_RUSSIAN: Final = "ru"


def localize(style: etree._Element, locale: str) -> None:
    """Put the style's own words into the language of ``locale``, in place.

    Terms in Cyrillic that the style gives to a language of the Latin script are taken out, so
    that the locale's own count again.
    """
    russian = style.get("default-locale", "").startswith(_RUSSIAN)
    for element in style.iter(f"{CSL}*"):
        for attribute in _WORDED:
            if words := element.get(attribute):
                new = reword(words, locale, russian=russian)
                if attribute == "prefix" and words.startswith("№") and not _in_sentence(element):
                    new = new[:1].upper() + new[1:]
                element.set(attribute, new)
    if not locale.startswith(_RUSSIAN):
        for own in style.iterfind(f"{CSL}locale"):
            _localize_terms(own, locale)


def _in_sentence(element: etree._Element) -> bool:
    """Whether a comma, not a full stop, comes before the element («Vol. 15, no. 3»)."""
    delimiters = (each.get("delimiter") for each in element.iterancestors())
    return "," in next(filter(None, delimiters), "")


def reword(words: str, locale: str, *, russian: bool = True) -> str:
    """Words of an affix or a value in the language of ``locale``.

    ``russian`` says that the style itself is: then its misprints are put right.
    """
    if russian:
        words = table(_TABLE)["misprints"].get(words, words)
    wording = table(_TABLE).get(locale.partition("-")[0])
    if not isinstance(wording, dict):
        return words
    return _pattern(locale.partition("-")[0]).sub(lambda found: str(wording[found[0]]), words)


def _localize_terms(own: etree._Element, locale: str) -> None:
    """Russian words among the style's own terms; «№» for all languages is a style's choice."""
    language = own.get(_LANG)
    for term in own.findall(f"{CSL}terms/{CSL}term"):
        texts = [each for each in (term, *term) if CYRILLIC.search(each.text or "")]
        if language is None:
            for each in texts:
                each.text = reword(each.text or "", locale, russian=False)
        elif texts:
            parent = term.getparent()
            if parent is not None and _is_latin(language):
                parent.remove(term)


def _is_latin(language: str) -> bool:
    return language.partition("-")[0] == "en"


@cache
def _pattern(language: str) -> re.Pattern[str]:
    wording: Mapping[str, str] = table(_TABLE)[language]
    longest_first = sorted(wording, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
