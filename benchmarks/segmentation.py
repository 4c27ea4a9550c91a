"""How well lists are found and cut: ``python benchmarks/segmentation.py DIR``, a Markdown table.

``DIR`` holds documents, each a ``NAME.txt`` (or ``.md``) with a ``NAME.pairs.jsonl`` beside it: a
row for each work, ``{"ru": …, "en": …}`` with the first 60 characters of its Russian and of its
English entry, or null. An entry is found where one of ours begins with the same letters and digits.
"""

import json
import sys
import unicodedata
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from caspibib.documents import read_document
from caspibib.lists import find_lists
from caspibib.text.script import is_cyrillic_language

SHOWN: Final = 60
"""Characters of an entry that the labels give."""


@dataclass(frozen=True, slots=True)
class Score:
    """Counts of one document, or of several."""

    found: int
    given: int
    right: int
    sided: int
    """Entries in a list of the right language, of those that are right."""
    languages: tuple[int, int]
    """Lists in the right language, and lists that the labels name."""

    @classmethod
    def of(cls, ours: list[tuple[str, str]], gold: list[tuple[str, str]]) -> Self:
        """What two lists of (side, beginning of an entry) have in common."""
        mine, theirs = (Counter(text for _, text in entries) for entries in (ours, gold))
        sides = Counter(ours) & Counter(gold)
        named = {side for side, _ in gold}
        whole = Counter(side for side, _ in gold)
        got = Counter(side for side, _ in sides.elements())
        good = sum(2 * got[side] > whole[side] for side in named)
        counts = (mine.total(), theirs.total(), (mine & theirs).total())
        return cls(*counts, sides.total(), (good, len(named)))

    def __add__(self, other: Self) -> Self:
        languages = zip(self.languages, other.languages, strict=True)
        return type(self)(
            self.found + other.found,
            self.given + other.given,
            self.right + other.right,
            self.sided + other.sided,
            tuple(map(sum, languages)),  # type: ignore[arg-type]
        )

    def row(self, name: str) -> str:
        """A row of the table."""
        precision = self.right / self.found if self.found else 0.0
        recall = self.right / self.given if self.given else 0.0
        f1 = 2 * precision * recall / (precision + recall) if self.right else 0.0
        shares = " | ".join(f"{100 * share:.1f}" for share in (precision, recall, f1))
        sides = f"{self.sided}/{self.given} | {self.languages[0]}/{self.languages[1]}"
        return f"| {name} | {self.given} | {self.found} | {shares} | {sides} |"


def folded(text: str) -> str:
    """The letters and digits of a beginning, without case."""
    kept = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return "".join(sign for sign in kept if sign.isalnum())


def labelled(path: Path) -> list[tuple[str, str]]:
    """The side and the beginning of each entry that the labels of a document name."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [(side, folded(row[side])) for row in rows for side in ("ru", "en") if row.get(side)]


def found(path: Path, gold: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The side and the beginning of each entry that is found in a document.

    A beginning is as long as the one in the labels that it agrees with.
    """
    known = {text for _, text in gold}
    lengths = sorted({len(text) for text in known}, reverse=True)
    entries = []
    for one in find_lists(read_document(path.read_bytes(), str(path))):
        side = "ru" if is_cyrillic_language(one.language) else "en"
        for entry in one.entries:
            text = folded(entry.text[: 2 * SHOWN])
            heads = (text[:length] for length in lengths if text[:length] in known)
            entries.append((side, next(heads, text)))
    return entries


def main(directory: str) -> None:
    """Print the table."""
    total = Score(0, 0, 0, 0, (0, 0))
    print("| document | entries | found | precision | recall | F1 | right side | right lists |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    for labels in sorted(Path(directory).glob("*.pairs.jsonl")):
        name = labels.name.removesuffix(".pairs.jsonl")
        path = next(iter(sorted(labels.parent.glob(f"{name}.[tm][xd]*"))))
        gold = labelled(labels)
        score = Score.of(found(path, gold), gold)
        total += score
        print(score.row(name))
    print(total.row("**all**"))


if __name__ == "__main__":
    main(sys.argv[1])
