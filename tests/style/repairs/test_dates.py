import pytest

from ..works import entry, reference

PARTS = (
    '<date variable="issued"><date-part name="month" suffix=" "/>'
    '<date-part name="day" suffix=", "/><date-part name="year"/></date>'
)
FIGURES = (
    '<date variable="issued"><date-part name="day" form="numeric-leading-zeros" suffix="."/>'
    '<date-part name="month" form="numeric-leading-zeros" suffix="."/><date-part name="year"/>'
    "</date>"
)
TEXT = '<date variable="issued" form="text"/>'
SHORT = '<date variable="issued" form="text"><date-part name="month" form="short"/></date>'
YEAR = '<date variable="issued" form="numeric" date-parts="year"/>'
MONTH = '<date variable="issued"><date-part name="month"/></date>'


def parts(*dates: list[int]) -> dict[str, object]:
    return {"date-parts": list(dates)}


DATES = [
    (PARTS, "en-US", parts([2019, 12, 6]), "December 6, 2019"),
    (PARTS, "en-US", parts([2019, 12, 6], [2019, 12, 9]), "December 6–9, 2019"),
    (PARTS, "en-US", parts([2019, 11, 30], [2019, 12, 2]), "November 30–December 2, 2019"),
    (PARTS, "en-US", parts([2019], [2020]), "2019–2020"),
    (PARTS, "en-US", parts([2019], [2019]), "2019"),
    (PARTS, "en-US", parts([2019, 5], [2019, 6]), "May–June 2019"),
    (PARTS, "en-US", parts([2019], [0]), "2019–"),
    (FIGURES, "ru-RU", parts([2021, 1, 2]), "02.01.2021"),
    (FIGURES, "ru-RU", parts([2021, 1, 2], [2021, 1, 5]), "02–05.01.2021"),
    (FIGURES, "ru-RU", parts([2021]), "2021"),
    (FIGURES, "ru-RU", {"date-parts": [[2021]], "season": 2}, "2021"),
    (TEXT, "ru-RU", parts([2019, 12, 6]), "6 декабрь 2019 г."),
    (TEXT, "en-US", parts([2019, 12, 6]), "December 6, 2019"),
    (TEXT, "en-US", parts([2019, 12]), "December 2019"),
    (SHORT, "en-US", parts([2019, 12, 6]), "Dec. 6, 2019"),
    (SHORT + TEXT, "en-US", parts([2019, 12]), "Dec. 2019December 2019"),
    (YEAR, "ru-RU", parts([2019, 12, 6]), "2019"),
    (YEAR, "en-US", parts([-44]), "44 BC"),
    (YEAR, "en-US", parts([988]), "988 AD"),
    (YEAR, "ru-RU", {"literal": "б. г."}, "б. г."),
    (YEAR + MONTH, "ru-RU", {"literal": "б. г."}, "б. г."),
]


@pytest.mark.parametrize(("layout", "locale", "issued", "text"), DATES)
def test_dates(layout: str, locale: str, issued: object, text: str) -> None:
    assert entry(layout, reference(issued=issued), locale) == text
