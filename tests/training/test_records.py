import pytest
from training.records import names, records

from caspibib.model.reference import ITEM_TYPES, Reference

FURTHER = {"title-translated", "title-addon"}
"""Variables that CSL does not know."""


@pytest.mark.parametrize("name", names())
def test_records_are_items_of_csl(name: str) -> None:
    for record in records(name):
        assert record["type"] in ITEM_TYPES, record
        assert record["title"], record
        read = Reference.model_validate(record)
        assert set(read.custom or ()) <= FURTHER, record


def test_there_are_records_of_every_language() -> None:
    languages = {str(record["language"]) for name in names() for record in records(name)}
    assert {"ru", "en", "uk", "be", "kk", "bg"} <= languages
