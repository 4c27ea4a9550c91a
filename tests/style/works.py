"""Works as the tests cite them, Russian and English, and a way to format one with a small style."""

from caspibib.model import Reference
from caspibib.style.engine import run
from caspibib.style.items import item_of
from caspibib.style.marks import to_html, to_text


def names(*people: str) -> list[dict[str, str]]:
    return [dict(zip(("family", "given"), each.split(", "), strict=False)) for each in people]


def reference(**fields: object) -> Reference:
    return Reference.model_validate({key.replace("_", "-"): value for key, value in fields.items()})


def year(*parts: int) -> dict[str, object]:
    return {"date-parts": [list(parts)]}


MYRZAKHMETOVA_RU = reference(
    id="Мырзахметова2020",
    type="article-journal",
    language="ru",
    title="Торгово-экономическое сотрудничество Казахстана и России: "
    "Особенности и приоритеты развития",
    author=names(
        "Мырзахметова, А. М.", "Алшимбаева, Д. У.", "Туркеева, К. А.", "Еримпашева, А. Т."
    ),
    container_title="Экономика: стратегия и практика",
    issued=year(2020),
    volume="15",
    issue="3",
    page="127-139",
    DOI="10.51176/JESP/issue_3_T9",
)
MYRZAKHMETOVA_EN = reference(
    id="myrzakhmetova-en",
    type="article-journal",
    language="ru",
    title="Trade and economic cooperation between Kazakhstan and Russia: "
    "features and development priorities",
    author=names(
        "Myrzakhmetova, A. M.", "Alshimbaeva, D. U.", "Turkeeva, K. A.", "Yerimpasheva, A. T."
    ),
    container_title="Economics: the strategy and practice",
    issued=year(2020),
    volume="15",
    issue="3",
    page="127-139",
    DOI="https://doi.org/10.51176/JESP/issue_3_T9",
)
DEGTEREVA_RU = reference(
    id="Дегтерева2019",
    type="paper-conference",
    title="Сотрудничество России и Казахстана в области безопасности: Вызовы и угрозы",
    author=names("Дегтерева, Е. А.", "Чернышева, А. М."),
    container_title="Россия в XXI веке. Материалы восьмого международного форума",
    issued=year(2019),
    page="28–35",
)
DEGTEREVA_EN = reference(
    id="Degtereva2019",
    type="paper-conference",
    language="ru",
    title="Security Cooperation between Russia and Kazakhstan: Challenges and Threats",
    author=names("Degtereva, E. A.", "Chernysheva, A. M."),
    container_title="Russia in the 21st Century. Proceedings of the 8th International Forum",
    issued=year(2019),
    page="28–35",
)
SPRING = reference(
    id="spring",
    type="webpage",
    title="«Русская весна»: Казахстан готовил турецких офицеров",
    container_title="Аргументы недели",
    issued=year(2020, 11, 7),
    accessed=year(2021, 1, 2),
    URL="https://argumenti.ru/world/2020/11/696655",
)
SERIKPAEV_RU = reference(
    id="",
    type="webpage",
    title="Что значит Китай для Казахстана?",
    author=names("Серикпаев, Д."),
    container_title="Forbes-KZ",
    issued=year(2019, 9, 12),
    URL="https://forbes.kz/process/chto/",
)
SERIKPAYEV_EN = reference(
    id="",
    type="webpage",
    title="What does China mean for Kazakhstan?",
    author=names("Serikpayev, D."),
    container_title="Forbes-KZ",
    issued=year(2019, 9, 12),
    URL="https://forbes.kz/process/chto/",
)
NURTAZIN = reference(
    id="nurtazin",
    type="article-journal",
    title="Роль Республики Казахстан в рамках «Евразийского проекта»",
    author=names("Нуртазин, М. М."),
    container_title="Проблемы постсоветского пространства",
    issued=year(2018),
    volume="5",
    issue="2",
    page="191-202",
)
ZHILTSOV = reference(
    id="zhiltsov",
    type="article-journal",
    title="Eurasian Integration: Problems and Development Scenarios",
    author=names("Zhiltsov, S."),
    container_title="Central Asia and the Caucasus",
    issued=year(2016),
    volume="17",
    issue="4",
    page="7-20",
)
HEGEL = reference(
    id="hegel",
    type="book",
    title="Наука логики",
    author=names("Гегель, Г. В. Ф."),
    publisher="Наука",
    publisher_place="М.",
    issued=year(1998),
    number_of_pages=800,
)
CHAPTER = reference(
    id="chapter",
    type="chapter",
    title="Caspian dilemma",
    author=names("Dzhantaleeva, M. Sh."),
    editor=names("Petrov, P. P."),
    container_title="The Caspian region",
    publisher="Nauka",
    publisher_place="Moscow",
    issued=year(2013),
    page="33-39",
)
THESIS = reference(
    id="thesis",
    type="thesis",
    title="Каспийская дилемма",
    genre="дис. … канд. полит. наук",
    author=names("Мирзазаде, Л. Ф."),
    publisher="МГУ",
    publisher_place="М.",
    issued=year(2018),
    number_of_pages="200",
)


def style(layout: str, rest: str = "", **attributes: str) -> bytes:
    """A style of one layout; ``rest`` is macros and locales, ``attributes`` the bibliography's."""
    options = " ".join(f'{key.replace("_", "-")}="{value}"' for key, value in attributes.items())
    return (
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">'
        f"<info><title>Small</title></info>{rest}"
        f"<bibliography {options}><layout>{layout}</layout></bibliography></style>"
    ).encode()


def entry(layout: str, of: Reference, locale: str = "en-US", rest: str = "", **kw: str) -> str:
    return to_text(run(style(layout, rest, **kw), locale).render(item_of(of), 1))


def html(layout: str, of: Reference, locale: str = "en-US", rest: str = "") -> str:
    return to_html(run(style(layout, rest), locale).render(item_of(of), 1))
