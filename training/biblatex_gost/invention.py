"""What records do not say, made up from others: series, editors, conferences, ISBN."""

import re
from collections.abc import Callable
from functools import cache
from random import Random
from typing import NamedTuple

from training.biblatex_gost.entry import Entry
from training.people import Person, genitive
from training.records import names, records
from training.terms import language_of, term

_SCIENCES = (
    "физ.-мат. наук", "техн. наук", "техн. наук", "филол. наук", "ист. наук", "экон. наук",
    "пед. наук", "хим. наук", "биол. наук", "мед. наук", "юрид. наук", "социол. наук",
)  # fmt: skip
_SPECIALITIES = (
    ("05.13.18", "Математическое моделирование, численные методы и комплексы программ"),
    ("01.04.07", "Физика конденсированного состояния"),
    ("05.13.11", ""), ("01.01.02", ""), ("10.02.20", ""), ("08.00.05", ""), ("07.00.02", ""),
    ("1.3.8", ""), ("2.3.1", "Системный анализ, управление и обработка информации"),
    ("03.02.08", "Экология"), ("13.00.01", ""), ("05.14.03", ""),
)  # fmt: skip
_EVENTS = {
    "ru": (
        "Всероссийская научная конференция", "{n} Междунар. науч.-практ. конф.",
        "{n} Всероссийская школа молодых ученых", "{n} съезд", "Международный симпозиум",
    ),
    "en": (
        "{n} International Conference", "Annual Meeting", "International Symposium",
        "International Workshop",
    ),
}  # fmt: skip
_SERIES = {
    "ru": (
        "Классический университетский учебник", "Библиотека программиста", "Высшее образование",
        "Научная мысль", "Бакалавр. Академический курс", "Памятники исторической мысли",
        "Труды института", "Теоретическая физика", "Учебник для вузов", "Философские технологии",
    ),
    "en": (
        "Lecture Notes in Computer Science", "Springer Series in Materials Science",
        "Cambridge Studies in Linguistics", "Graduate Texts in Mathematics", "Oxford Handbooks",
    ),
}  # fmt: skip
_NOTES = {
    "ru": (("note", "ил."), ("note", "Препринт"), ("language", "на рус. яз.")),
    "en": (("language", "In Russian"), ("language", "in Russian"), ("note", "Preprint")),
}
_MATERIALS = re.compile("мат|тез|proc|abstr|сборник доклади")
_ROMAN = ("I", "II", "III", "IV", "V", "VII", "IX", "XI", "XII", "XX")
_ORIGINS = ("english", "english", "english", "german", "french")
_ARCHIVES = ("hep-th", "cs.CL", "math.AP", "astro-ph", "")


class _Pool(NamedTuple):
    people: list[Person]
    publishers: list[str]
    places: list[str]


@cache
def _pool(language: str) -> _Pool:
    """People, publishers and places of all the records in a language."""
    pool = _Pool([], [], [])
    for record in (record for name in names() for record in records(name)):
        if language_of(record.get("language")) != language:
            continue
        pool.people.extend(p for p in record.get("author", ()) if p.get("given"))
        for key, values in (("publisher", pool.publishers), ("publisher-place", pool.places)):
            value = str(record.get(key) or "")
            if value and len(value) < 30 and not set(value) & set(":;/[]"):
                values.append(value)
    return pool


def invent(entry: Entry, choice: Random) -> None:
    """Fill some of the fields that the entry's record leaves empty."""
    _INVENTED.get(entry.kind, _nothing)(entry, choice)
    fields = entry.fields
    if "url" in fields and not entry.urldate and choice.random() < 0.65:
        year = choice.randint(min(max(2009, entry.date[0]), 2026), 2026)
        entry.urldate = (year, choice.randint(1, 12), choice.randint(1, 28))
    if choice.random() < 0.03:
        name, value = choice.choice(_NOTES["ru" if entry.language == "ru" else "en"])
        fields.setdefault(f"{name}-note", value)
    if entry.language == "ru" and choice.random() < 0.55:
        entry.editor = [genitive(person) for person in entry.editor]
        entry.translator = [genitive(person) for person in entry.translator]


def _nothing(_entry: Entry, _choice: Random) -> None:
    pass


def _article(entry: Entry, choice: Random) -> None:
    fields = entry.fields
    if entry.language == "en" and entry.date[0] > 1995 and choice.random() < 0.04:
        day = f"{choice.randint(0, 23):02}{choice.randint(1, 12):02}"
        fields["eprint"] = f"{day}.{choice.randint(1, 19999):05}"
        fields["eprintclass"] = choice.choice(_ARCHIVES)


def _book(entry: Entry, choice: Random) -> None:
    fields = entry.fields
    language = entry.language
    _published(entry, choice, 0.5)
    if choice.random() < 0.08 and "volume" not in fields:
        number = choice.randint(1, 4)
        fields["volume"] = str(number)
        if choice.random() < 0.8:
            fields["volumes"] = str(max(number, choice.randint(2, 6)))
        if choice.random() < 0.25:
            fields["part"] = str(choice.randint(1, 3))
    signed = bool(entry.author or entry.editor)
    if signed and not entry.has("subtitle", "titleaddon") and choice.random() < 0.2:
        name = "book-genre" if entry.author else "collection-genre"
        fields["titleaddon"] = term(language, name, choice)
    if "edition" not in fields and choice.random() < 0.08:
        fields["edition"] = str(choice.randint(2, 6))
        if choice.random() < 0.4 and language == "ru":
            fields["edition"] += choice.choice(
                ["-е изд., испр. и доп.", "-е изд., стер.", "-е изд., перераб."]
            )
    if not entry.editor and choice.random() < 0.1:
        entry.editor = _people(language, choice, 2)
    _translated(entry, choice, 0.07)
    if "pagetotal" not in fields and choice.random() < 0.5:
        fields["pagetotal"] = str(choice.randint(40, 800))
    _series(entry, choice, 0.1)
    if "isbn" not in fields and choice.random() < 0.15:
        fields["isbn"] = _isbn(choice)


def _part(entry: Entry, choice: Random) -> None:
    fields = entry.fields
    _published(entry, choice, 0.6)
    if not entry.editor and choice.random() < 0.25:
        entry.editor = _people(entry.language, choice, 3)
    _series(entry, choice, 0.08)
    _translated(entry, choice, 0.03)
    if not entry.has("booksubtitle", "booktitle-translated") and choice.random() < 0.15:
        genre = term(entry.language, "collection-genre", choice)
        # Whose materials they are is part of the title.
        fields["booksubtitle" if _MATERIALS.match(genre) else "booktitleaddon"] = genre
    if entry.kind == "inproceedings" and choice.random() < 0.2:
        _event(entry, choice)
    if "isbn" not in fields and choice.random() < 0.06:
        fields["isbn"] = _isbn(choice)


def _thesis(entry: Entry, choice: Random) -> None:
    fields = entry.fields
    if "type" not in fields:
        russian = ("phdthesis", "phdthesis", "docthesis", "phdautoref", "docautoref", "mathesis")
        fields["type"] = choice.choice(russian) if entry.language == "ru" else "phdthesis"
        if entry.language == "ru" and fields["type"] != "mathesis" and choice.random() < 0.85:
            fields["science"] = choice.choice(_SCIENCES)
    if entry.language == "ru" and choice.random() < 0.5:
        code, speciality = choice.choice(_SPECIALITIES)
        fields["specialitycode"] = code
        fields["speciality"] = speciality if choice.random() < 0.5 else ""
    if "location" not in fields and choice.random() < 0.6:
        fields["location"] = choice.choice(_pool(entry.language).places)
    if "pagetotal" not in fields and choice.random() < 0.5:
        fields["pagetotal"] = str(choice.randint(16, 380))


def _patent(entry: Entry, choice: Random) -> None:
    fields = entry.fields
    if entry.language == "ru":
        fields.setdefault("type", choice.choice(["patentru", "invcert", "patent"]))
        if fields["type"].lower() == "патент":
            fields["type"] = choice.choice(["patentru", "пат.", "Патент"])
        if fields["type"] not in {"patentru", "invcert"} and choice.random() < 0.4:
            fields["location"] = choice.choice(["РФ", "Рос. Федерация", "СССР", "России"])
    if choice.random() < 0.3:
        section = f"{choice.choice('ABCFGH')}{choice.randint(1, 49):02}{choice.choice('BCDKL')}"
        fields["ipc"] = f"МПК {section} {choice.randint(1, 40)}/{choice.randint(0, 48):02}"
    if choice.random() < 0.4:
        fields["requestnumber"] = f"{entry.date[0]}1{choice.randint(10000, 49999)}"
    if choice.random() < 0.6:
        entry.publdate = (entry.date[0] + 1, choice.randint(1, 12), choice.randint(1, 28))
        if choice.random() < 0.6:
            fields["publication"] = f"Бюл. № {choice.randint(1, 36)}"
    entry.author = entry.author[:3] if choice.random() < 0.3 else entry.author


def _online(entry: Entry, _choice: Random) -> None:
    if "url" not in entry.fields:
        entry.kind = "misc"


def _published(entry: Entry, choice: Random, chance: float) -> None:
    """A place and a publisher."""
    fields, pool = entry.fields, _pool(entry.language)
    for name, values in (("location", pool.places), ("publisher", pool.publishers)):
        if name not in fields and choice.random() < chance:
            fields[name] = choice.choice(values)


def _series(entry: Entry, choice: Random, chance: float) -> None:
    fields = entry.fields
    if "series" in fields or choice.random() > chance:
        return
    fields["series"] = choice.choice(_SERIES["ru" if entry.language == "ru" else "en"])
    if choice.random() < 0.5:
        number = choice.randint(1, 200)
        fields["number"] = choice.choice(["{}", "вып. {}", "т. {}"]).format(number)
        if entry.language != "ru":
            fields["number"] = str(number)


def _event(entry: Entry, choice: Random) -> None:
    fields, language = entry.fields, "ru" if entry.language == "ru" else "en"
    if choice.random() < 0.6:
        fields["eventtitle"] = choice.choice(_EVENTS[language]).format(n=choice.choice(_ROMAN))
    fields["venue"] = choice.choice(_pool(entry.language).places)
    if choice.random() < 0.8:
        first = choice.randint(1, 24)
        month = choice.randint(1, 12)
        entry.eventdate = (entry.date[0], month, first, first + choice.randint(1, 4))


def _translated(entry: Entry, choice: Random, chance: float) -> None:
    if not entry.translator and entry.language == "ru" and choice.random() < chance:
        entry.translator = _people(entry.language, choice, 1)
    if entry.translator and choice.random() < 0.7:
        entry.fields["origlanguage"] = choice.choice(_ORIGINS)


def _people(language: str, choice: Random, most: int) -> list[Person]:
    return [choice.choice(_pool(language).people) for _ in range(choice.randint(1, most))]


def _isbn(choice: Random) -> str:
    middle = f"{choice.randint(1, 99999):05}-{choice.randint(1, 999):03}-{choice.randint(0, 9)}"
    return choice.choice(["978-5-", "5-", "978-0-"]) + middle


_INVENTED: dict[str, Callable[[Entry, Random], None]] = {
    "article": _article,
    "book": _book,
    "collection": _book,
    "proceedings": _book,
    "incollection": _part,
    "inproceedings": _part,
    "thesis": _thesis,
    "patent": _patent,
    "online": _online,
}
