"""The records of ``data/records``, each file read once."""

import json
from functools import cache
from pathlib import Path

from training.pieces import Record

FOLDER = Path(__file__).parent.parent / "data" / "records"


@cache
def records(name: str) -> tuple[Record, ...]:
    """The records of one file, named without its suffix."""
    text = (FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    return tuple(json.loads(line) for line in text.splitlines())


@cache
def names() -> tuple[str, ...]:
    """The names of all files, in alphabetical order."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.jsonl")))
