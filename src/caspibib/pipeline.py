"""The way of the data, from a document to a bibliography. Read this file first."""

from collections.abc import Iterable, Iterator, Sequence

from caspibib.documents.stream import TextLine, lines_of
from caspibib.lists import find_lists, read_line, read_text
from caspibib.match import match_references, pair_versions, works_of
from caspibib.model.bibliography import Bibliography, Work
from caspibib.model.document import Document, Entry
from caspibib.model.pair import Matching
from caspibib.model.reference import Reference
from caspibib.parse import parse_entry
from caspibib.text.script import is_cyrillic_language, script_of


def bibliography(document: Document) -> Bibliography:
    """Everything that one document cites: its lists, references, pairs and works."""
    return pair(parse_lists(document))


def parse_lists(document: Document) -> Bibliography:
    """The lists of a document and their references, not paired yet."""
    lists = find_lists(document)
    references = tuple(
        parse_entry(entry, number, index)
        for number, found in enumerate(lists)
        for index, entry in enumerate(found.entries)
    )
    return Bibliography(document=document, lists=lists, references=references)


def parse_text(document: Document) -> Reference:
    """The reference that a document of one entry names."""
    return parse_entry(read_text(document))


def parse_lines(lines: Document | Iterable[TextLine]) -> Iterator[Reference]:
    """A reference for every line, empty ones too, as the lines come; no list is looked for.

    ``lines`` are those of a document, or ``read_lines`` of a file of any size.
    """
    for index, line in enumerate(lines_of(lines) if isinstance(lines, Document) else lines):
        if line.dropped:
            yield _cut_short(line, index)
        else:
            yield parse_entry(line.placed(read_line(line.document, line.line)), index=index)


def _cut_short(line: TextLine, index: int) -> Reference:
    """A line of which only the beginning is kept: far too long to be read as an entry."""
    text = line.document.text
    reference = parse_entry(line.placed(Entry.of(text)), index=index)
    note = f"only the first {len(text):,} of {len(text) + line.dropped:,} characters are kept"
    origin = reference.origin and reference.origin.model_copy(
        update={"notes": (*reference.origin.notes, note)}
    )
    return reference.model_copy(update={"origin": origin})


def pair(cited: Bibliography) -> Bibliography:
    """The same with its Russian and its English references paired, and each work once."""
    matching = match_references(*sides(cited))
    works = works_of(cited.references, matching)
    return cited.model_copy(update={"matching": matching, "works": works})


def bibliography_of_works(works: Sequence[Work]) -> Bibliography:
    """The bibliography of a bibliographic file; what is one work there stays one work."""
    joined = [work for work in works if len(work.versions) > 1]
    alone = [work.original for work in works if len(work.versions) == 1]
    found = match_references(*by_script(alone))
    known = [by_script(tuple(work.versions.values())) for work in joined]
    pairs = tuple(pair_versions(ru[0], en[0]) for ru, en in known if ru and en)
    references = tuple(version for work in works for version in work.versions.values())
    place = {id(reference): i for i, reference in enumerate(references)}
    return Bibliography(
        references=references,
        matching=found.model_copy(update={"pairs": (*pairs, *found.pairs)}),
        works=tuple(
            sorted(
                (*joined, *works_of(alone, found)),
                key=lambda work: min(place[id(version)] for version in work.versions.values()),
            )
        ),
    )


def match_bibliographies(*bibliographies: Bibliography) -> Matching:
    """The pairs between the Russian references of all the bibliographies and the English ones."""
    parted = [sides(cited) for cited in bibliographies]
    ru = [reference for ours, _ in parted for reference in ours]
    en = [reference for _, theirs in parted for reference in theirs]
    return match_references(ru, en)


def sides(cited: Bibliography) -> tuple[list[Reference], list[Reference]]:
    """The references of the Russian lists and those of the English ones.

    A Latin entry of a Russian list is on the Russian side. References that stand in no list are
    parted by their script.
    """
    if not cited.lists:
        return by_script(cited.references)
    russian = [is_cyrillic_language(found.language) for found in cited.lists]
    ru = [r for r in cited.references if r.origin and russian[r.origin.list]]
    en = [r for r in cited.references if r.origin and not russian[r.origin.list]]
    return ru, en


def by_script(references: Sequence[Reference]) -> tuple[list[Reference], list[Reference]]:
    """The references whose titles are in Cyrillic, and the others."""
    ru = [r for r in references if script_of(r.title or r.container_title or "") == "Cyrl"]
    en = [r for r in references if script_of(r.title or r.container_title or "") != "Cyrl"]
    return ru, en
