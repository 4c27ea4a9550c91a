"""CSL-JSON: an array of items, one for a work.

The item is the version that the export is about. The other versions of the work are kept in full
under ``custom``: ``{"versions": {"en": {…}}}``, and ``{"version": "en"}`` is the tag of the item
itself where that is not its ``language``. Reading restores the work.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

from pydantic import ValidationError

from caspibib.formats.format import Format, ReadResult
from caspibib.model import CaspibibError, LineIndex, Problem, Reference, Work

_OWN: Final = "version"
_OTHERS: Final = "versions"
_UNKNOWN: Final = "und"
_BEGINS: Final = re.compile(r"\s*(?:\[\s*)?\{\s*\"")
_BETWEEN_ITEMS: Final = re.compile(r"[ \t\r\n,]*")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")


def _write(works: Sequence[Work]) -> str:
    text = json.dumps([_item(work) for work in works], ensure_ascii=False, indent=2)
    return _SURROGATE.sub("\ufffd", text) + "\n"


def _item(work: Work) -> dict[str, Any]:
    (tag, version), *others = work.versions.items()
    item = version.csl()
    custom = dict(item.pop("custom", {}))
    if tag != (version.language or _UNKNOWN):
        custom[_OWN] = tag
    if others:
        custom[_OTHERS] = {other: reference.csl() for other, reference in others}
    return {**item, "custom": custom} if custom else item


def _read(text: str) -> ReadResult:
    works, problems = [], []
    lines = LineIndex(text)
    for start, end, item in _items(text):
        try:
            works.append(_work(item))
        except ValidationError as error:
            message = f"This is no CSL-JSON item: {_reason(error)}."
            position = lines.position(start)
            problems.append(Problem(message=message, position=position, raw=text[start:end]))
    return ReadResult(works=tuple(works), problems=tuple(problems))


def _work(item: Any) -> Work:
    main = Reference.model_validate(item)
    others = main.custom.get(_OTHERS)
    others = others if isinstance(others, dict) else {}
    own = main.custom.get(_OWN)
    tag = own if isinstance(own, str) else main.language or _UNKNOWN
    kept = {name: value for name, value in main.custom.items() if name not in {_OWN, _OTHERS}}
    versions = {tag: main.model_copy(update={"custom": kept})}
    return Work(
        versions={**versions, **{t: Reference.model_validate(o) for t, o in others.items()}}
    )


def _items(text: str) -> Iterator[tuple[int, int, Any]]:
    """Each item with its place in the text; a text that is one object is one item."""
    loaded = _load(text)
    if not isinstance(loaded, list):
        yield 0, len(text), loaded
        return
    decoder = json.JSONDecoder()
    at = text.index("[") + 1
    for _ in loaded:
        between = _BETWEEN_ITEMS.match(text, at)
        start = between.end() if between else at
        item, at = decoder.raw_decode(text, start)
        yield start, at, item


def _load(text: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise CaspibibError(
            f"This is no JSON: {error.msg} at line {error.lineno}, column {error.colno}.",
            "Correct that place, or export the file anew from your reference manager.",
        ) from error
    except RecursionError as error:
        raise CaspibibError(
            "This JSON is nested too deep to be a bibliography.",
            "Export the file anew from your reference manager.",
        ) from error


def _reason(error: ValidationError) -> str:
    first = error.errors()[0]
    place = ".".join(map(str, first["loc"]))
    return f"{place}: {first['msg']}" if place else first["msg"]


def _recognizes(text: str) -> float:
    return 0.9 if _BEGINS.match(text) else 0.0


FORMAT: Final = Format(
    title="CSL-JSON",
    suffixes=(".json",),
    write=_write,
    read=_read,
    recognizes=_recognizes,
)
