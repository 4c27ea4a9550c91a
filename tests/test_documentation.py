"""Every command and every example that the documentation shows runs, with the output it shows."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.conftest import ROOT

PAGES: Final = sorted(
    [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")]
)
CONSOLE: Final = re.compile(r"^```console\n(.*?)^```$", re.M | re.S)
PYTHON: Final = re.compile(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```$", re.M | re.S)
LINK: Final = re.compile(r"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)")


def blocks(pattern: re.Pattern[str]) -> list[object]:
    return [
        pytest.param(match.groups(), id=f"{page.name}-{number}")
        for page in PAGES
        for number, match in enumerate(pattern.finditer(page.read_text(encoding="utf-8")), 1)
    ]


def stripped(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip("\n").splitlines()]


@pytest.mark.parametrize("block", blocks(CONSOLE))
def test_commands(block: tuple[str], tmp_path: Path) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    for step in re.split(r"^\$ ", block[0], flags=re.M)[1:]:
        command, _, expected = step.partition("\n")
        done = subprocess.run(
            ["bash", "-c", command],
            cwd=tmp_path,
            env={**os.environ, "PATH": path, "PYTHONUTF8": "1"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, ""), command
        assert stripped(done.stdout) == stripped(expected), command


@pytest.mark.parametrize("block", blocks(PYTHON))
def test_python(
    block: tuple[str, str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    exec(compile(block[0], "example", "exec"), {})  # noqa: S102
    assert stripped(capsys.readouterr().out) == stripped(block[1])


def test_the_page_of_formats_is_printed_from_their_tables() -> None:
    command = [sys.executable, str(ROOT / "docs" / "print_formats.py")]
    printed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    assert (ROOT / "docs" / "formats.md").read_text(encoding="utf-8") == printed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links(page: Path) -> None:
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target
