"""What ``import caspibib`` leaves undone until it is needed."""

import json
import subprocess
import sys

import pytest

SCRIPT = """
import json, sys
opened = []
sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == "open" else None)
import caspibib
model = [path for path in opened if path.endswith(".crfsuite")]
slow = [name for name in ("charset_normalizer", "citeproc", "pycrfsuite") if name in sys.modules]
print(json.dumps([model, slow]))
"""


@pytest.fixture(scope="module")
def started() -> list[list[str]]:
    """The models that were opened, and the slow packages that were imported."""
    command = [sys.executable, "-c", SCRIPT]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def test_no_model_is_loaded(started: list[list[str]]) -> None:
    assert started[0] == []


def test_what_takes_long_is_not_imported(started: list[list[str]]) -> None:
    assert started[1] == []
