"""What a bibliographic format is, and what comes of reading a file of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from caspibib.model import Problem, Reference, Work
from caspibib.model.frozen import Frozen


class ReadResult(Frozen):
    """What a bibliographic file holds, in its order."""

    works: tuple[Work, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def references(self) -> tuple[Reference, ...]:
        """Every version of every work; the versions of one work share an ``id``."""
        return tuple(version for work in self.works for version in work.versions.values())


@dataclass(frozen=True)
class Format:
    """A bibliographic format: a module of this package gives one as its ``FORMAT``."""

    title: str
    """What people call it, «CSL-JSON»; its name for the program is that of its module."""
    suffixes: tuple[str, ...]
    """The file suffixes that mean this format when nothing else is said, «.json»."""
    write: Callable[[Sequence[Work]], str]
    """The text of a file with these works; the ``id`` of every version is its citation key."""
    read: Callable[[str], ReadResult]
    """What a text of this format holds; ``CaspibibError`` when it cannot be read at all."""
    recognizes: Callable[[str], float] = lambda _text: 0.0
    """How sure it is, from 0 to 1, that a text is of this format."""
