"""``caspibib parse``."""

import json
from collections.abc import Iterable, Iterator
from typing import Annotated, Final, Literal

import typer

from caspibib.api import document_of
from caspibib.cli.inputs import Input, Output, Strict, bibliography_of, bytes_of, report_unread
from caspibib.cli.output import show, write
from caspibib.cli.records import parse_records
from caspibib.cli.tables import reference_table
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
        read = document_of(*bytes_of(input))
        document, references = read, list(parse_lines(read))
    else:
        found = bibliography_of(input, parse_lists)
        document, references = found.document, list(found.references)
    if to == "table":
        show([reference_table(references)], output)
    else:
        write(_lines(references, document, to), output)
    if report_unread(references, document, str(input)) and strict:
        raise typer.Exit(1)


def _lines(references: Iterable[Reference], document: Document | None, to: str) -> Iterator[str]:
    if to == "csl-json":
        items = [reference.csl() for reference in references]
        yield json.dumps(items, ensure_ascii=False, indent=2) + "\n"
        return
    for record in parse_records(references, document):
        yield json.dumps(record, ensure_ascii=False) + "\n"
