import pytest

from caspibib.resources import table
from caspibib.text.months import month_number


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("Dec", 12),
        ("дек", 12),
        ("сент", 9),
        ("мая", 5),
        ("марта", 3),
        ("Қаңтар", 1),
        ("жніўня", 8),
        ("ма", None),
        ("июл", 7),
        ("ию", None),
        ("ju", None),
        ("брюмер", None),
    ],
)
def test_months(word: str, number: int | None) -> None:
    assert month_number(word) == number


@pytest.mark.parametrize(
    ("number", "name"),
    [(int(n), name) for n, names in table("months")["months"].items() for name in names],
)
def test_every_full_name_of_the_table_is_one_month(number: int, name: str) -> None:
    assert month_number(name) == month_number(name.upper()) == number
