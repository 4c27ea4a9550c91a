"""Plain text."""

from typing import Final

from caspibib.documents.decode import decode
from caspibib.documents.lines import text_lines
from caspibib.documents.reader import Reader
from caspibib.model.document import Document


def read(data: bytes, path: str | None = None) -> Document:
    """The document in the bytes of a text file; a line of the file is a line of the document."""
    text = decode(data, path)
    return Document(text=text, path=path, format="plain", lines=text_lines(text))


READER: Final = Reader("plain", (".txt", ".text", ""), lambda _data: 0.1, read)
