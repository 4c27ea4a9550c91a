"""Which references want a second look, and where they stand."""

from collections.abc import Callable, Iterable, Iterator
from typing import Annotated, Final

import typer

from caspibib.cli.output import note
from caspibib.model import Bibliography, LineIndex, Reference
from caspibib.parse.entry import LONGEST

LEAST: Final = 0.4
"""The confidence below which a reference is doubtful: it is rather wrong in a field than right."""

_FEW: Final = 10
"""Lines that a message names before it only counts."""

MinConfidence = Annotated[
    float,
    typer.Option(
        "--min-confidence",
        metavar="NUMBER",
        min=0,
        max=1,
        help="A reference with less confidence is doubtful; 0: only one that was not read at all.",
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 when a reference is doubtful.")]


def confidence_of(reference: Reference) -> float:
    """How likely the reading is right, from 0 to 1; nothing in a bibliographic file is a guess."""
    return reference.origin.confidence if reference.origin else 1.0


def is_doubtful(reference: Reference, least: float) -> bool:
    """Whether a reference has less than the ``least`` confidence, or was not read at all."""
    confidence = confidence_of(reference)
    return not confidence or confidence < least


def line_in(cited: Bibliography) -> Callable[[Reference], int | None]:
    """What gives the line of the document, from 1, in which a reference begins."""
    lines = LineIndex(cited.document.text) if cited.document else None

    def line_of(reference: Reference) -> int | None:
        if lines is None or reference.origin is None:
            return None
        return lines.position(reference.origin.entry.span.start).line

    return line_of


def line_of_index(reference: Reference) -> int | None:
    """The same where every line is a reference."""
    return reference.origin.index + 1 if reference.origin else None


class Doubts:
    """Counts doubtful references while they pass; keeps none of them."""

    def __init__(self, least: float, line_of: Callable[[Reference], int | None]) -> None:
        self.doubtful = 0
        self._least = least
        self._line_of = line_of
        self._all = self._unread = self._long = 0
        self._places: list[str] = []
        self._long_places: list[str] = []

    def watch(self, references: Iterable[Reference]) -> Iterator[Reference]:
        """The same references, one by one."""
        for reference in references:
            self._all += 1
            if is_doubtful(reference, self._least):
                self._count(reference)
            yield reference

    def _count(self, reference: Reference) -> None:
        self.doubtful += 1
        self._unread += not confidence_of(reference)
        place = str(self._line_of(reference))
        if len(self._places) < _FEW:
            self._places.append(place)
        if reference.origin and len(reference.origin.entry.text) > LONGEST:
            self._long += 1
            if len(self._long_places) < _FEW:
                self._long_places.append(place)

    def report(self, name: str) -> None:
        """Say on standard error how many are doubtful, and on which lines."""
        if self._long:
            note(
                f"{name}: {self._long:,} not read, being longer than {LONGEST:,} characters: "
                f"{_lines(self._long_places, self._long)}. Put each reference on its own line."
            )
        if self.doubtful:
            unread = f", {self._unread:,} not read but kept whole as a title" * bool(self._unread)
            note(
                f"{name}: {self.doubtful:,} of {self._all:,} references "
                f"{'is' if self.doubtful == 1 else 'are'} doubtful "
                f"(confidence below {self._least:g}{unread}): {_lines(self._places, self.doubtful)}"
            )


def _lines(places: list[str], count: int) -> str:
    more = ", …" if count > len(places) else ""
    return f"line {', '.join(places)}{more}"
