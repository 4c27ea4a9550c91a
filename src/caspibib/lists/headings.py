"""Headings of reference lists, of their parts, and of what follows them."""

import re
import unicodedata
from functools import cache
from typing import Final

from caspibib.lists.signs import CAPITAL, NAMED, is_like_reference
from caspibib.resources import table

_LONGEST: Final = 100
"""Characters; a heading is never longer, and prose nearly always is."""

_INVISIBLE: Final = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_PAGE: Final = re.compile(r"(?:\t\s*|[.…·_]{2,}\s*|(?:\s[.…·]){2,}\s*|\s{3,})\d{1,4}\s*$")
_FEWEST_LETTERS: Final = 4
"""Of a word in letter-spacing."""

_EDGES: Final = re.compile(r"^(?:[^\w©]|[\d_]|\b[IVXLC]+[.)]\s)+|(?:[^\w©]|[\d_])+$")
_NOTE: Final = re.compile(r"\s*\([^()\d]{1,50}\)[\s:.]*$")
"""What may follow the words of a heading: «(in English)», «(REFERENCES)»."""

_BOTH: Final = re.compile(r"\s*[/|]\s*|\s+[–—-]\s+|(?<=[а-яё])\.?\s+(?=[a-z])", re.IGNORECASE)
_CUT: Final = re.compile(
    rf"(?P<first>[.:]?\s+(?=[\[(]?1[\]).]))|(?P<name>[.:]\s+)(?={CAPITAL})|(?P<glued>:)(?=\S)"
)
"""Where the first entry may follow a heading in its line."""

_PART: Final = re.compile(r"\s*(?:\d{1,2}[.)]?\s|[IVX]+[.)]\s)?[#*_\s]*[^\W\d_].*[^.,)\]]")
_SIGNS: Final = "0123456789()[]{}.,:;-–—_*# \t\u00a0"
_FIRST: Final = re.compile(
    "[^\\W\\d_][\\w\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]*"
)
_ROMAN: Final = re.compile(r"[IVXLC]+")
_SHORTEST_GLUED: Final = 30
"""Characters of a heading and an entry in one line."""

_DATED: Final = re.compile(r".{,40}[:\d]")


def heading_language(line: str, *, weak: bool = False) -> str | None:
    """BCP 47 tag of the language of a reference list's heading; ``None`` for other lines.

    A heading in two languages («Список литературы / References») counts as the first. A line of
    a table of contents, with its page, is no heading. «Примечания», «Notes» are ``weak`` ones.
    """
    if len(line) > _LONGEST or not _may_head(line) or _PAGE.search(line):
        return None
    words = _folded(line)
    if weak:
        return _headings("weak").get(words)
    if language := _language(words) or _language(_folded(_NOTE.sub("", line))):
        return language
    languages = [_language(_folded(part)) for part in _BOTH.split(line)]
    return languages[0] if all(languages) else None


def glued_heading(line: str) -> int | None:
    """Where the first entry begins in a line that holds a heading before it.

    «References: 1. Ivanov, I. …», «ЛИТЕРАТУРА. Иванов И. И. …».
    """
    if len(line) < _SHORTEST_GLUED or not _may_head(line[:_LONGEST]):
        return None
    for cut in _CUT.finditer(line, 0, _LONGEST):
        if heading_language(line[: cut.start()]):
            rest = line[cut.end() :]
            whole = cut.lastgroup == "first" or NAMED.match(rest)
            return cut.end() if whole and is_like_reference(rest) else None
    return None


def is_part_heading(line: str) -> bool:
    """Whether a line heads a part of a list: «Электронные ресурсы», «На русском языке»."""
    if len(line) > _LONGEST or is_like_reference(line) or not _PART.fullmatch(line):
        return False
    words = _folded(line)
    return words in _words_of("inside") or bool(_starts_of("inside").match(words))


def is_back_matter(line: str) -> bool:
    """Whether a line heads what may follow a reference list: «About the authors», «Received»."""
    head = line[:_LONGEST]
    words = _folded(head)
    if len(line) <= _LONGEST and words in _words_of("after"):
        return True
    label, colon, _ = head.partition(":")
    if colon and _folded(label) in _labels():
        return True
    start = _starts_of("after").match(words)
    if not start or is_like_reference(_before_words(head)) or "//" in label:
        return False
    return len(line) <= _LONGEST or " " in start[0] or bool(_DATED.match(head))


def _before_words(line: str) -> str:
    """The numbers and signs that a line begins with."""
    return line[: len(line) - len(line.lstrip(_SIGNS))]


def _may_head(line: str) -> bool:
    """Whether the first word of a line is one that a heading may begin with, or may hide one."""
    first = _FIRST.search(line)
    if not first:
        return False
    word = first[0]
    plain = word.isalpha() and len(word) > 1 and not _ROMAN.fullmatch(word)
    return not plain or word.casefold().replace("ё", "е") in _first_words()


def _language(words: str) -> str | None:
    found = _headings("references").get(words) or _closed_up().get(words)
    if found:
        return found
    parts = set(words.split())
    made = (
        tag for tag, needed, allowed in _grammar() if parts & needed and parts <= needed | allowed
    )
    return next(made, None)


def _folded(line: str) -> str:
    """Lower case, ё as е, no numbers or signs around, letter-spacing closed up."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFC", line))
    words = _EDGES.sub("", text).casefold().replace("ё", "е").split()
    spaced = len(words) >= _FEWEST_LETTERS and all(len(word) == 1 for word in words)
    return ("" if spaced else " ").join(words)


@cache
def _headings(name: str) -> dict[str, str]:
    tables: dict[str, list[str]] = table("headings")[name]
    return {_folded(words): tag for tag, headings in tables.items() for words in headings}


@cache
def _closed_up() -> dict[str, str]:
    """The headings as letter-spacing leaves them, without any space."""
    return {words.replace(" ", ""): tag for words, tag in _headings("references").items()}


@cache
def _first_words() -> frozenset[str]:
    """The words that a heading may begin with."""
    known = (*_headings("references"), *_headings("weak"))
    listed = (words.partition(" ")[0] for words in known)
    grammar = (needed | allowed for _, needed, allowed in _grammar())
    return frozenset(listed).union(*grammar)


@cache
def _grammar() -> tuple[tuple[str, frozenset[str], frozenset[str]], ...]:
    """For each language, the words of which a heading needs one, and the others it may have."""
    words: dict[str, dict[str, list[str]]] = table("headings")["words"]
    return tuple(
        (tag, frozenset(one["needed"]), frozenset(one["allowed"])) for tag, one in words.items()
    )


@cache
def _words_of(name: str) -> frozenset[str]:
    return frozenset(_folded(words) for words in table("headings")[name]["whole"])


@cache
def _labels() -> frozenset[str]:
    return frozenset(_folded(words) for words in table("headings")["after"]["labels"])


@cache
def _starts_of(name: str) -> re.Pattern[str]:
    starts = (re.escape(_folded(words)) for words in table("headings")[name]["starts"])
    end = r"(?!\w)" if name == "after" else ""
    return re.compile(rf"(?:{'|'.join(starts)}){end}")
