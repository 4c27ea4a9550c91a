"""Reading the names of people: «Дудин, В. А., & Цветков, М. Н.», «Иванов И.И., Петров П. П.»."""

import re
from collections.abc import Iterator
from typing import Final

from caspibib.model.name import Name

_INITIAL: Final = r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐЎ\u00c0-\u00de][a-zа-яёʹ’'`]{0,3}\."
_INITIALS: Final = re.compile(rf"{_INITIAL}(?:\s*-?\s*{_INITIAL})*")
_FAMILY: Final = (
    r"(?:(?:[a-zа-я’']{1,5}\s+){0,2}[^\W\d_a-zа-яё][\w’'`ʹʺ\"]*(?:[-‐‑–][^\W\d_][\w’'`ʹʺ\"]*)*)"
)
_FAMILY_FIRST: Final = re.compile(
    rf"(?P<family>{_FAMILY}(?:\s{_FAMILY})?)\s+(?P<given>{_INITIALS.pattern})"
)
_GIVEN_FIRST: Final = re.compile(
    rf"(?P<given>{_INITIALS.pattern})\s*(?P<family>{_FAMILY}(?:\s{_FAMILY})?)"
)
_FAMILY_ALONE: Final = re.compile(rf"{_FAMILY}(?:\s{_FAMILY}){{0,2}}")
_SUFFIX: Final = re.compile(r"(?:Jr|Sr|мл|ст)\.?|I{2,3}|IV")

_OTHERS: Final = re.compile(
    r"[,;]?\s*\[?\b(?:et\s+al|и\s+др|и\s+соавт|та\s+ін|және\s+т\.\s?б)\b\.?\]?", re.IGNORECASE
)
_BETWEEN: Final = re.compile(
    r"\s*(?:[,;]\s*)?(?:&|\b(?:and|и|та|және|et|und)\b)\s+(?=\S)|\s*[;,]\s*"
)


def are_names(text: str) -> bool:
    """Whether a text is nothing but names of people with their initials."""
    names = read_names(text)
    return bool(names) and all(name.family and name.given for name in names)


def read_names(text: str) -> tuple[Name, ...]:
    """The names in a text, in order; what is no person's name becomes a literal.

    «и др.» and «et al.» leave no trace.
    """
    text = _OTHERS.sub("", text).strip(" ,;")
    parts = [part for part in _BETWEEN.split(text) if part]
    if not parts:
        return ()
    if not any(_INITIALS.search(part) for part in parts) and not _are_full_names(parts):
        return (Name(literal=text),)
    return tuple(_names(parts))


def _are_full_names(parts: list[str]) -> bool:
    """«Smith, John»: pairs of a family name and given names that are written out."""
    return len(parts) % 2 == 0 and all(
        _FAMILY_ALONE.fullmatch(part) and len(part.split()) <= 2 for part in parts
    )


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
