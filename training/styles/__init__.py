"""Citation styles that records are rendered into: one file each, found by its being here.

A style has

- ``NAME``: the name that the parser reports, as ``gost-r-7.0.5``;
- ``WEIGHT``: how often it occurs among the training references, 1 for a usual style;
- ``render(record, choice)``: the pieces of the reference, or ``None`` for a record that the style
  is not used for. All the freedom that authors take comes from ``choice``, a ``random.Random``.
"""

import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from random import Random

from training.pieces import Piece, Record

Render = Callable[[Record, Random], list[Piece] | None]


@dataclass(frozen=True, slots=True)
class Style:
    """A citation style."""

    name: str
    weight: float
    render: Render


def styles() -> list[Style]:
    """Every style beside this file, in the order of their files' names."""
    modules = [
        import_module(f"{__name__}.{found.name}") for found in pkgutil.iter_modules(__path__)
    ]
    return [Style(m.NAME, m.WEIGHT, m.render) for m in sorted(modules, key=lambda m: m.__name__)]
