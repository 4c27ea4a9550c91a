"""``caspibib styles``."""

from typing import Final

from caspibib.cli.output import show
from caspibib.cli.tables import style_table
from caspibib.style import available_styles

EXAMPLES: Final = ("caspibib styles",)


def run() -> None:
    """List the citation styles at hand, with their licences."""
    show([style_table(available_styles())])
