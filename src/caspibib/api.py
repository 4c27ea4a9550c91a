"""What ``import caspibib`` offers: five verbs over the pipeline."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from caspibib import formats, pipeline
from caspibib.documents import markdown, read_document
from caspibib.match import match_references
from caspibib.model import (
    Bibliography,
    CaspibibError,
    Document,
    Matching,
    Reference,
    ReferenceList,
)
from caspibib.style import FormattedEntry, format_references


def read(path_or_text: str | os.PathLike[str]) -> Bibliography:
    """Everything that a document, or a bibliographic file, cites.

    ``path_or_text`` is the path of a file, or the text of a document itself: a string of
    several lines. A ``.json`` or ``.bib`` file is read as CSL-JSON or BibTeX.

    Raises ``CaspibibError`` when the file is missing, empty or no text.
    """
    if isinstance(path_or_text, str) and "\n" in path_or_text:
        return read_bytes(path_or_text.encode("utf-8", errors="replace"))
    path = Path(path_or_text)
    return read_bytes(load(path), str(path))


def load(path: Path) -> bytes:
    """The bytes of a file; ``CaspibibError`` says why they cannot be had."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        problem, remedy = f"There is no file {path}.", "Check the path; «-» reads standard input."
    except IsADirectoryError:
        problem, remedy = f"{path} is a folder.", "Give the path of one file in it."
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        problem, remedy = f"{path} cannot be read: {reason}.", "Check the path and its permissions."
    raise CaspibibError(problem, remedy)


def read_bytes(
    data: bytes,
    path: str | None = None,
    stage: Callable[[Document], Bibliography] = pipeline.bibliography,
) -> Bibliography:
    """The same as ``read`` for what a file holds; its suffix, else its content, tells the format.

    ``stage`` is how far a document is taken: ``pipeline.parse_lists`` leaves it without pairs.

    Raises ``CaspibibError`` when the data are empty or no text.
    """
    document = document_of(data, path)
    format = _bibliographic_format(document)
    if format is None:
        return stage(document)
    result = formats.read_references(document.text, format)
    found = pipeline.bibliography_of_works(result.works)
    return found.model_copy(update={"problems": result.problems})


def document_of(data: bytes, path: str | None = None) -> Document:
    """The document in the bytes of a file.

    Raises ``CaspibibError`` when the data are empty or no text.
    """
    if not data.strip():
        raise CaspibibError(
            f"{path or 'The input'} is empty.", "Give a document with a reference list in it."
        )
    return read_document(data, path)


def _bibliographic_format(document: Document) -> str | None:
    """The format of a bibliographic file; ``None`` for a document.

    A suffix that names a format decides; where there is none, the content does.
    """
    suffix = Path(document.path or "").suffix.lower()
    if suffix and suffix not in formats.suffixes():
        return None
    return formats.recognize_format(document.text) or formats.suffixes().get(suffix)


def parse(text: str) -> Reference:
    """The reference that the text of one entry names.

    Never raises: what cannot be read is kept whole as the title; ``reference.origin`` tells the
    confidence of the reading and where each field stands.
    """
    return pipeline.parse_text(markdown.document_of(text))


def match(ru: Sequence[Reference], en: Sequence[Reference]) -> Matching:
    """The counterparts of Russian references among English ones, one to one, with the evidence."""
    return match_references(ru, en)


def export(
    bibliography: Bibliography,
    to: str = "bibtex",
    language: Literal["both", "en", "ru"] = "both",
) -> str:
    """The text of a bibliographic file with one entry for each work.

    ``to`` is one of ``caspibib.formats.format_names()``; ``language`` chooses the versions.
    Raises ``CaspibibError`` for an unknown format.
    """
    return formats.export_works(bibliography.works, to, language)


def format(
    cited: Bibliography | Sequence[Reference], style: str = "apa", locale: str = "auto"
) -> tuple[FormattedEntry, ...]:
    """Formatted entries, in the order of the bibliography; each list of a document is its own.

    ``style`` is a name of ``caspibib styles`` or the path of a CSL style; ``locale`` is
    ``auto`` (each entry in the language that it is written in) or a locale such as ``ru-RU``.
    Raises ``CaspibibError`` for an unknown style or locale.
    """
    parts = (references for _, references in by_list(cited))
    return tuple(entry for part in parts for entry in format_references(part, style, locale))


def by_list(
    cited: Bibliography | Sequence[Reference],
) -> list[tuple[ReferenceList | None, tuple[Reference, ...]]]:
    """The references of each list of a document; all together where there is no list."""
    if not isinstance(cited, Bibliography) or not cited.lists:
        references = cited.references if isinstance(cited, Bibliography) else cited
        return [(None, tuple(references))]
    return [
        (found, tuple(r for r in cited.references if r.origin and r.origin.list == number))
        for number, found in enumerate(cited.lists)
    ]
