import pytest

from caspibib.parse.labels import Label
from caspibib.parse.normalizers.titles import read_titles
from tests.parse.normalizers.drafts import draft_of


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("О погоде.", "О погоде"),
        (" О погоде,", "О погоде"),
        ("Торговля в 2019 г.", "Торговля в 2019 г."),
        ("Что значит Китай?", "Что значит Китай?"),
        ("И так далее...", "И так далее..."),
        ("И так далее…", "И так далее…"),
        ("«Евразийский проект»", "Евразийский проект"),
        ("“On weather”", "On weather"),
        ("«Весна» и «Осень»", "«Весна» и «Осень»"),
        ("Роль «Евразийского проекта»", "Роль «Евразийского проекта»"),
        ("«Русская весна»: Казахстан", "«Русская весна»: Казахстан"),
        ("Контекст единого (общего)", "Контекст единого (общего)"),
        ("“On weather,”", "On weather"),
        ("On weather,”", "On weather"),
        ("„О погоде“", "О погоде"),
        ("«О погоде", "О погоде"),
        ("О погоде:", "О погоде"),
        ("О  погоде\nи климате", "О погоде и климате"),
        ("Погода XIX–XX вв.", "Погода XIX–XX вв."),
        ("Погода в forbes.kz.", "Погода в forbes.kz"),
        ("Погода. Климат.", "Погода. Климат"),
    ],
)
def test_titles(written: str, expected: str) -> None:
    assert read_titles(draft_of("title", written)).values == {"title": expected}


@pytest.mark.parametrize(
    "journal",
    ["Сиб. матем. журн.", "J. Am. Chem. Soc.", "IEEE Trans. Comput.", "Изв. РАН. Сер. физ."],
)
def test_journals_keep_the_stops_of_abbreviations(journal: str) -> None:
    values = read_titles(draft_of("container-title", journal)).values
    assert values == {"container_title": journal}


@pytest.mark.parametrize(
    ("label", "written", "expected"),
    [
        ("genre", ["учеб. пособие"], "учеб. пособие"),
        ("genre", ["Законы", "Федеральный закон"], "Законы; Федеральный закон"),
        ("genre", ["PhD diss."], "PhD diss."),
        ("medium", ["[Текст]"], "Текст"),
        ("medium", ["Текст : электронный"], "Текст : электронный"),
        ("authority", ["Рос. акад. климата,"], "Рос. акад. климата"),
        ("authority", ["заявитель и патентообладатель Ин-т климата"], "Ин-т климата"),
        ("jurisdiction", ["Рос. Федерация"], "Рос. Федерация"),
        ("note", ["ил.", "в пер."], "ил.; в пер."),
        ("edition", ["2-е изд., испр. и доп."], "2-е изд., испр. и доп."),
        ("edition", ["(2nd ed.)"], "2nd ed."),
    ],
)
def test_words(label: Label, written: list[str], expected: str) -> None:
    values = read_titles(draft_of(label, *written, between=" О погоде ")).values
    assert values == {label: expected}


def test_translated_titles_are_custom() -> None:
    values = read_titles(draft_of("title-translated", "The law of the sea.")).values
    assert values == {"custom": {"title-translated": "The law of the sea"}}
    values = read_titles(draft_of("container-title-translated", "= [Sea law]")).values
    assert values == {"custom": {"container-title-translated": "Sea law"}}


def test_signs_alone_are_no_title() -> None:
    assert read_titles(draft_of("title", " ,.")).values == {}
