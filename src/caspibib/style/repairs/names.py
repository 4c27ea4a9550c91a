"""Names: roles with a hyphen, roles that have been used up, initials of several letters."""
# mypy: allow-subclassing-any

import re
from typing import Any, Final

from citeproc import model
from citeproc.source import VariableError

from caspibib.style.cite import Cite
from caspibib.style.marks import VALUE_END, VALUE_START

_EDITOR_TRANSLATOR: Final = {"editor", "translator"}
_GIVEN: Final = re.compile(r"(?P<word>[^\s.]+)(?P<point>\.)?")
_LONGEST_INITIAL: Final = 3


class Names(model.Names):
    """``cs:names`` that notes which roles it renders; citeproc-py finds none with a hyphen."""

    def process(self, item: Cite, context: Any = None, **kwargs: Any) -> Any:
        """The names of all roles with their labels, or what is substituted for them."""
        context = self if context is None else context
        roles = [role for role in self.get("variable", "").split() if item.has(role)]
        for role in self.get("variable", "").split():
            item.note(role, rendered=role in roles)
        if roles:
            texts = [
                self._role(item, *named, context, kwargs) for named in self._named(item, roles)
            ]
            counts = [text for text in texts if isinstance(text, int)]
            if counts:
                return str(sum(counts))
            return self.join(texts, self.get_parent_delimiter(context))
        substitute = self.substitute
        if substitute is None:
            raise VariableError
        return substitute.render(item, context=context, **kwargs)

    @property
    def substitute(self) -> Any:
        """The child that renders instead of missing names."""
        return self.find("cs:substitute", self.nsmap)

    def _named(self, item: Cite, roles: list[str]) -> list[tuple[str, str]]:
        """Roles with their terms; an editor who is the translator too is named once."""
        both = set(roles) == _EDITOR_TRANSLATOR and (
            item.reference["editor"] == item.reference["translator"]
        )
        if both and self.get_term("editortranslator"):
            return [("editor", "editortranslator")]
        return [(role, role) for role in roles]

    def _role(self, item: Cite, role: str, term: str, context: Any, kwargs: Any) -> Any:
        name, label = self.find("cs:name", self.nsmap), self.find("cs:label", self.nsmap)
        text = name.render(item, role, context=context, **kwargs)
        if label is None or isinstance(text, int):
            return text
        word = label.render(item, term, len(item.reference[role]) > 1) or ""
        return word + text if self.index(label) < self.index(name) else text + word


class Name(model.Name):
    """``cs:name`` that keeps an initial as it is written: «Yu. A.», «Дж. Р. Р.»."""

    def initialize(self, given: str, mark: str, context: Any) -> str:
        """The given names as initials, with ``mark`` after each."""
        if self.get("initialize") == "false":
            return given
        with_hyphen = self.get_option("initialize-with-hyphen", context)
        parts = given.split("-") if with_hyphen else [given.replace("-", " ")]
        return "-".join(filter(None, (_initials(part, mark) for part in parts)))

    def et_al(self) -> str:
        """The words for the names left out; the space before them is not theirs."""
        return str(super().et_al() or "").strip()

    def markup(self, text: Any) -> Any:
        """The names with their formatting and affixes; a count stays a number."""
        if isinstance(text, int) or not text:
            return text
        return super().markup(f"{VALUE_START}{text}{VALUE_END}")


class NamePart(model.Name_Part):
    """``cs:name-part``, for names that lack the part as well."""

    def format_part(self, given: str | None, family: str | None) -> tuple[Any, Any]:
        """Both parts, the one that the element is about with its formatting."""
        formatted = super().format_part(given or "", family or "")
        return tuple(part or None for part in formatted)  # type: ignore[return-value]


def _initials(given: str, mark: str) -> str:
    """The initials of one part; what has no capital («ибн», «小明») stays whole."""
    output = ""
    for word, point in _GIVEN.findall(given):
        abbreviated = point and len(word) <= _LONGEST_INITIAL and word[1:].islower()
        if not word[0].isupper():
            output = f"{output.rstrip()} {word} ".lstrip()
        else:
            output += (word if abbreviated else word[0]) + mark
    return " ".join(output.split())
