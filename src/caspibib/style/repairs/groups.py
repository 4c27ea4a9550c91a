"""Groups that vanish when all variables that were called in them are empty.

citeproc-py counts a condition as a variable as soon as one of its branches could call one, and
so keeps words without their values: «(Publication)» for a thesis without a number.
"""
# mypy: allow-subclassing-any

from typing import Any

from citeproc import model
from citeproc.source import VariableError

from caspibib.style.cite import Cite


class Group(model.Group):
    """``cs:group`` by CSL 1.0.2: a macro that says something counts as a variable that does."""

    def process(self, item: Cite, context: Any = None, **kwargs: Any) -> Any:
        """The children with the delimiter between them."""
        start, delimiter = item.position, self.get("delimiter", "")
        output = []
        for child in self:
            passed = {"delimiter": delimiter} if isinstance(child, model.Choose) else {}
            try:
                text = child.render(item, context=context, **passed, **kwargs)
            except VariableError:
                continue
            if text:
                output.append(text)
        calls = item.calls_since(start)
        if not output or (calls and not any(rendered for _, rendered in calls)):
            return None
        return self.join(output)
