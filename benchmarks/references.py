"""References as people print them, in many styles and languages, for other benchmarks."""

import html
import random
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

import caspibib

DATA: Final = Path(__file__).parents[1] / "data"
ARTICLE: Final = DATA / "article.md"

_TAG: Final = re.compile(r"<[^>]*>")
_LONG_WORD: Final = re.compile(r"(?<=[^\W\d_]{2})[^\W\d_]{3,}(?=[^\W\d_])")


def mixed() -> list[str]:
    """The references that were labelled by hand, without their labels, and those of the article."""
    labelled = [
        html.unescape(_TAG.sub("", line)).strip()
        for path in sorted(DATA.glob("labelled/*.xml"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    printed = [reference.origin for reference in caspibib.read(ARTICLE).references]
    return [*filter(None, labelled), *(origin.entry.text for origin in printed if origin)]


def endless(seed: int = 0) -> Iterator[str]:
    """The same again and again, each time with the letters inside its long words shuffled.

    So no two are alike, and new words keep coming as they do in a large file.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret

    def shuffled(match: re.Match[str]) -> str:
        return "".join(chance.sample(match[0], len(match[0])))

    references = mixed()
    for turn in count():
        for text in references:
            yield _LONG_WORD.sub(shuffled, text) if turn else text
