"""``caspibib match``."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Final, Literal

import typer
from rich.console import RenderableType

from caspibib.cli.inputs import Input, Output, bibliography_of
from caspibib.cli.output import note, show, write
from caspibib.cli.records import match_record
from caspibib.cli.tables import pair_table, unmatched_table
from caspibib.model import Matching
from caspibib.pipeline import match_bibliographies

EXAMPLES: Final = (
    "caspibib match data/article.md",
    "caspibib match data/article.md --to json",
)


def run(
    input: Input,
    other: Annotated[
        Path | None,
        typer.Option("--with", metavar="OTHER", help="A second input, with the other list."),
    ] = None,
    to: Annotated[Literal["table", "json"], typer.Option("--to", help="What to print.")] = "table",
    output: Output = None,
) -> None:
    """Pair the Russian references with their English counterparts, and say why."""
    found = bibliography_of(input)
    matching = found.matching
    if other is not None:
        matching = match_bibliographies(found, bibliography_of(other))
    _explain_absence(matching)
    if to == "table":
        show(_tables(matching), output)
    else:
        record = json.dumps(match_record(matching), ensure_ascii=False, indent=2)
        write([record, "\n"], output)


def _explain_absence(matching: Matching) -> None:
    """Say why there are no pairs, where there are none."""
    if matching.pairs:
        return
    if matching.unmatched_ru and matching.unmatched_en:
        note("The two lists have no work in common.")
    else:
        side = "Russian" if matching.unmatched_ru else "English"
        note(f"There is only a {side} list here: nothing to pair it with. Name the other: --with")


def _tables(matching: Matching) -> Iterator[RenderableType]:
    if matching.pairs:
        yield pair_table(matching)
    for title, references in (
        ("Only in the Russian list", matching.unmatched_ru),
        ("Only in the English list", matching.unmatched_en),
    ):
        if references:
            yield ""
            yield unmatched_table(title, references)
    ru = len(matching.pairs) + len(matching.unmatched_ru)
    en = len(matching.pairs) + len(matching.unmatched_en)
    yield f"\n{len(matching.pairs)} pairs of {ru} Russian and {en} English references"
