"""Alphabetical order of bibliographies: Cyrillic and Latin, word by word."""

import re
import unicodedata
from functools import cache
from typing import Final

from caspibib.text.script import is_cyrillic_language

Weight = tuple[int, int]
CollationKey = tuple[tuple[tuple[Weight, ...], ...], tuple[str, ...], str]

_CYRILLIC: Final = "аәбвгґғдђѓеєжзѕиіїйјкқлљмнңњоөпрстћќуұүўфхһцчџшщъыьэюяѣѳѵ"
"""One alphabet for the languages of our lists: each letter after the one it grew from."""

_SPELT_OUT: Final = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ı": "i",
}
_UNSEEN: Final = re.compile(r"['’ʼʹ′`´\u00ad\u200b-\u200d\u2060\ufeff]")
"""What stands inside a word without parting it: apostrophes, soft hyphens, joiners."""
_WORD: Final = re.compile(r"\d+|[^\W\d_]+")
_LONGEST_NUMBER: Final = 18


def collation_key(text: str, locale: str = "ru-RU") -> CollationKey:
    """The key that ``text`` is ordered by in a list of the locale's language.

    Words are compared one by one, numbers by value and before letters. Punctuation and case say
    nothing; Ё is Е and an accented letter its base, unless all else is equal. Cyrillic comes
    before Latin where the language of ``locale`` (a BCP 47 tag) is written in Cyrillic, and
    after it elsewhere.
    """
    cyrillic_first = is_cyrillic_language(locale)
    plain = _UNSEEN.sub("", unicodedata.normalize("NFC", text).casefold())
    words = _WORD.findall(plain)
    return tuple(_weights(word, cyrillic_first) for word in words), tuple(words), text


def _weights(word: str, cyrillic_first: bool) -> tuple[Weight, ...]:
    if word.isdecimal():
        return ((0, int(word[:_LONGEST_NUMBER])),)
    return tuple(weight for letter in word for weight in _letter(letter, cyrillic_first))


@cache
def _letter(letter: str, cyrillic_first: bool) -> tuple[Weight, ...]:
    """Weights of one letter: the rank of its script, its place in the alphabet."""
    order = _CYRILLIC.find("е" if letter == "ё" else letter)
    if order >= 0:
        return ((1 if cyrillic_first else 2, order),)
    bases = _SPELT_OUT.get(letter) or unicodedata.normalize("NFKD", letter)
    return tuple(
        _base(base, cyrillic_first) for base in bases if not unicodedata.combining(base)
    )  # fmt: skip


def _base(letter: str, cyrillic_first: bool) -> Weight:
    if "a" <= letter <= "z":
        return 2 if cyrillic_first else 1, ord(letter)
    if letter in _CYRILLIC:
        return 1 if cyrillic_first else 2, _CYRILLIC.index(letter)
    return 3, ord(letter)
