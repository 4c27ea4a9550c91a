"""Whole lists, as an editor sees them."""

import subprocess
import sys

import pytest
from lxml import html as lxml_html

from caspibib.model import CaspibibError, Reference
from caspibib.style import available_styles, format_references

from .works import (
    CHAPTER,
    DEGTEREVA_EN,
    DEGTEREVA_RU,
    HEGEL,
    MYRZAKHMETOVA_EN,
    MYRZAKHMETOVA_RU,
    NURTAZIN,
    SERIKPAEV_RU,
    SERIKPAYEV_EN,
    SPRING,
    THESIS,
    ZHILTSOV,
)

ALL = (
    MYRZAKHMETOVA_RU, MYRZAKHMETOVA_EN, DEGTEREVA_RU, DEGTEREVA_EN, SPRING, SERIKPAEV_RU,
    SERIKPAYEV_EN, NURTAZIN, ZHILTSOV, HEGEL, CHAPTER, THESIS,
)  # fmt: skip
STYLES = [style.name for style in available_styles()]

APA = [
    (
        MYRZAKHMETOVA_RU,
        "Мырзахметова, А. М., Алшимбаева, Д. У., Туркеева, К. А., & Еримпашева, А. Т. (2020). "
        "Торгово-экономическое сотрудничество Казахстана и России: Особенности и приоритеты "
        "развития. Экономика: стратегия и практика, 15(3), 127–139. "
        "https://doi.org/10.51176/JESP/issue_3_T9",
    ),
    (
        MYRZAKHMETOVA_EN,
        "Myrzakhmetova, A. M., Alshimbaeva, D. U., Turkeeva, K. A., & Yerimpasheva, A. T. (2020). "
        "Trade and economic cooperation between Kazakhstan and Russia: features and development "
        "priorities. Economics: the strategy and practice, 15(3), 127–139. "
        "https://doi.org/10.51176/JESP/issue_3_T9",
    ),
    (
        SPRING,
        "«Русская весна»: Казахстан готовил турецких офицеров. (2020, ноябрь 7). "
        "Аргументы недели. https://argumenti.ru/world/2020/11/696655",
    ),
    (
        SERIKPAYEV_EN,
        "Serikpayev, D. (2019, September 12). What does China mean for Kazakhstan? Forbes-KZ. "
        "https://forbes.kz/process/chto/",
    ),
    (
        CHAPTER,
        "Dzhantaleeva, M. Sh. (2013). Caspian dilemma. In P. P. Petrov (Ed.), "
        "The Caspian region (pp. 33–39). Nauka.",
    ),
    (HEGEL, "Гегель, Г. В. Ф. (1998). Наука логики. Наука."),
    (
        THESIS,
        "Мирзазаде, Л. Ф. (2018). Каспийская дилемма [Дис. … канд. полит. наук]. МГУ.",
    ),
]


@pytest.mark.parametrize(("reference", "text"), APA)
def test_apa(reference: Reference, text: str) -> None:
    assert [entry.text for entry in format_references([reference])] == [text]


GOST = [
    (
        "gost-r-7-0-5-2008-numeric",
        MYRZAKHMETOVA_RU,
        "1. Мырзахметова А. М. и др. Торгово-экономическое сотрудничество Казахстана и России: "
        "Особенности и приоритеты развития // Экономика: стратегия и практика. 2020. "
        "Т. 15, № 3. С. 127–139.",
    ),
    (
        "gost-r-7-0-5-2008-numeric",
        MYRZAKHMETOVA_EN,
        "1. Myrzakhmetova A. M. et al. Trade and economic cooperation between Kazakhstan and "
        "Russia: features and development priorities // Economics: the strategy and practice. "
        "2020. Vol. 15, № 3. P. 127–139.",
    ),
    (
        "gost-r-7-0-5-2008-numeric",
        SERIKPAYEV_EN,
        "1. Serikpayev D. What does China mean for Kazakhstan? [Electronic resource] // "
        "Forbes-KZ. 2019. URL: https://forbes.kz/process/chto/.",
    ),
    (
        "gost-r-7-0-5-2008",
        MYRZAKHMETOVA_EN,
        "1. Myrzakhmetova A. M. et al. Trade and economic cooperation between Kazakhstan and "
        "Russia: features and development priorities // Economics: the strategy and practice. "
        "2020. Vol. 15. No. 3. P. 127–139.",
    ),
    (
        "gost-r-7-0-5-2008",
        DEGTEREVA_EN,
        "1. Degtereva E. A., Chernysheva A. M. Security Cooperation between Russia and "
        "Kazakhstan: Challenges and Threats // Russia in the 21st Century. Proceedings of the "
        "8th International Forum. 2019. P. 28–35.",
    ),
    (
        "gost-r-7-0-5-2008",
        SPRING,
        "1. «Русская весна»: Казахстан готовил турецких офицеров [Электронный ресурс]. "
        "URL: https://argumenti.ru/world/2020/11/696655 (дата обращения: 02.01.2021).",
    ),
    (
        "gost-r-7-0-5-2008",
        CHAPTER,
        "1. Dzhantaleeva M. Sh. Caspian dilemma // The Caspian region / ed. by P. P. Petrov. "
        "Moscow: Nauka, 2013. P. 33–39.",
    ),
    ("gost-r-7-0-5-2008", HEGEL, "1. Гегель Г. В. Ф. Наука логики. М.: Наука, 1998. 800 с."),
    (
        "gost-r-7-0-5-2008-numeric",
        THESIS,
        "1. Мирзазаде Л. Ф. Каспийская дилемма: дис. … канд. полит. наук. М.: МГУ, 2018. 200 с.",
    ),
    (
        "gost-r-7-0-5-2008-numeric-alphabetical",
        MYRZAKHMETOVA_RU,
        "1. Мырзахметова А. М. [и др.]. Торгово-экономическое сотрудничество Казахстана и "
        "России: Особенности и приоритеты развития // Экономика: стратегия и практика. 2020. "
        "№ 3 (15). С. 127–139.",
    ),
]


@pytest.mark.parametrize(("style", "reference", "text"), GOST)
def test_gost(style: str, reference: Reference, text: str) -> None:
    assert [entry.text for entry in format_references([reference], style)] == [text]


ORDER = [
    ("apa", "auto", ["zhiltsov", "hegel", "nurtazin", "spring", ""]),
    ("apa", "ru-RU", ["hegel", "nurtazin", "spring", "", "zhiltsov"]),
    ("gost-r-7-0-5-2008", "auto", ["hegel", "nurtazin", "spring", "", "zhiltsov"]),
    ("gost-r-7-0-5-2008", "en-US", ["zhiltsov", "hegel", "nurtazin", "spring", ""]),
    ("gost-r-7-0-5-2008-numeric-alphabetical", "auto",
     ["hegel", "nurtazin", "spring", "", "zhiltsov"]),
    ("gost-r-7-0-5-2008-numeric", "auto", ["", "zhiltsov", "spring", "nurtazin", "hegel"]),
]  # fmt: skip


@pytest.mark.parametrize(("style", "locale", "ids"), ORDER)
def test_order(style: str, locale: str, ids: list[str]) -> None:
    entries = format_references([SERIKPAEV_RU, ZHILTSOV, SPRING, NURTAZIN, HEGEL], style, locale)
    assert [entry.id for entry in entries] == ids
    assert [entry.number for entry in entries] == [1, 2, 3, 4, 5]


@pytest.mark.parametrize("style", STYLES)
def test_one_list_in_two_languages(style: str) -> None:
    for entry in format_references(ALL, style):
        if any("а" <= letter <= "я" for letter in entry.text):
            assert "et al." not in entry.text
        else:
            assert not any(word in entry.text for word in ("и др.", "С. ", "Т. "))


@pytest.mark.parametrize("style", STYLES)
def test_punctuation_is_settled(style: str) -> None:
    for entry in format_references(ALL, style):
        wrong = [pair for pair in (". ,", " ,", " .", "  ", "..", "?.", ",,") if pair in entry.text]
        assert not wrong, entry.text


def test_a_given_locale_is_everyones() -> None:
    russian, english = format_references(
        [MYRZAKHMETOVA_EN, MYRZAKHMETOVA_RU], "gost-r-7-0-5-2008-numeric", "ru"
    )
    assert "и др." in russian.text
    assert "и др." in english.text


def test_ids_may_repeat_and_be_in_capitals() -> None:
    twins = [
        Reference(id="A", title="One"),
        Reference(id="A", title="Two"),
        Reference(id="a", title="Three"),
    ]
    entries = format_references(twins, "gost-r-7-0-5-2008-numeric")
    assert [(entry.id, entry.text) for entry in entries] == [
        ("A", "1. One."),
        ("A", "2. Two."),
        ("a", "3. Three."),
    ]


def test_a_list_is_the_same_a_second_time() -> None:
    for style in STYLES:
        assert format_references(ALL, style) == format_references(ALL, style)


def test_the_engine_is_imported_by_formatting_alone() -> None:
    program = "import sys, caspibib.style; sys.exit('citeproc' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_nothing_gives_nothing() -> None:
    assert format_references([]) == ()
    assert len(format_references([Reference()])) == 1


def test_html_says_what_the_text_says() -> None:
    for style in STYLES:
        for entry in format_references(ALL, style):
            assert lxml_html.fragment_fromstring(entry.html, "p").text_content() == entry.text


def test_html_has_formatting_and_links() -> None:
    (entry,) = format_references([SERIKPAYEV_EN])
    assert entry.html == (
        "Serikpayev, D. (2019, September 12). <i>What does China mean for Kazakhstan?</i> "
        'Forbes-KZ. <a href="https://forbes.kz/process/chto/">https://forbes.kz/process/chto/</a>'
    )


@pytest.mark.parametrize(
    ("locale", "near"), [("ru-RS", "ru-RU"), ("xx", "auto"), ("", "auto"), ("../en-US", "auto")]
)
def test_unknown_locale(locale: str, near: str) -> None:
    with pytest.raises(CaspibibError) as caught:
        format_references([HEGEL], locale=locale)
    assert near in caught.value.remedy
