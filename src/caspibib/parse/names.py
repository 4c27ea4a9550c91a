"""Reading the names of people: «Дудин, В. А., & Цветков, М. Н.», «Иванов И.И., Петров П. П.»."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from caspibib.model.name import Name
from caspibib.resources import table

_SMALL: Final = r"a-zа-яёәғқңөұүһіїєґўß-ÿ"
_CAPITAL: Final = rf"[^\W\d_{_SMALL}]"
_INITIAL: Final = rf"{_CAPITAL}[{_SMALL}ʹ’'`]{{0,3}}\."
_INITIALS: Final = re.compile(
    rf"{_INITIAL}(?:\s*-?\s*{_INITIAL})*(?:\s*{_CAPITAL}(?![\w.’']))?"
    r"(?:\s(?:оглы|оглу|кызы|гызы|угли|ogl[yu]|[kgq][yi]z[yi]))?"
)
"""«М. Ш.», «К.-Ж.», «Т.Ф», «Г. А. оглы»."""

_FAMILY: Final = (
    r"(?:(?:[a-zа-я’']{1,5}(?:\s+|-)){0,2}"
    rf"{_CAPITAL}[\w’'`ʹʺ\"]*(?:[-‐‑–][^\W\d_][\w’'`ʹʺ\"]*)*)"
)
_FAMILY_FIRST: Final = re.compile(
    rf"(?P<family>{_FAMILY}(?:\s{_FAMILY})?)\s+(?P<given>{_INITIALS.pattern})"
)
_GIVEN_FIRST: Final = re.compile(
    rf"(?P<given>{_INITIALS.pattern})\s*(?P<family>{_FAMILY}(?:\s{_FAMILY})?)"
)
_FAMILY_ALONE: Final = re.compile(rf"{_FAMILY}(?:\s{_FAMILY}){{0,2}}")
_SUFFIX: Final = re.compile(r"(?:Jr|Sr|мл|ст)\.?|I{2,3}|IV")
_SUFFIXED: Final = re.compile(rf"(?P<name>\S.*?)\s+(?P<suffix>{_SUFFIX.pattern})")

_LONGEST_BODY: Final = 10
"""Words of the name of a body."""

_STOP: Final = re.compile(r"(?<=\w{3})(?<!Inc)(?<!Ltd)(?<!Corp)\.$")
_SPACE: Final = re.compile(r"\s+")
_OTHERS: Final = re.compile(
    r"[,;]?\s?\[?\b(?:et\s+al|и\s+др|и\s+соавт|та\s+ін|және\s+т\.\s?б)\b\.?\]?", re.IGNORECASE
)
_BETWEEN: Final = re.compile(
    r"\s*(?:[,;]\s*)?(?:…|(?:\.\s?){3})\s*(?:&\s*)?"
    r"|\s*(?:[,;]\s*)?(?:&|\b(?:and|и|та|және|et|und)\b)\s+(?=\S)|\s*[;,]\s*"
)
_AND: Final = re.compile(r"\s*,?\s(?:&|and|и|та|және|et|und)\s+|;\s*")


def are_names(text: str) -> bool:
    """Whether a text is nothing but names of people with their initials."""
    names = read_names(text)
    return bool(names) and all(name.family and name.given for name in names)


def names_body(text: str) -> bool:
    """Whether a text is the name of a ministry, a university or another body."""
    words = [word.strip(".,") for word in text.casefold().split()]
    return 0 < len(words) <= _LONGEST_BODY and not _bodies().isdisjoint(words)


@cache
def _bodies() -> frozenset[str]:
    return frozenset(word.casefold() for word in table("keywords")["body"]["words"])


def read_names(text: str) -> tuple[Name, ...]:
    """The names in a text, in order; what is no person's name becomes a literal.

    «и др.» and «et al.» leave no trace.
    """
    text = _SPACE.sub(" ", _OTHERS.sub("", text)).strip(" ,;&")
    parts = [part for part in _BETWEEN.split(text) if part]
    if not parts:
        return ()
    if not any(_INITIALS.search(part) for part in parts) and not _are_full_names(text):
        return (Name(literal=_STOP.sub("", text)),)
    return tuple(_names(list(_without_suffixes(parts))))


def _are_full_names(text: str) -> bool:
    """«Smith, John, & Doe, Jane»: a family name, a comma, and given names that are written out."""
    people = [group.split(",") for group in _AND.split(text)]
    return all(
        len(parts) % 2 == 0
        and all(_FAMILY_ALONE.fullmatch(p.strip()) and len(p.split()) <= 2 for p in parts)
        for parts in people
    )


def _without_suffixes(parts: list[str]) -> Iterator[str]:
    """«King Jr.», «M. L.» as «King», «M. L.», «Jr.»."""
    suffix = None
    for part, follower in zip(parts, [*parts[1:], ""], strict=True):
        suffixed = _SUFFIXED.fullmatch(part)
        yield suffixed["name"] if suffixed else part
        if suffix:
            yield suffix
        suffix = suffixed["suffix"] if suffixed else None
        if suffix and not _INITIALS.fullmatch(follower):
            yield suffix
            suffix = None


def _names(parts: list[str]) -> Iterator[Name]:
    """Names from the pieces between commas, where family and given name may be two of them."""
    i = 0
    while i < len(parts):
        part = parts[i]
        follower = parts[i + 1] if i + 1 < len(parts) else ""
        i += 1
        if whole := _FAMILY_FIRST.fullmatch(part) or _GIVEN_FIRST.fullmatch(part):
            name = Name(family=whole["family"], given=whole["given"])
        elif _FAMILY_ALONE.fullmatch(part) and _is_given(follower):
            name = Name(family=part, given=follower)
            i += 1
        else:
            name = Name(literal=part)
        if i < len(parts) and _SUFFIX.fullmatch(parts[i]):
            name = name.model_copy(update={"suffix": parts[i]})
            i += 1
        yield name


def _is_given(text: str) -> bool:
    """Initials, or one or two given names, perhaps with an initial: «M. Sh.», «John P.»."""
    if _INITIALS.fullmatch(text):
        return True
    words = text.split()
    return 0 < len(words) <= 2 and all(
        _FAMILY_ALONE.fullmatch(word) or _INITIALS.fullmatch(word) for word in words
    )
