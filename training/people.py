"""Printing the names of people as reference lists print them."""

import re
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

Person = Mapping[str, Any]

INITIALS = re.compile(r"[^\W\d_]\.")
_VOWELS = "аеёиоуыэюяaeiouy"


def family(person: Person) -> str:
    """The family name with its particle, or the name of a body."""
    parts = (person.get("non-dropping-particle"), person.get("family") or person.get("literal"))
    return " ".join(part for part in parts if part)


def initials(person: Person, gap: str = " ", stop: str = ".") -> str:
    """«И. И.», «И.И.», «II»: the given names as initials with ``gap`` between them."""
    given = str(person.get("given") or "")
    words = [word for word in re.split(r"[\s.]+", _spaced(given)) if word]
    shorts = []
    for word in words:
        pieces = [piece for piece in word.split("-") if piece]
        shorts.append("-".join(_initial(piece) + stop for piece in pieces))
    return gap.join(shorts)


def inverted(person: Person, comma: str = "", gap: str = " ", stop: str = ".") -> str:
    """«Иванов И. И.», «Иванов, И.И.», «Ivanov II»."""
    given = initials(person, gap, stop)
    return f"{family(person)}{comma} {given}" if given else family(person)


def straight(person: Person, gap: str = " ", space: str = " ", stop: str = ".") -> str:
    """«И. И. Иванов», «И.И.Иванов»."""
    given = initials(person, gap, stop)
    return f"{given}{space}{family(person)}" if given else family(person)


def in_full(person: Person, *, inverted: bool, comma: str = "") -> str:
    """«Иванов Иван Иванович», «John Smith»."""
    given = str(person.get("given") or "")
    if not given:
        return family(person)
    return f"{family(person)}{comma} {given}" if inverted else f"{given} {family(person)}"


def listed(names: Sequence[str], comma: str = ", ", last: str = ", ") -> str:
    """Names in a row; ``last`` stands before the last one: ``" and "``, ``", & "``."""
    if len(names) < 2:
        return "".join(names)
    return comma.join(names[:-1]) + last + names[-1]


def shortened(people: Sequence[Person], most: int, shown: int) -> tuple[Sequence[Person], bool]:
    """The people that are printed, and whether «et al.» follows."""
    return (people[:shown], True) if len(people) > most else (people, False)


def gap_of(choice: Random) -> str:
    """What stands between initials: a space, or nothing."""
    return choice.choice([" ", "", ""])


def genitive(person: Person) -> Person:
    """The name as after «под ред.»: by the usual endings, others unchanged."""
    name = str(person.get("family") or "")
    for ending, changed in (
        ("ов", "ова"), ("ев", "ева"), ("ёв", "ёва"), ("ин", "ина"), ("ын", "ына"),
        ("ова", "овой"), ("ева", "евой"), ("ина", "иной"), ("ская", "ской"),
        ("ский", "ского"), ("цкий", "цкого"), ("ой", "ого"), ("ий", "его"),
    ):  # fmt: skip
        if name.endswith(ending):
            return {**person, "family": name[: -len(ending)] + changed}
    if name and name[-1] not in _VOWELS + "ьй" and re.fullmatch(r"[А-Яа-яёЁ-]+", name):
        return {**person, "family": name + "а"}
    return person


def _spaced(given: str) -> str:
    """«GB» as «G B»: initials that are printed without stops."""
    return " ".join(given) if re.fullmatch(r"[A-ZА-Я]{2,3}", given) else given


def _initial(name: str) -> str:
    """«И» of «Иван»; «Дж» stays."""
    return name if len(name) <= 2 and not name.isupper() else name[0].upper()
