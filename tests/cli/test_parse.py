import json
from pathlib import Path

import jsonschema

from tests.conftest import ROOT, Run

SCHEMAS = ROOT / "docs" / "schemas"


def test_jsonl_follows_its_schema(run: Run, article: Path) -> None:
    done = run("parse", article, "--to", "jsonl")
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
    done = run("parse", article, "--to", "table", "-o", target)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert target.read_text(encoding="utf-8") == run("parse", article, "--to", "table").out


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


def test_no_lines(run: Run) -> None:
    done = run("parse", "-", "--lines")
    assert (done.code, done.out) == (2, "")
    assert "The input is empty." in done.err


LINES = """\
Zhiltsov, S. (2016). Eurasian Integration. *Central Asia and the Caucasus*, 17(4), 7–20.

Иванов И. И. Название книги. – М. : Наука, 1999. – 12 с.
Юнь, П. (2020). Сотрудничество. *Образование и право*, 4, 286–290.
"""


def test_lines_keep_their_order_and_none_is_skipped(run: Run) -> None:
    done = run("parse", "-", "--lines", stdin=LINES.encode())
    rows = [json.loads(line) for line in done.out.splitlines()]
    assert [row["index"] for row in rows] == [0, 1, 2, 3]
    assert [row["line"] for row in rows] == [1, 2, 3, 4]
    assert [row["csl"].get("author", [{}])[0].get("family") for row in rows] == [
        "Zhiltsov",
        None,
        None,
        "Юнь",
    ]
    assert rows[2]["csl"]["title"] == "Иванов И. И. Название книги. – М. : Наука, 1999. – 12 с."


def test_what_cannot_be_parsed_is_kept_and_told(run: Run) -> None:
    done = run("parse", "-", "--lines", stdin=LINES.encode())
    assert done.code == 0
    assert "2 of 4 entries could not be parsed" in done.err
    assert "line 2, 3" in done.err


def test_strict_fails_on_it(run: Run, article: Path) -> None:
    assert run("parse", "-", "--lines", "--strict", stdin=LINES.encode()).code == 1
    assert run("parse", article, "--strict").code == 0
