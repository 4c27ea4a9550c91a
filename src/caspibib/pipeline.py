"""The way of the data, from a document to a bibliography. Read this file first."""

from collections.abc import Iterable, Iterator, Sequence

from caspibib.lists import find_lists, read_line
from caspibib.match import match_references, pair_versions, works_of
from caspibib.model.bibliography import Bibliography, Work
from caspibib.model.document import Document
from caspibib.model.pair import Matching
from caspibib.model.reference import Reference
from caspibib.parse import parse_entry
from caspibib.text.script import is_cyrillic_language, script_of


def bibliography(document: Document) -> Bibliography:
    """Everything that one document cites: its lists, references, pairs and works."""
    lists = find_lists(document)
    references = tuple(
        parse_entry(entry, number, index)
        for number, found in enumerate(lists)
        for index, entry in enumerate(found.entries)
    )
    in_cyrillic = [is_cyrillic_language(found.language) for found in lists]
    ru, en = sides(references, in_cyrillic)
    matching = match_references(ru, en)
    works = works_of(references, matching)
    return Bibliography(
        document=document, lists=lists, references=references, matching=matching, works=works
    )


def parse_lines(document: Document) -> Iterator[Reference]:
    """A reference for every line of a document, empty ones too; no list is looked for."""
    for index, line in enumerate(document.lines):
        yield parse_entry(read_line(document, line), index=index)


def bibliography_of_works(works: Iterable[Work]) -> Bibliography:
    """The bibliography of a bibliographic file: works that have both versions stay together."""
    versions = [tuple(work.versions.values()) for work in works]
    references = tuple(version for work in versions for version in work)
    known = [sides(work) for work in versions if len(work) > 1]
    pairs = tuple(pair_versions(ru[0], en[0]) for ru, en in known if ru and en)
    paired = {id(reference) for pair in pairs for reference in (pair.ru, pair.en)}
    ru, en = sides([reference for reference in references if id(reference) not in paired])
    found = match_references(ru, en)
    matching = found.model_copy(update={"pairs": (*pairs, *found.pairs)})
    return Bibliography(
        references=references, matching=matching, works=works_of(references, matching)
    )


def match_bibliographies(*bibliographies: Bibliography) -> Matching:
    """The pairs between the Russian references of all the bibliographies and the English ones."""
    ru: list[Reference] = []
    en: list[Reference] = []
    for cited in bibliographies:
        in_cyrillic = [is_cyrillic_language(found.language) for found in cited.lists]
        ours, theirs = sides(cited.references, in_cyrillic)
        ru += ours
        en += theirs
    return match_references(ru, en)


def sides(
    references: Sequence[Reference], in_cyrillic: Sequence[bool] = ()
) -> tuple[list[Reference], list[Reference]]:
    """The references of the Russian side and those of the English side.

    A reference belongs where its list does (``in_cyrillic``, by number of the list); one that
    was read without a list belongs where the script of its title says.
    """
    ru: list[Reference] = []
    en: list[Reference] = []
    for reference in references:
        if reference.origin:
            is_ru = in_cyrillic[reference.origin.list]
        else:
            is_ru = script_of(reference.title or reference.container_title or "") == "Cyrl"
        (ru if is_ru else en).append(reference)
    return ru, en
