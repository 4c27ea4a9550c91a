"""Names from all records, for what a record lacks: editors, cities, institutions, themes."""

import re
from functools import cache

from training.gost.habits import ROMANISED, clean
from training.people import Person
from training.pieces import Record
from training.records import names, records
from training.terms import language_of

_INSTITUTION = re.compile(
    r"универ|институт|академ|ун-т|ин-т|центр|\bРАН\b|Univ|Instit|Acad|Museum|музей|Society|"
    r"університет|інстытут|ўніверсітэт",
    re.IGNORECASE,
)
_GENRES = re.compile(r"\b(?:пособ|учебн|сборник|препринт|практик|материалы|тез)", re.IGNORECASE)


@cache
def people(language: str) -> tuple[Person, ...]:
    """Authors of the language's works, with their given names."""
    found = tuple(
        person
        for record in _records(language)
        for person in record.get("author", ())
        if person.get("given") and person.get("family", "")[:1].isupper()
    )
    return found if len(found) > 20 else people("ru")


@cache
def themes(language: str) -> tuple[str, ...]:
    """Short titles, as conferences and collections bear them."""
    titles = (clean(record["title"]) for record in _records(language))
    found = tuple(
        title
        for title in titles
        if 15 < len(title) < 75
        and not _GENRES.search(title)
        and not re.search(r"[\d{}\\\[\]()/«»“”\"]|\. ", title)
    )
    return found or themes("ru")


@cache
def institutions(language: str) -> tuple[str, ...]:
    """Publishers that are universities, academies, institutes."""
    publishers = (record.get("publisher", "") for record in _records(language))
    return tuple(
        name
        for name in publishers
        if _INSTITUTION.search(name)
        and len(name) < 60
        and not re.search(r"[Ии]зд|[Тт]ип\.|Publ|Press", name)
        and not re.search(r"[.:;]\s*[:;]|:|,", name)
    )


@cache
def journals(language: str) -> tuple[str, ...]:
    """Titles of journals."""
    titles = (
        clean(record.get("container-title", ""))
        for record in _records(language)
        if record["type"] == "article-journal"
    )
    return tuple(name for name in titles if 3 < len(name) < 60)


@cache
def _all() -> tuple[Record, ...]:
    return tuple(record for name in names() for record in records(name))


@cache
def _records(language: str) -> tuple[Record, ...]:
    """The records of a language."""
    return tuple(record for record in _all() if _tongue(record) == language)


def _tongue(record: Record) -> str:
    own = record.get("language")
    return ROMANISED if own and "Latn" in own else language_of(own)
