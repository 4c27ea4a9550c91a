"""``caspibib styles``."""

from typing import Final

from rich.table import Table
from rich.text import Text

from caspibib.cli.output import console
from caspibib.style import available_styles

EXAMPLES: Final = ("caspibib styles",)


def run() -> None:
    """List the citation styles at hand, with their licences."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in ("Name", "Title", "Kind", "Locale", "Authors", "Licence"):
        table.add_column(column, overflow="fold")
    for style in available_styles():
        authors = ", ".join(style.authors)
        cells = (
            style.name,
            style.title,
            style.citation_format,
            style.locale,
            authors,
            style.licence,
        )
        table.add_row(*map(Text, cells))
    console().print(table)
