"""Conditions: what is numeric, and what is never the case in a bibliography."""
# mypy: allow-subclassing-any

import re
from typing import Any, Final

from citeproc import model

from caspibib.style.cite import Cite

_NUMERIC: Final = re.compile(
    r"""
    \w{0,3} \d+ [^\W\d]*                      # 5, 2nd, e123, 2-е is below
    (?: \s* [-–—,&/] \s* \w{0,3} \d+ [^\W\d]* )*
    (?: -[а-яё]{1,3} )?                       # 2-е
    """,
    re.VERBOSE,
)


class Conditions(model.If):
    """``cs:if`` and ``cs:else-if``."""

    def render(self, item: Cite, context: Any = None, delimiter: str = "", **kwargs: Any) -> Any:
        """The children, when the condition holds."""
        if self.get("disambiguate") is not None and self.get("match") != "none":
            raise model.ConditionFailed
        return super().render(item, context=context, delimiter=delimiter, **kwargs)

    def _is_numeric(self, item: Cite) -> list[bool]:
        """CSL 1.0.2: numbers with letters around them, and lists or ranges of such."""
        return [
            name in item.reference and bool(_NUMERIC.fullmatch(str(item.reference[name])))
            for name in self.get("is-numeric").split()
        ]

    def _position(self, *_: Any) -> list[bool]:
        return [False]
