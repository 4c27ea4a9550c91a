"""The text of a .bib file, written and read by bibtexparser."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from bibtexparser.entrypoint import parse_string, write_string
from bibtexparser.library import Library
from bibtexparser.middlewares import default_parse_stack
from bibtexparser.model import Block, Entry, Field, ParsingFailedBlock
from bibtexparser.writer import BibtexFormat
from pydantic import ValidationError

from caspibib.formats.bib.dates import MONTHS
from caspibib.formats.bib.entry import BibEntry, from_entry, to_entry
from caspibib.formats.bib.table import Dialect
from caspibib.formats.format import ReadResult
from caspibib.model import Position, Problem, Work

BEGINS: Final = re.compile(r"\A\s*(?:%[^\n]*\n\s*)*@[A-Za-z]+\s*[{(]")
"""The first entry, which only comments may stand before."""

_NOT_ENCLOSED: Final = "no-enclosing"


def write_bib(works: Sequence[Work], dialect: Dialect) -> str:
    """The text of a file with an entry for each work."""
    layout: BibtexFormat = BibtexFormat()  # type: ignore[no-untyped-call]
    layout.indent = "  "
    layout.block_separator = "\n"
    layout.trailing_comma = True
    entries: list[Block] = [_block(to_entry(work, dialect)) for work in works]
    return write_string(Library(entries), bibtex_format=layout)


def read_bib(text: str, dialect: Dialect) -> ReadResult:
    """The works of a file; every block that is no entry is reported, whole, with its line.

    An entry with a field given twice, or with another's key, is both read and reported.
    """
    library = parse_string(text, parse_stack=[])
    problems = [_problem(block, str(block.error)) for block in library.failed_blocks]
    works = []
    for entry in _entries(library):
        try:
            works.append(from_entry(entry_fields(entry), dialect))
        except ValidationError as error:
            reason = error.errors()[0]
            place = ".".join(map(str, reason["loc"]))
            problems.append(_problem(entry, f"{place}: {reason['msg']}"))
    if not library.entries and not library.failed_blocks and library.comments:
        problems.append(_problem(library.comments[0], "There is no entry in this text."))
    problems.sort(key=lambda problem: problem.position.line)
    return ReadResult(works=tuple(works), problems=tuple(problems))


def entry_fields(entry: Entry) -> BibEntry:
    """The entry with field names in lower case; of a field given twice the first counts."""
    fields: dict[str, str] = {}
    for field in entry.fields:
        fields.setdefault(field.key.lower(), str(field.value))
    return BibEntry(entry.entry_type, entry.key, fields)


def _block(entry: BibEntry) -> Entry:
    return Entry(entry.type, entry.key, [_field(*field) for field in entry.fields.items()])


def _field(name: str, value: str) -> Field:
    is_macro = name == "month" and value in MONTHS
    return Field(name, value, enclosing=_NOT_ENCLOSED if is_macro else None)


def _entries(library: Library) -> Iterator[Entry]:
    """All entries in the order of the file, macros replaced and enclosing braces removed."""
    for block in library.blocks:
        entry = block.ignore_error_block if isinstance(block, ParsingFailedBlock) else block
        if isinstance(entry, Entry):
            # A library of its own, for in one library a key may stand but once.
            alone = Library([*library.strings, entry])
            for middleware in default_parse_stack(allow_inplace_modification=False):
                alone = middleware.transform(alone)
            yield from alone.entries


def _problem(block: Block, message: str) -> Problem:
    line = (block.start_line or 0) + 1
    return Problem(message=message, position=Position(line=line, column=1), raw=block.raw or "")
