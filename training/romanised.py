"""Russian works as romanised ones, by the habits of many authors."""

import csv
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

from training.people import Person, initials
from training.records import FOLDER
from training.western.supply import pool, random_title
from training.western.works import Work

_FILE: Final = Path(__file__).with_suffix(".toml")
_JOURNALS: Final = FOLDER / "journals_bilingual.csv"
_SOFT_SIGNS: Final = ("'", "'", "'", "’", "’", "", "", "`", "ʹ", "´", "‘")
_PUBLISHER_WORDS: Final = re.compile(r"(?i)\b(?:изд-во|изд\.|издательство|издательский дом|ид)\s+")


@dataclass(frozen=True, slots=True)
class Romanisation:
    """One author's way to romanise."""

    letters: Mapping[str, str]
    capitals: bool
    """Whether a capital that becomes two letters is «SH» rather than «Sh»."""
    initial_ye: bool
    """Whether «е» is «ye» after a vowel and at the start."""
    names_in_y: bool
    """Whether surnames in «-ий», «-ый» end in «-y»."""

    def text(self, cyrillic: str) -> str:
        """The text in Latin letters."""
        cyrillic = re.sub(r"(?i)(?<![^\W\d_])е|(?<=[аеёиоуыэюя])е", self._ye, cyrillic)
        return "".join(
            self._letter(letter, following)
            for letter, following in zip(cyrillic, cyrillic[1:] + " ", strict=False)
        )

    def family(self, name: str) -> str:
        """A surname in Latin letters."""
        if self.names_in_y:
            name = re.sub("[иы]й$", "ы", name)
        return self.text(name)

    def _ye(self, found: re.Match[str]) -> str:
        return ("ye" if found[0] == "е" else "Ye") if self.initial_ye else found[0]

    def _letter(self, letter: str, following: str) -> str:
        latin = self.letters.get(letter.lower(), letter)
        if letter.islower() or latin == letter or not latin[:1].isalpha():
            return latin
        return latin.upper() if self.capitals or following.isupper() else latin.capitalize()


def drawn_romanisation(choice: Random, language: str = "ru") -> Romanisation:
    """A romanisation: one of the usual tables, often with a letter of another one."""
    tables = _data()
    names = list(tables["weights"])
    name = choice.choices(names, list(tables["weights"].values()))[0]
    base, others = tables["base"]["letters"], tables["base"]["others"]
    letters = _letters(base) | _letters(others) | _letters(tables["systems"][name])
    if choice.random() < 0.25:
        other = _letters(tables["systems"][choice.choice(names)])
        letters |= {key: other[key] for key in choice.sample(sorted(other), 2)}
    if letters["ь"] == "'":
        letters["ь"] = choice.choice(_SOFT_SIGNS)
    if letters["ъ"] not in {"", "ʺ"}:
        letters["ъ"] = choice.choice(['"', "''", letters["ь"], "”", ""])
    letters |= _national(language)
    return Romanisation(
        letters,
        capitals=choice.random() < 0.04,
        initial_ye=name == "bgn" and choice.random() < 0.25,
        names_in_y=name not in {"iso", "scientific", "online"} and choice.random() < 0.35,
    )


def romanised_work(work: Work, choice: Random, *, full: bool = False) -> Work:
    """A Cyrillic work in Latin letters, with English titles beside the romanised ones.

    ``full`` keeps the given names in full; else they are the romanised initials: «Yu. A.».
    """
    way = drawn_romanisation(choice, work.language)
    marks = choice.choice(["«»", "«»", "“”", '""'])
    texts = ("title", "container", "series", "genre", "issue", "volume", "number", "page")
    changes: dict[str, Any] = {
        name: _quoted(way.text(getattr(work, name)).replace("№", "no."), marks) for name in texts
    }
    for name in ("authors", "editors", "translators"):
        people = getattr(work, name)
        changes[name] = [romanised_person(person, way, full=full) for person in people]
    changes["place"] = place(work.place, way, choice)
    changes["event"] = place(work.event, way, choice)
    changes["publisher"] = publisher(work.publisher, way, choice)
    if choice.random() < 0.85:
        changes["title_translated"] = random_title("en", choice, len(work.title))
    if work.container and choice.random() < 0.55:
        changes["container_translated"] = english_container(work, choice)
    return replace(work, language="en", romanised=True, **changes)


def romanised_person(person: Person, way: Romanisation, *, full: bool = False) -> Person:
    """A person's name in Latin letters."""
    given = str(person.get("given") or "")
    given = given if full else initials(person)
    changed = {"given": way.text(given)} if given else {}
    if "family" in person:
        changed["family"] = way.family(person["family"])
    if "literal" in person:
        changed["literal"] = way.text(person["literal"])
    return {**person, **changed}


def place(name: str, way: Romanisation, choice: Random) -> str:
    """A city in English, where it has a name of its own, else romanised."""
    known = _data()["places"].get(name.strip())
    return str(choice.choice(known)) if known else way.text(name)


def publisher(name: str, way: Romanisation, choice: Random) -> str:
    """«Nauka Publ.», «Izd-vo MGU», «Nauka»."""
    if not name or choice.random() < 0.2:
        return way.text(name)
    bare = way.text(_PUBLISHER_WORDS.sub("", name).strip('«»" '))
    shapes = _data()["publishers"]["shapes"]
    return str(choice.choice(shapes)).format(n=bare)


def english_container(work: Work, choice: Random) -> str:
    """The English name of a journal, where it has one, else the name of some other journal."""
    known = _journals().get(work.container.lower())
    if known:
        return known
    if work.kind == "article" and choice.random() < 0.5:
        return choice.choice(list(_journals().values()))
    while True:
        name = str(choice.choice(pool("en")).get("container-title", ""))
        if 4 < len(name) < 110 and "[" not in name:
            return name


def thesis_genres(choice: Random) -> tuple[str, str]:
    """«Diss. kand. ekon. nauk» and «Cand. econ. sci. diss.»."""
    romanised, english = choice.choice(_data()["theses"]["pairs"])
    return str(romanised), str(english)


def romanised_month(number: int) -> str:
    """«aprelya»."""
    return str(_data()["newspapers"]["months"][number - 1])


def _quoted(text: str, marks: str) -> str:
    """The text with its guillemets as they are, or as English quotes."""
    return text.replace("«", marks[0]).replace("»", marks[1])


def _national(language: str) -> dict[str, str]:
    """Letters that another language than Russian reads in its own way."""
    if language == "uk":
        return _letters("г=h и=y є=ie і=i щ=shch ї=i")
    if language == "bg":
        return _letters("щ=sht ъ=a х=h ь=y й=y")
    return {}


def _letters(pairs: str) -> dict[str, str]:
    return dict(pair.split("=", 1) for pair in pairs.split(" "))


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


@cache
def _journals() -> dict[str, str]:
    with _JOURNALS.open(encoding="utf-8", newline="") as file:
        return {row["title_ru"].lower(): row["title_en"] for row in csv.DictReader(file)}
