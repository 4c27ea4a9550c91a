"""Comparing parsed references with what they should be, field by field.

A value is right when it equals the expected one, or an alternative, after light folding: case,
dashes, white space, and signs at both ends do not matter. A wrong value counts against precision
and recall; a field that only one side has, against one of them.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

FIELDS: Final = (
    "author", "title", "container-title", "volume", "issue", "page", "year", "publisher",
    "publisher-place", "DOI", "URL",
)  # fmt: skip
"""The fields of the totals."""

FURTHER: Final = (
    "type", "editor", "edition", "number-of-pages", "accessed", "ISBN", "title-translated",
)  # fmt: skip
"""Shown, not in the totals."""

_DASH: Final = re.compile("[\u2010-\u2015\u2212]")
_SPACE: Final = re.compile(r"\s+")
_YEAR: Final = re.compile(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)")
_RESOLVER: Final = re.compile(r"^(?:https?://)?(?:dx\.)?doi\.org/|^doi:?\s*")
_SCHEME: Final = re.compile(r"^(?:https?://)?(?:www\.)?")

Values = Mapping[str, str]
"""The folded values of one reference by field."""


@dataclass
class Tally:
    """Counts over references."""

    right: Counter[str] = field(default_factory=Counter)
    extra: Counter[str] = field(default_factory=Counter)
    missing: Counter[str] = field(default_factory=Counter)
    references: int = 0
    whole: int = 0

    def f1(self, fields: Iterable[str] = FIELDS) -> tuple[float, float, float]:
        """Precision, recall and F1 over the fields, in per cent."""
        fields = tuple(fields)
        right = sum(self.right[name] for name in fields)
        given = right + sum(self.extra[name] for name in fields)
        wanted = right + sum(self.missing[name] for name in fields)
        precision = 100 * right / given if given else 0.0
        recall = 100 * right / wanted if wanted else 0.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


def values_of(item: Mapping[str, Any]) -> dict[str, str]:
    """The values of a CSL-JSON item, or of one with underscores and a ``year``, folded."""
    item = {key.replace("_", "-"): value for key, value in item.items()}
    custom = item.get("custom") or {}
    found = {
        name: fold(item.get(name) or custom.get(name))
        for name in (*FIELDS, *FURTHER)
        if name not in {"author", "editor", "year", "accessed"}
    }
    found["author"] = "; ".join(_families(item.get("author")))
    found["editor"] = "; ".join(_families(item.get("editor")))
    issued = item.get("year") or item.get("issued") or ""
    year = _YEAR.search(str(issued))
    found["year"] = year[0] if year else ""
    found["accessed"] = _date(item.get("accessed"))
    found["page"] = re.sub(r"\s*-\s*", "-", found["page"])
    found["DOI"] = _RESOLVER.sub("", found["DOI"])
    found["URL"] = _SCHEME.sub("", _SPACE.sub("", found["URL"])).rstrip("/")
    if re.sub(r"^(?:dx\.)?doi\.org/", "", found["URL"]) == found["DOI"]:
        found["URL"] = ""
    return {name: value for name, value in found.items() if value}


def compare(tally: Tally, wanted: Values, given: Values, other: Mapping[str, set[str]]) -> bool:
    """Count one reference; whether every field of the totals is right.

    ``other`` are further right values by field; one for a field that ``wanted`` lacks only
    excuses that value.
    """
    whole = True
    for name in (*FIELDS, *FURTHER):
        want, got = wanted.get(name, ""), given.get(name, "")
        if got and (want == got or got in other.get(name, ())):
            tally.right[name] += bool(want)
            continue
        tally.extra[name] += bool(got)
        tally.missing[name] += bool(want)
        if name in FIELDS and (got or want):
            whole = False
    tally.references += 1
    tally.whole += whole
    return whole


def fold(value: object) -> str:
    """A value without what does not matter."""
    if isinstance(value, list):
        value = value[0] if value else ""
    text = unicodedata.normalize("NFC", str(value or "")).casefold()
    text = _SPACE.sub(" ", _DASH.sub("-", text))
    edges = [i for i, char in enumerate(text) if char.isalnum() or char == "+"]
    return text[edges[0] : edges[-1] + 1] if edges else ""


def _families(people: Any) -> list[str]:
    names = []
    for person in people or ():
        particle = person.get("non-dropping-particle", "")
        family = person.get("family") or person.get("literal") or person.get("given") or ""
        names.append(fold(f"{particle} {family}"))
    return [name for name in names if name]


def _date(value: Any) -> str:
    if isinstance(value, dict):
        parts = (value.get("date-parts") or [[]])[0]
        return "-".join(f"{int(part):02}" for part in parts)
    return str(value or "")
