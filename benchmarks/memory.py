"""Peak memory of ``caspibib parse --lines``, as a Markdown table: ``python benchmarks/memory.py``.

Each row is a process of its own that reads a file of so many references, no two alike. The last is
one line of 100 MB. Other sizes: ``python benchmarks/memory.py 1000 1000000``. For Unix.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Final, TextIO

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.references import endless

SIZES: Final = (1_000, 10_000, 100_000)
MEGABYTE: Final = 1_000_000
_KILO: Final = 1 if sys.platform == "darwin" else 1024
"""Bytes in the unit of the peak that the system tells."""


def main(sizes: list[int]) -> None:
    """Print the table."""
    print("| input | MB | seconds | references/s | peak memory, MB |\n|---|---:|---:|---:|---:|")
    for size in sizes:
        print(row(f"{size:,} references", size, lambda stream, size=size: listing(stream, size)))
    print(row("1 line of 100 MB", 1, long_line))


def listing(stream: TextIO, size: int) -> None:
    """Write so many references, one a line."""
    stream.writelines(f"{text}\n" for text in islice(endless(), size))


def long_line(stream: TextIO) -> None:
    """Write a line that is no reference."""
    for _ in range(100):
        stream.write("x" * MEGABYTE)


def row(name: str, size: int, fill: Callable[[TextIO], None]) -> str:
    """A row of the table: what one run took."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "references.txt"
        with path.open("w", encoding="utf-8") as stream:
            fill(stream)
        seconds, peak = run("parse", "--lines", str(path), "-o", str(path.with_suffix(".jsonl")))
        with path.with_suffix(".jsonl").open("rb") as output:
            if sum(1 for _ in output) != size:
                raise RuntimeError("the output has another number of lines than the input")
        megabytes = path.stat().st_size / MEGABYTE
    rate = f"{size / seconds:,.0f}" if size > 1 else ""
    return f"| {name} | {megabytes:.1f} | {seconds:.1f} | {rate} | {peak:.0f} |"


def run(*arguments: str) -> tuple[float, float]:
    """Seconds and peak memory in MB of the program; its messages are not shown."""
    start = time.perf_counter()
    command = (sys.executable, "-m", "caspibib", *arguments)
    silent = (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0o600)
    process = os.posix_spawn(command[0], command, os.environ, file_actions=[silent])
    _, status, usage = os.wait4(process, 0)
    if os.waitstatus_to_exitcode(status):
        raise RuntimeError(f"caspibib {' '.join(arguments)} has failed")
    return time.perf_counter() - start, usage.ru_maxrss * _KILO / MEGABYTE


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or list(SIZES))
