"""The table of a dialect: which field holds which CSL variable, in which entries."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from caspibib.formats.bib.codecs import TEXT, Codec

Item = dict[str, Any]
"""A CSL-JSON item."""


@dataclass(frozen=True)
class EntryType:
    """A type of entry and the CSL type that it stands for; the first row that fits is taken."""

    entry: str
    item: str
    subtype: str = ""
    """``entrysubtype``, where several CSL types share a type of entry."""
    when: Callable[[Item], bool] = lambda _: True
    """Whether an item of that type is written as this entry."""


@dataclass(frozen=True)
class Field:
    """A field and the CSL variable that it holds; the first row that fits is taken."""

    name: str
    variable: str
    entries: frozenset[str] | None = None
    """The types of entries that have the field; ``None`` for all."""
    codec: Codec = TEXT
    aliases: tuple[str, ...] = ()
    """Other names under which the field is read."""

    def belongs_to(self, entry: str) -> bool:
        """Whether entries of that type have the field."""
        return self.entries is None or entry in self.entries


class VersionFields(Protocol):
    """Where an entry keeps what another version of the work says differently."""

    @property
    def many(self) -> bool:
        """Whether there are fields for more than one other version."""

    def name(self, field: Field, tag: str) -> str | None:
        """The field for another version's value of ``field``; ``None`` when there is none."""

    def marks(self, tag: str, fields: dict[str, str]) -> dict[str, str]:
        """More fields, which tell what version the ``fields`` are of."""

    def take(self, fields: dict[str, str], entry: str) -> dict[str, dict[str, str]]:
        """Take the other versions' values out of ``fields``: by tag, under the plain names."""


@dataclass(frozen=True)
class Dialect:
    """All that tells BibTeX from BibLaTeX."""

    types: tuple[EntryType, ...]
    fields: tuple[Field, ...]
    versions: VersionFields
    rest: str
    """The field of what no other field can hold, as JSON."""
    prepare: Callable[[str, dict[str, str]], dict[str, str]]
    """The inverse of ``finish``."""
    passes: Callable[[str], bool]
    """Whether a field of that name may be added, for what was read from an unknown one."""
    finish: Callable[[str, dict[str, str]], dict[str, str]] = lambda _entry, fields: fields
    """The fields of an entry as the dialect has them: a date in three, say."""
