"""Labels that are silent about a variable that is not there."""
# mypy: allow-subclassing-any

from typing import Any

from citeproc import model
from citeproc.source import VariableError

from caspibib.style.cite import Cite


class Label(model.Label):
    """``cs:label`` of a variable, or, with a role given, of names."""

    def process(
        self, item: Cite, role: str | None = None, plural: bool | None = None, **_: Any
    ) -> Any:
        """The term in its number; citeproc-py prints it even when the variable is empty."""
        variable = self.get("variable")
        if role is None and (variable is None or not item.has(variable)):
            raise VariableError
        if plural is None:
            plural = self._is_plural(item)
        return super().process(item, variable=role or variable, plural=plural)

    def _is_plural(self, item: Cite) -> bool:
        variable = self.get("variable")
        value = str(item.reference[variable])
        if variable.startswith("number-of") and value.isdecimal():
            return value.lstrip("0") != "1"
        return self.RE_MULTIPLE_NUMBERS.search(value) is not None
