"""Every element of a style: citeproc-py's class, with our repairs in front of it.

The classes are bound to our own parser; citeproc-py's stay as they are.
"""
# mypy: allow-subclassing-any

from collections.abc import Mapping
from typing import Final

from citeproc import model

from caspibib.style.repairs import (
    conditions,
    dates,
    entry,
    groups,
    labels,
    names,
    ordering,
    substitute,
    variables,
)
from caspibib.style.repairs.casing import Cased
from caspibib.style.repairs.context import Context

_REPAIRED: Final[Mapping[str, tuple[type, ...]]] = {
    "style": (model.Style,),
    "bibliography": (model.Bibliography,),
    "citation": (model.Citation,),
    "sort": (ordering.Sort,),
    "key": (ordering.Key,),
    "macro": (model.Macro,),
    "layout": (entry.Layout,),
    "text": (Cased, variables.TracedText),
    "number": (Cased, variables.TracedNumber),
    "date": (Cased, dates.Date),
    "date-part": (Cased, dates.DatePart),
    "names": (names.Names,),
    "name": (names.Name,),
    "name-part": (Cased, names.NamePart),
    "et-al": (model.Et_Al,),
    "substitute": (substitute.Substitute,),
    "label": (Cased, labels.Label),
    "group": (groups.Group,),
    "choose": (model.Choose,),
    "if": (conditions.Conditions,),
    "else-if": (conditions.Conditions,),
    "else": (model.Else,),
}

ELEMENTS: Final[Mapping[str, type]] = {
    name: type(name.replace("-", "_").title(), (Context, *bases), {})
    for name, bases in _REPAIRED.items()
}
"""The class of each element, by its name."""

OTHER: Final[type] = model.CitationStylesElement
"""The class of elements that are not rendered."""
