"""Text and numbers that tell the item which variables they called.

citeproc-py does not know what has been rendered, so it cannot tell an empty group from one with
a word in it, nor leave out what stood in for a missing author.
"""
# mypy: allow-subclassing-any

import re
from typing import Any, Final

from citeproc import model

from caspibib.style.cite import Cite
from caspibib.style.marks import VALUE_END, VALUE_START

_LARGEST_ROMAN: Final = 3999
_NUMBERS: Final = re.compile(r"[\d\s,&–-]+")
"""Numbers, lists and ranges of them; the hyphen of «2-е» is not that of a range."""


class TracedText(model.Text):
    """``cs:text`` that notes what it renders and marks where a value begins and ends."""

    def process(self, item: Cite, context: Any = None, **kwargs: Any) -> tuple[Any, str | None]:
        """The text and the language of the item."""
        context = self if context is None else context
        language = item.reference.get("language")
        if macro := self.get("macro"):
            text = self.get_macro(macro).render(item, context=context, **kwargs)
            item.note(f"macro {macro}", rendered=bool(text))
        elif variable := self.get("variable"):
            text = self._variable(item, variable)
        elif self.get("term"):
            text, language = self._term(item), None
        else:
            text, language = self.get("value", ""), None
        return text, language

    def _variable(self, item: Cite, variable: str) -> str | None:
        text = str(item.number) if variable == "citation-number" else self._value(item, variable)
        if text or variable not in self.generated_variables:
            item.note(variable, rendered=bool(text))
        return text

    def _value(self, item: Cite, variable: str) -> str | None:
        if not item.has(variable):
            return None
        if self.get("form") == "short" and item.has(f"{variable}-short"):
            variable += "-short"
        value = str(item.reference[variable])
        return self._process(value, variable) if variable.startswith("page") else value

    def markup(self, text: Any, language: str | None) -> Any:
        """The text with its case, formatting, quotes and affixes."""
        if not text:
            return None
        text = self.format(self.case(self.strip_periods(str(text)), language))
        if self.get("variable"):
            text = f"{VALUE_START}{text}{VALUE_END}"
        return self.wrap(self.quote(text))


class TracedNumber(model.Number):
    """``cs:number`` that notes what it renders, and has a limit for Roman numerals."""

    def process(self, item: Cite, **_: Any) -> str | None:
        """The number in its form; a value that is no number stays as it is."""
        variable = self.get("variable")
        value = item.reference[variable] if item.has(variable) else ""
        item.note(variable, rendered=bool(value))
        return str(self._process(value, variable)) if _NUMBERS.fullmatch(value) else value

    def format_number(self, number: str) -> str:
        """One number of the value in the element's form."""
        form = self.get("form", "numeric")
        if not (number.isdecimal() and len(number) < 10):
            return number
        if form == "roman" and not 0 < int(number) <= _LARGEST_ROMAN:
            return number
        return str(super().format_number(number))
