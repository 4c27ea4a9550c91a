import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.lists.headings import (
    glued_heading,
    heading_language,
    is_back_matter,
    is_part_heading,
)

HEADINGS = [
    ("References", "en"), ("REFERENCES", "en"), ("references:", "en"), ("Reference list", "en"),
    ("Bibliography", "en"), ("Works cited", "en"), ("Literature", "en"), ("Literatura", "en"),
    ("References (transliterated)", "en"), ("**References**", "en"), ("__References__", "en"),
    ("*References*", "en"), ("7. References", "en"), ("VII. References", "en"),
    ("§ 7. References", "en"), ("References.", "en"), ("  References  ", "en"),
    ("References\u00a0", "en"), ("R E F E R E N C E S", "en"),
    ("Список литературы", "ru"), ("СПИСОК ЛИТЕРАТУРЫ", "ru"), ("Список литературы:", "ru"),
    ("7. Список литературы", "ru"), ("7 Список литературы", "ru"), ("Список\u00a0литературы", "ru"),
    ("Литература", "ru"), ("Л И Т Е Р А Т У Р А", "ru"), ("Л И Т Е Р А Т У Р А:", "ru"),
    ("Л\u00a0И\u00a0Т\u00a0Е\u00a0Р\u00a0А\u00a0Т\u00a0У\u00a0Р\u00a0А", "ru"),
    ("С П И С О К  Л И Т Е Р А Т У Р Ы", "ru"), ("С П И С О К   Л И Т Е Р А Т У Р Ы", "ru"),
    ("С П И С О К Л И Т Е Р А Т У Р Ы", "ru"),
    ("Список использованных источников и литературы", "ru"), ("Библиографический список", "ru"),
    ("Список использованной литературы", "ru"), ("Библиография", "ru"), ("Источники", "ru"),
    ("Использованны\u0438\u0306 источник".replace("\u0438\u0306", "е") + "и", "ru"),
    ("Библиографическии\u0306 список", "ru"), ("Спи\u00adсок литературы", "ru"),
    ("\ufeffСписок литературы", "ru"), ("[Список литературы]", "ru"),
    ("Әдебиеттер тізімі", "kk"), ("ПАЙДАЛАНЫЛҒАН ӘДЕБИЕТТЕР ТІЗІМІ", "kk"), ("Дереккөздер", "kk"),
    ("Список літератури", "uk"), ("Література", "uk"), ("Список використаних джерел", "uk"),
    ("Спіс літаратуры", "be"), ("Използвана литература", "bg"),
    ("Список литературы / References", "ru"), ("References / Список литературы", "en"),
    ("Литература | References", "ru"), ("Литература – References", "ru"),
    ("Перечень использованных источников и литературы", "ru"), ("Источники и литература", "ru"),
    ("Список использованных источников и научной литературы", "ru"),
    ("Цитируемая литература", "ru"),
    ("Пристатейный библиографический список", "ru"), ("Библиографические ссылки", "ru"),
    ("Список литературы на английском языке", "en"), ("Транслитерация", "en"),
    ("References in Latin script", "en"), ("Transliterated references", "en"),
    ("Selected bibliography", "en"), ("List of references", "en"), ("Sources and literature", "en"),
    ("Пайдаланылған әдебиеттер", "kk"), ("Қолданылған әдебиеттер тізімі", "kk"),
    ("Перелік посилань", "uk"), ("Спіс выкарыстаных крыніц", "be"), ("Цитирана литература", "bg"),
    ("Литература References", "ru"), ("Әдебиеттер / Литература / References", "kk"),
    ("СПИСОК ЛИТЕРАТУРЫ (REFERENCES)", "ru"), ("References (Список литературы)", "en"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "language"), HEADINGS)
def test_heading(line: str, language: str) -> None:
    assert heading_language(line) == language
    assert heading_language(line.upper()) == language


PROSE = [
    "", " ", "—", "7.", "The references are listed below.", "References to the treaty",
    "Список литературы приведен в конце статьи", "Литература о Каспии обширна",
    "Источники и методы исследования", "См. список литературы", "Российская литература",
    "Литература – зеркало эпохи", "References / Methods", "Русская литература / Russian literature",
    "Литература. 2019. № 3. С. 5–7.", "Literature and Society", "Referenced",
    "References ............ 15", "References . . . . 15", "Список литературы\t15",
    "7. Список литературы …… 15", "References      15", "Об авторах", "References " + "x" * 100,
]  # fmt: skip


@pytest.mark.parametrize("line", PROSE)
def test_no_heading(line: str) -> None:
    assert heading_language(line) is None


AFTER = [
    "About the authors", "ABOUT THE AUTHORS", "Об авторах", "Сведения об авторах:",
    "Information about the authors", "Received 12.03.2019", "Received: March 12, 2019",
    "Поступила в редакцию 12.03.2019", "Статья поступила в редакцию 12 марта 2019 г.",
    "Accepted for publication 1 May 2019", "Conflict of interest", "Благодарности",
    "Авторлар туралы мәліметтер", "8. Acknowledgements", "**Funding**", "Appendix",
    "Для цитирования: Трокаль Т. В. Россия", "Дата поступления: 12.03.2019",
    "Submitted on 12.03.2019", "Received 12.03.2019; accepted 15.05.2019",
]  # fmt: skip


@pytest.mark.parametrize("line", AFTER)
def test_back_matter(line: str) -> None:
    assert is_back_matter(line)


@pytest.mark.parametrize(
    "line",
    [
        "", "Authors: Trokal, T. V. Russia", "Receivedness of gifts. 2019.",
        "Приложение к журналу «Вестник». 2019. № 3.", "Благодарности и обиды. М., 2019.",
        "Принятая в 2019 году стратегия", "Trokal, T. V. (2019). About the authors.",
        "Received " + "x" * 100,
    ],
)  # fmt: skip
def test_no_back_matter(line: str) -> None:
    assert not is_back_matter(line)


@given(
    st.sampled_from(["", "7. ", "7 ", "*", "**", "[", " ", "— "]),
    st.sampled_from([("References", "en"), ("Список литературы", "ru"), ("Әдебиеттер", "kk")]),
    st.sampled_from(["", ":", ".", " ", "**", "]"]),
    st.sampled_from([str.lower, str.upper, str.title]),
)
def test_signs_and_case_do_not_matter(before, heading, after, case) -> None:
    words, language = heading
    assert heading_language(f"{before}{case(words)}{after}") == language


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("References: 1. Ivanov I. Towns. 2019.", "1. Ivanov"),
        ("ЛИТЕРАТУРА 1. Лодыгин А. С. Свет. 1901.", "1. Лодыгин"),
        ("Список литературы: [1] Лодыгин А. С. Свет. 1901.", "[1] Лодыгин"),
        ("5. Литература. Лодыгин А. С. Свет. 1901.", "Лодыгин"),
        ("REFERENCES:Ivanov I. Towns. 2019.", "Ivanov"),
    ],
)
def test_a_heading_with_the_first_entry(line: str, first: str) -> None:
    cut = glued_heading(line)
    assert cut is not None
    assert line[cut:].startswith(first)


@pytest.mark.parametrize(
    "line",
    [
        "", "References", "References: see below", "Литература. 2019. № 3. С. 5–7.",
        "Источники: Росстат, 2019.", "Literature: a history. London, 1990.",
        "Литература и жизнь: 1. Лодыгин А. С. Свет. 1901.",
    ],
)  # fmt: skip
def test_no_heading_with_an_entry(line: str) -> None:
    assert glued_heading(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Нормативные правовые акты", "Интернет-ресурсы:", "На русском языке", "II. Монографии",
        "1. Архивные материалы", "Electronic resources", "Primary sources", "**Диссертации**",
    ],
)  # fmt: skip
def test_heading_of_a_part(line: str) -> None:
    assert is_part_heading(line)


@pytest.mark.parametrize(
    "line",
    [
        "", "In Russian.", "142–153. (In Russian).", "Нормативные акты о труде. М., 2019.",
        "Статистические методы.", "Лодыгин А. С. Свет в городе", "(На русском языке)",
    ],
)  # fmt: skip
def test_no_heading_of_a_part(line: str) -> None:
    assert not is_part_heading(line)
