# ruff: noqa: C408
"""Whole entries in APA style. Stars enclose italics; each entry is read with and without them."""

from typing import Any

import pytest

from tests.parse.entries import fields, read

Row = tuple[str, dict[str, Any]]

JOURNALS: list[Row] = [
    (
        "Трокаль, Т. В. (2019). Основные аспекты сотрудничества. *Постсоветские исследования*, "
        "*2*(3), 1078–1084.",
        dict(type="article-journal", language="ru", author="Трокаль, Т. В.", issued="2019",
             title="Основные аспекты сотрудничества", volume="2", issue="3", page="1078-1084",
             **{"container-title": "Постсоветские исследования"}),
    ),
    (
        "Dudin, V. A., & Tsvetkov, M. N. (2019). Foreign economic cooperation: from history to "
        "the present. *Market economy problems*, *1*, 80–92. https://doi.org/10.33051/2500-2325-"
        "2019-1-80-92 (In Russian)",
        dict(type="article-journal", language="ru", author="Dudin, V. A.; Tsvetkov, M. N.",
             issued="2019", title="Foreign economic cooperation: from history to the present",
             volume="1", page="80-92", DOI="10.33051/2500-2325-2019-1-80-92",
             **{"container-title": "Market economy problems"}),
    ),
    (
        "Белов, И. (2015). О погоде. *Вестник метеорологии*, (7), 12–15.",
        dict(type="article-journal", language="ru", author="Белов, И.", issued="2015",
             title="О погоде", issue="7", page="12-15",
             **{"container-title": "Вестник метеорологии"}),
    ),
    (
        "Белов, И. (2015). О погоде. *Вестник метеорологии*, (№ 7), 12–15.",
        dict(type="article-journal", language="ru", author="Белов, И.", issued="2015",
             title="О погоде", issue="7", page="12-15",
             **{"container-title": "Вестник метеорологии"}),
    ),
    (
        "Белов, И. (2015). О погоде. *Вестник метеорологии*, № 7, С. 12–15.",
        dict(type="article-journal", language="ru", author="Белов, И.", issued="2015",
             title="О погоде", issue="7", page="12-15",
             **{"container-title": "Вестник метеорологии"}),
    ),
    (
        "Brown, A. (2001). On weather. *Weather Studies*, Vol. 12, No. 3/4, pp. 5–9.",
        dict(type="article-journal", language="en", author="Brown, A.", issued="2001",
             title="On weather", volume="12", issue="3/4", page="5-9",
             **{"container-title": "Weather Studies"}),
    ),
    (
        "Brown, A. (2001). On weather. *Weather Studies*, *12*.",
        dict(type="article-journal", language="en", author="Brown, A.", issued="2001",
             title="On weather", volume="12", **{"container-title": "Weather Studies"}),
    ),
    (
        "Brown, A. (2001). On weather. *Weather Studies*, *12*(3).",
        dict(type="article-journal", language="en", author="Brown, A.", issued="2001",
             title="On weather", volume="12", issue="3",
             **{"container-title": "Weather Studies"}),
    ),
    (
        "Brown, A. (2021). On weather. *Weather Studies*, *12*(3), Article e0123. "
        "https://doi.org/10.1234/ws.2021.e0123",
        dict(type="article-journal", language="en", author="Brown, A.", issued="2021",
             title="On weather", volume="12", issue="3", page="e0123",
             DOI="10.1234/ws.2021.e0123", **{"container-title": "Weather Studies"}),
    ),
    (
        "Mirzazadeh, L. F. (2018). Caspian dilemma. *Sciences of Europe*, *27–1*, 40–45. "
        "(In Russian)",
        dict(type="article-journal", language="ru", author="Mirzazadeh, L. F.", issued="2018",
             title="Caspian dilemma", volume="27-1", page="40-45",
             **{"container-title": "Sciences of Europe"}),
    ),
    (
        "Brown, A. (2001). On weather. *Weather Studies*, *XIV*(2), 5–9, 17.",
        dict(type="article-journal", language="en", author="Brown, A.", issued="2001",
             title="On weather", volume="XIV", issue="2", page="5-9, 17",
             **{"container-title": "Weather Studies"}),
    ),
    (
        "Zhiltsov, S. (2016). Eurasian integration: Problems and scenarios. *Central Asia and the "
        "Caucasus*, *17*(4), 7–20.",
        dict(type="article-journal", language="en", author="Zhiltsov, S.", issued="2016",
             title="Eurasian integration: Problems and scenarios", volume="17", issue="4",
             page="7-20", **{"container-title": "Central Asia and the Caucasus"}),
    ),
    (
        "Литвинов, А. И. (2019a). Торговля. *Российский внешнеэкономический вестник*, *11*, "
        "101–111.",
        dict(type="article-journal", language="ru", author="Литвинов, А. И.", issued="2019",
             title="Торговля", volume="11", page="101-111",
             **{"year-suffix": "a", "container-title": "Российский внешнеэкономический вестник"}),
    ),
    (
        "Литвинов, А. И. (2019б). Торговля. *Российский внешнеэкономический вестник*, *11*, 101.",
        dict(type="article-journal", language="ru", author="Литвинов, А. И.", issued="2019",
             title="Торговля", volume="11", page="101",
             **{"year-suffix": "б", "container-title": "Российский внешнеэкономический вестник"}),
    ),
    (
        "Иванов И.И., Петров П. П. (2013–2014). Рыбы Каспия. *Ихтиология*, *8*(144), 5–7.",
        dict(type="article-journal", language="ru", author="Иванов, И.И.; Петров, П. П.",
             issued="2013/2014", title="Рыбы Каспия", volume="8", issue="144", page="5-7",
             **{"container-title": "Ихтиология"}),
    ),
    (
        "Серова, А., и др. (2012). Рыбы Каспия. *Ихтиология*, *8*, 5.",
        dict(type="article-journal", language="ru", author="Серова, А.", issued="2012",
             title="Рыбы Каспия", volume="8", page="5", **{"container-title": "Ихтиология"}),
    ),
    (
        "Коваленко, О. М., & Їжак, І. П. (2020). Економіка України. *Проблеми економіки*, *3*(45),"
        " 10–18.",
        dict(type="article-journal", language="uk", author="Коваленко, О. М.; Їжак, І. П.",
             issued="2020", title="Економіка України", volume="3", issue="45", page="10-18",
             **{"container-title": "Проблеми економіки"}),
    ),
    (
        "Әбдіров, Ә. Қ. (2017, қаңтар). Қазақ тілінің тарихы. *ҚазҰУ хабаршысы*, *2*(166), 34–39.",
        dict(type="article-journal", language="kk", author="Әбдіров, Ә. Қ.", issued="2017-01",
             title="Қазақ тілінің тарихы", volume="2", issue="166", page="34-39",
             **{"container-title": "ҚазҰУ хабаршысы"}),
    ),
    (
        "Brown, A. (in press). On weather. *Weather Studies*, *12*, 5–9.",
        dict(type="article-journal", language="en", author="Brown, A.", issued="in press",
             title="On weather", volume="12", page="5-9",
             **{"container-title": "Weather Studies"}),
    ),
]  # fmt: skip

TITLES: list[tuple[str, str]] = [
    ("Что значит Китай для Казахстана?", "Что значит Китай для Казахстана?"),
    ("What does China mean for Kazakhstan? Figures and facts.",
     "What does China mean for Kazakhstan? Figures and facts"),
    ("Роль Казахстана в рамках «Евразийского проекта».",
     "Роль Казахстана в рамках «Евразийского проекта»"),
    ("«Евразийский проект».", "Евразийский проект"),
    ("“The Eurasian project” and after.", "“The Eurasian project” and after"),
    ("Контекст единого (общего) образовательного пространства.",
     "Контекст единого (общего) образовательного пространства"),
    ("Торговля в 2019 г.", "Торговля в 2019 г."),
    ("Выборы (2018) и их итоги.", "Выборы (2018) и их итоги"),
    ("Вызовы: от истории к современности.", "Вызовы: от истории к современности"),
    ("Ships of the U.S. Navy.", "Ships of the U.S. Navy"),
    ("Письма А. П. Чехова.", "Письма А. П. Чехова"),
    ("К вопросу о т. н. «золотом веке».", "К вопросу о т. н. «золотом веке»"),
    ("Stop! Look around.", "Stop! Look around"),
    ("100 лет в пути.", "100 лет в пути"),
    ("Безопасность—Оплот сотрудничества.", "Безопасность—Оплот сотрудничества"),
]  # fmt: skip

CONTAINERS: list[tuple[str, str, str]] = [
    ("Известия Российской академии наук. Серия географическая", "1", "article-journal"),
    ("Izvestiya Rossiiskoi akademii nauk. Seriya geograficheskaya", "1", "article-journal"),
    ("Вестник МГУ. Сер. 5", "4", "article-journal"),
    ("Каспийский Регион: политика, экономика, культура", "4", "article-journal"),
    ("Academia. Proceedings of the Academy", "4", "article-journal"),
]

REST: list[Row] = [
    # newspapers and sites
    (
        "Бородавкин, А. Н. (2019, декабрь 6). Россия и Казахстан – союзники. *Русская Евразия*. "
        "https://rusevr.asia/rossiya-i-kazakhstan/",
        dict(type="webpage", language="ru", author="Бородавкин, А. Н.", issued="2019-12-06",
             title="Россия и Казахстан – союзники", URL="https://rusevr.asia/rossiya-i-kazakhstan/",
             **{"container-title": "Русская Евразия"}),
    ),
    (
        "Nikonorov, A. (2019, October 16). Main trade partners: 10 countries. *inbusiness.kz*. "
        "https://inbusiness.kz/ru/news/10-stran (In Russian)",
        dict(type="webpage", language="ru", author="Nikonorov, A.", issued="2019-10-16",
             title="Main trade partners: 10 countries", URL="https://inbusiness.kz/ru/news/10-stran",
             **{"container-title": "inbusiness.kz"}),
    ),
    (
        "Форум межрегионального сотрудничества. (2019, ноябрь 7). *Президент России*. "
        "http://kremlin.ru/events/president/news/61997",
        dict(type="webpage", language="ru", issued="2019-11-07",
             title="Форум межрегионального сотрудничества",
             URL="http://kremlin.ru/events/president/news/61997",
             **{"container-title": "Президент России"}),
    ),
    (
        "«Русская весна»: Казахстан готовил офицеров. (2020). *Аргументы Недели*. "
        "<https://argumenti.ru/world/2020/11/696655>",
        dict(type="webpage", language="ru", issued="2020",
             title="«Русская весна»: Казахстан готовил офицеров",
             URL="https://argumenti.ru/world/2020/11/696655",
             **{"container-title": "Аргументы Недели"}),
    ),
    (
        "К.-Ж. Токаев провел совещание в Актау. (2021, март 3). *Акорда*. https://akorda.kz/ru/1",
        dict(type="webpage", language="ru", issued="2021-03-03",
             title="К.-Ж. Токаев провел совещание в Актау", URL="https://akorda.kz/ru/1",
             **{"container-title": "Акорда"}),
    ),
    (
        "Trade between Russia and Kazakhstan in 2019. (2020, February 13). *Russian foreign "
        "trade*. https://russian-trade.com/2020-02/ [in Russian].",
        dict(type="webpage", language="ru", issued="2020-02-13",
             title="Trade between Russia and Kazakhstan in 2019",
             URL="https://russian-trade.com/2020-02/",
             **{"container-title": "Russian foreign trade"}),
    ),
    (
        "Trukhachev, V. (2011, January 28). Kazakhstan accelerates. *Pravda.ru*. Retrieved June 5, "
        "2020, from https://www.pravda.ru/world/",
        dict(type="webpage", language="en", author="Trukhachev, V.", issued="2011-01-28",
             title="Kazakhstan accelerates", accessed="2020-06-05",
             URL="https://www.pravda.ru/world/", **{"container-title": "Pravda.ru"}),
    ),
    (
        "Трухачев, В. (2011, янв. 28). Казахстан ускоряет. *Правда.Ру*. "
        "https://www.pravda.ru/world/ (дата обращения: 05.06.2020).",
        dict(type="webpage", language="ru", author="Трухачев, В.", issued="2011-01-28",
             title="Казахстан ускоряет", accessed="2020-06-05",
             URL="https://www.pravda.ru/world/", **{"container-title": "Правда.Ру"}),
    ),
    (
        "World Health Organization. (2018). *Global report on water*. World Health Organization. "
        "https://who.int/water",
        dict(type="webpage", language="en", author="{World Health Organization}", issued="2018",
             title="Global report on water", URL="https://who.int/water",
             **{"container-title": "World Health Organization"}),
    ),
    # books and their chapters
    (
        "Соколов, П. А. (2010). *История Каспия*. М.: Наука.",
        dict(type="book", language="ru", author="Соколов, П. А.", issued="2010",
             title="История Каспия", publisher="Наука", **{"publisher-place": "М."}),
    ),
    (
        "Соколов, П. А. (2010). *История Каспия* (2-е изд.). Наука.",
        dict(type="book", language="ru", author="Соколов, П. А.", issued="2010",
             title="История Каспия", publisher="Наука", edition="2-е изд."),
    ),
    (
        "Brown, A., & Green, B. (1998). *The Caspian* (3rd ed.). New York: Academic Press.",
        dict(type="book", language="en", author="Brown, A.; Green, B.", issued="1998",
             title="The Caspian", edition="3rd ed.", publisher="Academic Press",
             **{"publisher-place": "New York"}),
    ),
    (
        "Brown, A. (Ed.). (1998). *The Caspian*. Academic Press.",
        dict(type="book", language="en", editor="Brown, A.", issued="1998",
             title="The Caspian", publisher="Academic Press"),
    ),
    (
        "Соколов, П. А. (ред.). (2010). *История Каспия*. Наука.",
        dict(type="book", language="ru", editor="Соколов, П. А.", issued="2010",
             title="История Каспия", publisher="Наука"),
    ),
    (
        "King, M. L., Jr. (1964). *Why we wait*. Harper & Row.",
        dict(type="book", language="en", author="King, M. L., Jr.", issued="1964",
             title="Why we wait", publisher="Harper & Row"),
    ),
    (
        "Plato. (ca. 1890). *Dialogues*. Clarendon Press.",
        dict(type="book", language="en", author="{Plato}", issued="1890", title="Dialogues",
             publisher="Clarendon Press"),
    ),
    (
        "Соколов, П. А. (б. г.). *История Каспия*. Наука.",
        dict(type="book", language="ru", author="Соколов, П. А.", issued="б. г.",
             title="История Каспия", publisher="Наука"),
    ),
    (
        "Brown, A. (n.d.). *The Caspian*. Academic Press.",
        dict(type="book", language="en", author="Brown, A.", issued="n.d.",
             title="The Caspian", publisher="Academic Press"),
    ),
    (
        "Smith, J. (2019). Sea law. In A. Editor & B. Writer (Eds.), *Handbook of law* (pp. 1–5). "
        "Oxford University Press.",
        dict(type="chapter", language="en", author="Smith, J.", issued="2019", title="Sea law",
             editor="Editor, A.; Writer, B.", page="1-5", publisher="Oxford University Press",
             **{"container-title": "Handbook of law"}),
    ),
    (
        "Smith, J. (2019). Sea law: In depth. In *Handbook of law* (2nd ed., pp. 11–15). London: "
        "Sage. https://doi.org/10.4135/978.n1",
        dict(type="chapter", language="en", author="Smith, J.", issued="2019",
             title="Sea law: In depth", page="11-15", publisher="Sage", DOI="10.4135/978.n1",
             edition="2nd ed.",
             **{"container-title": "Handbook of law", "publisher-place": "London"}),
    ),
    (
        "Белов, И. (2015). Право моря. В А. Б. Редкин (Ред.), *Справочник юриста* (с. 10–19). "
        "М.: Юрист.",
        dict(type="chapter", language="ru", author="Белов, И.", issued="2015", title="Право моря",
             editor="Редкин, А. Б.", page="10-19", publisher="Юрист",
             **{"container-title": "Справочник юриста", "publisher-place": "М."}),
    ),
    # theses, translations of titles, identifiers
    (
        "Белов, И. (2015). *Право моря* [дис. … канд. юр. наук]. Саратовский университет.",
        dict(type="thesis", language="ru", author="Белов, И.", issued="2015", title="Право моря",
             genre="дис. … канд. юр. наук", publisher="Саратовский университет"),
    ),
    (
        "Smith, J. (2019). *Sea law* [Doctoral dissertation, Yale University]. ProQuest.",
        dict(type="thesis", language="en", author="Smith, J.", issued="2019", title="Sea law",
             genre="Doctoral dissertation", publisher="Yale University"),
    ),
    (
        "Министерство энергетики Республики Казахстан. (2022). Отчет о добыче нефти. "
        "https://www.gov.kz/energo (дата обращения: 12.03.2023)",
        dict(type="webpage", language="ru", issued="2022", accessed="2023-03-12",
             author="{Министерство энергетики Республики Казахстан}",
             title="Отчет о добыче нефти", URL="https://www.gov.kz/energo"),
    ),
    (
        "Правительство Казахстана одобрило план. (2020, май 5). Тенгриньюс. https://tengri.kz/a",
        dict(type="webpage", language="ru", issued="2020-05-05",
             title="Правительство Казахстана одобрило план", URL="https://tengri.kz/a",
             **{"container-title": "Тенгриньюс"}),
    ),
    (
        "Belov, I. (2015). Pravo morya [The law of the sea]. *Yurist*, *3*, 5–9. (In Russian)",
        dict(type="article-journal", language="ru", author="Belov, I.", issued="2015",
             title="Pravo morya", volume="3", page="5-9",
             custom={"title-translated": "The law of the sea"}, **{"container-title": "Yurist"}),
    ),
    (
        "Smith, J. (2019). Sea law. *Law*, *3*, 5–9. doi:10.1016/S0010-8650(99)80003-2",
        dict(type="article-journal", language="en", author="Smith, J.", issued="2019",
             title="Sea law", volume="3", page="5-9", DOI="10.1016/S0010-8650(99)80003-2",
             **{"container-title": "Law"}),
    ),
    (
        "Smith, J. (2019). Sea law. *Law*, *3*, 5–9. DOI: 10.1016/abc.",
        dict(type="article-journal", language="en", author="Smith, J.", issued="2019",
             title="Sea law", volume="3", page="5-9", DOI="10.1016/abc",
             **{"container-title": "Law"}),
    ),
    (
        "Smith, J. (2019). Sea law. *Law*, *3*, 5–9. http://dx.doi.org/10.1016/abc. (In English).",
        dict(type="article-journal", language="en", author="Smith, J.", issued="2019",
             title="Sea law", volume="3", page="5-9", DOI="10.1016/abc",
             **{"container-title": "Law"}),
    ),
    (
        "Smith, J. (2019). Sea law. *Law*, *3*, 5–9. https://doi.org/10.1016/abc "
        "https://law.org/sea",
        dict(type="article-journal", language="en", author="Smith, J.", issued="2019",
             title="Sea law", volume="3", page="5-9", DOI="10.1016/abc",
             URL="https://law.org/sea", **{"container-title": "Law"}),
    ),
    (
        "Белов, И. (2015). Право моря. *Юрист*, *3*, 5–9. URL: https://law.org/sea.",
        dict(type="article-journal", language="ru", author="Белов, И.", issued="2015",
             title="Право моря", volume="3", page="5-9", URL="https://law.org/sea",
             **{"container-title": "Юрист"}),
    ),
    (
        "Degtereva, E. A., & Chernysheva, A. M. (2019). Security cooperation. *Russia today: "
        "Prospects. Proceedings of the 8th International Forum*, 28–35.",
        dict(type="paper-conference", language="en",
             author="Degtereva, E. A.; Chernysheva, A. M.", issued="2019",
             title="Security cooperation", page="28-35",
             **{"container-title":
                "Russia today: Prospects. Proceedings of the 8th International Forum"}),
    ),
    (
        "Дегтерева, Е. А. (2019). Вызовы и угрозы. *Россия в XXI веке. Материалы восьмого "
        "международного форума*, с. 28–35.",
        dict(type="paper-conference", language="ru", author="Дегтерева, Е. А.", issued="2019",
             title="Вызовы и угрозы", page="28-35",
             **{"container-title": "Россия в XXI веке. Материалы восьмого международного форума"}),
    ),
]  # fmt: skip

ITALICS_TELL: list[Row] = [
    (
        "Smith, J. (2019). Sea law. A survey. *Sea. Land. Air*, *3*, 5–9.",
        dict(type="article-journal", language="en", author="Smith, J.", issued="2019",
             title="Sea law. A survey", volume="3", page="5-9",
             **{"container-title": "Sea. Land. Air"}),
    ),
]  # fmt: skip

EMPHASIS = pytest.mark.parametrize("emphasis", [True, False], ids=["italics", "plain"])


@EMPHASIS
@pytest.mark.parametrize(("text", "expected"), JOURNALS + REST)
def test_entries(text: str, expected: dict[str, Any], emphasis: bool) -> None:
    reference = read(text, emphasis=emphasis)
    assert fields(reference) == expected
    assert reference.origin
    assert reference.origin.style == "apa"
    assert reference.origin.confidence > 0.8


@EMPHASIS
@pytest.mark.parametrize(("written", "title"), TITLES)
def test_titles(written: str, title: str, emphasis: bool) -> None:
    reference = read(f"Белов, И. (2015). {written} *Новый вестник*, *3*, 5–9.", emphasis=emphasis)
    assert (reference.title, reference.container_title) == (title, "Новый вестник")
    assert (reference.volume, str(reference.page)) == ("3", "5-9")


@EMPHASIS
@pytest.mark.parametrize(("container", "volume", "type_"), CONTAINERS)
def test_containers_of_several_sentences(
    container: str, volume: str, type_: str, emphasis: bool
) -> None:
    text = f"Белов, И. (2015). О погоде. *{container}*, *{volume}*, 24–36."
    reference = read(text, emphasis=emphasis)
    assert (reference.title, reference.container_title) == ("О погоде", container)
    assert (reference.volume, reference.type) == (volume, type_)


@pytest.mark.parametrize(("text", "expected"), ITALICS_TELL)
def test_italics_tell_what_stops_do_not(text: str, expected: dict[str, Any]) -> None:
    assert fields(read(text)) == expected


@pytest.mark.xfail(strict=True, reason="without italics the last sentence is the container")
@pytest.mark.parametrize(("text", "expected"), ITALICS_TELL)
def test_without_italics(text: str, expected: dict[str, Any]) -> None:
    assert fields(read(text, emphasis=False)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Белов, И. И. О погоде / И. И. Белов // Вестник. – 2015. – № 3. – С. 5–9.",
        "Чабан, Л.Н. Обработка информации. – М. : МИИГАиК, 2013. – 106 с.",
        "Brown A. On weather // Weather Studies, 2001, vol. 12, no. 3, pp. 5-9.",
        "Материалы не опубликованы",
    ],
)
def test_other_styles_are_kept_whole(text: str) -> None:
    reference = read(text)
    assert reference.title == text
    assert reference.origin
    assert (reference.origin.style, reference.origin.confidence) == ("unknown", 0)
    assert reference.origin.notes
