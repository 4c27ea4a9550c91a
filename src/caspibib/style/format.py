"""Formatting a list of references, each in the language that it is written in."""

from collections.abc import Sequence
from typing import Final

from caspibib.model import Reference
from caspibib.style.catalogue import find_style
from caspibib.style.entries import FormattedEntry
from caspibib.style.items import Item, item_of
from caspibib.style.marks import to_html, to_text

_LOCALES: Final = {"Cyrl": "ru-RU", "Latn": "en-US"}
_AUTO: Final = "auto"
_DEFAULT: Final = "en-US"


def format_references(
    references: Sequence[Reference], style: str = "apa", locale: str = _AUTO
) -> tuple[FormattedEntry, ...]:
    """Entries for the references, in the order of the bibliography.

    ``style`` is the name of a style that ships or is installed, or a path to a ``.csl`` file.
    ``locale`` is a locale for all entries («ru-RU»), or «auto»: each entry has the terms of the
    script that its title is written in («и др.», «et al.»), whatever the language of the work.
    The list is ordered as in ``locale``, with «auto» as in the locale that the style is made for.

    Raises ``CaspibibError`` for an unknown style or locale.
    """
    # citeproc-py is slow to import, and only formatting needs it.
    from caspibib.style.engine import known_locale, run  # noqa: PLC0415

    found = find_style(style)
    own = found.info.locale or _DEFAULT if locale == _AUTO else known_locale(locale)

    def locale_of(item: Item) -> str:
        return _LOCALES.get(item.script or "", own) if locale == _AUTO else own

    items = [item_of(reference) for reference in references]
    entries = []
    for number, index in enumerate(run(found.source, own).order(items), 1):
        item = items[index]
        entry = run(found.source, locale_of(item)).render(item, number)
        entries.append(
            FormattedEntry(
                id=references[index].id, number=number, text=to_text(entry), html=to_html(entry)
            )
        )
    return tuple(entries)
