"""The parser's speed, and beside it what tells how fast this machine is."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

import bibtexparser

from caspibib.documents import read_document
from caspibib.formats import export_works
from caspibib.model import Work
from caspibib.pipeline import parse_lines

_RUNS: Final = 3
_STARTS: Final = 5

_PARSE: Final = """
import sys, time
texts = sys.stdin.buffer.read().decode().splitlines()
from caspibib import parse
start = time.perf_counter()
parse(texts[0])
loaded = time.perf_counter()
for text in texts:
    parse(text)
print(loaded - start, time.perf_counter() - loaded)
"""
"""Seconds of the first reference, for which the model is loaded, and then of all of them."""


def parsing(texts: Sequence[str]) -> tuple[float, float]:
    """Seconds to load the model, and to parse the references after that.

    The best of several fresh processes: one that has seen the words before is faster.
    """
    data = "\n".join(texts).encode()

    def run() -> list[float]:
        command = [sys.executable, "-c", _PARSE]
        done = subprocess.run(command, input=data, capture_output=True, check=True)
        return [float(seconds) for seconds in done.stdout.split()]

    loads, rests = zip(*(run() for _ in range(_RUNS)), strict=True)
    return min(loads), min(rests)


def bibtex(texts: Sequence[str]) -> float:
    """Seconds that bibtexparser takes to read as many entries."""
    document = read_document("\n".join(texts).encode(), "references.txt")
    works = [Work(versions={"und": reference}) for reference in parse_lines(document)]
    text = export_works(works, "bibtex")
    if len(bibtexparser.parse_string(text).entries) != len(texts):
        raise RuntimeError("bibtexparser has read another number of entries than were written")
    return best(lambda: bibtexparser.parse_string(text))


def anystyle(texts: Sequence[str]) -> float | None:
    """Seconds that AnyStyle takes to parse the references, less its start; ``None`` without it."""
    program = shutil.which("anystyle")
    if program is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        one, all = Path(folder) / "one.txt", Path(folder) / "all.txt"
        one.write_text(f"{texts[0]}\n", encoding="utf-8")
        all.write_text("".join(f"{text}\n" for text in texts), encoding="utf-8")

        def run(path: Path) -> None:
            command = [program, "-f", "json", "parse", str(path)]
            subprocess.run(command, capture_output=True, check=True)

        return best(lambda: run(all)) - best(lambda: run(one))


def importing() -> float:
    """Seconds that ``import caspibib`` takes in a fresh interpreter, less the interpreter's own."""

    def start(script: str) -> float:
        return best(lambda: subprocess.run([sys.executable, "-c", script], check=True), _STARTS)

    return start("import caspibib") - start("pass")


def best(work: Callable[[], object], runs: int = _RUNS) -> float:
    """Wall-clock seconds of the best of some runs."""
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)
