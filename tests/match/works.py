"""Works in two languages, as a Russian and an English list would give them."""

from caspibib.model import Date, Entry, Name, Origin, Pages, Reference, Span

WORKS: list[tuple[str, str]] = [
    (
        "Белов, И. А. (2015). Рыбы северного Каспия. Вестник ихтиологии, 3(2), 5–9.",
        "Belov, I. A. (2015). Fishes of the northern Caspian. Journal of Ichthyology, 3(2), 5–9.",
    ),
    (
        "Хохлов, Ю. (2015). Торговля России с Ираном. Экономика, 7, 41–48.",
        "Khokhlov, Yu. (2015). Trade of Russia with Iran. Economics, 7, 41–48.",
    ),
    (
        "Щеглова, Е., & Цой, В. (2018). Миграция в Атырау. Демография, 4(1), 12–30.",
        "Shcheglova, E., & Tsoi, V. (2018). Migration in Atyrau. Demography, 4(1), 12–30.",
    ),
    (
        "Цой, В., & Щеглова, Е. (2018). Порты Актау и Баку. Логистика, 2, 77–81.",
        "Tsoy, V., & Scheglova, E. (2018). The ports of Aktau and Baku. Logistics, 2, 77–81.",
    ),
    (
        "Жанғалиев, Қ. Ә. (2019). Нефть Кашагана. Вестник КазНУ, 9, 101–110.",
        "Zhangaliyev, K. A. (2019). Oil of Kashagan. KazNU Bulletin, 9, 101–110.",
    ),
    (
        "Литвинов, А. И. (2019). Внешняя торговля. Внешнеэкономический вестник, 11, 101–111.",
        "Litvinov, A. I. (2019). Foreign trade. Foreign Economic Journal, 11, 101–111.",
    ),
    (
        "Литвинов, А. И. (2019). Внешняя торговля: итоги. Внешнеэкономический вестник, 12, 3–14.",
        "Litvinov, A. I. (2019). Foreign trade: results. Foreign Economic Journal, 12, 3–14.",
    ),
    (
        "Юсупова, Г. (2020, март 3). Что дальше? Форбс. https://forbes.kz/news/chto-dalshe",
        "Yusupova, G. (2020, March 3). What next? Forbes. https://forbes.kz/news/chto-dalshe",
    ),
    (
        "Юсупова, Г. (2020, апрель 9). Кто виноват? Форбс. https://forbes.kz/expert/kto-vinovat",
        "Yusupova, G. (2020, April 9). Who is guilty? Forbes. https://forbes.kz/expert/kto-vinovat",
    ),
    (
        "Форум регионов. (2019, ноябрь 7). Президент. http://kremlin.ru/events/61997",
        "Forum of regions. (2019, November 7). The President. http://kremlin.ru/events/61997",
    ),
    (
        "Zhiltsov, S. (2016). Eurasian integration. Central Asia, 17(4), 7–20.",
        "Zhiltsov, S. (2016). Eurasian integration. Central Asia, 17(4), 7–20.",
    ),
    (
        "Їжак, І. П. (2017). Політика України. Проблеми, 5, 8–15. https://doi.org/10.1234/p.5",
        "Yizhak, I. P. (2017). Policy of Ukraine. Problems, 5, 8–15. https://doi.org/10.1234/p.5",
    ),
    (
        "Ёлкин, С. (2011). Правовой режим моря. Право, 2, 15–19.",
        "Elkin, S. (2011). Pravovoi rezhim morya [Legal regime of the sea]. Pravo, 2, 15–19.",
    ),
]

OTHERS = [
    "Brown, A. (2001). On weather. Weather Studies, 12, 305–319.",
    "Green, B., & White, C. (2003). Glaciers of the Alps. Geology, 8(2), 55–71.",
    "Müller, H. (1998). Climate models. Nature, 391, 200–204.",
    "Rossi, P. (2007). Stars. https://stars.example.org/rossi",
]


def reference(  # a record without a text behind it
    family: str = "",
    *,
    given: str = "",
    title: str | None = None,
    year: int | None = None,
    language: str | None = None,
    **values: str | None,
) -> Reference:
    page = values.pop("page", None)
    return Reference(
        author=(Name(family=family, given=given or None),) if family else (),
        title=title,
        issued=Date.of(year) if year else None,
        page=Pages.read(page) if page else None,
        language=language,
        **values,  # type: ignore[arg-type]
    )


def listed(reference: Reference, language: str, index: int = 0) -> Reference:
    """The same as read from an entry that is written in ``language``."""
    text = reference.title or ""
    entry = Entry(text=text, raw=text, span=Span(start=0, end=len(text)), anchors=((0, 0),))
    origin = Origin(entry=entry, list=0, index=index, language=language, style="apa",
                    confidence=1.0)  # fmt: skip
    return reference.model_copy(update={"origin": origin})
