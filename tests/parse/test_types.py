import pytest

from caspibib.model.date import Date
from caspibib.model.span import Span
from caspibib.parse.draft import Draft
from caspibib.parse.types import infer_type

TYPES = [
    ({"container_title": "Вестник", "volume": "3"}, "article-journal"),
    ({"container_title": "Вестник", "URL": "https://a.kz", "page": "5"}, "article-journal"),
    ({"container_title": "Вестник", "URL": "https://a.kz"}, "webpage"),
    ({"container_title": "Материалы конференции", "page": "5"}, "paper-conference"),
    ({"container_title": "Экономика", "event_place": "Омск", "page": "5"}, "paper-conference"),
    ({"container_title": "Conference Journal", "volume": "5"}, "article-journal"),
    ({"container_title": "Конференционный зал", "page": "5"}, "article-journal"),
    ({"container_title": "Handbook", "publisher": "Sage"}, "chapter"),
    ({"container_title": "Вестник", "publisher": "МГУ", "issue": "3"}, "article-journal"),
    ({"container_title": "Большая энциклопедия", "volume": "3"}, "entry-encyclopedia"),
    ({"container_title": "Литературная газета", "issue": "3"}, "article-newspaper"),
    ({"container_title": "Утро", "issued": Date.of(2016, 4, 11)}, "article-newspaper"),
    ({"container_title": "Утро", "issued": Date.of(2016)}, "article-journal"),
    ({"publisher": "Наука"}, "book"),
    ({"number_of_pages": "200"}, "book"),
    ({"publisher": "МГУ", "genre": "дис. … канд. ист. наук"}, "thesis"),
    ({"publisher": "Yale", "genre": "PhD thesis"}, "thesis"),
    ({"title": "ГОСТ 7.1-2003. Библиографическая запись", "publisher": "ИПК"}, "standard"),
    ({"title": "О рекламе", "genre": "Федеральный закон"}, "legislation"),
    ({"publisher": "МГУ", "genre": "Data set"}, "dataset"),
    ({"genre": "Computer software"}, "software"),
    ({"genre": "Препринт"}, "report"),
    ({"URL": "https://a.kz"}, "webpage"),
    ({}, "document"),
]


@pytest.mark.parametrize(("values", "expected"), TYPES)
def test_types(values: dict[str, object], expected: str) -> None:
    assert infer_type(Draft("", {}, values)) == expected


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("Пат. 2187888", "number", "patent"),
        ("заявл. 18.12.00", "submitted", "patent"),
        ("Российская Федерация", "jurisdiction", "patent"),
        ("№ 125-ФЗ", "number", "document"),
    ],
)
def test_types_that_a_piece_tells(text: str, label: str, expected: str) -> None:
    spans = {label: (Span(start=0, end=len(text)),)}
    assert infer_type(Draft.of_spans(text, spans)) == expected
