import pytest

from caspibib.parse.labels import Label
from caspibib.parse.normalizers.numbers import read_numbers
from tests.parse.normalizers.drafts import draft_of


@pytest.mark.parametrize(
    ("label", "written", "expected"),
    [
        ("volume", "15", "15"),
        ("volume", "Т. 7", "7"),
        ("volume", "Т.7", "7"),
        ("volume", "Vol. XIV", "XIV"),
        ("volume", "27–1", "27-1"),
        ("volume", "27 — 28", "27-28"),
        ("volume", "V", "V"),
        ("volume", "VI", "VI"),
        ("issue", "№ 3", "3"),
        ("issue", "No. 3/4", "3/4"),
        ("issue", "no.3", "3"),
        ("issue", "Вып. 12", "12"),
        ("issue", "8(144)", "8(144)"),
        ("issue", "Suppl. 2", "Suppl. 2"),
        ("issue", "3–4,", "3-4"),
    ],
)
def test_numbers(label: Label, written: str, expected: str) -> None:
    assert read_numbers(draft_of(label, written)).values == {label: expected}
