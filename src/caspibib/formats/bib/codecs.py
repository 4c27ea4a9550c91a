"""How the values of CSL variables are written in fields, and read from them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from caspibib.formats.bib.dates import date_from_edtf, date_to_bib, date_to_edtf
from caspibib.formats.bib.languages import babel_name, language_tag
from caspibib.formats.bib.latex import clean, escape, unescape
from caspibib.formats.bib.names import names_from_bib, names_to_bib


@dataclass(frozen=True)
class Codec:
    """Two functions, each the other's inverse as far as the field can hold the value."""

    write: Callable[[Any], str | None]
    """The value as TeX; ``None`` when the field cannot hold it."""
    read: Callable[[str], Any]


_AND: Final = re.compile(r"\band\b", re.IGNORECASE)
_UNSAFE: Final = {"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"}
_NOT_VERBATIM: Final = re.compile(r"[{}\\ ]")
_NEEDLESS_ESCAPE: Final = re.compile(r"\\([%&#_~])")


def _verbatim(text: str) -> str:
    return _NOT_VERBATIM.sub(lambda match: _UNSAFE[match.group()], text)


def _from_verbatim(value: str) -> str:
    # Reference managers escape links although BibTeX does not ask for it.
    return clean(_NEEDLESS_ESCAPE.sub(r"\1", value))


def _listed(text: str) -> str:
    """A value of a list field, which «and» would part."""
    return f"{{{escape(text)}}}" if _AND.search(text) else escape(text)


def _pages_to_bib(page: str) -> str:
    return escape(page).replace("-{}-", "-").replace("-", "--")


def _pages_from_bib(value: str) -> str:
    return unescape(re.sub(r"-+", "-", value))


TEXT: Final = Codec(escape, unescape)
TITLE: Final = Codec(lambda text: f"{{{escape(text)}}}", unescape)
"""In braces of its own, so that no style changes its capitals."""
LIST: Final = Codec(_listed, unescape)
VERBATIM: Final = Codec(_verbatim, _from_verbatim)
NAMES: Final = Codec(names_to_bib, names_from_bib)
PAGES: Final = Codec(_pages_to_bib, _pages_from_bib)
INTEGER: Final = Codec(lambda text: text if re.fullmatch(r"[0-9]+", text) else None, unescape)
LANGUAGE: Final = Codec(
    lambda tag: escape(babel_name(tag)), lambda value: language_tag(unescape(value))
)
EDTF: Final = Codec(date_to_edtf, date_from_edtf)
DATE: Final = Codec(date_to_bib, date_from_edtf)
