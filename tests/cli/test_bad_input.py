"""What a user may do wrong: a message with the remedy, exit code 2, nothing half-written."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run

NO_LIST = "A letter without any references.\n\nYours, 2019\n"
FILES = [
    ("empty.txt", b"", "is empty"),
    ("blank.txt", b" \n\n\t", "is empty"),
    ("none.txt", NO_LIST.encode(), "No reference list was found"),
    ("picture.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is not a text but a binary file"),
    ("article.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "is not a text but a PDF file"),
    ("article.docx", b"PK\x03\x04\x14\x00", "a Word (DOCX) file"),
    ("broken.json", b'[{"id": "a",\n ]', "line 2, column 2"),
    ("items.json", b"[]", "No reference list was found"),
]


@pytest.mark.parametrize(("name", "data", "message"), FILES)
@pytest.mark.parametrize("command", ["parse", "match", "export", "format"])
def test_files(
    run: Run, tmp_path: Path, command: str, name: str, data: bytes, message: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    done = run(command, path)
    assert done.code == 2
    assert done.out == ""
    assert done.err.startswith("error: ")
    assert message in done.err
    assert len(done.err.splitlines()) == 2


def test_a_missing_path(run: Run) -> None:
    done = run("parse", "no/such/file.md")
    assert (done.code, done.out) == (2, "")
    assert "There is no file no/such/file.md" in done.err
    assert "«-» reads standard input" in done.err


def test_a_folder(run: Run, tmp_path: Path) -> None:
    assert "is a folder" in run("parse", tmp_path).err


def test_an_unknown_style(run: Run, article: Path) -> None:
    done = run("format", article, "--style", "gost-7-0-5")
    assert (done.code, done.out) == (2, "")
    assert "gost-7-0-5" in done.err
    assert "gost-r-7-0-5-2008" in done.err
    assert "caspibib styles" in done.err


def test_an_unknown_locale(run: Run, article: Path) -> None:
    done = run("format", article, "--locale", "xx-XX")
    assert (done.code, done.out) == (2, "")
    assert "xx-XX" in done.err


def test_an_unknown_format(run: Run, article: Path, tmp_path: Path) -> None:
    assert "bibtex" in run("export", article, "--to", "docx").err
    assert "csl-json" in run("export", article, "-o", tmp_path / "refs.xyz").err


def test_an_unwritable_target(run: Run, article: Path, tmp_path: Path) -> None:
    done = run("export", article, "-o", tmp_path / "missing" / "refs.bib")
    assert (done.code, done.out) == (2, "")
    assert "refs.bib cannot be written: No such file or directory" in done.err


def test_a_failed_write_leaves_the_old_file(
    run: Run, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "refs.bib"
    target.write_text("old", encoding="utf-8")

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    done = run("export", article, "-o", target)
    assert done.code == 2
    assert "No space left on device" in done.err
    assert target.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["refs.bib"]


def test_a_written_file_keeps_its_mode(run: Run, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "refs.bib"
    target.write_text("", encoding="utf-8")
    target.chmod(0o640)
    assert run("export", article, "-o", target).code == 0
    assert target.stat().st_mode & 0o777 == 0o640


def test_wrong_usage(run: Run, article: Path) -> None:
    assert run("parse", article, "--to", "xml").code == 2
    assert run("parse").code == 2
    assert run("polish", article).code == 2


def test_an_item_that_is_none_is_told_and_the_others_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "items.json"
    path.write_text('[{"id": "a", "type": "book", "title": "A"},\n {"title": {}}]', "utf-8")
    done = run("format", path)
    assert done.code == 0
    assert "items.json:2:2: " in done.err
    assert done.out.strip() == "A. (n.d.)."


def test_a_closed_pipe_is_no_traceback(article: Path) -> None:
    command = f"{sys.executable} -m caspibib parse {article} --min-confidence 0 | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.count("\n") == 1


def test_output_is_utf_8_whatever_the_locale(article: Path) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "caspibib", "parse", str(article), "--min-confidence", "0"]
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Бородавкин" in done.stdout.decode("utf-8")
