"""``caspibib parse --lines``: a reference a line, in a file of any size."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from caspibib.documents.stream import LONGEST as LONGEST_LINE
from caspibib.parse.entry import LONGEST
from tests.conftest import ROOT, Run

SCHEMA = json.loads((ROOT / "docs" / "schemas" / "parse.schema.json").read_text(encoding="utf-8"))
ZHILTSOV = (
    "Zhiltsov, S. (2016). Eurasian Integration. *Central Asia and the Caucasus*, 17(4), 7–20."
)
YUN = "Юнь, П. (2020). Сотрудничество России и Китая. *Образование и право*, 4, 286–290."
TOO_LONG = "x" * (LONGEST + 1)
LINES = f"{ZHILTSOV}\n\n{TOO_LONG}\n{YUN}\n"


def rows_of(out: str) -> list[dict[str, Any]]:
    rows = [json.loads(line) for line in out.splitlines()]
    for row in rows:
        jsonschema.validate(row, SCHEMA)
    return rows


def parse(run: Run, data: bytes, *options: object) -> list[dict[str, Any]]:
    done = run("parse", "-", "--lines", *options, stdin=data)
    assert done.code == 0
    return rows_of(done.out)


def test_order_is_kept_and_no_line_skipped(run: Run) -> None:
    rows = parse(run, LINES.encode())
    assert [row["index"] for row in rows] == [0, 1, 2, 3]
    assert [row["line"] for row in rows] == [1, 2, 3, 4]
    assert [row["confidence"] > 0 for row in rows] == [True, False, False, True]
    assert rows[2]["csl"]["title"] == TOO_LONG
    assert [row["csl"].get("author", [{}])[0].get("family") for row in rows] == [
        "Zhiltsov",
        None,
        None,
        "Юнь",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_are_those_of_the_decoded_text(run: Run, encoding: str, end: str) -> None:
    text = f"{ZHILTSOV}\n\n 7. {YUN} \n".replace("\n", end)
    rows = parse(run, text.encode(encoding))
    assert [row["line"] for row in rows] == [1, 2, 3]
    assert [text[slice(*row["span"])] for row in rows] == [ZHILTSOV, "", YUN]


def test_items_are_an_array(run: Run, tmp_path: Path) -> None:
    source, target = tmp_path / "refs.txt", tmp_path / "refs.json"
    source.write_text(LINES, "utf-8")
    assert run("parse", source, "--lines", "--to", "csl-json", "-o", target).code == 0
    text = target.read_text(encoding="utf-8")
    items = json.loads(text)
    assert [item["id"] for item in items] == ["1.1", "1.2", "1.3", "1.4"]
    assert text == json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def test_nothing(run: Run) -> None:
    done = run("parse", "-", "--lines")
    assert (done.code, done.out) == (2, "")
    assert "The input is empty." in done.err


@pytest.mark.parametrize("size", [LONGEST + 1, LONGEST_LINE + 1])
def test_a_line_too_long_is_kept_and_told(run: Run, size: int) -> None:
    done = run("parse", "-", "--lines", stdin=f"{YUN}\n{'x' * size}\n{YUN}".encode())
    rows = rows_of(done.out)
    assert [row["index"] for row in rows] == [0, 1, 2]
    assert len(rows[1]["text"]) == min(size, LONGEST_LINE)
    assert (rows[1]["confidence"], rows[1]["doubtful"]) == (0, True)
    assert "not read" in rows[1]["notes"][0]
    assert len(rows[1]["notes"]) == 1 + (size > LONGEST_LINE)
    assert rows[2]["span"][0] == len(YUN) + 1 + size + 1
    first = done.err.splitlines()[0]
    assert first.startswith("-: 1 not read, being longer than 20,000 characters: line 2.")
    assert first.endswith("Put each reference on its own line.")


def test_a_damaged_line_is_an_error_and_leaves_no_file(run: Run, tmp_path: Path) -> None:
    source, target = tmp_path / "refs.txt", tmp_path / "refs.jsonl"
    source.write_bytes(f"{YUN}\n".encode() * 2 + b"\xc0\xff\n")
    done = run("parse", source, "--lines", "-o", target)
    assert (done.code, done.out) == (2, "")
    assert "refs.txt is utf-8, but line 3 is not." in done.err
    assert len(done.err.splitlines()) == 2
    assert [path.name for path in tmp_path.iterdir()] == ["refs.txt"]


def test_a_file_may_be_its_own_target(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "refs"
    path.write_text(LINES, "utf-8")
    assert run("parse", path, "--lines", "-o", path).code == 0
    assert len(rows_of(path.read_text(encoding="utf-8"))) == 4


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_file_that_cannot_be_read(run: Run, tmp_path: Path, name: str) -> None:
    done = run("parse", tmp_path / name, "--lines")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("error: ")
    assert "Traceback" not in done.err


PARSE = [sys.executable, "-m", "caspibib", "parse", "--lines", "-"]


def test_answers_come_while_the_input_is_open() -> None:
    environment = {**os.environ, "PYTHONUTF8": "1"}
    with subprocess.Popen(
        PARSE, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, encoding="utf-8"
    ) as process:
        assert process.stdin
        assert process.stdout
        for index in range(3):
            process.stdin.write(f"{YUN}\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["index"] == index
        process.stdin.close()
        assert process.wait() == 0


def test_a_closed_pipe_ends_quietly() -> None:
    command = f"(yes '{YUN}' | {' '.join(PARSE)}) | head -2"
    done = subprocess.run(["bash", "-c", command], capture_output=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")
    assert [row["index"] for row in rows_of(done.stdout.decode())] == [0, 1]
