"""Where things are, and a way to run the command line in this process."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from caspibib.cli.app import main

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Done:
    """What a run of the command line left."""

    code: int
    out: str
    err: str


Run = Callable[..., Done]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs ``caspibib`` with arguments and, if given, bytes on standard input."""

    def run_once(*arguments: object, stdin: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "argv", ["caspibib", *map(str, arguments)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        code: object = 0
        try:
            main()
        except SystemExit as exit_:
            code = exit_.code
        out, err = capsys.readouterr()
        return Done(code if isinstance(code, int) else 0, out, err)

    return run_once


@pytest.fixture(scope="session")
def article() -> Path:
    """The sample article: two lists of 21 entries."""
    return ROOT / "data" / "article.md"
