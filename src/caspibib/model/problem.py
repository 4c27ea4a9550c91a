"""A part of a file that could not be read."""

from caspibib.model.frozen import Frozen
from caspibib.model.span import Position


class Problem(Frozen):
    """A part of a file that could not be read; the rest of the file was."""

    message: str
    position: Position
    """Where the part begins."""
    raw: str
    """The part as it stands in the file."""
