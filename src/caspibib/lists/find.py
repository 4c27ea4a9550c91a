"""Finding the reference lists of a document."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from caspibib.lists.bilingual import halves, sides
from caspibib.lists.content import read_entry
from caspibib.lists.part import Part
from caspibib.lists.running import without_running
from caspibib.lists.sections import Section, first_heading, lines_of, sections
from caspibib.lists.segment import segment
from caspibib.lists.signs import BEGINS, NAMED, cites, is_like_reference
from caspibib.model.document import Document, Entry, Line, ReferenceList
from caspibib.model.span import Span
from caspibib.text.script import is_cyrillic_language, language_of, script_of

_NUMBER: Final = re.compile(r"\d+")
_NEARLY_ALL: Final = 0.8
_LONGEST_ENTRY: Final = 20
"""Lines, blank ones too, that an entry takes on the average at most."""


@dataclass(frozen=True, slots=True)
class _Draft:
    """A list whose entries are not read yet."""

    heading: str
    language: str
    parts: Sequence[Part]


def find_lists(document: Document) -> tuple[ReferenceList, ...]:
    """The reference lists of a document, in its order.

    A list runs from its heading to the next heading, to the back matter, or to the end. What
    stands under such a heading but holds no reference (a table of contents) is not a list. A list
    in which each work stands in Russian and in English counts as two. A document without any
    heading is a list where nearly all its paragraphs are references.
    """
    lines = lines_of(document)
    lines = list(without_running(document, lines, first_heading(document, lines)))
    drafts = _drafts(document, sections(document, lines))
    taken = {is_cyrillic_language(draft.language) for draft in drafts}
    if len(taken) < 2:
        weak = _drafts(document, sections(document, lines, weak=True))
        drafts += [one for one in weak if is_cyrillic_language(one.language) not in taken]
    drafts = drafts or _without_heading(document, lines)
    lists = [_read(document, draft) for draft in _parted(document, _joined(drafts))]
    return tuple(sorted(_told_apart(lists), key=lambda one: one.span.start))


def _drafts(document: Document, found: Iterable[Section]) -> list[_Draft]:
    """The sections that hold references, cut into entries."""
    drafts = []
    for section in found:
        parts = segment(document, section.lines)
        while parts and not (parts[-1].label or is_like_reference(_text(document, parts[-1]))):
            parts.pop()  # a closing remark, not a reference
        if any(is_like_reference(_text(document, part)) for part in parts):
            drafts.append(_Draft(section.heading, section.language, parts))
    return drafts


def _without_heading(document: Document, lines: Sequence[Line]) -> list[_Draft]:
    """The document as a list, where nearly all its paragraphs are references."""
    dated = sum(is_like_reference(line.span.of(document.text)) for line in lines)
    if dated * _LONGEST_ENTRY < len(lines):
        return []
    parts = segment(document, lines)
    texts = [_text(document, part) for part in parts]
    like = sum(
        bool(
            (cites(text) and BEGINS.match(text)) or (is_like_reference(text) and NAMED.match(text))
        )
        for text in texts
    )
    if len(parts) < 2 or like < _NEARLY_ALL * len(parts):
        return []
    return [_Draft("", language_of(" ".join(texts)), parts)]


def _joined(drafts: Sequence[_Draft]) -> list[_Draft]:
    """Lists whose numbers go on under a second heading («Источники», «Литература») are one."""
    joined: list[_Draft] = []
    for draft in drafts:
        above = joined[-1] if joined else None
        if above and above.language == draft.language and _goes_on(above.parts, draft.parts):
            joined[-1] = replace(above, parts=[*above.parts, *draft.parts])
        else:
            joined.append(draft)
    return joined


def _goes_on(parts: Sequence[Part], after: Sequence[Part]) -> bool:
    numbers = [_NUMBER.search(part.label or "") for part in (parts[-1], after[0])]
    values = [int(number[0]) for number in numbers if number]
    return len(values) == 2 and values[1] == values[0] + 1


def _parted(document: Document, drafts: Sequence[_Draft]) -> list[_Draft]:
    """The same with a list of both versions of each work as two."""
    if len({is_cyrillic_language(draft.language) for draft in drafts}) > 1:
        return list(drafts)
    groups = [(draft, sides(document, draft.parts)) for draft in drafts]
    if len(groups) == 1 and len(groups[0][1]) == 1:
        groups = [(drafts[0], halves(document, drafts[0].parts))]
    return [
        replace(
            draft, parts=parts, language=_side(document, draft, parts) if rest else draft.language
        )
        for draft, (first, *rest) in groups
        for parts in (first, *rest)
    ]


def _side(document: Document, draft: _Draft, parts: Sequence[Part]) -> str:
    """The language of one of two versions of a list."""
    language = language_of(" ".join(_text(document, part) for part in parts))
    own = is_cyrillic_language(draft.language) and is_cyrillic_language(language)
    return draft.language if own else language


def _read(document: Document, draft: _Draft) -> ReferenceList:
    entries = tuple(read_entry(document, part) for part in draft.parts)
    return ReferenceList(
        heading=draft.heading,
        language=_language(draft.language, entries),
        span=Span(start=entries[0].span.start, end=entries[-1].span.end),
        entries=entries,
    )


def _language(heading: str, entries: Sequence[Entry]) -> str:
    """The heading's language; that of the entries where an English one heads Cyrillic entries."""
    cyrillic = [entry.text for entry in entries if script_of(entry.text) == "Cyrl"]
    if heading != "en" or 2 * len(cyrillic) <= len(entries):
        return heading
    return language_of(" ".join(cyrillic))


def _told_apart(lists: Sequence[ReferenceList]) -> list[ReferenceList]:
    """The same where two lists have Cyrillic headings and one of them is all in Latin: English."""
    latin = [all(script_of(entry.text) != "Cyrl" for entry in one.entries) for one in lists]
    if all(latin) or not all(is_cyrillic_language(one.language) for one in lists):
        return list(lists)
    return [
        one.model_copy(update={"language": "en"}) if alone else one
        for one, alone in zip(lists, latin, strict=True)
    ]


def _text(document: Document, part: Part) -> str:
    return part.span.of(document.text)
