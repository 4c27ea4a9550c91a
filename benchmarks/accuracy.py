"""Accuracy of parsed references, as Markdown tables.

``python benchmarks/accuracy.py GOLD.jsonl`` scores the parser that is installed on a file of
labelled references: an object a line with ``id``, ``text``, ``gold`` (CSL variables; underscores
for hyphens, and ``year``, are read too), and optionally ``alt`` (further right values by field),
``lang`` and ``style``.

``python benchmarks/accuracy.py --cross-validate`` scores the references of ``data/labelled``, each
by a model that was trained without it; that takes some minutes.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

from caspibib.documents import read_document
from caspibib.model import Reference
from caspibib.pipeline import parse_lines

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.scoring import FIELDS, FURTHER, Tally, compare, values_of
from training.validation import validated

_BINS: Final = ((0.95, 1.01), (0.9, 0.95), (0.8, 0.9), (0.6, 0.8), (0.4, 0.6), (0.0, 0.4))


class Case(NamedTuple):
    """A reference as it should be and as it was parsed."""

    wanted: dict[str, str]
    other: dict[str, set[str]]
    parsed: Reference
    language: str
    style: str


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("gold", nargs="?", type=Path, help="a file of labelled references")
    parser.add_argument("--cross-validate", action="store_true", help="score data/labelled")
    options = parser.parse_args()
    if options.cross_validate:
        cases = list(cross_validated())
    elif options.gold:
        cases = list(parsed(options.gold))
    else:
        parser.error("give a file, or --cross-validate")
    show(cases)


def parsed(path: Path) -> Iterator[Case]:
    """The references of a file, parsed by the model that is installed."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]
    text = "\n".join(" ".join(row["text"].split()) for row in rows)
    for row, reference in zip(rows, parse_lines(read_document(text.encode(), None)), strict=True):
        yield Case(
            values_of(row["gold"]),
            alternatives(row.get("alt") or {}),
            reference,
            row.get("lang", "und"),
            row.get("style", "unknown"),
        )


def cross_validated() -> Iterator[Case]:
    """The references of ``data/labelled``, each parsed by a model that was not shown it."""
    for found in validated():
        yield Case(
            values_of(found.right.csl()), {}, found.parsed, found.example.language,
            found.example.style,
        )  # fmt: skip


def alternatives(alt: dict[str, list[Any]]) -> dict[str, set[str]]:
    """Further right values, folded."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, values in alt.items():
        for value in values:
            for key, folded in values_of({name: value}).items():
                found[key].add(folded)
    return found


def show(cases: list[Case]) -> None:
    """Print a table for every way of parting the references."""
    whole = tally(cases)
    precision, recall, f1 = whole.f1()
    print(
        f"{whole.references} references: precision {precision:.1f}, recall {recall:.1f}, "
        f"**F1 {f1:.1f}**; every field right in {100 * whole.whole / whole.references:.1f} %\n"
    )
    print("| field | wanted | precision | recall | F1 |\n|---|---:|---:|---:|---:|")
    for name in (*FIELDS, *FURTHER):
        wanted = whole.right[name] + whole.missing[name]
        if wanted:
            precision, recall, f1 = whole.f1([name])
            mark = "" if name in FIELDS else " (not in the total)"
            print(f"| {name}{mark} | {wanted} | {precision:.1f} | {recall:.1f} | {f1:.1f} |")
    for title, key in (
        ("language", lambda case: case.language),
        ("style", lambda case: case.style),
        ("type", lambda case: case.wanted.get("type", "")),
    ):
        print(f"\n| {title} | references | F1 | every field right |\n|---|---:|---:|---:|")
        groups: dict[str, list[Case]] = defaultdict(list)
        for case in cases:
            groups[key(case)].append(case)
        for name, group in sorted(groups.items(), key=lambda item: -len(item[1])):
            part = tally(group)
            share = 100 * part.whole / part.references
            print(f"| {name} | {part.references} | {part.f1()[2]:.1f} | {share:.1f} % |")
    reliability(cases)


def tally(cases: Iterable[Case]) -> Tally:
    """All the cases, counted."""
    counts = Tally()
    for case in cases:
        compare(counts, case.wanted, values_of(case.parsed.csl()), case.other)
    return counts


def reliability(cases: list[Case]) -> None:
    """Print how often references of each confidence are right in every field."""
    print("\n| confidence | references | mean confidence | every field right |")
    print("|---|---:|---:|---:|")
    for low, high in _BINS:
        part = [case for case in cases if low <= sureness(case) < high]
        if part:
            mean = 100 * sum(map(sureness, part)) / len(part)
            right = tally(part)
            share = 100 * right.whole / right.references
            name = f"{low:.2f}–{min(high, 1):.2f}"
            print(f"| {name} | {len(part)} | {mean:.1f} % | {share:.1f} % |")


def sureness(case: Case) -> float:
    """The confidence that the parser gave."""
    return case.parsed.origin.confidence if case.parsed.origin else 0.0


if __name__ == "__main__":
    main()
