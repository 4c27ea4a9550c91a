"""The way of the data, from a document to a bibliography. Read this file first."""

from collections.abc import Sequence

from caspibib.lists import find_lists
from caspibib.match import match_references, works_of
from caspibib.model.bibliography import Bibliography
from caspibib.model.document import Document, ReferenceList
from caspibib.model.pair import Matching
from caspibib.model.reference import Reference
from caspibib.parse import parse_entry
from caspibib.text.script import is_cyrillic_language


def bibliography(document: Document) -> Bibliography:
    """Everything that one document cites: its lists, references, pairs and works."""
    lists = find_lists(document)
    parsed = [
        [parse_entry(entry, number, index) for index, entry in enumerate(found.entries)]
        for number, found in enumerate(lists)
    ]
    references = [reference for references in parsed for reference in references]
    matching = match_lists(lists, parsed)
    return Bibliography(
        document=document,
        lists=lists,
        references=tuple(references),
        matching=matching,
        works=works_of(references, matching),
    )


def match_lists(lists: Sequence[ReferenceList], parsed: Sequence[Sequence[Reference]]) -> Matching:
    """The pairs between the lists in Cyrillic languages and the others; none within a side."""
    sides: dict[bool, list[Reference]] = {True: [], False: []}
    for found, references in zip(lists, parsed, strict=True):
        sides[is_cyrillic_language(found.language)] += references
    return match_references(ru=sides[True], en=sides[False])
