import pytest

from ..works import HEGEL, entry, reference

NUMBER = '<text variable="citation-number" suffix="{}"/><text variable="title"/>'


@pytest.mark.parametrize(
    ("suffix", "options", "text"),
    [
        (".", {"second_field_align": "flush"}, "1. Наука логики"),
        (". ", {"second_field_align": "margin"}, "1. Наука логики"),
        (".", {}, "1.Наука логики"),
    ],
)
def test_the_number_stands_apart(suffix: str, options: dict[str, str], text: str) -> None:
    assert entry(NUMBER.format(suffix), HEGEL, **options) == text


def test_nothing_to_say() -> None:
    assert entry('<text variable="title"/>', reference(type="book")) == ""
