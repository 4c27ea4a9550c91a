"""Cutting the lines of a reference list into entries."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Final

from caspibib.model.document import Document, Line
from caspibib.model.span import Span

_NUMBER: Final = re.compile(r"\d+")
_LONGEST_GAP: Final = 5
"""How many numbers of a numbered list may be missing between two entries."""

_COMPLETE: Final = re.compile(r"[.!?)\]>»”\"/]$|\d$|https?://\S+$")
"""How the last line of an entry ends."""

_BEGINS: Final = re.compile(r"[«“\"'„(\[]*[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐЎÀ-Þ]|\d+[A-Za-z]")
_GOES_ON: Final = re.compile(
    r"<?https?://|www\.|doi\b|URL\b|\(?(?:in|на)\s+\w+\.?\)|[–—-]\s|//|С\.\s|Т\.\s|№|P{1,2}\.\s|Vol\.",
    re.IGNORECASE,
)
"""What begins a line in the middle of an entry."""

_WRAPPED_WIDTH: Final = 110
"""Characters; in lines that are shorter than this, an entry runs over several lines."""


_Rule = Callable[[str, str, bool], bool]
"""Of the line before, a line, and whether a blank one parts them: does it begin an entry?"""


@dataclass(frozen=True, slots=True)
class Part:
    """Where one entry stands, without the number or bullet before it."""

    span: Span
    label: str | None = None


def segment(document: Document, lines: Sequence[Line]) -> list[Part]:
    """The entries in the lines of a reference list, in order.

    Entries begin with a number or bullet where the list has them. Without, a blank line parts
    them, or a hanging indent, or the end of a line after a full stop.
    """
    filled = [line for line in lines if line.span.of(document.text).strip()]
    items = [line for line in filled if line.kind == "item"]
    if not filled:
        return []
    if items and (filled[0] is items[0] or 2 * len(items) > len(filled)):
        return _by_markers(document, lines)
    return _by_layout(document, lines)


def _by_markers(document: Document, lines: Sequence[Line]) -> list[Part]:
    starts = list(_marked(document, lines))
    parts = []
    for begin, end in pairwise([*starts, len(lines)]):
        entry = list(lines[begin:end])
        if end == len(lines):
            entry = _without_prose(document, entry)
        parts.append(part_of(document, entry, entry[0].marker))
    return parts


def _marked(document: Document, lines: Sequence[Line]) -> Iterator[int]:
    """The indexes of the lines whose marker goes on with the list, not with a sentence."""
    bullet: str | None = None
    number: int | None = None
    for i, line in enumerate(lines):
        if line.kind != "item" or line.marker is None:
            continue
        marker = line.marker.of(document.text).strip()
        digits = _NUMBER.search(marker)
        if bullet is None and number is None:
            bullet, number = (None, int(digits[0])) if digits else (marker, None)
            yield i
        elif bullet is not None:
            if marker == bullet:
                yield i
        elif digits and number is not None and 0 <= int(digits[0]) - number <= _LONGEST_GAP:
            number = int(digits[0])
            yield i


def _without_prose(document: Document, lines: list[Line]) -> list[Line]:
    """The last entry ends at a blank line, unless it is broken off there (at a page break)."""
    for i, line in enumerate(lines):
        text = document.text[lines[0].span.start : line.span.start].rstrip()
        if i and not line.span.of(document.text).strip() and _COMPLETE.search(text):
            rest = next((r for r in lines[i:] if r.span.of(document.text).strip()), None)
            if rest and not _GOES_ON.match(rest.span.of(document.text).strip()):
                return lines[:i]
    return lines


def _by_layout(document: Document, lines: Sequence[Line]) -> list[Part]:
    texts = [line.span.of(document.text) for line in lines]
    begins = _hanging(texts) or _sentences(texts)
    parts: list[list[Line]] = []
    after_blank = True
    previous = ""
    for line, text in zip(lines, texts, strict=True):
        if not text.strip():
            after_blank = True
            continue
        if not parts or begins(previous, text, after_blank):
            parts.append([])
        parts[-1].append(line)
        previous, after_blank = text.rstrip(), False
    return [part_of(document, part, None) for part in parts]


def _hanging(texts: Sequence[str]) -> _Rule | None:
    """Entries begin at the margin and go on indented, where some lines are and some are not."""
    filled = [text for text in texts if text.strip()]
    indented = sum(text[0].isspace() for text in filled)
    if not 0 < indented < len(filled) or filled[0][0].isspace():
        return None
    return lambda _previous, text, _after_blank: not text[0].isspace()


def _sentences(texts: Sequence[str]) -> _Rule:
    """Entries begin after a blank line, or after a finished line where lines are not wrapped."""
    filled = [text.strip() for text in texts if text.strip()]
    wrapped = median(map(len, filled)) < _WRAPPED_WIDTH
    spaced = sum(not text.strip() for text in texts[1:-1]) * 3 >= len(filled)

    def begins(previous: str, text: str, after_blank: bool) -> bool:
        line = text.strip()
        if _GOES_ON.match(line) or not _BEGINS.match(line):
            return False
        if after_blank:
            return bool(_COMPLETE.search(previous)) or not wrapped
        if spaced:
            return False
        return bool(_COMPLETE.search(previous)) or not wrapped

    return begins


def part_of(document: Document, lines: Sequence[Line], marker: Span | None) -> Part:
    """The entry that runs from the marker, if it has one, to the end of the last of the lines."""
    start = marker.end if marker else lines[0].span.start
    raw = document.text[start : lines[-1].span.end]
    start += len(raw) - len(raw.lstrip())
    label = marker.of(document.text).strip() if marker else None
    return Part(Span(start=start, end=start + len(raw.strip())), label)
