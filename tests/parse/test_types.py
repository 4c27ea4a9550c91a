import pytest

from caspibib.parse.draft import Draft
from caspibib.parse.types import infer_type


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"container_title": "Вестник", "volume": "3"}, "article-journal"),
        ({"container_title": "Вестник", "URL": "https://a.kz", "page": "5"}, "article-journal"),
        ({"container_title": "Вестник", "URL": "https://a.kz"}, "webpage"),
        ({"container_title": "Материалы конференции", "page": "5"}, "paper-conference"),
        ({"container_title": "Conference Journal", "volume": "5"}, "article-journal"),
        ({"container_title": "Конференционный зал", "page": "5"}, "article-journal"),
        ({"container_title": "Handbook", "publisher": "Sage"}, "chapter"),
        ({"publisher": "Наука"}, "book"),
        ({"publisher": "МГУ", "genre": "дис. … канд. ист. наук"}, "thesis"),
        ({"publisher": "МГУ", "genre": "Data set"}, "dataset"),
        ({"genre": "Computer software"}, "software"),
        ({"genre": "Препринт"}, "report"),
        ({"URL": "https://a.kz"}, "webpage"),
        ({}, "document"),
    ],
)
def test_types(values: dict[str, str], expected: str) -> None:
    assert infer_type(Draft("", {}, values)) == expected
