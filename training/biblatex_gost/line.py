"""A reference as biblatex builds it: fields, and the punctuation that waits for the next one."""

import re
from dataclasses import dataclass, field

from caspibib.parse.labels import Label
from training.people import Person
from training.pieces import Piece, between

_INITIAL = re.compile(r"([^\W\d_])[^-]*")
_STOP_SWALLOWS: frozenset[Label] = frozenset(
    {"title", "container-title", "collection-title", "genre", "event", "other"}
)
"""Fields whose last stop is no abbreviation's to biblatex, so that it swallows a colon."""


@dataclass(frozen=True, slots=True)
class Options:
    """The options of the package, one set for a whole list of references."""

    block: str = ". — "
    """Between the areas; ``". "`` for ``blockpunct=space`` and where ``cited``."""
    cited: bool = False
    """A full citation in the text or in a footnote."""
    moved: bool = True
    """``movenames``: of four authors and more none stands before the title."""
    most: int = 3
    shown: int = 1
    """``maxnames`` and ``minnames``."""
    initials: bool = True
    """``giveninits``."""
    russian: bool = False
    """Russian terms for every work: no ``langid`` in the .bib file."""
    british: bool = False
    """English dates as day/month/year."""
    long_dash: bool = False
    """A long dash in the ranges of English works too."""
    doi: bool = True
    isbn: bool = True
    url: bool = True
    media: tuple[str, ...] = ()
    """``media`` that the .bib file names: ``text``, and ``eresource`` for works with an address."""
    foreign_media: bool = False
    """«[Text]» for English works (with polyglossia)."""
    minimal: bool = False
    """The ``-min`` styles: no editors, translators, series, editions."""
    twice: bool = False
    """``gostbibliography``: the first author heads the entry, all of them follow the title."""
    letter: str = ""
    """What gost-authoryear adds to the year."""


@dataclass(slots=True)
class Line:
    """Prints fields and the units between them the way biblatex does."""

    pieces: list[Piece] = field(default_factory=list)
    swallows: bool = True
    """Whether a stop swallows the colon after it; not in a thesis."""
    _unit: str = ""
    _fresh: bool = False

    def put(self, label: Label, text: str | None, *, words: bool = False) -> None:
        """A field after the punctuation that waits; ``words`` are capitalised after a stop."""
        self._fresh = bool(text)
        if not text:
            return
        stops = self._unit.startswith(".")
        before = self._before()
        starts = stops or (not before and bool(self.pieces))
        self.pieces += [
            between(before),
            Piece(label, capitalised(text) if starts and words else text),
        ]

    def add(self, text: str | None) -> None:
        """More text of the field that was printed last: the punctuation between is part of it."""
        if not text:
            return
        label, start = self.pieces[-1]
        self.pieces[-1] = Piece(label, start + self._before() + text)

    def unit(self, punctuation: str) -> None:
        """What stands before the next field."""
        self._unit = punctuation

    def unit_if(self, punctuation: str) -> None:
        """The same, if the last field was printed."""
        if self._fresh:
            self._unit = punctuation

    def square(self, label: Label, text: str | None) -> None:
        """« [Текст]»."""
        self.unit(" ")
        self.bracketed(Line([Piece(label, text)] if text else []), "[", "]")

    def bracketed(self, inside: "Line", opening: str = "(", closing: str = ")") -> None:
        """Fields in brackets."""
        self._fresh = bool(inside.pieces)
        if not inside.pieces:
            return
        self.pieces += [between(self._before() + opening), *inside.pieces, between(closing)]

    def _before(self) -> str:
        """The punctuation that waits, as it is printed after what stands there."""
        unit, self._unit = self._unit, ""
        if not self.pieces:
            return ""
        label, text = self.pieces[-1]
        ends = self.swallows and label in _STOP_SWALLOWS and text.endswith(".")
        if ends and unit[:2] in {" :", " ;", ", "}:
            return " " if unit == ", " else ""
        return _after(text, unit)

    def ended(self) -> list[Piece]:
        """The pieces with a stop at the end; marks that stand together are one piece."""
        pieces: list[Piece] = []
        for label, text in [*self.pieces, between(_after(self.pieces[-1].text, "."))]:
            if pieces and label == pieces[-1].label == "punctuation":
                pieces[-1] = between(pieces[-1].text + text)
            elif text:
                pieces.append(Piece(label, text))
        return pieces


def capitalised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def names_of(people: list[Person], others: str, options: Options) -> str:
    """«И. И. Иванов, П. П. Петров», «И. И. Иванов [и др.]»."""
    return _listed(people, [_straight(person, options) for person in people], others, options)


def heading_of(people: list[Person], others: str, options: Options) -> str:
    """«Иванов И. И., Петров П. П.» before the title; «Иванов, И. И.» where all are named twice."""
    names = [_inverted(person, options) for person in people]
    return names[0] if options.twice else _listed(people, names, others, options)


def full_names_of(people: list[Person], others: str, options: Options) -> str:
    """«Иванов Иван Иванович» as the author of a thesis."""
    names = [" ".join([*_family(p), *_given(p), *_particle(p)]) for p in people]
    return _listed(people, names, others, options)


def _listed(people: list[Person], names: list[str], others: str, options: Options) -> str:
    if len(people) > options.most:
        return f"{', '.join(names[: options.shown])} [{others}]"
    return ", ".join(names)


def _straight(person: Person, options: Options) -> str:
    return " ".join([*_short(person, options), *_particle(person), *_family(person)])


def _inverted(person: Person, options: Options) -> str:
    given = [*_short(person, options), *_particle(person)]
    comma = "," if options.twice and given else ""
    return " ".join(["".join(_family(person)) + comma, *given])


def _short(person: Person, options: Options) -> list[str]:
    """The given names; biber makes initials of their first letters."""
    given = _given(person)
    if not options.initials:
        return given
    return [" ".join(_INITIAL.sub(r"\1.", word) for word in name.split()) for name in given]


def _given(person: Person) -> list[str]:
    return [str(person["given"])] if person.get("given") else []


def _particle(person: Person) -> list[str]:
    return [str(person["non-dropping-particle"])] if person.get("non-dropping-particle") else []


def _family(person: Person) -> list[str]:
    return [str(person.get("family") or person.get("literal"))]


def _after(text: str, unit: str) -> str:
    """The punctuation, without the stop that the text before it makes needless."""
    bare = text.rstrip("”»\"')]") if text.endswith(("”", '"')) else text
    if unit.startswith(".") and bare.endswith((".", "?", "!", ",", ":", ";")):
        return unit[1:]
    return unit
