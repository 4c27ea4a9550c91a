"""What stands in for missing names is not rendered a second time.

citeproc-py suppresses only a variable that is a child of ``cs:substitute`` itself; through a
macro the title of an authorless work is printed twice.
"""
# mypy: allow-subclassing-any

from copy import deepcopy
from typing import Any, Final

from citeproc import model
from citeproc.source import VariableError
from lxml import etree

from caspibib.style.cite import Cite
from caspibib.style.terms import CSL

_INHERITED: Final = tuple(f"{CSL}{name}" for name in ("name", "et-al", "label"))


class Substitute(model.Substitute):
    """``cs:substitute`` by CSL 1.0.2: the first child that says something, then silence."""

    def render(self, item: Cite, context: Any = None, **kwargs: Any) -> Any:
        """The first child that is not empty."""
        for child in self:
            start = item.position
            try:
                text = child.render(item, context=context, **kwargs)
            except VariableError:
                continue
            if text:
                item.suppress_since(start)
                return text
        return None


def complete_names(style: etree._Element) -> None:
    """Give every ``cs:names`` its ``cs:name``, in place.

    The shorthand in a substitute takes the children of the names it stands in for; elsewhere
    citeproc-py adds a new element each time it renders.
    """
    for names in style.iter(f"{CSL}names"):
        if names.find(f"{CSL}name") is not None:
            continue
        outer = next(names.iterancestors(f"{CSL}names"), None)
        if outer is not None and len(names) == 0:
            names.extend(deepcopy(child) for child in outer if child.tag in _INHERITED)
        else:
            label = names.find(f"{CSL}label")
            names.insert(0 if label is None else names.index(label), etree.Element(f"{CSL}name"))
