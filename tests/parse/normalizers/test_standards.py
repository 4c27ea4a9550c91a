import time

import pytest

from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.standards import read_standard

STANDARDS = [
    ("ГОСТ 2.105–95. Общие требования к текстовым документам", "ГОСТ 2.105–95"),
    ("ГОСТ Р 51141-98 Делопроизводство", "ГОСТ Р 51141-98"),
    ("ГОСТ Р ИСО/МЭК 12207-2010. Процессы", "ГОСТ Р ИСО/МЭК 12207-2010"),
    ("СП 131.13330.2012 Строительная климатология", "СП 131.13330.2012"),
    ("СНиП II-22-81", "СНиП II-22-81"),
    ("СНиП 2.02.01-83* Основания зданий", "СНиП 2.02.01-83"),
    ("СТ РК 1410-2005", "СТ РК 1410-2005"),
    ("ISO 9001:2015 Quality management systems", "ISO 9001:2015"),
    ("ISO/IEC 25010:2011", "ISO/IEC 25010:2011"),
    ("ANSI/ASHRAE 55-2010. Thermal conditions", "ANSI/ASHRAE 55-2010"),
    ("IEEE Std 1012-2012", "IEEE Std 1012-2012"),
    ("EN 1992-1-1:2004", "EN 1992-1-1:2004"),
]
OTHERS = [
    "ISO 2015 was a good year",
    "ГОСТ как жанр",
    "Спор о климате",
    "EN",
    "О ГОСТ 2.105–95",
    "",
]


@pytest.mark.parametrize(("title", "number"), STANDARDS)
def test_designations(title: str, number: str) -> None:
    values = read_standard(Draft("", {}, {"title": title})).values
    assert values == {"title": title, "number": number}


@pytest.mark.parametrize("title", OTHERS)
def test_other_titles(title: str) -> None:
    assert "number" not in read_standard(Draft("", {}, {"title": title})).values


def test_a_number_that_is_given_stays() -> None:
    values = read_standard(Draft("", {}, {"title": "ГОСТ 2.105–95", "number": "5"})).values
    assert values["number"] == "5"


@pytest.mark.parametrize("run", ["ГОСТ ", "ISO/", "ISO 1.", "ГОСТ 1-", "Р Р "])
def test_long_runs_take_no_time(run: str) -> None:
    began = time.perf_counter()
    read_standard(Draft("", {}, {"title": run * (5000 // len(run))}))
    assert time.perf_counter() - began < 0.5
