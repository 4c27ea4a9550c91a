import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from caspibib.model import Date, Entry, Name, Origin, Pages, Reference
from caspibib.model.reference import ITEM_TYPES

ARTICLE = {
    "id": "trokal2019",
    "type": "article-journal",
    "language": "ru",
    "author": [{"family": "Трокаль", "given": "Т. В."}, {"literal": "Институт Европы РАН"}],
    "issued": {"date-parts": [[2019, 12]]},
    "accessed": {"literal": "6 дек. 2019"},
    "title": "Россия и Казахстан: союзники",
    "container-title": "Вестник",
    "container-title-short": "Вестн.",
    "volume": "8(144)",
    "issue": "3/4",
    "page": "5-7, 9",
    "publisher-place": "М.",
    "DOI": "10.51176/JESP/issue_3_T9",
    "archive_location": "Ф. 1. Оп. 2",
    "categories": ["история"],
    "custom": {"xyz": [1, None, {"а": True}]},
}


def test_csl_json_comes_out_as_it_went_in() -> None:
    reference = Reference.model_validate(ARTICLE)
    assert reference.csl() == ARTICLE
    assert reference.model_dump(by_alias=True) == ARTICLE
    assert reference.author[0] == Name(family="Трокаль", given="Т. В.")
    assert reference.issued == Date.of(2019, 12)
    assert reference.year == 2019
    assert isinstance(reference.page, Pages)


READ = [
    ({"journalAbbreviation": "Вестн."}, {"container-title-short": "Вестн."}),
    ({"shortTitle": "Союзники"}, {"title-short": "Союзники"}),
    ({"event": "Форум"}, {"event-title": "Форум"}),
    ({"page-first": "5"}, {"page": "5"}),
    ({"page-first": "5", "page": "5-7"}, {"page": "5-7", "custom": {"page-first": "5"}}),
    ({"volume": 8, "issue": 3, "page": 5}, {"volume": "8", "issue": "3", "page": "5"}),
    ({"edition": 2.5}, {"edition": "2.5"}),
    ({"page": "С. 5, 7–9 и сл."}, {"page": "С. 5, 7–9 и сл."}),
    ({"page": "1078–1084"}, {"page": "1078-1084"}),
    ({"title_en": "x"}, {"custom": {"title_en": "x"}}),
    ({"xyz": [1], "custom": {"a": 1}}, {"custom": {"a": 1, "xyz": [1]}}),
    ({"origin": "Zotero"}, {"custom": {"origin": "Zotero"}}),
    ({"custom": None, "xyz": 1}, {"custom": {"xyz": 1}}),
    ({"container_title": "Вестник"}, {"container-title": "Вестник"}),
    ({"title": None, "author": [], "note": ""}, {}),
    ({"type": "journal"}, {"type": "document", "custom": {"type": "journal"}}),
    ({"type": "journal", "xyz": 1}, {"custom": {"type": "journal", "xyz": 1}}),
    ({"type": None}, {}),
    ({"type": ["book"]}, {"custom": {"type": ["book"]}}),
    ({"issued": {}, "accessed": {"date-parts": [[]]}}, {}),
    ({"issued": None}, {}),
    ({"id": 12}, {"id": "12"}),
]


@pytest.mark.parametrize(("item", "expected"), READ)
def test_read(item: dict[str, object], expected: dict[str, object]) -> None:
    dumped = Reference.model_validate(item).csl()
    assert dumped == {"type": "document", **expected}
    assert Reference.model_validate(dumped).csl() == dumped


@pytest.mark.parametrize(
    "item",
    [
        {"author": "Иванов"},
        {"issued": 2019},
        {"title": ["a"]},
        "строка",
        None,
        {"type": "book", "xyz": 1, "custom": "строка"},
        {"issued": {"date-parts": [2019]}},
        {"issued": {"date-parts": [[[2019]]]}},
        {"issued": {"date-parts": [["2019, декабрь"]]}},
        {"title": {"a": 1}},
    ],
)
def test_what_is_not_csl_json_is_refused(item: object) -> None:
    with pytest.raises(ValidationError):
        Reference.model_validate(item)


def test_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        Reference(title="а").title = "б"


def test_origin_is_no_part_of_the_item() -> None:
    origin = Origin(entry=Entry.of("а"), list=0, index=0, language="ru", style="apa", confidence=1)
    reference = Reference(title="а", origin=origin)
    assert reference.origin is origin
    assert reference.csl() == {"type": "document", "title": "а"}
    assert Reference.model_validate({"title": "а", "origin": origin, "x": 1}).origin is origin


text = st.text(min_size=1, max_size=8)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | text,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(text, inner, max_size=2),
    max_leaves=4,
)
names = st.lists(
    st.fixed_dictionaries({}, optional={"family": text, "given": text, "literal": text}), max_size=2
)
parts = st.lists(st.integers(-500, 3000), min_size=1, max_size=3)
dates = st.fixed_dictionaries(
    {},
    optional={
        "date-parts": st.lists(parts, min_size=1, max_size=2),
        "literal": text,
        "circa": st.booleans() | st.integers() | text,
        "season": st.integers() | text,
    },
)
items = st.fixed_dictionaries(
    {},
    optional={
        "id": text | st.integers(),
        "type": st.sampled_from(sorted(ITEM_TYPES)) | text,
        "author": names,
        "container-author": names,
        "issued": dates,
        "original-date": dates,
        "title": text,
        "page": text | st.integers(),
        "volume": text | st.integers() | st.floats(allow_nan=False, allow_infinity=False),
        "archive_location": text,
        "journalAbbreviation": text,
        "categories": st.lists(text, max_size=2),
        "custom": st.dictionaries(text, values, max_size=2),
        "Неизвестное": values,
    },
)


@given(items)
def test_round_trip_through_json(item: dict[str, object]) -> None:
    reference = Reference.model_validate(item)
    again = Reference.model_validate(json.loads(json.dumps(reference.csl())))
    assert again == reference
    assert again.csl() == reference.csl()


@given(items)
def test_every_value_is_kept(item: dict[str, object]) -> None:
    dumped = Reference.model_validate(item).csl()
    for key in ("title", "archive_location"):
        assert dumped.get(key) == item.get(key)
    assert dumped.get("container-title-short") == item.get("journalAbbreviation")
    if "Неизвестное" in item:
        assert dumped["custom"]["Неизвестное"] == item["Неизвестное"]
