"""Laws, decrees and rulings: what a reference to one is made of, from a record or made up."""

import re
from dataclasses import dataclass, replace
from functools import cache
from random import Random

from training.pieces import Record
from training.records import records
from training.special.law_words import CONTAINERS, KINDS, TOPICS
from training.special.manner import Day, Manner, day_of, some_day, tongue_of

_HEADS = re.compile(
    r"(?i:(Указ|Ukaz|Постановление|Postanovlenie|Постанова|Пастанова|Распоряжение|"
    r"Определение|Решение|Рішення|Приказ|Бұйрық|Наказ|Декрет|Дэкрэт)) (.+)"
)
_LAST = re.compile(r"(.+) (қаулысы|Жарлығы|бұйрығы)")
_GENITIVES = (
    ("Министерство", "Министерства"), ("Міністерство", "Міністерства"), ("Минздрав", "Минздрава"),
    ("Минтранс", "Минтранса"), ("Банк России", "Банка России"), ("Комиссия", "Комиссии"),
    ("министрі", "министрінің"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Law:
    """What is known of a law or ruling; empty where nothing is."""

    title: str
    genre: str
    authority: str
    """In the genitive: «Правительства РФ»."""
    number: str
    day: Day
    container: str
    volume: str
    issue: str
    page: str
    case: bool
    """A ruling of a court."""

    @property
    def code(self) -> bool:
        """A code or constitution, whose name needs no quotes."""
        return not self.genre


def law_of(record: Record) -> Law:
    """The law that a record describes."""
    genre, authority = _divided(str(record.get("genre") or ""))
    for nominative, genitive in _GENITIVES:
        body = str(record.get("authority") or "")
        if not authority and (body.startswith(nominative) or body.endswith(nominative)):
            authority = body.replace(nominative, genitive, 1)
    return Law(
        title=str(record["title"]),
        genre=genre,
        authority=authority,
        number=str(record.get("number") or ""),
        day=day_of(record),
        container=str(record.get("container-title") or ""),
        volume=str(record.get("volume") or ""),
        issue=str(record.get("issue") or ""),
        page=str(record.get("page") or ""),
        case=record["type"] == "legal_case",
    )


def _divided(genre: str) -> tuple[str, str]:
    """«Указ Президента РФ» is a kind and the body; «Федеральный закон» a kind alone."""
    if found := _HEADS.fullmatch(genre):
        return found[1], found[2]
    if found := _LAST.fullmatch(genre):
        return found[2], found[1]
    return genre, ""


def invented(manner: Manner) -> Law:
    """A law as there could be one, in a language whose laws are cited often."""
    choice = manner.choice
    genre, authority, pattern = choice.choice(KINDS[manner.tongue]).split("|")
    day = some_day(choice, 1992, 2024)
    number = pattern.format(n=choice.choice((choice.randint(1, 99), choice.randint(100, 2400))))
    title = choice.choice(TOPICS[manner.tongue])
    if title.startswith(("По делу", "По жалобе")):
        genre, authority, number = "Постановление", "Конституционного Суда РФ", f"{day[1] + 3}-П"
    return published(Law(title, genre, authority, number, day, "", "", "", "", case=False), manner)


def published(law: Law, manner: Manner) -> Law:
    """The law with the place where it was published, if it had none."""
    if law.container or manner.tongue not in CONTAINERS:
        return law
    choice = manner.choice
    container = choice.choice(CONTAINERS[manner.tongue])
    year = law.day[0] if law.day else choice.randint(1993, 2023)
    issue = str(choice.randint(1, 52))
    page = str(choice.randint(1, 7900))
    return replace(law, container=container, volume=str(year), issue=issue, page=page)


def renumbered(text: str, choice: Random) -> str:
    """The same designation with other digits: «149-ФЗ» → «83-ФЗ»."""
    return re.sub(r"\d+", lambda found: _digits(len(found[0]), choice), text)


def _digits(count: int, choice: Random) -> str:
    return str(choice.randint(10 ** (count - 1), 10**count - 1))


def borrowed(manner: Manner) -> Law:
    """A law of the language, made up or one of the records with other numbers."""
    if manner.tongue in KINDS and manner.often(0.6):
        return invented(manner)
    law = law_of(manner.choice.choice(_records(manner.tongue)))
    return redated(law, manner.choice) if manner.often(0.7) else law


def redated(law: Law, choice: Random) -> Law:
    """The law with another date and number of the same form."""
    day = some_day(choice, 1991, 2024) if law.day else ()
    return replace(law, number=renumbered(law.number, choice), day=day)


@cache
def _records(tongue: str) -> tuple[Record, ...]:
    """The records of laws and rulings in a language."""
    found = records("law")
    return tuple(record for record in found if legal(record) and tongue_of(record) == tongue)


def legal(record: Record) -> bool:
    """Whether the record is of a law or a ruling."""
    return record["type"] in {"legislation", "legal_case"}
