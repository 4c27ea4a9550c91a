import pytest

from ..works import HEGEL, SPRING, THESIS, entry

MACROS = (
    '<macro name="number"><text variable="number"/></macro>'
    '<macro name="word"><text term="in"/></macro>'
    '<macro name="named"><choose><if variable="genre"><text value="Publication"/></if>'
    '<else-if variable="number"><text variable="genre"/></else-if></choose></macro>'
)
GROUPS = [
    ('<group><text value="Iss. "/><text variable="issue"/></group>', HEGEL, ""),
    ('<group><text value="[book]"/></group>', HEGEL, "[book]"),
    (
        '<group delimiter=" "><choose><if variable="genre"><text value="Publication"/></if>'
        '<else-if variable="number"><text variable="genre"/></else-if></choose>'
        '<text macro="number"/></group>',
        THESIS,
        "",
    ),
    ('<group delimiter=" "><text macro="word"/><text variable="issue"/></group>', HEGEL, "in"),
    (
        '<group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/>'
        "</group>",
        SPRING,
        "",
    ),
    (
        '<group delimiter=", "><choose><if type="book"><text variable="publisher-place"/>'
        '<text variable="publisher"/></if></choose><date variable="issued">'
        '<date-part name="year"/></date></group>',
        HEGEL,
        "М., Наука, 1998",
    ),
    (
        '<text variable="title"/><group prefix=" (" suffix=")"><group prefix="no. ">'
        '<text variable="issue"/></group></group>',
        HEGEL,
        "Наука логики",
    ),
]


@pytest.mark.parametrize(("layout", "of", "text"), GROUPS)
def test_groups(layout: str, of: object, text: str) -> None:
    assert entry(layout, of, rest=MACROS) == text  # type: ignore[arg-type]
