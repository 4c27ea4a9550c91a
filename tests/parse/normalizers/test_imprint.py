import pytest

from caspibib.parse.normalizers.imprint import read_imprint
from tests.parse.normalizers.drafts import draft_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["М."], "М."),
        (["СПб."], "СПб."),
        (["СПб"], "СПб"),
        (["Ростов н/Д."], "Ростов н/Д."),
        (["Москва."], "Москва"),
        (["Нур-Султан"], "Нур-Султан"),
        (["Уфа."], "Уфа"),
        (["New York,"], "New York"),
        (["Washington, D.C."], "Washington, D.C."),
        (["Cambridge, Mass."], "Cambridge, Mass."),
        (["М.", "Л."], "М.; Л."),
        (["Berlin", "Heidelberg"], "Berlin; Heidelberg"),
    ],
)
def test_places(written: list[str], expected: str) -> None:
    values = read_imprint(draft_of("publisher-place", *written)).values
    assert values == {"publisher_place": expected}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["Наука,"], "Наука"),
        (["«Наука»"], "Наука"),
        (["Изд-во «Наука»"], "Изд-во «Наука»"),
        (["Nauka Publ."], "Nauka Publ."),
        (["Сов. энцикл."], "Сов. энцикл."),
        (["Физматлит", "Мир"], "Физматлит; Мир"),
    ],
)
def test_publishers(written: list[str], expected: str) -> None:
    assert read_imprint(draft_of("publisher", *written)).values == {"publisher": expected}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Серия «Классика»", "Классика"),
        ("Серия: Мир знаний", "Мир знаний"),
        ("(Сер. «Мир знаний»)", "Мир знаний"),
        ("Ser. “Pamyatniki”", "Pamyatniki"),
        ("Series in Geology", "Series in Geology"),
        ("Сер. 2, История", "Сер. 2, История"),
        ("Мир знаний. Большая серия", "Мир знаний. Большая серия"),
        ("Сериал", "Сериал"),
    ],
)
def test_series(written: str, expected: str) -> None:
    assert read_imprint(draft_of("collection-title", written)).values == {
        "collection_title": expected
    }
