"""What the commands read."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Annotated, Final

import typer

from caspibib.api import load, read_bytes
from caspibib.cli.output import note
from caspibib.model import Bibliography, CaspibibError, Document, LineIndex, Reference
from caspibib.pipeline import bibliography

Input = Annotated[
    Path,
    typer.Argument(
        metavar="INPUT",
        help="A document, a CSL-JSON or BibTeX file, or «-» for standard input.",
        show_default=False,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE", help="Write here; standard output without it."),
]
Strict = Annotated[
    bool, typer.Option("--strict", help="Exit with 1 when an entry could not be parsed at all.")
]

_FEW: Final = 10
"""Lines that a message names before it only counts."""


def bytes_of(source: Path) -> tuple[bytes, str | None]:
    """The bytes of a file or of standard input, and the path to name in messages."""
    if str(source) == "-":
        return sys.stdin.buffer.read(), None
    return load(source), str(source)


def bibliography_of(
    source: Path, stage: Callable[[Document], Bibliography] = bibliography
) -> Bibliography:
    """What the input cites, taken as far as the stage of the pipeline goes.

    Raises ``CaspibibError`` when there is no reference at all.
    """
    data, path = bytes_of(source)
    found = read_bytes(data, path, stage)
    name = path or "the input"
    for problem in found.problems:
        note(f"{name}:{problem.position.line}:{problem.position.column}: {problem.message}")
    if not found.references:
        raise CaspibibError(
            f"No reference list was found in {name}.",
            "A list stands under a heading such as «References» or «Список литературы». "
            "For bare references, one a line, use: caspibib parse --lines",
        )
    return found


def report_unread(references: Sequence[Reference], document: Document | None, name: str) -> int:
    """Say which entries of a document could not be parsed at all, and give their number."""
    unread = [r.origin for r in references if r.origin and not r.origin.confidence]
    if unread and document:
        lines = LineIndex(document.text)
        places = [str(lines.position(origin.entry.span.start).line) for origin in unread]
        shown = ", ".join(places[:_FEW]) + (", …" if len(places) > _FEW else "")
        note(
            f"{name}: {len(unread)} of {len(references)} entries could not be parsed "
            f"and are kept whole as titles: line {shown}"
        )
    return len(unread)
