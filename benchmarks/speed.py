"""Speed of each stage, as a Markdown table: ``python benchmarks/speed.py``.

The inputs are made from the sample article and the references labelled by hand: the same run twice
measures the same work. The rows that are not of caspibib tell how fast the machine is: bibtexparser
comes with caspibib, AnyStyle is measured where its command is installed.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import caspibib

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.references import ARTICLE, mixed

from benchmarks import yardsticks
from caspibib.documents import read_document
from caspibib.pipeline import bibliography, parse_lists

MEGABYTE: Final = 1_000_000


def prose(size: int) -> str:
    """So many bytes of paragraphs with citations, and the sample article after them."""
    paragraph = "Абзац, в котором (Трокаль, 2019) есть ссылки, *курсив*, числа 2019 и 12–15.\n\n"
    return paragraph * (size // len(paragraph.encode())) + ARTICLE.read_text(encoding="utf-8")


def long_lists(times: int) -> str:
    """The two lists of the sample article, each so many times as long, no two entries alike."""
    text = ARTICLE.read_text(encoding="utf-8")
    english, russian = text[text.index("References\n") :].split("Список литературы\n")
    english = english.removeprefix("References\n")
    parts = ["References\n"]
    for entries, heading in ((english, "Список литературы\n"), (russian, "")):
        parts += [entries.replace("(20", f"({1500 + n}, 20") for n in range(times)]
        parts.append(heading)
    return "".join(parts)


def rows() -> list[tuple[str, float | None, str]]:
    """What was measured: the work, its seconds, and its rate."""
    found = caspibib.read(ARTICLE)
    found_rows = []

    def measure(name: str, count: float, unit: str, work: Callable[[], object]) -> None:
        taken = yardsticks.best(work)
        found_rows.append((name, taken, f"{count / taken:,.0f} {unit}"))

    measure("the sample article, text to pairs", 42, "references/s", lambda: caspibib.read(ARTICLE))
    large = prose(10 * MEGABYTE).encode()
    measure(
        "an article of 10 MB, text to pairs",
        len(large) / MEGABYTE,
        "MB/s",
        lambda: bibliography(read_document(large)),
    )
    lists = long_lists(50).encode()
    measure(
        "2 lists of 1,050 entries, parsed",
        2100,
        "references/s",
        lambda: parse_lists(read_document(lists)),
    )
    ru, en = list(found.references[21:]) * 15, list(found.references[:21]) * 15
    measure("2 lists of 315 entries, paired", 315, "pairs/s", lambda: caspibib.match(ru, en))
    for to in ("bibtex", "biblatex", "csl-json"):
        measure(f"21 works to {to}", 21, "works/s", lambda to=to: caspibib.export(found, to))
    for style in ("apa", "gost-r-7-0-5-2008"):
        references = list(found.references[21:]) * 20
        measure(
            f"420 references in {style}",
            420,
            "references/s",
            lambda style=style, references=references: caspibib.format(references, style),
        )
    return [*found_rows, *parser_rows(mixed())]


def parser_rows(texts: list[str]) -> list[tuple[str, float | None, str]]:
    """The parser beside what reads as many references elsewhere."""
    count = len(texts)

    def rate(taken: float | None) -> str:
        return "not installed" if taken is None else f"{count / taken:,.0f} references/s"

    load, taken = yardsticks.parsing(texts)
    bibtex, anystyle = yardsticks.bibtex(texts), yardsticks.anystyle(texts)
    return [
        ("`import caspibib`, less the bare interpreter", yardsticks.importing(), ""),
        ("the first reference, for which the model is loaded", load, ""),
        (f"{count} mixed references, parsed", taken, rate(taken)),
        (f"bibtexparser: {count} entries of BibTeX, read", bibtex, rate(bibtex)),
        (
            f"AnyStyle: the same {count} references, parsed, less its start",
            anystyle,
            rate(anystyle),
        ),
    ]


def main() -> None:
    """Print the table."""
    sys.stdout.write("| what | seconds | rate |\n|---|---:|---:|\n")
    for name, taken, rate in rows():
        seconds = "" if taken is None else f"{taken:.2f}"
        sys.stdout.write(f"| {name} | {seconds} | {rate} |\n")


if __name__ == "__main__":
    main()
