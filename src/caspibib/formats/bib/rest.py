"""What the fields of an entry cannot hold, as JSON that any parser of .bib files passes by."""

import json
import re
from typing import Any, Final

_STRING: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_TROUBLE: Final = re.compile(r'\\\\|\\"|[{}]')


def rest_to_bib(rest: dict[str, Any]) -> str:
    """JSON in which all braces are in pairs and no backslash stands before a sign."""
    text = json.dumps(rest, ensure_ascii=False)
    return _STRING.sub(lambda string: _TROUBLE.sub(_by_number, string.group()), text)


def rest_from_bib(value: str) -> dict[str, Any] | None:
    """The rest that a field holds; ``None`` when the field is somebody else's."""
    try:
        rest = json.loads(value)
    except (json.JSONDecodeError, RecursionError):
        return None
    return rest if isinstance(rest, dict) else None


def _by_number(trouble: re.Match[str]) -> str:
    return f"\\u{ord(trouble.group()[-1]):04x}"
