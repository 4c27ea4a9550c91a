import pytest

from ..works import entry, reference

LABELS = [
    ('<label variable="page" form="short"/>', {"page": "5-9"}, "pp."),
    ('<label variable="page" form="short"/>', {"page": "5"}, "p."),
    ('<label variable="page" form="short"/>', {}, ""),
    ('<label variable="page" form="short" text-case="capitalize-first"/>', {"page": "5"}, "P."),
    ('<label variable="page" form="short" text-case="title"/>', {"page": "5"}, "P."),
    ('<label variable="number-of-pages" form="short"/>', {"number_of_pages": "800 с."}, "p."),
    ('<label variable="number-of-pages" form="short"/>', {"number_of_pages": "800"}, "pp."),
    ('<label variable="locator"/>', {"page": "5"}, ""),
]


@pytest.mark.parametrize(("layout", "fields", "text"), LABELS)
def test_labels(layout: str, fields: dict[str, object], text: str) -> None:
    assert entry(layout, reference(**fields)) == text
