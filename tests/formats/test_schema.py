import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from caspibib.formats import export_works
from caspibib.model.csl import csl_name
from caspibib.model.reference import ITEM_TYPES, Reference

from .strategies import works
from .works import WORKS

SCHEMA = json.loads(Path("docs/schemas/csl-json.schema.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
ITEM = SCHEMA["$defs"]["item"]


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("language", ["both", "ru", "en"])
def test_an_export_is_csl_json(language):
    VALIDATOR.validate(json.loads(export_works(WORKS, "csl-json", language)))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(works, max_size=2))
def test_hostile_works_are_csl_json(works):
    VALIDATOR.validate(json.loads(export_works(works, "csl-json")))


def test_schema_and_model_know_the_same_variables():
    old = {"journalAbbreviation", "shortTitle"}
    assert ITEM["properties"].keys() - old == {
        csl_name(field) for field in Reference.model_fields if field != "origin"
    }
    assert set(ITEM["properties"]["type"]["enum"]) == ITEM_TYPES


@pytest.mark.parametrize(
    "item",
    [
        {"id": "a"},
        {"id": "a", "type": "tweet"},
        {"id": "a", "type": "book", "title_en": "x"},
        {"id": "a", "type": "book", "author": [{"name": "x"}]},
        {"id": "a", "type": "book", "issued": {"date-parts": []}},
    ],
)
def test_what_is_no_csl_json(item):
    assert not VALIDATOR.is_valid([item])
