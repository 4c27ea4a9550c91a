"""Designations of standards and the names that go with them."""

from functools import cache
from random import Random

from training.pieces import Record
from training.records import records
from training.special.manner import tongue_of

_PATTERNS = {
    "ru": (
        "ГОСТ {a}–{y}", "ГОСТ {a}-{y}", "ГОСТ {a}-{s}", "ГОСТ {a}-{s}", "ГОСТ {b}.{b}.{c}–{s}",
        "ГОСТ {b}.{c}-{y}", "ГОСТ Р {a}-{y}", "ГОСТ Р {a}–{y}", "ГОСТ Р {a}.{b}-{y}",
        "ГОСТ Р ИСО {a}-{y}", "ГОСТ Р ИСО/МЭК {a}-{y}", "ГОСТ ISO {a}-{b}-{y}",
        "ГОСТ Р МЭК {a}-{b}-{y}", "ГОСТ IEC {a}-{y}", "ГОСТ EN {a}-{y}", "ГОСТ {a}-{s}*",
        "СП {b}.13330.{y}", "СП {b}.1325800.{y}", "СП {c}-{c}-{y}", "СП {b}-{c}-{s}",
        "СНиП {b}.{c}-{s}*", "СНиП 2.{b}.{c}-{s}", "СНиП II-{b}-{s}", "СНиП 3.{b}.{c}-{s}",
        "СанПиН 2.{b}.{c}.{a}-{s}", "СанПиН 2.{b}.{a}-{s}", "ГН 2.{b}.{c}.{a}-{s}",
        "РД {c}-{c}.{b}-{s}", "РД {b}-{a}-{s}", "РД 52.{c}.{b}-{y}", "РД 34.{c}.{a}",
        "СО 153-34.{c}.{a}-{y}", "ВСН {b}-{s}", "ОСТ {b}-{a}-{s}", "ОСТ 5Р.{a}-{s}",
        "ТУ {a}-{b}-{c}-{y}", "МУ {a}-{s}", "МУК 4.{b}.{a}-{s}", "МР 2.{b}.{a}-{s}",
        "МДС {c}-{b}.{y}", "ПБ {c}-{a}-{s}", "НПБ {b}-{s}", "НП-0{c}-{s}", "СТО {a}-{b}-{y}",
        "СТ РК {a}-{y}", "СТ РК ISO {a}-{y}", "СН РК 3.{c}-{b}-{y}", "СТБ {a}-{y}", "ТКП {b}-{y}",
        "ПНАЭ Г-7-0{c}-{s}", "РБ-{b}-{s}", "ПНД Ф 14.1:2.{b}-{s}", "ОДМ 218.{b}.{c}-{y}",
        "СТП {a}-{s}", "ТР ТС {b}/2011",
    ),
    "uk": (
        "ДСТУ {a}:{y}", "ДСТУ ISO {a}:{y}", "ДСТУ Б В.2.7-{b}:{y}", "ДБН В.2.{b}-{c}:{y}",
        "ГОСТ {a}-{s}",
    ),
    "kk": (
        "ҚР СТ {a}-{y}", "ҚР СТ ISO {a}-{y}", "МемСТ {a}-{s}", "ҚР ЕЖ {b}.{c}-{y}", "ГОСТ {a}-{y}",
    ),
    "be": ("СТБ {a}-{y}", "ТКП {b}-{y}", "ГОСТ {a}-{y}"),
    "bg": ("БДС {a}:{y}", "БДС EN {a}:{y}", "БДС EN ISO {a}-{b}:{y}"),
    "en": (
        "ISO {a}:{y}", "ISO {a}-{b}:{y}", "ISO/IEC {a}:{y}", "EN {a}-{b}", "EN {a}:{y}",
        "ASTM D{a}-{s}", "ASTM E{a}–{s}", "IEC {a}-{b}", "API Std {a}",
        "ANSI/ASHRAE Standard {b}-{y}", "DIN EN {a}", "BS {a}:{y}", "GOST {a}-{s}",
        "GOST R {a}-{y}", "IEEE Std {a}-{y}", "ISO/TS {a}:{y}", "GOST {a}–{y}", "ACI {b}-{s}",
        "NFPA {b}", "JIS B {a}",
    ),
    "ru-Latn": (
        "GOST {a}-{s}", "GOST R {a}-{y}", "SP {b}.13330.{y}", "SNiP 2.{b}.{c}-{s}",
        "RD {b}-{a}-{s}", "SanPiN 2.{b}.{a}-{s}",
    ),
}  # fmt: skip
_NAMES = {
    "ru": (
        "Вода. Общие требования к отбору проб", "Почвы. Методы определения органического вещества",
        "Мясо и мясные продукты. Метод определения влаги", "Зерно. Методы определения натуры",
        "Лифты. Типовые размеры",
        "Комплекс стандартов на автоматизированные системы. Термины и определения",
        "Сталь углеродистая обыкновенного качества. Марки",
        "Щебень и гравий из плотных горных пород. Технические условия",
        "Система стандартов безопасности труда. Шум. Общие требования безопасности",
        "Тепловые сети", "Топливо твердое минеральное. Определение зольности",
        "Нефть. Методы определения содержания воды", "Защита от шума", "Котельные установки",
        "Кабели силовые с пластмассовой изоляцией. Технические условия",
        "Подшипники качения. Общие технические условия",
        "Отчет о научно-исследовательской работе. Правила оформления",
        "Надежность в технике. Термины и определения", "Строительная климатология",
        "Деревянные конструкции", "Услуги туристские. Общие требования",
        "Молоко и молочные продукты. Определение массовой доли жира",
        "Трубы стальные электросварные прямошовные. Сортамент",
        "Удобрения органические. Методы анализа",
        "Грунты. Методы лабораторного определения физических характеристик",
        "Изделия из бетона. Методы контроля",
        "Государственная система обеспечения единства измерений. Термометры. Методика поверки",
        "Мосты и трубы",
        "Электромагнитная совместимость технических средств. Нормы и методы испытаний",
        "Корма. Правила приемки",
        "Инженерно-экологические изыскания для строительства. Общие правила производства работ",
        "Масло сливочное", "Единая система конструкторской документации. Основные надписи",
        "Дороги автомобильные общего пользования",
        "Санитарно-эпидемиологические требования к организациям общественного питания населения",
        "Методические указания по испытаниям силовых трансформаторов",
        "Генеральные планы промышленных предприятий",
        "Криптографическая защита информации. Функция хэширования",
        "Хлеб из пшеничной муки. Технические условия",
    ),
    "uk": (
        "Бетони. Правила контролю міцності", "Охорона природи. Ґрунти. Терміни",
        "Вода питна. Вимоги та методи контролю", "Системи управління якістю. Вимоги",
        "Планування і забудова територій",
    ),
    "kk": (
        "Ауыз су. Жалпы талаптар", "Ет және ет өнімдері. Сынау әдістері",
        "Құрылыс материалдары. Сынамалар алу",
        "Ақпараттық технологиялар. Терминдер мен анықтамалар",
    ),
    "be": ("Вырабы хлебныя. Агульныя тэхнічныя ўмовы", "Інфармацыя і бібліятэчная справа. Тэрміны"),
    "bg": (
        "Вода за пиене. Методи за изпитване", "Метални материали. Изпитване на опън",
        "Почви. Вземане на проби",
    ),
    "en": (
        "Quality management systems – Requirements",
        "Environmental management. Life cycle assessment", "Steel pipe flanges",
        "Standard Test Methods for Notched Bar Impact Testing of Metallic Materials",
        "Water quality. Sampling", "Standard Specification for Portland Cement",
        "Information technology – Software life cycle processes",
        "Metallic materials – Brinell hardness test – Part 1: Test method",
        "Functional safety of electrical systems", "Soil quality – Determination of pH",
        "Concrete. Specification, performance, production and conformity",
        "Rotating electrical machines. Part 1: Rating and performance",
        "Thermal environmental conditions for human occupancy",
    ),
    "ru-Latn": (
        "Grunty. Klassifikatsiya", "Betony. Pravila kontrolya prochnosti",
        "Nagruzki i vozdeystviya", "Voda pit'evaya. Gigienicheskie trebovaniya",
        "Stal'. Metody ispytaniy na rastyazhenie",
    ),
}  # fmt: skip
_HOUSES = {
    "ru": (
        "М.=Стандартинформ", "М.=Стандартинформ", "Москва=Стандартинформ", "М.=Изд-во стандартов",
        "М.=ИПК Издательство стандартов", "М.=Госстандарт России", "М.=Госстрой России",
        "М.=ФГУП ЦПП", "М.=Минстрой России", "М.=ЦИТП Госстроя СССР", "М.=Минздрав России",
        "СПб.=ДЕАН", "Москва=Российский институт стандартизации", "Алматы=Госстандарт РК",
        "Минск=Госстандарт",
    ),
    "uk": ("Київ=ДП «УкрНДНЦ»", "К.=Держспоживстандарт України", "Київ=Мінрегіонбуд України"),
    "kk": ("Астана=Мемстандарт", "Нұр-Сұлтан=ҚазСтандарт"),
    "be": ("Мінск=Дзяржстандарт",),
    "bg": ("София=БИС",),
    "en": (
        "Geneva=ISO", "Moscow=Standartinform Publ.", "West Conshohocken, PA=ASTM International",
        "Brussels=CEN", "London=BSI",
    ),
    "ru-Latn": ("Moscow=Standartinform", "M.=Izd-vo standartov", "Moscow=Standartinform Publ."),
}  # fmt: skip


def designation(tongue: str, choice: Random) -> str:
    """«ГОСТ 25100–2011»: a family of standards with numbers and a year."""
    year = choice.randint(1996, 2023)
    old = choice.choice((choice.randint(60, 99), choice.randint(60, 99), choice.randint(0, 19)))
    return choice.choice(_PATTERNS[tongue]).format(
        a=choice.randint(100, 59_999), b=choice.randint(1, 140), c=f"{choice.randint(1, 30):02}",
        y=year, s=f"{old:02}",
    )  # fmt: skip


def name(tongue: str, choice: Random) -> str:
    """What a standard is about: of the list, or of the records."""
    stored = _stored(tongue)
    if stored and choice.random() < 0.45:
        return str(choice.choice(stored)["title"])
    return choice.choice(_NAMES[tongue])


def imprint(tongue: str, choice: Random) -> tuple[str, str]:
    """Place and publisher of a standard."""
    place, _, house = choice.choice(_HOUSES[tongue]).partition("=")
    return place, house


@cache
def _stored(tongue: str) -> tuple[Record, ...]:
    found = records("law")
    return tuple(r for r in found if r["type"] == "standard" and tongue_of(r) == tongue)
