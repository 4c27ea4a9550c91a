"""``caspibib parse``."""

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any, Final, Literal

import typer

from caspibib.cli.doubts import LEAST, Doubts, MinConfidence, Strict, line_in, line_of_index
from caspibib.cli.inputs import Input, Output, bibliography_of, blocks_of
from caspibib.cli.output import show, write
from caspibib.cli.records import parse_records
from caspibib.cli.tables import reference_table
from caspibib.documents.stream import read_lines
from caspibib.model import Reference
from caspibib.pipeline import parse_lines, parse_lists

EXAMPLES: Final = (
    "caspibib parse data/article.md --to table",
    "caspibib parse --lines references.txt -o references.jsonl",
)


def run(
    input: Input,
    lines: Annotated[
        bool,
        typer.Option(
            "--lines",
            help="INPUT is one reference a line, with no document around them; its size does "
            "not matter, results come line by line.",
        ),
    ] = False,
    to: Annotated[
        Literal["jsonl", "csl-json", "table"],
        typer.Option(
            "--to",
            help="jsonl: an object a line for each reference, with confidences and the places of "
            "its fields; csl-json: the references alone; table: for people.",
        ),
    ] = "jsonl",
    output: Output = None,
    min_confidence: MinConfidence = LEAST,
    strict: Strict = False,
) -> None:
    """Parse references into their fields.

    No reference is left out: what cannot be read is a title with a confidence of 0. One that is
    rather wrong in some field than right in all is doubtful, and told on standard error.
    """
    references, line_of = _references(input, lines)
    doubts = Doubts(min_confidence, line_of)
    watched = doubts.watch(references)
    if to == "table":
        show([reference_table(watched, min_confidence)], output)
    elif to == "csl-json":
        write(_array(reference.csl() for reference in watched), output)
    else:
        records = parse_records(watched, line_of, min_confidence)
        write((json.dumps(record, ensure_ascii=False) + "\n" for record in records), output)
    doubts.report(str(input))
    if strict and doubts.doubtful:
        raise typer.Exit(1)


def _references(
    source: Path, lines: bool
) -> tuple[Iterable[Reference], Callable[[Reference], int | None]]:
    """The references of the input, and what gives the line of each."""
    if lines:
        path = None if str(source) == "-" else str(source)
        return parse_lines(read_lines(blocks_of(source), path)), line_of_index
    found = bibliography_of(source, parse_lists)
    return found.references, line_in(found)


def _array(items: Iterable[dict[str, Any]]) -> Iterator[str]:
    """A JSON array, item by item."""
    before = "[\n  "
    for item in items:
        yield before + json.dumps(item, ensure_ascii=False, indent=2).replace("\n", "\n  ")
        before = ",\n  "
    yield "\n]\n"
