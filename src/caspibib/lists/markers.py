"""Cutting a list whose entries begin with a number or a bullet."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import Final

from caspibib.lists.part import Part, part_of
from caspibib.lists.signs import BEGINS, CAPITAL, COMPLETE, GOES_ON, is_like_reference
from caspibib.model.document import Document, Line
from caspibib.model.span import Span

_NUMBER: Final = re.compile(r"\d+")
_LONGEST_GAP: Final = 5
"""How many numbers of a numbered list may be missing between two entries."""


_SHORTEST: Final = 40
"""Characters; what is shorter is no whole reference yet."""


def by_markers(document: Document, lines: Sequence[Line]) -> list[Part]:
    """The entries in lines of which some begin with a number or a bullet."""
    starts = list(_marked(document, lines))
    parts = []
    for begin, end in pairwise([*starts, len(lines)]):
        entry = list(lines[begin:end])
        anew = end < len(lines) and _begins_anew(document, lines[begin], lines[end])
        entry = _without_prose(document, entry, last=anew or end == len(lines))
        if anew:
            entry = _without_subheading(document, entry)
        parts.append(part_of(document, entry, entry[0].marker))
    return list(_unfused(document, parts))


def is_numbered(document: Document, lines: Sequence[Line]) -> bool:
    """Whether lines, but for one or two at the top, are numbered 1, 2 …, however long each is."""
    items = [line for line in lines if line.kind == "item" and line.marker]
    numbers = [_value(line.marker.of(document.text)) for line in items[:2] if line.marker]
    return numbers == [1, 2] and items[0] in lines[:3]


def _unfused(document: Document, parts: Sequence[Part]) -> Iterator[Part]:
    """The same with a missing number looked for in the line of the entry before it."""
    for part, after in zip_longest(parts, parts[1:]):
        rest = part
        for number in range(_number(part) + 1, _number(after)) if after else ():
            sign = re.escape(_NUMBER.sub(str(number), part.label or "", count=1))
            fused = re.compile(rf"(?<=[\w.)\]>/])\s+({sign})\s+(?={CAPITAL})")
            found = fused.search(document.text, rest.span.start, rest.span.end)
            if not found:
                break
            yield Part(Span(start=rest.span.start, end=found.start()), rest.label)
            rest = Part(Span(start=found.end(), end=rest.span.end), found[1])
        yield rest


def _number(part: Part) -> int:
    return _value(part.label or "") or 0


def _value(marker: str) -> int | None:
    digits = _NUMBER.search(marker)
    return int(digits[0]) if digits else None


def _marked(document: Document, lines: Sequence[Line]) -> Iterator[int]:
    """The indexes of the lines whose marker goes on with the list, not with a sentence.

    A list may begin anew («1.» that «2.» follows), under a subheading.
    """
    markers = [
        (i, line.marker.of(document.text).strip())
        for i, line in enumerate(lines)
        if line.kind == "item" and line.marker
    ]
    first, previous = None, 0
    for (i, marker), (_, after) in zip_longest(markers, markers[1:], fillvalue=(0, "")):
        number = _value(marker)
        if first is None:
            first = marker
        elif _value(first) is None:
            if marker != first:
                continue
        elif number is None or not (
            0 <= number - previous <= _LONGEST_GAP or (number == 1 and _value(after) == 2)
        ):
            continue
        previous = number or 0
        yield i


def _without_prose(document: Document, lines: list[Line], last: bool) -> list[Line]:
    """An entry ends at a blank line, unless it is broken off there (at a page break).

    Inside a list it nearly always is: what follows must look like anything but a reference.
    """
    texts = [line.span.of(document.text).strip() for line in lines]
    signs = [i for i, text in enumerate(texts) if is_like_reference(text)]
    paragraphs = [i for i, text in enumerate(texts) if i and text and not texts[i - 1]]
    going_on = {i for i in paragraphs if GOES_ON.match(texts[i])}
    last_sign = max([*signs, *going_on], default=len(lines))
    for i in paragraphs:
        blank = next(j for j in range(i - 1, -1, -1) if texts[j]) + 1
        length = lines[blank - 1].span.end - lines[0].span.start
        if not COMPLETE.search(texts[blank - 1]) or length < _SHORTEST or i in going_on:
            continue
        if last or (last_sign < i and BEGINS.match(texts[i])):
            return lines[:blank]
    return lines


def _begins_anew(document: Document, line: Line, after: Line) -> bool:
    numbers = [_value(one.marker.of(document.text)) for one in (line, after) if one.marker]
    return numbers[-1] == 1 and numbers[0] not in {1, None}


def _without_subheading(document: Document, lines: list[Line]) -> list[Line]:
    """The same without «In English» and the like, the line above a list that begins anew."""
    filled = [line for line in lines if line.span.of(document.text).strip()]
    texts = [line.span.of(document.text).strip() for line in filled[-2:]]
    if len(texts) < 2 or is_like_reference(texts[1]) or COMPLETE.search(texts[1]):
        return lines
    goes_on = GOES_ON.match(texts[1]) or not COMPLETE.search(texts[0])
    return lines if goes_on else filled[:-1]
