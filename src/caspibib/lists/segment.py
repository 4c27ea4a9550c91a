"""Cutting the lines of a reference list into entries."""

from collections.abc import Callable, Sequence
from statistics import median
from typing import Final

from caspibib.lists.markers import by_markers, is_numbered
from caspibib.lists.part import Part, part_of
from caspibib.lists.signs import BEGINS, COMPLETE, GOES_ON, NAMED
from caspibib.model.document import Document, Line

_WRAPPED_WIDTH: Final = 110
"""Characters; in lines that are shorter than this, an entry runs over several lines."""


_Rule = Callable[[str, str, bool], bool]
"""Of the line before, a line, and whether a blank one parts them: does it begin an entry?"""


def segment(document: Document, lines: Sequence[Line]) -> list[Part]:
    """The entries in the lines of a reference list, in order.

    Entries begin with a number or bullet where the list has them. Without, a blank line parts
    them, or a hanging indent, or the end of a line after a full stop.
    """
    filled = [line for line in lines if line.span.of(document.text).strip()]
    items = [line for line in filled if line.kind == "item"]
    if not filled:
        return []
    mostly_items = 2 * len(items) > len(filled)
    if filled[0] in items[:1] or mostly_items or is_numbered(document, filled):
        return by_markers(document, lines)
    return _by_layout(document, lines)


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
    return lambda _previous, text, _after_blank: not (text[0].isspace() or GOES_ON.match(text))


def _sentences(texts: Sequence[str]) -> _Rule:
    """Entries begin after a blank line, or after a finished line where lines are not wrapped."""
    filled = [text.strip() for text in texts if text.strip()]
    wrapped = median(map(len, filled)) < _WRAPPED_WIDTH
    spaced = sum(not text.strip() for text in texts[1:-1]) * 3 >= len(filled)
    if all(BEGINS.match(text) and COMPLETE.search(text) for text in filled):
        spaced = False  # every line is an entry

    def begins(previous: str, text: str, after_blank: bool) -> bool:
        line = text.strip()
        if GOES_ON.match(line) or not BEGINS.match(line):
            return False
        if after_blank:  # which may also be a page break inside an entry
            return bool(COMPLETE.search(previous) or NAMED.match(line))
        if spaced:
            return False
        return bool(COMPLETE.search(previous)) or not wrapped

    return begins
