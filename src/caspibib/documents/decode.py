"""Bytes to text, in whatever encoding an editor's file has."""

import codecs
import re
from itertools import islice
from typing import Final

from charset_normalizer import from_bytes

from caspibib.model.error import CaspibibError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks; UTF-32's begins with UTF-16's, so it is asked for first."""

_SIGNATURES: Final = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a Word (DOCX) file or another ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Word (DOC) file"),
    (b"{\\rtf", "a rich text (RTF) file"),
)
"""First bytes of what people hand in instead."""

_CANDIDATES: Final = ["cp1251", "koi8_r", "cp866", "mac_cyrillic", "cp1252"]
_SAMPLE: Final = 64 * 1024
"""Bytes: enough to tell an encoding by, and fast for a file of any size."""

_NOT_ASCII: Final = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_BINARY: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ENOUGH_CONTROL: Final = 0.02
_STRAY_CONTROL: Final = 4
"""Control characters: a share that text does not have, and a number that a short one may."""


def decode(data: bytes, path: str | None = None) -> str:
    """The text of a file, without a byte order mark.

    UTF-8, UTF-16 and UTF-32 are told by their shape, other encodings by their letters. Raises
    ``CaspibibError`` for what is not text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, path)
    if utf16 := _unmarked_utf16(data):
        return _strict(data, utf16, path)
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise _not_text(path, kind)
    if _is_binary(data):
        raise _not_text(path, "a binary file")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _by_letters(data, path)


def _strict(data: bytes, encoding: str, path: str | None) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise CaspibibError(
            f"{path or 'The input'} says that it is {encoding}, but byte {error.start} is not.",
            "Save the file again as UTF-8.",
        ) from error


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: its spaces and line ends leave zeros in one half of the bytes."""
    sample = data[: _SAMPLE - _SAMPLE % 2]
    if len(data) % 2 or len(sample) < 4:
        return None
    spaces = {"utf-16-le": sample[1::2].count(0), "utf-16-be": sample[0::2].count(0)}
    likely, other = sorted(spaces, key=lambda name: spaces[name], reverse=True)
    if spaces[likely] * 20 < len(sample) or spaces[other] * 10 > spaces[likely]:
        return None
    text = sample.decode(likely, errors="replace")
    printable = sum(char.isprintable() or char.isspace() for char in text)
    return likely if printable > 0.98 * len(text) else None


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    control = len(_BINARY.findall(sample))
    return b"\x00" in sample or control > max(_STRAY_CONTROL, _ENOUGH_CONTROL * len(sample))


def _by_letters(data: bytes, path: str | None) -> str:
    """The text in the encoding whose letters make the best words.

    Only lines that are not ASCII are asked: English prose around them would outvote them.
    """
    sample = b"\n".join(line[0] for line in islice(_NOT_ASCII.finditer(data), 1000))[:_SAMPLE]
    best = from_bytes(sample, cp_isolation=_CANDIDATES).best()
    if best is None:
        raise _not_text(path, "a binary file")
    return data.decode(best.encoding, errors="replace")


def _not_text(path: str | None, kind: str) -> CaspibibError:
    return CaspibibError(
        f"{path or 'The input'} is not a text but {kind}.",
        "Save the article as plain text or Markdown in UTF-8, and give that file.",
    )
