"""The examples in ``--help`` work as they are printed."""

import pkgutil
import shlex
from importlib import import_module
from pathlib import Path

import pytest

from caspibib.cli import commands
from tests.conftest import ROOT, Run

MODULES = [
    import_module(f"{commands.__name__}.{m.name}") for m in pkgutil.iter_modules(commands.__path__)
]
REFERENCES = "Юнь, П. (2020). Сотрудничество России и Китая. *Образование и право*, 4, 286–290.\n"
EXAMPLES = [example for module in MODULES for example in module.EXAMPLES]


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(run: Run, example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").symlink_to(ROOT / "data")
    (tmp_path / "references.txt").write_text(REFERENCES, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    program, *arguments = shlex.split(example)
    done = run(*arguments)
    assert (program, done.code) == ("caspibib", 0)
    assert all("doubtful" in line for line in done.err.splitlines())


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_help_shows_the_example(run: Run, module: object) -> None:
    name = module.__name__.rpartition(".")[2]  # type: ignore[attr-defined]
    out = " ".join(run(name, "--help").out.split())
    for example in module.EXAMPLES:  # type: ignore[attr-defined]
        assert f"Example: {example}" in out


def test_version(run: Run) -> None:
    assert run("--version").out == "caspibib 0.1.0\n"
