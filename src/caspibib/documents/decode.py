"""Bytes to text, in whatever encoding an editor's file has."""

import codecs
import re
from itertools import islice
from typing import Final, Literal, NamedTuple

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
SAMPLE: Final = 64 * 1024
"""Bytes: enough to tell an encoding by, and fast for a file of any size."""

_NOT_ASCII: Final = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_BINARY: Final = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_ENOUGH_CONTROL: Final = 0.02
_STRAY_CONTROL: Final = 4
"""Control characters: a share that text does not have, and a number that a short one may."""


class Encoding(NamedTuple):
    """How bytes are to be read as text."""

    name: str
    mark: bytes = b""
    """The byte order mark before the text."""
    errors: Literal["strict", "replace"] = "strict"


def decode(data: bytes, path: str | None = None) -> str:
    """The text of a file, without a byte order mark.

    UTF-8, UTF-16 and UTF-32 are told by their shape, other encodings by their letters. Raises
    ``CaspibibError`` for what is not text.
    """
    encoding = encoding_at_start(data, path)
    try:
        return data[len(encoding.mark) :].decode(encoding.name, encoding.errors)
    except UnicodeDecodeError as error:
        raise CaspibibError(
            f"{path or 'The input'} says that it is {encoding.name}, "
            f"but byte {error.start} is not.",
            "Save the file again as UTF-8.",
        ) from error


def encoding_at_start(data: bytes, path: str | None = None, *, cut: bool = False) -> Encoding:
    """The encoding of a file that begins with ``data``; ``cut`` says that more bytes follow.

    Raises ``CaspibibError`` for what is not text.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Encoding(name, mark)
    if utf16 := _unmarked_utf16(data[: len(data) - len(data) % 2] if cut else data):
        return Encoding(utf16)
    for signature, kind in _SIGNATURES:
        if data.startswith(signature):
            raise _not_text(path, kind)
    return encoding_within(data, path, cut=cut)


def encoding_within(data: bytes, path: str | None = None, *, cut: bool = False) -> Encoding:
    """The encoding of bytes from the middle of a file, where no mark and no zero tells it.

    Raises ``CaspibibError`` for what is not text.
    """
    if _is_binary(data):
        raise _not_text(path, "a binary file")
    return Encoding("utf-8") if is_utf8(data, cut=cut) else _by_letters(data, path)


def is_utf8(data: bytes, *, cut: bool = False) -> bool:
    """Whether bytes are UTF-8; with ``cut``, their last character may be half there."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=not cut)
    except UnicodeDecodeError:
        return False
    return True


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: its spaces and line ends leave zeros in one half of the bytes."""
    sample = data[: SAMPLE - SAMPLE % 2]
    if len(data) % 2 or len(sample) < 4:
        return None
    spaces = {"utf-16-le": sample[1::2].count(0), "utf-16-be": sample[0::2].count(0)}
    likely, other = sorted(spaces, key=lambda name: spaces[name], reverse=True)
    if spaces[likely] * 20 < len(sample) or spaces[other] * 10 > spaces[likely]:
        return None
    text = sample.decode(likely, errors="replace")
    printable = sum(char.isprintable() or char.isspace() for char in text)
    return likely if printable > 0.98 * len(text) else None


def has_control(data: bytes) -> bool:
    """Whether there are bytes that no text in an encoding of one byte a letter has."""
    return _BINARY.search(data) is not None


def _is_binary(data: bytes) -> bool:
    sample = data[:SAMPLE]
    control = len(_BINARY.findall(sample))
    return b"\x00" in sample or control > max(_STRAY_CONTROL, _ENOUGH_CONTROL * len(sample))


def _by_letters(data: bytes, path: str | None) -> Encoding:
    """The encoding whose letters make the best words.

    Only lines that are not ASCII are asked: English prose around them would outvote them.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, seldom needed

    sample = b"\n".join(line[0] for line in islice(_NOT_ASCII.finditer(data), 1000))[:SAMPLE]
    best = from_bytes(sample, cp_isolation=_CANDIDATES).best()
    if best is None:
        raise _not_text(path, "a binary file")
    return Encoding(best.encoding, errors="replace")


def _not_text(path: str | None, kind: str) -> CaspibibError:
    return CaspibibError(
        f"{path or 'The input'} is not a text but {kind}.",
        "Save the article as plain text or Markdown in UTF-8, and give that file.",
    )
