"""The order of a bibliography: by alphabet, not by code point.

A work without an author stands where its title puts it, as Russian lists have it, also in a
style that sorts by author alone; CSL leaves all such works at the end.
"""
# mypy: allow-subclassing-any

from collections.abc import Sequence
from typing import Any, Final

from citeproc import NAMES, model
from citeproc.source import VariableError

from caspibib.style.cite import Cite
from caspibib.style.items import ItemDate
from caspibib.style.marks import to_text
from caspibib.text.collation import collation_key

_NAMES: Final = frozenset(NAMES)


class Sort(model.Sort):
    """``cs:sort``: by each key in turn, what has no key at the end in either direction."""

    def order(self, items: Sequence[Cite], layout: Any, locale: str) -> list[Cite]:
        """The items in the order of the style; those that tie stay as they were."""
        ordered = list(items)
        for key in reversed(self.findall("cs:key", self.nsmap)):
            keys = {id(item): key.sort_key(item, layout, locale) for item in ordered}
            present = [item for item in ordered if keys[id(item)] is not None]
            absent = [item for item in ordered if keys[id(item)] is None]
            descending = key.get("sort") == "descending"
            present.sort(key=lambda item: keys[id(item)], reverse=descending)
            ordered = present + absent
        return ordered


class Key(model.Key):
    """``cs:key``."""

    def sort_key(self, item: Cite, layout: Any, locale: str) -> Any:
        """What the item is compared by; ``None`` when it has nothing of that kind."""
        variable = self.get("variable")
        if variable is None:
            text = self._macro(item, layout)
        elif variable == "citation-number":
            return item.number
        else:
            value = item.reference.get(variable)
            if isinstance(value, ItemDate):
                return value.begin or None
            text = self._text(item, variable, value)
        return collation_key(text, locale) if text else None

    def _text(self, item: Cite, variable: str, value: Any) -> str:
        if isinstance(value, list):
            return str(self._format_name(item, variable.replace("-", "_")))
        return value or ""

    def _macro(self, item: Cite, layout: Any) -> str:
        options = {"name-as-sort-order": "all"}
        for option in ("min", "use-first", "use-last"):
            if limit := self.get(f"names-{option}"):
                options[f"et-al-{option}"] = limit
        item.start()
        try:
            text = self.get_macro(self.get("macro")).render(
                item, context=layout, sort_options=options
            )
        except VariableError:
            return ""
        return to_text(str(text or "")) or self._title_for_names(item)

    def _title_for_names(self, item: Cite) -> str:
        called = {variable.replace("-", "_") for variable, _ in item.calls_since(0)}
        return item.reference.get("title", "") if called and called <= _NAMES else ""
