"""The formats that there are: the modules of this package that give a ``FORMAT``."""

import pkgutil
from functools import cache
from importlib import import_module
from pathlib import PurePath

import caspibib.formats
from caspibib.formats.format import Format
from caspibib.model import CaspibibError


@cache
def formats() -> dict[str, Format]:
    """Every format by its name, in alphabetical order."""
    found = {}
    for module in pkgutil.iter_modules(caspibib.formats.__path__):
        if module.ispkg:
            continue
        format = getattr(
            import_module(f"{caspibib.formats.__name__}.{module.name}"), "FORMAT", None
        )
        if isinstance(format, Format):
            found[module.name.replace("_", "-")] = format
    return dict(sorted(found.items()))


def find_format(name: str) -> Format:
    """The format of that name; ``CaspibibError`` when there is none."""
    try:
        return formats()[name]
    except KeyError:
        raise CaspibibError(
            f"There is no bibliographic format «{name}».",
            f"Choose one of: {', '.join(formats())}.",
        ) from None


def format_names() -> tuple[str, ...]:
    """The names of the formats, in alphabetical order."""
    return tuple(formats())


def suffixes() -> dict[str, str]:
    """The file suffixes of all formats, each with the format that it means by default."""
    return {suffix: name for name, format in formats().items() for suffix in format.suffixes}


def recognize_format(text: str) -> str | None:
    """The name of the format that a text seems to be of; ``None`` when it seems to be of none."""
    name = max(formats(), key=lambda name: formats()[name].recognizes(text))
    return name if formats()[name].recognizes(text) else None


def format_for_suffix(suffix: str) -> str:
    """The name of the format that files with this suffix (or of this path) have by default.

    Raises ``CaspibibError`` when no format claims the suffix.
    """
    wanted = (PurePath(suffix).suffix or suffix).lower()
    for name, format in formats().items():
        if wanted in format.suffixes:
            return name
    raise CaspibibError(
        f"The suffix «{suffix}» does not tell a bibliographic format.",
        f"Name the format, one of: {', '.join(formats())}.",
    )
