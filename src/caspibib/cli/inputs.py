"""What the commands read."""

import sys
from collections.abc import Callable, Iterator
from io import BufferedReader
from pathlib import Path
from typing import Annotated, cast

import typer

from caspibib.api import load, read_bytes
from caspibib.cli.output import note
from caspibib.documents.stream import BLOCK
from caspibib.model import Bibliography, CaspibibError, Document
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


def bytes_of(source: Path) -> tuple[bytes, str | None]:
    """The bytes of a file or of standard input, and the path to name in messages."""
    if str(source) == "-":
        return sys.stdin.buffer.read(), None
    return load(source), str(source)


def blocks_of(source: Path) -> Iterator[bytes]:
    """The bytes of a file or of standard input, a block at a time, as they come.

    Raises ``CaspibibError`` where they cannot be had.
    """
    if str(source) == "-":
        yield from _blocks(cast("BufferedReader", sys.stdin.buffer), "The input")
        return
    try:
        stream = source.open("rb")
    except (OSError, ValueError):
        load(source)  # says why
        raise
    with stream:
        yield from _blocks(stream, str(source))


def _blocks(stream: BufferedReader, name: str) -> Iterator[bytes]:
    try:
        while block := stream.read1(BLOCK):
            yield block
    except OSError as error:
        raise CaspibibError(
            f"{name} cannot be read to its end: {error.strerror or error}.",
            "Check the disk or the program that it comes from.",
        ) from error


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
