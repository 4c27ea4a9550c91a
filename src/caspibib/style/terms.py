"""The terms and date forms of a locale, merged from all the places that CSL looks in."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from lxml import etree

CSL: Final = "{http://purl.org/net/xbiblio/csl}"
_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_SHORTER: Final = {"verb-short": "verb", "verb": None, "symbol": "short", "short": None}
"""The form that is used when a form is missing (CSL 1.0.2, «Terms»)."""


class Term(NamedTuple):
    """A word in its two numbers."""

    single: str
    multiple: str


class Terms:
    """What the elements of a style ask of a locale."""

    def __init__(self, locales: Sequence[etree._Element], language: str) -> None:
        """Merge ``locales``, the most important first."""
        self.language = language
        self.options: dict[str, str] = {}
        self.dates: dict[str, etree._Element] = {}
        self._terms: dict[tuple[str, str | None], Term] = {}
        for locale in locales:
            self._add(locale)

    def _add(self, locale: etree._Element) -> None:
        for options in locale.iterchildren(f"{CSL}style-options"):
            for name, value in options.attrib.items():
                self.options.setdefault(str(name), str(value))
        for date in locale.iterchildren(f"{CSL}date"):
            self.dates.setdefault(date.get("form", ""), date)
        # A locale that has ordinals has all of them: en-US's «st» is not for a Russian «1-е».
        had_ordinals = any(name.startswith("ordinal") for name, _ in self._terms)
        for term in locale.iterfind(f"{CSL}terms/{CSL}term"):
            name = term.get("name", "")
            if term.get("gender-form") or (had_ordinals and name.startswith("ordinal")):
                continue
            self._terms.setdefault((name, term.get("form")), _read(term))

    def find(self, name: str, form: str | None = None) -> Term | None:
        """The term in the form, or in the one that CSL falls back to; ``None`` if unknown."""
        form = None if form == "long" else form
        found = self._terms.get((name, form))
        if found is None and form is not None:
            return self.find(name, _SHORTER.get(form))
        return found


def in_style_locales(style: etree._Element, locale: str) -> Iterator[etree._Element]:
    """The style's own locales that count for ``locale``: its dialect, its language, any."""
    for tag in (locale, locale.partition("-")[0], None):
        yield from (each for each in style.iterchildren(f"{CSL}locale") if each.get(_LANG) == tag)


def _read(term: etree._Element) -> Term:
    single, multiple = term.find(f"{CSL}single"), term.find(f"{CSL}multiple")
    return Term(
        (single if single is not None else term).text or "",
        (multiple if multiple is not None else term).text or "",
    )
