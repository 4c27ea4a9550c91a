"""``caspibib format``."""

import json
from collections.abc import Callable, Iterator
from html import escape
from typing import Annotated, Final, Literal

import typer

from caspibib.api import by_list
from caspibib.cli.inputs import Input, Output, bibliography_of
from caspibib.cli.markdown import markdown
from caspibib.cli.output import write
from caspibib.cli.records import format_record
from caspibib.model import ReferenceList
from caspibib.pipeline import parse_lists
from caspibib.style import FormattedEntry, format_references

_GAP: Final = "\n"
"""Before every list but the first."""

_List = tuple[ReferenceList | None, tuple[FormattedEntry, ...]]

EXAMPLES: Final = ("caspibib format data/article.md --style gost-r-7-0-5-2008",)


def run(
    input: Input,
    style: Annotated[
        str, typer.Option("--style", metavar="NAME", help="A name of «caspibib styles», or a path.")
    ] = "apa",
    locale: Annotated[
        str, typer.Option("--locale", help="auto: each entry in its own language; else ru-RU, …")
    ] = "auto",
    to: Annotated[
        Literal["text", "html", "markdown", "jsonl"], typer.Option("--to", help="What to print.")
    ] = "text",
    output: Output = None,
) -> None:
    """Format each reference list in a citation style."""
    lists = [
        (found, format_references(references, style, locale))
        for found, references in by_list(bibliography_of(input, parse_lists))
    ]
    writer = {"text": _text, "html": _html, "markdown": _markdown, "jsonl": _jsonl}[to]
    write(writer(lists), output)


def _text(lists: list[_List]) -> Iterator[str]:
    return _lines(lists, "{}", lambda entry: entry.text)


def _markdown(lists: list[_List]) -> Iterator[str]:
    return _lines(lists, "## {}", lambda entry: f"- {markdown(entry.html)}")


def _lines(
    lists: list[_List], heading: str, line_of: Callable[[FormattedEntry], str]
) -> Iterator[str]:
    """The heading of each list, and a line for each entry; a blank line around headings."""
    for number, (found, entries) in enumerate(lists):
        if found:
            yield f"{_GAP[:number]}{heading.format(found.heading)}\n\n"
        for entry in entries:
            yield f"{line_of(entry)}\n"


def _html(lists: list[_List]) -> Iterator[str]:
    for found, entries in lists:
        language = f' lang="{escape(found.language)}"' if found else ""
        yield f"<section{language}>\n"
        if found:
            yield f"<h2>{escape(found.heading)}</h2>\n"
        for entry in entries:
            yield f'<p id="ref-{escape(entry.id)}">{entry.html}</p>\n'
        yield "</section>\n"


def _jsonl(lists: list[_List]) -> Iterator[str]:
    for _, entries in lists:
        for entry in entries:
            yield json.dumps(format_record(entry), ensure_ascii=False) + "\n"
