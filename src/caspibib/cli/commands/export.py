"""``caspibib export``."""

from pathlib import Path
from typing import Annotated, Final, Literal

import typer

from caspibib import api
from caspibib.cli.doubts import LEAST, Doubts, MinConfidence, Strict, line_in
from caspibib.cli.inputs import Input, Output, bibliography_of
from caspibib.cli.output import write
from caspibib.formats import format_for_suffix

EXAMPLES: Final = (
    "caspibib export data/article.md -o refs.bib",
    "caspibib export data/article.md --to csl-json --language en",
)


def run(
    input: Input,
    output: Output = None,
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="FORMAT",
            help="The format; without it that of FILE's suffix, else bibtex.",
        ),
    ] = None,
    language: Annotated[
        Literal["both", "en", "ru"],
        typer.Option("--language", help="The versions of each work to export."),
    ] = "both",
    min_confidence: MinConfidence = LEAST,
    strict: Strict = False,
) -> None:
    """Write a bibliography file with one entry for each work.

    With --strict, nothing is written when a reference is doubtful.
    """
    format = to or _format_of(output)
    found = bibliography_of(input)
    text = api.export(found, format, language)
    doubts = Doubts(min_confidence, line_in(found))
    for _ in doubts.watch(found.references):
        pass
    doubts.report(str(input))
    if strict and doubts.doubtful:
        raise typer.Exit(1)
    write([text], output)


def _format_of(output: Path | None) -> str:
    return "bibtex" if output is None or str(output) == "-" else format_for_suffix(output.suffix)
