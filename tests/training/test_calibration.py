import tomllib
from math import exp
from pathlib import Path
from random import Random

import pytest
from training.calibration import Row, calibrate, logistic, same
from training.examples import Example
from training.validation import Validated

from caspibib.model import Entry
from caspibib.parse.crf import Tagging
from caspibib.parse.entry import read_tagged
from caspibib.parse.labels import Label
from caspibib.parse.tokens import tokenize

TEXT = "Белов И. И. О погоде // Вестник. 2015. № 3. С. 5–9."
TOKENS = tokenize(TEXT)
RIGHT: tuple[Label, ...] = (
    *("author",) * 3, *("title",) * 2, "punctuation", "container-title", "punctuation", "issued",
    "punctuation", "issue", "issue", "punctuation", *("page",) * 4, "punctuation",
)  # fmt: skip


def case(labels: tuple[Label, ...], right: tuple[Label, ...] = RIGHT) -> Validated:
    """A reference that was tagged so."""
    entry, sure = Entry.of(TEXT), (1.0,) * len(TOKENS)
    tagging = Tagging(labels, (0.9,) * len(TOKENS), 0.9)
    return Validated(
        Example(TEXT, TOKENS, right, "ru", "gost-r-7.0.5"),
        read_tagged(entry, TOKENS, Tagging(right, sure, 1.0)),
        read_tagged(entry, TOKENS, tagging),
        tagging,
    )


def drawn(weights: list[float], count: int) -> list[Row]:
    """Evidence, right as often as these weights say."""
    choice = Random(1)
    found: list[Row] = []
    for _ in range(count):
        evidence = [choice.uniform(-3, 3) for _ in weights[1:]]
        total = weights[0] + sum(w * x for w, x in zip(weights[1:], evidence, strict=True))
        found.append((evidence, choice.random() < 1 / (1 + exp(-total))))
    return found


@pytest.mark.parametrize("weights", [[0.5, 1.0], [-1.0, 0.7, -0.4], [0.0, 0.0]])
def test_logistic_finds_the_weights(weights: list[float]) -> None:
    assert logistic(drawn(weights, 3_000)) == pytest.approx(weights, abs=0.2)


@pytest.mark.parametrize("right", [True, False])
def test_logistic_stays_finite_when_all_is_right_or_wrong(right: bool) -> None:
    assert all(abs(weight) < 100 for weight in logistic([([1.0], right), ([2.0], right)]))


def test_same() -> None:
    swapped: tuple[Label, ...] = (*RIGHT[:3], *("container-title",) * 2, "punctuation", "title",
                                  *RIGHT[7:])  # fmt: skip
    assert same(case(RIGHT))
    assert not same(case(swapped))


def test_calibrate_writes_a_table(tmp_path: Path) -> None:
    path = tmp_path / "confidence.toml"
    wrong: tuple[Label, ...] = (*RIGHT[:3], *("author",) * 2, *RIGHT[5:])
    calibrate([case(RIGHT), case(RIGHT), case(wrong)], path)
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    assert {name: len(weights) for name, weights in table.items()} == {"reference": 3, "field": 2}
