"""Shipped data: tables that a scholar may edit, and the CSL styles."""

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any, Final

ROOT: Final[Traversable] = files(__package__)


@cache
def table(name: str) -> dict[str, Any]:
    """The TOML table at ``name``, a path below this package without its suffix."""
    return tomllib.loads(ROOT.joinpath(f"{name}.toml").read_text(encoding="utf-8"))
