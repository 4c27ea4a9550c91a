"""Bibliographic files: works to and from BibTeX, BibLaTeX, CSL-JSON and their like."""

from collections.abc import Sequence

from caspibib.formats.discovery import (
    find_format,
    format_for_suffix,
    format_names,
    recognize_format,
    suffixes,
)
from caspibib.formats.format import Format, ReadResult
from caspibib.formats.keys import citation_keys
from caspibib.formats.selection import select_versions
from caspibib.model import Work

__all__ = [
    "Format",
    "ReadResult",
    "citation_keys",
    "export_works",
    "format_for_suffix",
    "format_names",
    "read_references",
    "recognize_format",
    "suffixes",
]


def export_works(works: Sequence[Work], to: str, language: str = "both") -> str:
    """The text of a bibliographic file with an entry for each work.

    ``to`` is one of ``format_names()``. ``language`` is ``both``, which keeps all versions of a
    work in its one entry, or a tag, ``en`` or ``ru``: only that version, or what the work has
    when it lacks that one. A work's citation key is the same whatever the format and language.
    Raises ``CaspibibError`` for an unknown format.
    """
    format = find_format(to)
    keyed = zip(works, citation_keys(works), strict=True)
    return format.write([_with_key(select_versions(work, language), key) for work, key in keyed])


def read_references(text: str, format: str) -> ReadResult:
    """What the text of a bibliographic file holds, and what of it could not be read.

    Raises ``CaspibibError`` for an unknown format, and for a text that cannot be read at all.
    """
    return find_format(format).read(text.removeprefix("\ufeff"))


def _with_key(work: Work, key: str) -> Work:
    update = {"id": key}
    return Work(versions={tag: ref.model_copy(update=update) for tag, ref in work.versions.items()})
