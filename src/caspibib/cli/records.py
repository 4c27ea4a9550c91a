"""The objects of machine output; ``docs/schemas/`` has the schema of each."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from caspibib.cli.doubts import is_doubtful
from caspibib.model import Matching, Reference
from caspibib.style import FormattedEntry
from caspibib.text.script import language_of

VERSION: Final = 1
"""Of the output of ``match``; a change that a reader of it could trip over makes it one more."""


def parse_records(
    references: Iterable[Reference], line_of: Callable[[Reference], int | None], least: float
) -> Iterator[dict[str, Any]]:
    """The objects of ``parse --to jsonl``; what came from no text has no place in one.

    A reference with less than the ``least`` confidence is doubtful.
    """
    for index, reference in enumerate(references):
        origin = reference.origin
        if origin is None:
            yield _record_of_item(reference, index)
            continue
        entry = origin.entry
        yield {
            "id": reference.id,
            "list": origin.list,
            "index": origin.index,
            "text": entry.text,
            "language": origin.language,
            "style": origin.style,
            "confidence": origin.confidence,
            "confidences": origin.confidences,
            "doubtful": is_doubtful(reference, least),
            "csl": reference.csl(),
            "spans": {name: [span.start, span.end] for name, span in origin.spans.items()},
            "remainder": [span.of(entry.text) for span in origin.remainder],
            "notes": list(origin.notes),
            "line": line_of(reference),
            "span": [entry.span.start, entry.span.end],
        }


def _record_of_item(reference: Reference, index: int) -> dict[str, Any]:
    """The object of an item of a bibliographic file: nothing of it is a guess."""
    return {
        "id": reference.id,
        "list": 0,
        "index": index,
        "text": short(reference),
        "language": language_of(reference.title or ""),
        "style": "unknown",
        "confidence": 1.0,
        "confidences": {},
        "doubtful": False,
        "csl": reference.csl(),
        "spans": {},
        "remainder": [],
        "notes": [],
    }


def match_record(matching: Matching) -> dict[str, Any]:
    """The object of ``match --to json``."""
    return {
        "version": VERSION,
        "pairs": [
            {
                "ru": _place(pair.ru),
                "en": _place(pair.en),
                "score": pair.score,
                "evidence": {
                    said.feature: said.model_dump(exclude={"feature"}) for said in pair.evidence
                },
            }
            for pair in matching.pairs
        ],
        "unmatched": {
            "ru": [_place(reference) for reference in matching.unmatched_ru],
            "en": [_place(reference) for reference in matching.unmatched_en],
        },
    }


def _place(reference: Reference) -> dict[str, Any]:
    origin = reference.origin
    if origin is None:
        return {"id": reference.id, "text": short(reference)}
    return {"list": origin.list, "index": origin.index, "text": origin.entry.text}


def short(reference: Reference) -> str:
    """A reference in a line, for people to know it by."""
    if reference.origin:
        return reference.origin.entry.text
    authors = ", ".join(name.last for name in reference.author)
    parts = (
        authors,
        str(reference.year or ""),
        reference.title or "",
        reference.container_title or "",
    )
    return ". ".join(part for part in parts if part)


def format_record(entry: FormattedEntry) -> dict[str, Any]:
    """The object of ``format --to jsonl``."""
    return entry.model_dump()
