"""What references to laws, patents, theses, pages … have in common: the manner of one reference."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from training.people import Person, family, gap_of, in_full, inverted, listed, shortened, straight
from training.pieces import Piece, Record, between
from training.terms import language_of, term

Day = tuple[int, ...]
"""A date as far as it is known: (2016, 4, 11), (2016, 4), (2016,)."""

_ABBREVIATED = re.compile(r"(?:\b(?:гг?|вв?|др|пр|ст|рр?|жж?)|\b[A-ZА-Я]|\.\.)\.$")
_DASHES = ("–", "–", "—", "-")
_QUOTES = (("«", "»"), ("«", "»"), ('"', '"'), ("“", "”"))
_LATIN_QUOTES = (('"', '"'), ("“", "”"), ("«", "»"))
_SIGNS = ("№ ", "№ ", "№ ", "№", "N ")
_LATIN_SIGNS = ("No. ", "no. ", "№ ", "N ", "No ")


@dataclass(frozen=True, slots=True)
class Manner:
    """The freedoms that an author takes, the same throughout a reference."""

    tongue: str
    """``ru``, ``kk``, ``uk``, ``be``, ``bg``, ``en`` or ``ru-Latn``."""
    dash: str
    area: str
    """Between areas: ``". – "`` or ``". "``."""
    colon: str
    semicolon: str
    gap: str
    comma: str
    """After a family name that begins the entry: nothing, or a comma."""
    quotes: tuple[str, str]
    sign: str
    """«№ » with its space."""
    choice: Random

    def often(self, share: float) -> bool:
        """Whether what this share of authors does is done."""
        return self.choice.random() < share

    def one(self, *wordings: str) -> str:
        """One of the wordings."""
        return self.choice.choice(wordings)

    def term(self, name: str, **values: object) -> str:
        """A wording of the entry's language."""
        return term(language_of(self.tongue), name, self.choice, **values)

    def quoted(self, piece: Piece) -> list[Piece]:
        """A field in the reference's quotes."""
        return [between(self.quotes[0]), piece, between(self.quotes[1])]


def tongue_of(record: Record) -> str:
    """The language whose wordings a record takes."""
    own = str(record.get("language") or "en")
    return "ru-Latn" if "Latn" in own else language_of(own)


def manner_of(record: Record, choice: Random) -> Manner:
    """A manner for a reference to this record."""
    tongue = tongue_of(record)
    latin = tongue in {"en", "ru-Latn"}
    dash = choice.choice(_DASHES)
    spaced = choice.random() < 0.5
    return Manner(
        tongue=tongue,
        dash=dash,
        area=f". {dash} " if choice.random() < 0.55 else ". ",
        colon=" : " if spaced else ": ",
        semicolon=" ; " if spaced else "; ",
        gap=gap_of(choice),
        comma=choice.choice(("", "", ",")),
        quotes=choice.choice(_LATIN_QUOTES if latin else _QUOTES),
        sign=choice.choice(_LATIN_SIGNS if latin else _SIGNS),
        choice=choice,
    )


def heading(people: Sequence[Person], manner: Manner, most: int = 3) -> list[Piece]:
    """The authors that begin an entry: «Иванов И. И., Петров П. П.»."""
    if not people:
        return []
    shown, more = shortened(people, most, manner.choice.choice((1, most)))
    names = [inverted(person, manner.comma, manner.gap) for person in shown]
    others = ["", " " + manner.term("others")][more]
    return [Piece("author", listed(names) + others)]


def responsible(people: Sequence[Person], manner: Manner) -> list[Piece]:
    """The authors as after «/»: «И. И. Иванов, П. П. Петров [и др.]»."""
    if not people:
        return []
    shown, more = shortened(people, 4, manner.choice.choice((1, 3)))
    names = [straight(person, manner.gap) for person in shown]
    others = ["", " " + manner.term("others")][more]
    return [Piece("author", listed(names) + others)]


def whole_name(person: Person, *, turned: bool = True) -> list[Piece]:
    """«Иванов Иван Иванович», as theses name their authors."""
    return [Piece("author", in_full(person, inverted=turned))]


def first_stop(pieces: list[Piece], stop: str = ".") -> list[Piece]:
    """The heading of an entry with its stop and the space before the title."""
    if not pieces:
        return []
    ended = stop == "." and pieces[-1].text.endswith(".")
    return [*pieces, between(" " if ended else stop + " ")]


def day_of(record: Record, name: str = "issued") -> Day:
    """The date of a record; empty where it has none."""
    found = record.get(name, {}).get("date-parts", [[]])[0]
    return tuple(int(part) for part in found)


def some_day(choice: Random, first: int = 1995, last: int = 2024) -> Day:
    """A date between two years."""
    return choice.randint(first, last), choice.randint(1, 12), choice.randint(1, 28)


def year_of(record: Record, choice: Random) -> int:
    """The year of a record, or one that fits."""
    return (day_of(record) or (choice.randint(1995, 2023),))[0]


_MONTHS = {
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "be": "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка "
    "лістапада снежня",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "kk": "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
    "en": "January February March April May June July August September October November December",
    "ru-Latn": "yanvarya fevralya marta aprelya maya iyunya iyulya avgusta sentyabrya oktyabrya "
    "noyabrya dekabrya",
}
_NAMED_MONTHS = {
    "ru": "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "uk": "січень лютий березень квітень травень червень липень серпень вересень жовтень листопад "
    "грудень",
    "be": "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад "
    "снежань",
    "ru-Latn": "yanvar' fevral' mart aprel' may iyun' iyul' avgust sentyabr' oktyabr' noyabr' "
    "dekabr'",
}
_SHORT_MONTHS = {
    "ru": "янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.",
    "en": "Jan. Feb. March Apr. May June July Aug. Sept. Oct. Nov. Dec.",
}
_DAYS = {
    "ru": ("{d} {m}", "{d} {m}", "{d} {s}"),
    "en": ("{d} {m}", "{m} {d}", "{s} {d}"),
}
_DATES = {
    "ru": (
        "{n}", "{n}", "{n}", "{n} г.", "{d} {m} {y} г.", "{d} {m} {y} г.", "{d} {m} {y}",
        "{d} {m} {y} года", "{d} {s} {y} г.",
    ),
    "uk": ("{n}", "{n}", "{n} р.", "{d} {m} {y} р.", "{d} {m} {y} року", "{d} {m} {y}"),
    "be": ("{n}", "{n}", "{d} {m} {y} г.", "{d} {m} {y} г."),
    "bg": ("{n}", "{n} г.", "{d} {m} {y} г.", "{d} {m} {y}"),
    "kk": ("{n}", "{n}", "{n} ж.", "{y} жылғы {d} {m}", "{y} ж. {d} {m}", "{d} {m} {y} ж."),
    "en": ("{n}", "{d} {m} {y}", "{m} {d}, {y}", "{s} {d}, {y}", "{y}-{month:02}-{d:02}", "{n}"),
    "ru-Latn": ("{n}", "{n}", "{d} {m} {y}", "{d} {m} {y} g."),
}  # fmt: skip


def date_text(day: Day, manner: Manner) -> str:
    """A full date in the manner of its language, of a month or year if no more is known."""
    if len(day) < 3:
        return day_and_month(day, manner) + f" {day[0]}" if len(day) == 2 else str(day[0])
    wording = manner.choice.choice(_DATES[manner.tongue])
    year, month, number = day
    shorter = f"{number:02}.{month:02}.{year}"
    return wording.format(
        n=shorter, d=number, y=year, m=_month(day, manner), s=_month(day, manner, short=True),
        month=month,
    )  # fmt: skip


def numeric(day: Day, *, short: bool = False) -> str:
    """«20.08.2002» or «20.08.02»."""
    if len(day) < 3:
        return str(day[0])
    year = f"{day[0] % 100:02}" if short else str(day[0])
    return f"{day[2]:02}.{day[1]:02}.{year}"


def day_and_month(day: Day, manner: Manner) -> str:
    """«11 апреля», or the month alone."""
    if len(day) < 3:
        named = _NAMED_MONTHS.get(manner.tongue) or _MONTHS[manner.tongue]
        return named.split()[day[1] - 1]
    wording = manner.choice.choice(_DAYS.get(manner.tongue, ("{d} {m}",)))
    return wording.format(d=day[2], m=_month(day, manner), s=_month(day, manner, short=True))


def _month(day: Day, manner: Manner, *, short: bool = False) -> str:
    names = _SHORT_MONTHS.get(manner.tongue, "") if short else ""
    return (names or _MONTHS[manner.tongue]).split()[day[1] - 1]


def title_of(record: Record) -> str:
    """The title without the stop that ends the area; the stop of «XX в.» stays."""
    title = str(record["title"]).strip()
    return title if _ABBREVIATED.search(title) else title.rstrip(".")


def body(person: Person) -> bool:
    """Whether this author is an organisation."""
    return not person.get("given") and " " in family(person)
