"""What the fields of an entry cannot hold, as JSON that any parser of .bib files passes by."""

import json
import re
from typing import Any, Final, Self

from pydantic import Field, ValidationError

from caspibib.model.frozen import Frozen

_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_TROUBLE: Final = re.compile(r'\\\\|\\"|[{}]')


class Rest(Frozen):
    """What must be said beside the fields of an entry to tell the whole work."""

    tags: tuple[str, ...] = ()
    """The tags of all versions, the main one first, where the fields do not tell them."""
    versions: dict[str, dict[str, Any]] = Field(default_factory=dict)
    """By tag, the CSL variables that differ from what the fields say; ``None``: it has none.

    What is said of the main version holds for the others too, until they are said to differ.
    """

    @classmethod
    def read(cls, value: str) -> Self | None:
        """The rest that a field holds; ``None`` when the field is somebody else's."""
        try:
            return cls.model_validate_json(value)
        except ValidationError:
            return None

    def __bool__(self) -> bool:
        return bool(self.tags or self.versions)

    def __str__(self) -> str:
        """JSON with all braces in pairs, no backslash before a sign, and no invisible character."""
        text = json.dumps(self.model_dump(mode="json", exclude_defaults=True), ensure_ascii=False)
        text = _STRING.sub(lambda string: _TROUBLE.sub(_by_number, string.group()), text)
        return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def _by_number(trouble: re.Match[str]) -> str:
    return f"\\u{ord(trouble.group()[-1]):04x}"
