"""Parting a title from what it was published in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from caspibib.parse.labels import Label
from caspibib.resources import table

_STOP: Final = re.compile(
    r"(?P<stop>[.?!…])[\"»”’)\]]*\s+(?=[\"«“„(\[]*(?:[^\W\d_a-zа-яё]|[a-z]+\.[a-z]{2,4}\b))"
)
"""The end of a sentence before a capital letter, or before a site («inbusiness.kz»)."""

_ABBREVIATION: Final = re.compile(
    r"(?:^|[\s(.«“\"])(?:(?<!\d\s)[^\W\d_]|гг|им|св|ст|вып|изд|vs|vol|no|St|Dr|Mr|Mrs|Inc|Ltd|Co|Jr)\.$"
)

_YEARS: Final = re.compile(r"\d\s?гг?\.$")
"""A stop that belongs to the words: «в 2019 г.»."""

_IN: Final = re.compile(
    r"""
    [.?!] \s+ (?: In | В(?:\s+(?:кн|сб)\.)? ) :? \s+
    (?: (?P<editor> [^()]{3,160}? ) \s* \( (?:Eds?|[Рр]ед|[Пп]од\ ред|[Оо]тв\.\ ред)\.? \) ,? \s* )?
    (?P<container> .+? )
    \s* \( (?: (?P<edition> [^()]*? (?:ed|изд)\. ) \s*,\s* )?
        [^()]*? (?:pp?|[Сс]{1,2}) \. \s* (?P<page> [\d\s,–—-]+ ) \)
    (?: [.,] \s+ (?P<publisher> .+? ) )? [\s.]* $
    """,
    re.VERBOSE,
)
"""APA's chapter: «In A. Editor (Ed.), Container (pp. 1–5). Publisher»."""

_EDITION: Final = re.compile(
    r"\s*\((?P<edition>[^()]*(?:\bed\.|изд\.)[^()]*)\)(?=\s*(?:\.|$))", re.IGNORECASE
)
_BRACKETS: Final = re.compile(r"\s*\[(?P<words>[^\[\]]+)\](?=\s*(?:\.|$))")
_GENRE: Final = re.compile(
    r"dissertation|thesis|\bдисс?\b|диссертац|автореф|preprint|препринт|report|отч[её]т"
    r"|data ?set|software|computer",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(r"(?P<place>[^:.]{1,40}\.?)\s*:\s*(?!//)(?P<publisher>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Region:
    """A range of the entry's text that one label covers."""

    label: Label
    start: int
    end: int


def divide(
    text: str,
    start: int,
    end: int,
    emphasis: Sequence[tuple[int, int]],
    *,
    located: bool,
    online: bool,
) -> list[Region]:
    """Title and container, or title and publisher, between two offsets.

    ``emphasis`` are the ranges in italics. ``located`` says that a volume or pages follow, so
    that there is a container; ``online``, that an address does, so that there may be a site.
    """
    if chapter := _IN.search(text, start, end):
        return _chapter(text, start, chapter)
    published: Label = "container-title" if located or online else "publisher"
    border = _border(text, start, end, emphasis, continued=located)
    if border is None:
        return _title(text, start, end)
    rest = region(text, published, border, end)
    first = _title(text, start, border)
    return [*first, *(_publisher(text, rest) if published == "publisher" else rest)]


def _border(
    text: str, start: int, end: int, emphasis: Sequence[tuple[int, int]], *, continued: bool
) -> int | None:
    """Where the container begins: italics tell it, else the last full stop does."""
    stops = [
        match.end()
        for match in _STOP.finditer(text, start, end)
        if not _ABBREVIATION.search(text, max(start, match.start() - 8), match.end("stop"))
    ]
    begun = [span for span in emphasis if start <= span[0] < end]
    if begun and stops:
        first = begun[0][0]
        if text[start:first].strip(" «“\"'"):
            return first
        after = [stop for stop in stops if stop >= begun[-1][1]]
        return after[0] if after else None
    while len(stops) > 1 and continued and _goes_on(text, stops[-1]):
        stops.pop()
    return stops[-1] if stops else None


def _goes_on(text: str, offset: int) -> bool:
    """Whether a sentence goes on with the container: «Proceedings of …», «Серия …»."""
    word = re.match(r"[\"«“]*(\w+)", text[offset:])
    return word is not None and word[1].casefold() in _continuations()


@cache
def _continuations() -> frozenset[str]:
    return frozenset(word.casefold() for word in table("keywords")["container"]["continued-by"])


def _chapter(text: str, start: int, chapter: re.Match[str]) -> list[Region]:
    regions = _title(text, start, chapter.start() + 1)
    regions += region(text, "container-title", *chapter.span("container"))
    regions += region(text, "page", *chapter.span("page"))
    if chapter["editor"]:
        regions += region(text, "editor", *chapter.span("editor"))
    if chapter["edition"]:
        regions.append(Region("edition", *chapter.span("edition")))
    if chapter["publisher"]:
        regions += _publisher(text, region(text, "publisher", *chapter.span("publisher")))
    return regions


def _title(text: str, start: int, end: int) -> list[Region]:
    """The title, and what stands in brackets behind it."""
    regions: list[Region] = []
    if brackets := _BRACKETS.search(text, start, end):
        regions += _bracketed(text, *brackets.span("words"))
        end = brackets.start()
    if edition := _EDITION.search(text, start, end):
        regions.append(Region("edition", *edition.span("edition")))
        end = edition.start()
    return [*region(text, "title", start, end), *regions]


def _bracketed(text: str, start: int, end: int) -> list[Region]:
    """«Doctoral dissertation, University», another genre, or the title in another language."""
    if not _GENRE.search(text, start, end):
        return region(text, "title-translated", start, end)
    comma = text.find(", ", start, end)
    if comma < 0:
        return region(text, "genre", start, end)
    return region(text, "genre", start, comma) + region(text, "publisher", comma, end)


def _publisher(text: str, regions: list[Region]) -> list[Region]:
    """A publisher, with its place where one stands before a colon."""
    if not regions:
        return []
    whole = regions[0]
    if place := _PLACE.match(text, whole.start, whole.end):
        where = Region("publisher-place", *place.span("place"))
        return [where, *region(text, "publisher", *place.span("publisher"))]
    return regions


def region(text: str, label: Label, start: int, end: int) -> list[Region]:
    """The region without the white space and stops around it; none for an empty one."""
    while start < end and text[start] in " .,;:":
        start += 1
    while start < end and text[end - 1] in " .,;:" and not _YEARS.search(text, start, end):
        end -= 1
    return [Region(label, start, end)] if start < end else []
