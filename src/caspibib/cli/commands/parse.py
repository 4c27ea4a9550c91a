"""``caspibib parse``."""

import json
from collections.abc import Iterable, Iterator
from typing import Annotated, Final, Literal

import typer

from caspibib.cli.inputs import Input, Output, Strict, bibliography_of, bytes_of, report_unread
from caspibib.cli.output import console, write
from caspibib.cli.records import ParseRecords
from caspibib.cli.tables import reference_table
from caspibib.documents import read_document
from caspibib.model import Document, Reference
from caspibib.pipeline import parse_lines, parse_lists

EXAMPLES: Final = ("caspibib parse data/article.md --to table",)


def run(
    input: Input,
    lines: Annotated[
        bool, typer.Option("--lines", help="One reference a line, no document around them.")
    ] = False,
    to: Annotated[
        Literal["jsonl", "csl-json", "table"], typer.Option("--to", help="What to print.")
    ] = "jsonl",
    output: Output = None,
    strict: Strict = False,
) -> None:
    """Parse the references of a document into their fields."""
    document: Document | None
    if lines:
        document = read_document(*bytes_of(input))
        found, references = None, list(parse_lines(document))
    else:
        found = bibliography_of(input, parse_lists)
        document, references = found.document, list(found.references)
    if to == "table" and output is None:
        console().print(reference_table(references))
    else:
        write(_lines(references, document, to), output)
    if report_unread(references, found, str(input)) and strict:
        raise typer.Exit(1)


def _lines(references: Iterable[Reference], document: Document | None, to: str) -> Iterator[str]:
    if to == "csl-json":
        items = [reference.csl() for reference in references]
        yield json.dumps(items, ensure_ascii=False, indent=2) + "\n"
        return
    records = ParseRecords(document)
    for reference in references:
        yield json.dumps(records.of(reference), ensure_ascii=False) + "\n"
