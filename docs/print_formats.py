"""Prints ``docs/formats.md`` from the tables of the formats: ``make docs``."""

import sys
from collections.abc import Iterator

from caspibib.formats import biblatex, bibtex, csl_json
from caspibib.formats.bib.table import Dialect

INTRODUCTION = """\
# Bibliographic formats

This page is printed from the tables of the formats (`make docs`).

`caspibib export` writes one entry for each work. The entry's main fields are the version in the
work's own language; `--language en` or `ru` chooses another. With `--language both`, which is the
default, the other version travels in the same entry, in the way of the format. A citation key is
made of the family name, the year and the first word of the English title
(`borodavkin2019russia`); it depends on the work alone, so that it stays when works are added.

A `.bib` or `.json` file is read wherever a document is: `caspibib format refs.bib --style apa`.
What of it cannot be read is reported with its line; the rest is read. Unknown fields are kept under
`custom`.
"""


def page() -> Iterator[str]:
    """The page, in pieces."""
    yield INTRODUCTION
    for title, module in (("BibTeX", bibtex), ("BibLaTeX", biblatex)):
        yield f"\n## {title}\n\n{_prose(module.__doc__)}\n"
        yield from _tables(module.DIALECT)
    yield "\nThe other version of a work:\n\n| CSL variable | field |\n|---|---|\n"
    for variable, field in biblatex.VERSION_FIELDS.items():
        yield f"| {variable} | {field} |\n"
    yield f"\n## CSL-JSON\n\n{_prose(csl_json.__doc__)}\n"


def _prose(docstring: str | None) -> str:
    """A docstring in Markdown."""
    return (docstring or "").replace("``", "`").strip()


def _tables(dialect: Dialect) -> Iterator[str]:
    yield "\n| CSL type | entry | entrysubtype |\n|---|---|---|\n"
    for row in dialect.types:
        yield f"| {row.item} | {row.entry} | {row.subtype} |\n"
    yield "\nThe first row that fits is written; all are read.\n"
    yield "\n| CSL variable | field | in entries |\n|---|---|---|\n"
    for field in dialect.fields:
        entries = ", ".join(sorted(field.entries)) if field.entries is not None else "all"
        names = ", ".join((field.name, *field.aliases))
        yield f"| {field.variable} | {names} | {entries} |\n"
    yield "\nOf several fields for a variable, the first that the entry has is written.\n"


if __name__ == "__main__":
    sys.stdout.writelines(page())
