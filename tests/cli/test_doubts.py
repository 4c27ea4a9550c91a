"""A reference that is rather wrong than right is doubtful, and every output says so."""

import json
from pathlib import Path

import pytest

from caspibib.cli.doubts import LEAST, Doubts, confidence_of, is_doubtful
from caspibib.cli.records import parse_records
from caspibib.cli.tables import reference_table
from caspibib.model import Entry, Origin, Reference
from caspibib.parse.entry import LONGEST
from tests.conftest import Run


def reference(confidence: float, index: int = 0) -> Reference:
    entry = Entry.of(f"Entry {index}")
    origin = Origin(
        entry=entry,
        list=0,
        index=index,
        language="en",
        style="unknown",
        confidence=confidence,
    )
    return Reference(id=f"1.{index + 1}", type="book", title=entry.text, origin=origin)


@pytest.mark.parametrize(
    ("confidence", "least", "doubtful"),
    [(0.6, LEAST, False), (0.4, LEAST, False), (0.39, LEAST, True), (0.0, LEAST, True),
     (0.6, 0.7, True), (1.0, 1.0, False), (0.01, 0.0, False), (0.0, 0.0, True)],
)  # fmt: skip
def test_doubtful(confidence: float, least: float, doubtful: bool) -> None:
    found = reference(confidence)
    assert is_doubtful(found, least) is doubtful
    (record,) = parse_records([found], lambda _: 1, least)
    assert record["doubtful"] is doubtful
    (*_, sure) = reference_table([found], least).columns
    assert [str(cell) for cell in sure.cells] == [f"{confidence:.2f}{' ?' * doubtful}"]


def test_an_item_of_a_file_is_no_guess() -> None:
    item = Reference(id="a", type="book", title="A")
    assert confidence_of(item) == 1
    assert not is_doubtful(item, 1.0)


@pytest.mark.parametrize(
    ("confidences", "message"),
    [
        ([0.9, 0.5], ""),
        ([0.9, 0.3], "a: 1 of 2 references is doubtful (confidence below 0.4): line 12\n"),
        (
            [0.0, 0.9, 0.3],
            "a: 2 of 3 references are doubtful "
            "(confidence below 0.4, 1 not read but kept whole as a title): line 10, 14\n",
        ),
        (
            [0.1] * 1200,
            "a: 1,200 of 1,200 references are doubtful (confidence below 0.4): "
            "line 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, …\n",
        ),
    ],
)
def test_report(confidences: list[float], message: str, capsys: pytest.CaptureFixture[str]) -> None:
    doubts = Doubts(LEAST, lambda found: found.origin and 10 + 2 * found.origin.index)
    references = [reference(confidence, i) for i, confidence in enumerate(confidences)]
    assert list(doubts.watch(references)) == references
    doubts.report("a")
    assert capsys.readouterr().err == message


UNREAD = "Жильцов, С. С. (2016). Политика России. *Вестник*, 3, 5–17.\n\n" + "x" * (LONGEST + 1)


@pytest.mark.parametrize(
    ("options", "code", "lines"),
    [
        ([], 0, None),
        (["--min-confidence", "0"], 0, "line 2, 3"),
        (["--min-confidence", "0", "--strict"], 1, "line 2, 3"),
        (["--min-confidence", "1"], 0, "line 1, 2, 3"),
    ],
)
def test_parse(run: Run, options: list[str], code: int, lines: str | None) -> None:
    done = run("parse", "-", "--lines", *options, stdin=UNREAD.encode())
    assert done.code == code
    assert "2 not read but kept whole as a title" in done.err
    assert lines is None or done.err.endswith(f": {lines}\n")
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row["doubtful"] for row in rows[1:]] == [True, True]


@pytest.mark.parametrize("command", ["parse", "export"])
def test_strict(run: Run, article: Path, command: str) -> None:
    """No reading is quite sure, and those of the sample article are all read."""
    assert run(command, article, "--strict", "--min-confidence", "1").code == 1
    assert run(command, article, "--strict", "--min-confidence", "0").code == 0


@pytest.mark.parametrize("number", ["-1", "1.5", "half"])
def test_what_is_no_confidence(run: Run, article: Path, number: str) -> None:
    assert run("parse", article, "--min-confidence", number).code == 2


def test_the_table_marks_them_without_colour(run: Run, article: Path) -> None:
    marked = run("parse", article, "--to", "table", "--min-confidence", "1").out
    plain = run("parse", article, "--to", "table", "--min-confidence", "0").out
    assert " ?" in marked
    assert " ?" not in plain
    assert "\x1b" not in marked
