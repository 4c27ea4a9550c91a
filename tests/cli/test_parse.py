import json
from pathlib import Path

import jsonschema

from tests.conftest import ROOT, Run

SCHEMAS = ROOT / "docs" / "schemas"


def test_jsonl_follows_its_schema(run: Run, article: Path) -> None:
    done = run("parse", article, "--to", "jsonl", "--min-confidence", 0)
    schema = json.loads((SCHEMAS / "parse.schema.json").read_text(encoding="utf-8"))
    rows = [json.loads(line) for line in done.out.splitlines()]
    for row in rows:
        jsonschema.validate(row, schema)
    assert (done.code, done.err, len(rows)) == (0, "", 42)
    assert [(row["list"], row["index"]) for row in rows] == [
        (number, index) for number in (0, 1) for index in range(21)
    ]


def test_jsonl_of_one_entry(run: Run, article: Path) -> None:
    row = json.loads(run("parse", article).out.splitlines()[22])
    start, end = row["spans"]["title"]
    assert row["id"] == "2.2"
    assert row["language"] == "ru"
    assert row["style"] == "apa"
    assert row["csl"]["issued"] == {"date-parts": [[2019, 12, 6]]}
    assert row["text"][start:end] == row["csl"]["title"]
    assert row["confidences"].keys() == row["spans"].keys()
    assert row["text"].startswith("Бородавкин, А. Н. (2019, декабрь 6). Россия")
    assert "*" not in row["text"]
    line = article.read_text(encoding="utf-8").splitlines()[row["line"] - 1]
    assert line.startswith("- Бородавкин")


def test_csl_json(run: Run, article: Path) -> None:
    items = json.loads(run("parse", article, "--to", "csl-json").out)
    assert [item["id"] for item in items[:2]] == ["1.1", "1.2"]
    assert items[3]["DOI"] == "10.33051/2500-2325-2019-1-80-92"


def test_table(run: Run, article: Path) -> None:
    out = run("parse", article, "--to", "table").out
    assert "Ефремова-Шершукова, Н. А." in out
    assert "\x1b" not in out


def test_table_in_a_file(run: Run, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "table.txt"
    done = run("parse", article, "--to", "table", "--min-confidence", 0, "-o", target)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert (
        target.read_text(encoding="utf-8")
        == run("parse", article, "--to", "table", "--min-confidence", 0).out
    )


def test_items_of_a_file_follow_the_schema_too(run: Run, article: Path, tmp_path: Path) -> None:
    items = tmp_path / "refs.json"
    assert run("export", article, "-o", items).code == 0
    schema = json.loads((SCHEMAS / "parse.schema.json").read_text(encoding="utf-8"))
    rows = [json.loads(line) for line in run("parse", items).out.splitlines()]
    for row in rows:
        jsonschema.validate(row, schema)
    assert [row["index"] for row in rows] == [*range(41)]
    assert (rows[2]["id"], rows[2]["language"]) == ("borodavkin2019russia", "ru")
    assert "line" not in rows[2]
    assert not any(row["doubtful"] for row in rows)
