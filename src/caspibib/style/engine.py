"""citeproc-py behind two verbs: put items in order, render an item."""

import json
from collections.abc import Sequence
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final

from citeproc import LOCALES_PATH, PRIMARY_DIALECTS
from lxml import etree

from caspibib.model import CaspibibError
from caspibib.style.cite import Cite
from caspibib.style.elements import ELEMENTS, OTHER
from caspibib.style.items import Item
from caspibib.style.localize import localize
from caspibib.style.punctuation import settle
from caspibib.style.repairs.dates import localize_dates
from caspibib.style.repairs.substitute import complete_names
from caspibib.style.terms import CSL, Terms, in_style_locales

_FALLBACK: Final = "en-US"


class Run:
    """A style in one locale. It keeps nothing of the items that it renders."""

    def __init__(self, source: bytes, locale: str) -> None:
        """Parse the style and fit it to the locale; the style must have a bibliography."""
        root: Any = etree.fromstring(source, _parser())
        localize(root, locale)
        system = filter(_locales().__contains__, (locale, _dialect(locale), _FALLBACK))
        self.locale = locale
        self.terms = Terms(
            [*in_style_locales(root, locale), *map(_system_locale, dict.fromkeys(system))],
            locale.partition("-")[0],
        )
        localize_dates(root, self.terms)
        complete_names(root)
        self.macros = {macro.get("name"): macro for macro in root.iterchildren(f"{CSL}macro")}
        self._bibliography = root.find(f"{CSL}bibliography")
        self._layout = self._bibliography.find(f"{CSL}layout")
        self._check(root)
        root.run = self
        # lxml forgets an element's attributes of Python's when no one holds the element.
        self._elements = list(root.iter())

    def _check(self, root: Any) -> None:
        asked = {each.get("macro") for each in root.iter(f"{CSL}text", f"{CSL}key")} - {None}
        missing = sorted(asked - self.macros.keys())
        problems = [f"no macro «{name}», which it asks for" for name in missing]
        if self._layout is None:
            problems.append("no <layout> in its <bibliography>")
        if problems:
            raise CaspibibError(
                f"The style «{root.findtext(f'{CSL}info/{CSL}title')}» has {problems[0]}.",
                "Take the style anew from https://www.zotero.org/styles.",
            )

    def order(self, items: Sequence[Item]) -> list[int]:
        """Indexes of the items in the order of the bibliography."""
        sort = self._bibliography.find(f"{CSL}sort")
        cites = [Cite(item, number) for number, item in enumerate(items, 1)]
        if sort is not None:
            cites = sort.order(cites, self._layout, self.locale)
        return [cite.number - 1 for cite in cites]

    def render(self, item: Item, number: int) -> str:
        """The entry of an item with its number in the list, with marks."""
        return settle(self._layout.render_entry(Cite(item, number)))


@lru_cache(maxsize=32)
def run(source: bytes, locale: str) -> Run:
    """The style in the locale, parsed once."""
    return Run(source, locale)


def known_locale(locale: str) -> str:
    """The locale as citeproc names it; a language alone is its first dialect.

    Raises ``CaspibibError`` for a locale that there are no terms for.
    """
    name = locale if "-" in locale else _dialect(locale)
    if name in _locales():
        return name
    near = get_close_matches(locale, _locales(), n=3)
    hint = f"Did you mean {' or '.join(f'«{each}»' for each in near)}? " if near else ""
    raise CaspibibError(
        f"There is no locale «{locale}».",
        f"{hint}Give «auto» for the language of each entry, or a locale such as ru-RU or en-US.",
    )


def _dialect(locale: str) -> str:
    return (
        locale if locale in _locales() else PRIMARY_DIALECTS.get(locale.partition("-")[0], locale)
    )


@cache
def _locales() -> frozenset[str]:
    listed = json.loads(Path(LOCALES_PATH, "locales.json").read_text(encoding="utf-8"))
    names = listed["language-names"]
    return frozenset(name for name in names if Path(LOCALES_PATH, f"locales-{name}.xml").exists())


@cache
def _system_locale(locale: str) -> etree._Element:
    parser = etree.XMLParser(remove_comments=True)
    return etree.parse(Path(LOCALES_PATH, f"locales-{locale}.xml"), parser).getroot()


@cache
def _parser() -> etree.XMLParser:
    lookup = etree.ElementNamespaceClassLookup()
    namespace = lookup.get_namespace(CSL[1:-1])
    namespace[None] = OTHER
    namespace.update(ELEMENTS)
    parser = etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False)
    parser.set_element_class_lookup(lookup)
    return parser
