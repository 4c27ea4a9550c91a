"""Where elements find their style's terms, macros and formatter.

citeproc-py searches the tree each time, in every locale in turn, does not fall back from one
form of a term to the next, and takes a term of any grammatical gender.
"""

from typing import Any, Final

from caspibib.style.marks import Marker
from caspibib.style.terms import Term, Terms

_MARKER: Final = Marker()
_OPTIONS: Final = {"punctuation-in-quote": "false", "limit-day-ordinals-to-day-1": "false"}


class Context:
    """Mixed into every element; the root of the tree has ``terms`` and ``macros``."""

    get_root: Any

    @property
    def terms(self) -> Terms:
        """The terms of the run's locale."""
        terms: Terms = self.get_root().run.terms
        return terms

    def get_formatter(self) -> Marker:
        """The one formatter of all runs."""
        return _MARKER

    def get_macro(self, name: str) -> Any:
        """The macro, found once for all."""
        return self.get_root().run.macros[name]

    def get_term(self, name: str, form: str | None = None, **_: object) -> Term | None:
        """The term in the form or the one that CSL falls back to."""
        return self.terms.find(name, form)

    def get_single_term(self, name: str, form: str | None = None, **_: object) -> str:
        """The singular, empty when the term is unknown."""
        term = self.terms.find(name, form)
        return term.single if term else ""

    def get_plural_term(self, name: str, form: str | None = None, **_: object) -> str:
        """The plural, empty when the term is unknown."""
        term = self.terms.find(name, form)
        return term.multiple if term else ""

    def get_locale_option(self, name: str) -> str:
        """An option of the locale, or its default."""
        return self.terms.options.get(name, _OPTIONS[name])
