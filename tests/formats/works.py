"""Works such as reference lists cite, in both languages, as the parser gives them."""

from caspibib.model import Date, Name, Reference, Work


def person(family, given):
    return Name(family=family, given=given)


def work(ru=None, en=None):
    """A work of two versions; what is the same in both is said in the Russian one."""
    versions = {}
    if ru:
        versions["ru"] = Reference(**ru)
    if en:
        versions["en"] = Reference(**{**(ru or {}), **en})
    return Work(versions=versions)


BORODAVKIN = work(
    ru={
        "type": "webpage",
        "language": "ru",
        "author": [person("Бородавкин", "А. Н.")],
        "issued": Date.of(2019, 12, 6),
        "title": "Россия и Казахстан – союзники и интеграционные партнеры",
        "container_title": "Русская Евразия",
        "URL": "https://rusevr.asia/rossiya-i-kazakhstan-soyuzniki-i-integracionnye-partnery/",
    },
    en={
        "author": [person("Borodavkin", "A. N.")],
        "title": "Russia and Kazakhstan - Allies and Integration Partners",
        "container_title": "Russian Eurasia",
        "URL": "https://rusevr.asia/rossiya-i-kazaxstan-soyuzniki-i-integracionnye-partnery/",
    },
)
DEGTEREVA = work(
    ru={
        "type": "paper-conference",
        "language": "ru",
        "author": [person("Дегтерева", "Е. А."), person("Чернышева", "А. М.")],
        "issued": Date.of(2019),
        "title": "Сотрудничество России и Казахстана в области безопасности: Вызовы и угрозы",
        "container_title": "Россия в XXI веке: глобальные вызовы. Материалы восьмого форума",
        "page": "28–35",
    },
    en={
        "author": [person("Degtereva", "E. A."), person("Chernysheva", "A. M.")],
        "title": "Security Cooperation between Russia and Kazakhstan: Challenges and Threats",
        "container_title": "Russia in the 21st Century. Proceedings of the 8th International Forum",
    },
)
MIRZAZADEH = work(
    ru={
        "type": "article-journal",
        "language": "ru",
        "author": [person("Мирзазаде", "Л. Ф.")],
        "issued": Date.of(2018),
        "title": "Каспийская дилемма и перспектива сотрудничества стран Прикаспийского региона",
        "container_title": "Sciences of Europe",
        "volume": "27-1",
        "page": "40–45",
    },
    en={
        "author": [person("Mirzazadeh", "L. F.")],
        "title": "Caspian dilemma and perspective of cooperation countries of the Caspian Region",
    },
)
MYRZAKHMETOVA = work(
    ru={
        "type": "article-journal",
        "language": "ru",
        "author": [
            person("Мырзахметова", "А. М."),
            person("Алшимбаева", "Д. У."),
            person("Туркеева", "К. А."),
            person("Еримпашева", "А. Т."),
        ],
        "issued": Date.of(2020),
        "title": "Торгово-экономическое сотрудничество Казахстана и России",
        "container_title": "Экономика: стратегия и практика",
        "volume": "15",
        "issue": "3",
        "page": "127–139",
        "DOI": "10.51176/JESP/issue_3_T9",
    },
    en={
        "author": [
            person("Myrzakhmetova", "A. M."),
            person("Alshimbaeva", "D. U."),
            person("Turkeeva", "K. A."),
            person("Yerimpasheva", "A. T."),
        ],
        "title": "Trade and economic cooperation between Kazakhstan and Russia",
        "container_title": "Economics: the strategy and practice",
    },
)
RUSSIAN_SPRING = work(
    ru={
        "type": "article-newspaper",
        "language": "ru",
        "issued": Date.of(2020),
        "title": "«Русская весна»: Казахстан готовил турецких офицеров",
        "container_title": "Аргументы Недели",
        "URL": "https://argumenti.ru/world/2020/11/696655",
    },
    en={
        "title": "“Russian Spring”: Kazakhstan was training Turkish officers",
        "container_title": "Argumenty Nedeli",
    },
)
FORUM = work(
    ru={
        "type": "webpage",
        "language": "ru",
        "issued": Date.of(2019, 11, 7),
        "title": "Форум межрегионального сотрудничества России и Казахстана",
        "container_title": "Президент России",
        "URL": "http://kremlin.ru/events/president/news/61997",
    },
    en={
        "title": "Forum of Interregional Cooperation between Russia and Kazakhstan",
        "container_title": "The President of Russia",
    },
)
ZHILTSOV = work(
    en={
        "type": "article-journal",
        "language": "en",
        "author": [person("Zhiltsov", "S.")],
        "issued": Date.of(2016),
        "title": "Eurasian Integration: Problems and Development Scenarios",
        "container_title": "Central Asia and the Caucasus",
        "volume": "17",
        "issue": "4",
        "page": "7–20",
    },
)
BOOK = work(
    ru={
        "type": "book",
        "language": "ru",
        "author": [person("Хайруллин", "Т. Р.")],
        "issued": Date.of(2019),
        "title": "Каспий & «большая игра»: 100% нефти_газа #1",
        "publisher": "ЛЕНАНД",
        "publisher_place": "М.",
        "number_of_pages": "256",
        "ISBN": "978-3-16-148410-0",
    },
)
CHAPTER = work(
    ru={
        "type": "chapter",
        "language": "ru",
        "author": [person("Ван дер Берг", "И."), Name(literal="Институт Европы, РАН and Co")],
        "editor": [person("Громыко", "Ал. А.")],
        "issued": Date.of(2013, 5),
        "title": "Глава",
        "container_title": "Европа",
        "publisher": "Весь мир",
        "publisher_place": "Москва",
        "page": "С. 5, 7–9",
    },
)
LAW = work(
    ru={
        "type": "legislation",
        "language": "ru",
        "title": "О науке и государственной научно-технической политике",
        "number": "127-ФЗ",
        "issued": Date.of(1996, 8, 23),
        "container_title": "Собрание законодательства РФ",
        "volume": "35",
        "page": "4137",
    },
)
UNDATED = work(
    ru={
        "type": "thesis",
        "language": "ru",
        "author": [person("Иванов", "И. И.")],
        "title": "Диссертация",
        "issued": Date(literal="б. г., около 1999"),
        "publisher": "МГУ",
        "publisher_place": "М.",
        "genre": "дис. … канд. ист. наук",
    },
)

WORKS = (
    BORODAVKIN, DEGTEREVA, MIRZAZADEH, MYRZAKHMETOVA, RUSSIAN_SPRING, FORUM, ZHILTSOV, BOOK,
    CHAPTER, LAW, UNDATED,
)  # fmt: skip
