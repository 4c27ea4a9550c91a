"""Citation keys: «borodavkin2019russia», the family name, the year, the first word of the title."""

import re
import string
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Final

from caspibib.model import Reference, Work
from caspibib.romanization import load_scheme, romanize

_LEGAL: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9:./+_-]*")
"""What BibTeX, biber and LaTeX's ``\\cite`` all take."""

_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_WORD: Final = re.compile(r"[a-z0-9]+")
_APOSTROPHES: Final = re.compile(r"['’‘ʼʹʺ”“`´]")
_STOP_WORDS: Final = frozenset({
    "a", "an", "and", "are", "as", "at", "by", "for", "from", "in", "is", "its", "of", "on", "or",
    "the", "to", "with",
    "dlya", "do", "i", "iz", "k", "kak", "ko", "na", "no", "o", "ob", "ot", "po", "pri", "s", "so",
    "u", "v", "za",
})  # fmt: skip
"""English and romanized Russian words that tell no title from another."""
_NOT_DECOMPOSED: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i"}
)


def citation_keys(works: Sequence[Work]) -> tuple[str, ...]:
    """A key for each work, in order; no two are equal, in whatever case they are written.

    A key depends on the work alone, so that it stays when works are added after it. Where two
    would be equal the later one grows by the next words of its title, then by a letter. A work
    that brings a key (``citation-key``, or the ``id`` of a bibliographic file) keeps it.
    """
    taken: set[str] = set()
    brought = [_first_free(_brought(work), taken) for work in works]
    keys = [
        own or _first_free(_made(work), taken) for own, work in zip(brought, works, strict=True)
    ]
    return tuple(key or "" for key in keys)


def _first_free(candidates: Iterator[str], taken: set[str]) -> str | None:
    for key in candidates:
        if key.lower() not in taken:
            taken.add(key.lower())
            return key
    return None


def _brought(work: Work) -> Iterator[str]:
    versions = work.versions.values()
    explicit = [version.citation_key for version in versions]
    ids = [version.id for version in versions if version.origin is None]
    return (key for key in [*explicit, *ids] if key and _LEGAL.fullmatch(key))


def _made(work: Work) -> Iterator[str]:
    """The keys of a work, each longer than the one before, without end."""
    version = _latin_version(work)
    year = "nd" if version.year is None else str(abs(version.year))
    words = list(_words(version.title or version.container_title or ""))
    words = [word for word in words if word not in _STOP_WORDS] or words
    name = _name(version) or (words.pop(0) if words else "work")
    key = f"{name}{year}{words.pop(0) if words else ''}"
    yield key
    for word in words:
        key += word
        yield key
    for number in count():
        rounds, letter = divmod(number, len(string.ascii_lowercase))
        yield f"{key}{string.ascii_lowercase[letter]}{rounds or ''}"


def _latin_version(work: Work) -> Reference:
    """The English version, else one in Latin letters, else the work's own, to be romanized."""
    for tag, version in work.versions.items():
        if tag.partition("-")[0] == "en":
            return version
    for version in work.versions.values():
        if version.title and not _CYRILLIC.search(version.title):
            return version
    return work.original


def _name(version: Reference) -> str:
    """The family name in one word; of a body the first word that says something."""
    for name in version.author or version.editor:
        words = list(_words(name.last))
        if name.literal and not name.family:
            return next((word for word in words if word not in _STOP_WORDS), "")
        return "".join(words)
    return ""


def _words(text: str) -> Iterator[str]:
    latin = romanize(text, load_scheme("bgn-pcgn")).lower().translate(_NOT_DECOMPOSED)
    plain = _APOSTROPHES.sub("", latin)
    ascii_only = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode("ascii")
    return (match.group() for match in _WORD.finditer(ascii_only))
