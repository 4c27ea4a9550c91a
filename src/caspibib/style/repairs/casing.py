"""Text cases that see marks, know Cyrillic, and title-case nothing but English."""

from typing import Any

from caspibib.style.casing import change_case


class Cased:
    """Replaces citeproc-py's ``TextCased``, which cannot change text with formatting in it."""

    get: Any
    terms: Any

    def case(self, text: object, language: str | None = None) -> str:
        """The text in the element's case; ``language`` is the item's, else the run's."""
        language = language or self.terms.language
        return change_case(str(text), self.get("text-case", ""), language.partition("-")[0])
