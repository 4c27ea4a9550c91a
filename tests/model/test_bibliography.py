import pytest

from caspibib.model import Reference, Work

RU = Reference(id="ru", language="ru")
EN = Reference(id="en", language="ru")
DE = Reference(id="de", language="de")


@pytest.mark.parametrize(
    ("versions", "original"),
    [
        ({"ru": RU, "en": EN}, "ru"),
        ({"en": EN, "ru": RU}, "ru"),
        ({"en": EN}, "en"),
        ({"en": EN, "de": DE}, "de"),
        ({"ru-Latn-x-bsi": EN, "en": EN}, "en"),
    ],
)
def test_original(versions: dict[str, Reference], original: str) -> None:
    assert Work(versions=versions).original.id == original
