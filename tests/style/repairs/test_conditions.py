import pytest

from ..works import entry, reference

NUMERIC = [
    ("2", True), ("2nd", True), ("5-6", True), ("5, 6 & 7", True), ("e123", True),
    ("2-е", True), ("27–1", True), ("", False), ("second", False), ("2, испр. и доп.", False),
    ("8(144)", False),
]  # fmt: skip
LAYOUT = (
    '<choose><if is-numeric="edition"><text value="number"/></if>'
    '<else><text value="words"/></else></choose>'
)


@pytest.mark.parametrize(("edition", "numeric"), NUMERIC)
def test_is_numeric(edition: str, numeric: bool) -> None:
    assert entry(LAYOUT, reference(edition=edition)) == ("number" if numeric else "words")


def test_nothing_is_ambiguous_or_repeated_in_a_bibliography() -> None:
    layout = (
        '<choose><if disambiguate="true"><text value="ambiguous"/></if>'
        '<else-if position="subsequent"><text value="again"/></else-if>'
        '<else><text value="once"/></else></choose>'
    )
    assert entry(layout, reference(title="X")) == "once"
