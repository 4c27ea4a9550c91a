import pytest

from caspibib.model import Name

NAMES = [
    (Name(family="Трокаль", given="Т. В."), "Трокаль, Т. В.", "Трокаль"),
    (Name(family="Толстой"), "Толстой", "Толстой"),
    (Name(given="Аристотель"), "Аристотель", "Аристотель"),
    (Name(literal="Правительство РФ"), "Правительство РФ", "Правительство РФ"),
    (Name(family="Berg", given="A.", dropping_particle="von"), "Berg, A. von", "Berg"),
    (Name(family="Gogh", given="V.", non_dropping_particle="van"), "van Gogh, V.", "Gogh"),
    (Name(family="King", given="M. L.", suffix="Jr."), "King, M. L., Jr.", "King"),
    (Name(), "", ""),
]


@pytest.mark.parametrize(("name", "printed", "last"), NAMES)
def test_printed(name: Name, printed: str, last: str) -> None:
    assert str(name) == printed
    assert name.last == last


def test_csl_json() -> None:
    item = {"family": "Gogh", "given": "V.", "non-dropping-particle": "van", "comma-suffix": 1}
    assert Name.model_validate(item).model_dump(by_alias=True) == item
