"""What a patent consists of, from a record of one or with an article's authors and title."""

from dataclasses import dataclass
from random import Random

from training.people import Person
from training.pieces import Record
from training.special.laws import renumbered
from training.special.manner import Day, Manner, day_of, some_day, title_of

_CLASSES = (
    "H 04 B 1/38", "C 04 B 41/87", "A 61 B 17/00", "G 01 N 33/18", "B 25 J 15/00", "F 02 B 75/04",
    "G 06 F 17/30", "C 22 B 1/24", "E 21 B 43/22", "A 01 C 7/08", "B 23 K 9/16", "C 12 N 1/20",
    "H 01 L 31/04", "F 26 B 17/14", "G 21 C 3/00", "B 01 J 23/40", "C 07 D 207/22", "E 04 B 1/16",
)  # fmt: skip
_HOLDERS = {
    "ru": (
        "Воронеж. науч.-исслед. ин-т связи", "ООО «НПО «Технологии материалов»", "ФГУП «ВИАМ»",
        "ФГБОУ ВО «Самарский государственный технический университет»", "ОАО «Газпром промгаз»",
        "Московский энергетический институт", "Ин-т катализа им. Г. К. Борескова СО РАН",
        "ЗАО «Монокристалл»", "Юго-Западный гос. ун-т",
        "Общество с ограниченной ответственностью «Сенсор»", "МГТУ им. Н. Э. Баумана",
        "Федеральное государственное унитарное предприятие «НИИ «Полюс»", "Харьк. авиац. ин-т",
        "ПАО «Татнефть»", "НИИ кардиологии", "Казахский национальный технический университет",
        "ГНЦ РФ – ФЭИ",
    ),
    "uk": (
        "Нац. техн. ун-т України «КПІ»", "Ін-т електрозварювання ім. Є. О. Патона",
        "Вінницький НТУ",
    ),
    "kk": ("Л. Н. Гумилев атындағы ЕҰУ", "«Қазцинк» ЖШС", "Жер туралы ғылымдар орталығы"),
    "be": ("Беларускі дзяржаўны ўніверсітэт", "Ін-т фізікі НАН Беларусі"),
    "bg": ("Технически университет – София", "Институт по оптика – БАН"),
    "en": (
        "Siemens AG", "Samsung Electronics Co., Ltd.", "Massachusetts Institute of Technology",
        "IBM Corp.",
    ),
    "ru-Latn": ("IPPE", "MGTU im. N. E. Baumana", "OOO «Sensor»", "NPO «Luch»"),
}  # fmt: skip
_COUNTRIES = {
    "ru": (
        "Российская Федерация", "Российская Федерация", "Рос. Федерация", "РФ", "RU",
        "Республика Казахстан", "РК", "Республика Беларусь", "Россия", "KZ",
        "Республика Узбекистан", "СССР", "SU", "США",
    ),
    "uk": ("Україна", "UA", "України"),
    "kk": ("Қазақстан Республикасы", "ҚР", "KZ"),
    "be": ("Рэспубліка Беларусь", "BY", "РБ"),
    "bg": ("България", "BG"),
    "en": ("US", "USA", "RU", "EP", "CN", "JP", "Russian Federation", "DE", "Great Britain", "WO"),
    "ru-Latn": ("RF", "Rossiyskaya Federatsiya", "RU", "SSSR", "Russian Federation"),
}  # fmt: skip
_PROGRAMS = (
    "Свидетельство", "Авторское свидетельство",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Patent:
    """The facts of one patent; ``kind`` is a wording that the record itself has."""

    title: str
    people: tuple[Person, ...]
    country: str
    number: str
    index: str
    """The class: «H 04 B 1/38»."""
    holder: str
    application: str
    submitted: Day
    published: Day
    bulletin: int
    kind: str

    @property
    def soviet(self) -> bool:
        """An author's certificate of the USSR."""
        return self.country in {"СССР", "SU", "SSSR"}

    @property
    def program(self) -> bool:
        """A certificate of a program or a data base."""
        return self.kind.startswith(_PROGRAMS)


def patent_of(record: Record, manner: Manner) -> Patent:
    """The patent that a record describes; what it lacks is made up."""
    choice = manner.choice
    country = str(record.get("jurisdiction") or choice.choice(_COUNTRIES[manner.tongue]))
    soviet = country in {"СССР", "SU", "SSSR"}
    published = day_of(record) if record["type"] == "patent" else ()
    if len(published) < 3:
        published = some_day(choice, 1962, 1991) if soviet else some_day(choice, 1993, 2024)
    year = published[0] - choice.choice((1, 1, 2))
    submitted = day_of(record, "submitted") or some_day(choice, year, year)
    number = str(record.get("number") or "")
    if not number or record["type"] != "patent":
        number = _number(manner.tongue, choice, soviet=soviet)
    elif choice.random() < 0.5:
        number = renumbered(number, choice)
    index = str(record.get("note") or choice.choice(_CLASSES))
    if choice.random() < 0.3:
        index = index.replace(" ", "", 2)
    return Patent(
        title=title_of(record),
        people=tuple(record.get("author") or []),
        country=country,
        number=number,
        index=index,
        holder=str(record.get("authority") or choice.choice(_HOLDERS[manner.tongue])),
        application=_application(published[0], choice),
        submitted=submitted,
        published=published,
        bulletin=choice.randint(1, 36) if manner.tongue != "kk" else choice.randint(1, 12),
        kind=_kind(record),
    )


def _kind(record: Record) -> str:
    """The wording that a record of a patent has for what it is."""
    genre = str(record.get("genre") or "") if record["type"] == "patent" else ""
    return "" if genre in {"patent", "invcert"} else genre


def _number(tongue: str, choice: Random, *, soviet: bool) -> str:
    if tongue == "en":
        return f"{choice.randint(3, 11)},{choice.randint(0, 999):03},{choice.randint(0, 999):03}"
    if tongue in {"uk", "kk", "be", "bg"}:
        return str(choice.randint(4000, 120_000))
    number = choice.randint(200_000, 1_800_000) if soviet else choice.randint(2_000_000, 2_820_000)
    return str(number)


def _application(year: int, choice: Random) -> str:
    if year < 1992:
        group = f"{choice.randint(18, 31)}-{choice.randint(1, 29):02}"
        return f"{choice.randint(1_200_000, 4_900_000)}/{group}"
    number = f"{year - 1}{choice.randint(100_000, 149_999)}"
    return number + choice.choice(("", f"/{choice.randint(2, 28):02}"))
