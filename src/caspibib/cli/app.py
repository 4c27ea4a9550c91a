"""The ``caspibib`` command."""

import io
import pkgutil
import sys
from importlib import import_module
from typing import Annotated

import typer

from caspibib import __version__
from caspibib.cli import commands
from caspibib.cli.output import complain
from caspibib.model.error import CaspibibError

app = typer.Typer(
    name="caspibib",
    help="Bilingual reference lists: parse, pair, export, format Russian and English references.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"caspibib {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    _version: Annotated[
        bool,
        typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Options of the program itself."""


for _found in pkgutil.iter_modules(commands.__path__):
    _command = import_module(f"{commands.__name__}.{_found.name}")
    app.command(_found.name, epilog="\n\n".join(f"Example: {e}" for e in _command.EXAMPLES))(
        _command.run
    )


def main() -> None:
    """Run the program; what the user can mend ends in a message and exit code 2."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        app()
    except CaspibibError as error:
        complain(error)
        sys.exit(2)
