"""Where results and messages go."""

import os
import sys
import tempfile
from collections.abc import Iterable
from io import StringIO
from pathlib import Path
from typing import Final

from rich.console import Console, RenderableType
from rich.text import Text

from caspibib.model.error import CaspibibError

_WIDTH: Final = 160
"""Columns of a table that is not printed on a terminal."""


def write(chunks: Iterable[str], target: Path | None) -> None:
    """Write text to a file, whole or not at all; to standard output without a target.

    Raises ``CaspibibError`` when the file cannot be written.
    """
    if target is None or str(target) == "-":
        for chunk in chunks:
            sys.stdout.write(chunk)
            sys.stdout.flush()  # who reads along may wait for it
        return
    try:
        _write_file(chunks, target)
    except OSError as error:
        raise CaspibibError(
            f"{target} cannot be written: {error.strerror or error}.",
            "Check that its folder exists and that you may write there.",
        ) from error


def _write_file(chunks: Iterable[str], target: Path) -> None:
    """Write beside the target and then take its place, so that no half of a file is seen."""
    target = target.resolve()
    if target.exists() and not target.is_file():  # a device or a pipe has no place to take
        with target.open("w", encoding="utf-8", newline="") as stream:
            stream.writelines(chunks)
        return
    mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
            stream.writelines(chunks)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def show(renderables: Iterable[RenderableType], target: Path | None = None) -> None:
    """Print tables and text, or write them to a file as plain text.

    Colour is for a terminal only, and not where ``NO_COLOR`` is set.
    """
    to_file = target is not None and str(target) != "-"
    plain = StringIO() if to_file else None
    width = None if not to_file and sys.stdout.isatty() else _WIDTH
    console = Console(file=plain, width=width, highlight=False)
    for renderable in renderables:
        console.print(renderable)
    if plain:
        write([plain.getvalue()], target)


def note(message: str) -> None:
    """Say something on standard error that is no result."""
    Console(stderr=True, highlight=False, soft_wrap=True).print(Text(message))


def complain(error: CaspibibError) -> None:
    """Say on standard error what went wrong and what to do."""
    text = Text.assemble(("error: ", "bold red"), error.problem, "\n       ", error.remedy)
    Console(stderr=True, highlight=False, soft_wrap=True).print(text)
