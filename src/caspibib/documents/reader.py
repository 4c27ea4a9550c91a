"""What a document format is, and which one a file has.

A new format is a new module in this package with a ``READER``; it is found by walking the package.
"""

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import PurePath
from typing import Final

from caspibib.model.document import Document
from caspibib.model.error import CaspibibError

_SUFFIX: Final = 0.2
"""What a suffix adds to how sure a reader is: more than «it is some text», less than its signs."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One document format."""

    name: str
    suffixes: tuple[str, ...]
    """Of file names, with the dot and in lower case."""
    recognizes: Callable[[bytes], float]
    """How sure it is, from 0 to 1, that bytes are of this format."""
    read: Callable[[bytes, str | None], Document]
    """The document in the bytes of the file with that path; raises ``CaspibibError``."""


@cache
def readers() -> dict[str, Reader]:
    """All document formats by name."""
    package = import_module("caspibib.documents")
    modules = (
        import_module(f"{package.__name__}.{m.name}")
        for m in pkgutil.iter_modules(package.__path__)
    )
    found = (vars(module).get("READER") for module in modules)
    return {reader.name: reader for reader in found if isinstance(reader, Reader)}


def read_document(data: bytes, path: str | None = None, format: str | None = None) -> Document:
    """The document in the bytes of a file.

    ``format`` is the name of a reader; without it the content decides, and where the content
    leaves it open, the suffix of ``path``. Raises ``CaspibibError`` when nothing can read it.
    """
    return _reader(data, path, format).read(data, path)


def _reader(data: bytes, path: str | None, format: str | None) -> Reader:
    if format is not None:
        if format not in readers():
            raise CaspibibError(
                f"There is no document format «{format}».",
                f"Formats: {', '.join(sorted(readers()))}.",
            )
        return readers()[format]
    suffix = PurePath(path or "").suffix.lower()

    def fitness(reader: Reader) -> float:
        return reader.recognizes(data) + _SUFFIX * (suffix in reader.suffixes)

    return max(sorted(readers().values(), key=lambda reader: reader.name), key=fitness)
