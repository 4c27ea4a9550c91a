"""References as the LaTeX package biblatex-gost typesets them, for GOST R 7.0.5-2008.

- gost-numeric: «Иванов И. И. Название // Журнал. — 2012. — Т. 5, № 2. — С. 10—15. — DOI: 10.…»;
- of four authors and more: «Название / И. И. Иванов [и др.] // …», with ``movenames=false``
  «Иванов И. И. [и др.]. Название // …»;
- gost-authoryear: the same, and a letter after the year, «2012a», where it tells two works apart;
- gost-alphabetic: the same without ISBN, DOI and address;
- gost-inline and gost-footnote, a full citation: «Иванов И. И. Название. М. : Наука, 2012. 304 с.»,
  without dashes, by default without DOI and address;
- the -min styles: no editors, translators, series and editions;
- English works have the terms of ``langid``, «Vol. 5, no. 2. — P. 10–15», or, where the .bib file
  names no language, the Russian ones;
- ``gostbibliography`` (``render_twice``), as for GOST 7.1: «Иванов, И. И. Название [Текст] /
  И. И. Иванов, П. П. Петров // Журнал. — 2012. …», which dissertation templates turn on.
"""

from dataclasses import replace
from random import Random

from training.biblatex_gost.drivers import printed
from training.biblatex_gost.entry import entry_of
from training.biblatex_gost.invention import invent
from training.biblatex_gost.line import Options
from training.pieces import Piece, Record

NAME = "gost-r-7.0.5"
WEIGHT = 3.0

_NAMES = ((3, 1),) * 8 + ((99, 1), (99, 1), (4, 1), (3, 3))
_MEDIA = ((),) * 3 + (("eresource",), ("text", "eresource"))


def render(record: Record, choice: Random) -> list[Piece] | None:
    """The pieces of the reference."""
    return _rendered(record, choice, _options(choice))


def render_twice(record: Record, choice: Random) -> list[Piece] | None:
    """The same with all the authors after the title: what ``gostbibliography`` prints."""
    options = replace(_options(choice), twice=True, cited=False, block=". — ")
    return _rendered(record, choice, options)


def _rendered(record: Record, choice: Random, options: Options) -> list[Piece] | None:
    entry = entry_of(record, choice)
    if entry is None:
        return None
    invent(entry, choice)
    return printed(entry, options)


def _options(choice: Random) -> Options:
    """The options of a list of references."""
    style = choice.choices(("numeric", "authoryear", "alphabetic", "cited"), (65, 10, 5, 20))[0]
    cited = style == "cited"
    shows = 0.0 if style == "alphabetic" else 0.3 if cited else 0.6
    most, shown = choice.choice(_NAMES)
    return Options(
        block=". " if cited or choice.random() < 0.15 else ". — ",
        cited=cited,
        moved=choice.random() < 0.7,
        most=most,
        shown=shown,
        initials=choice.random() < 0.96,
        russian=choice.random() < 0.3,
        british=choice.random() < 0.3,
        long_dash=choice.random() < 0.35,
        doi=choice.random() < shows,
        isbn=choice.random() < shows,
        url=choice.random() < shows + 0.3 * (shows > 0),
        media=choice.choice(_MEDIA),
        foreign_media=choice.random() < 0.4,
        minimal=choice.random() < 0.04,
        letter=choice.choice("ab") if style == "authoryear" and choice.random() < 0.2 else "",
    )
