"""Works as authors cite them: now and then of a rarer kind, with what their records lack."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from random import Random
from typing import Final

from training.people import Person
from training.pieces import Record
from training.records import records
from training.western.words import random_date, stock
from training.western.works import UNPRINTABLE, Work, cleaned, work_of

_SUPPLYING: Final = {"en", "ru", "ru-Latn"}
"""The languages of the records that names and titles are taken from."""
_UNSTOCKED: Final = {"uk", "be", "kk", "bg"}
"""Languages without names of places and publishers to supply."""
_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XV")
_PROCEEDINGS: Final = re.compile(
    r"(?i)конф|труд|матер|сб|тез|proc|conf|symp|workshop|mater|trud|sb"
)


def drawn_work(record: Record, choice: Random) -> Work | None:
    """The work of a record with values of its kind that the record lacks; ``None`` if odd."""
    work = work_of(record)
    if work is None:
        return None
    return _supplied(work if work.language in _UNSTOCKED else _recast(work, choice), choice)


@cache
def pool(script: str) -> Sequence[Record]:
    """The records that supply names and titles: in ``en`` English, ``latn`` romanised, ``ru``."""
    found = records({"en": "latin", "latn": "romanised", "ru": "ru"}[script])
    return [record for record in found if record.get("language") in _SUPPLYING]


def random_people(script: str, choice: Random) -> Sequence[Person]:
    """One to three people of some other record, without bodies."""
    while True:
        authors: Sequence[Person] = choice.choice(pool(script)).get("author", ())
        people = authors[: choice.choice([1, 1, 2, 2, 3])]
        if people and all("family" in person for person in people):
            return people


def random_title(script: str, choice: Random, near: int = 60) -> str:
    """A title of some other record; of three, that whose length is nearest to ``near``."""
    drawn = [cleaned(choice.choice(pool(script))["title"]) for _ in range(3)]
    title = min(drawn, key=lambda text: abs(len(text) - near))
    return title if not UNPRINTABLE.search(title) else random_title(script, choice, near)


def _recast(work: Work, choice: Random) -> Work:
    """Now and then an article as a chapter or a newspaper's, a book as a thesis."""
    if work.kind == "article" and choice.random() < 0.12:
        container = random_title(work.script, choice, 50)
        blank = replace(work, issue="", volume="", container_translated="", conference=True)
        return replace(blank, kind="part", container=_venue(container, work.script, choice))
    if work.kind == "article" and choice.random() < 0.04:
        paper = choice.choice(stock(work.script, "newspapers"))
        date = random_date(choice, work.date.year)
        return replace(work, kind="news", container=paper, volume="", issue="", page="", date=date)
    if work.kind == "book" and work.authors and choice.random() < 0.07:
        school = choice.choice(stock(work.script, "universities"))
        bare = replace(work, editors=(), series="", series_number="", isbn="", edition="")
        return replace(bare, kind="thesis", publisher=school, authors=work.authors[:1])
    plain = work.conference and not _PROCEEDINGS.search(work.container)
    if work.kind == "part" and plain and choice.random() < 0.4:
        return replace(work, container=_venue(work.container, work.script, choice))
    return work


def _venue(title: str, script: str, choice: Random) -> str:
    """The name of proceedings or of a collection, around a title."""
    number = choice.randrange(1, len(_ROMAN))
    ordinal = {1: "1st", 2: "2nd", 3: "3rd"}.get(number, f"{number}th")
    shape = choice.choice(stock(script, "venues"))
    return shape.format(t=title.strip("«»"), o=ordinal, r=_ROMAN[number - 1])


def stocked(work: Work) -> bool:
    """Whether there are names of places and publishers for the work's language."""
    return work.language not in _UNSTOCKED


def _supplied(work: Work, choice: Random) -> Work:
    """The work with values of its kind that its record lacks, and without some that it has."""
    changes: dict[str, object] = {}
    printed = stocked(work) and work.kind in {"book", "part", "thesis", "report"}
    if printed and not work.place and choice.random() < 0.6:
        changes["place"] = choice.choice(stock(work.script, "places"))
    if printed and work.kind != "thesis" and not work.publisher and choice.random() < 0.6:
        changes["publisher"] = choice.choice(stock(work.script, "publishers"))
    if printed and work.kind == "thesis" and not work.publisher and choice.random() < 0.7:
        changes["publisher"] = choice.choice(stock(work.script, "universities"))
    if work.kind in {"book", "thesis"} and not work.extent and choice.random() < 0.7:
        changes["extent"] = str(choice.randint(24, 780))
    if work.kind == "book":
        changes |= _supplied_book(work, choice)
    if work.kind == "part":
        changes |= _supplied_part(work, choice)
    if work.kind == "article":
        changes |= _supplied_article(work, choice)
    if work.kind == "news" and not work.date.month and choice.random() < 0.8:
        changes["date"] = random_date(choice, work.date.year)
    if work.kind == "page" and work.date.year and choice.random() < 0.25:
        changes["date"] = random_date(choice, work.date.year)
    if work.kind in {"page", "news", "software"} and not work.url:
        changes["url"] = random_url(choice)
    if choice.random() < 0.06:
        changes[choice.choice(("page", "issue", "place", "publisher", "volume"))] = ""
    seen = min(max(2006, work.date.year), 2024)
    changes["accessed"] = random_date(choice, choice.randint(seen, 2025))
    return replace(work, **changes)  # type: ignore[arg-type]


def _supplied_book(work: Work, choice: Random) -> dict[str, object]:
    changes: dict[str, object] = {}
    if not work.edition and choice.random() < 0.1:
        changes["edition"] = str(choice.randint(2, 6))
    if not work.volume and choice.random() < 0.08:
        changes["volume"] = str(choice.randint(1, 6))
    if not work.editors and choice.random() < (0.08 if work.authors else 0.7):
        changes["editors"] = random_people(work.script, choice)
    if not work.translators and choice.random() < 0.06:
        changes["translators"] = random_people(work.script, choice)
    if stocked(work) and not work.series and choice.random() < 0.05:
        changes["series"] = random_title(work.script, choice, 28)
        changes["series_number"] = choice.choice(["", str(choice.randint(1, 400))])
    if not work.isbn and choice.random() < 0.12:
        changes["isbn"] = random_isbn(choice)
    return changes


def _supplied_part(work: Work, choice: Random) -> dict[str, object]:
    changes: dict[str, object] = {}
    if not work.editors and choice.random() < 0.45:
        changes["editors"] = random_people(work.script, choice)
    if not work.page and choice.random() < 0.85:
        changes["page"] = _random_pages(choice)
    if not work.volume and choice.random() < 0.06:
        changes["volume"] = str(choice.randint(1, 12))
    if stocked(work) and work.conference and choice.random() < 0.35:
        changes["event"] = choice.choice(stock(work.script, "places"))
    return changes


def _supplied_article(work: Work, choice: Random) -> dict[str, object]:
    changes: dict[str, object] = {}
    if not work.volume and choice.random() < 0.35:
        changes["volume"] = str(choice.randint(1, 95))
    if not work.issue and choice.random() < 0.25:
        number = choice.randint(1, 12)
        changes["issue"] = choice.choice([f"{number}", f"{number} ({choice.randint(20, 190)})"])
    if not work.page and choice.random() < 0.7:
        changes["page"] = _random_pages(choice)
    if not work.doi and work.date.year > 1998 and choice.random() < 0.35:
        changes["doi"] = random_doi(work, choice)
    return changes


def _random_pages(choice: Random) -> str:
    first = choice.randint(3, 640)
    return f"{first}–{first + choice.randint(1, 30)}"


def random_doi(work: Work, choice: Random) -> str:
    """A DOI of the shapes that publishers give out."""
    registrant, number = choice.randint(1007, 34680), choice.randint(10000, 999999)
    year, volume, issue = work.date.year, choice.randint(1, 60), choice.randint(1, 12)
    shapes = (
        f"s{number:06}-0{year % 100:02}-{number % 10000:04}-{choice.randint(0, 9)}",
        f"j.{choice.choice(['jns', 'econ', 'apsusc', 'physb'])}.{year}.{issue:02}.{number % 1000}",
        f"{number % 9000 + 1000}-{number // 100:04}-{year}-{volume}-{issue}-{number % 300}",
        f"S{number:06}{year % 100}0{issue:02}{volume}",
        f"vestnik{number % 10000}.{issue}",
        f"{number}",
    )
    return f"10.{registrant}/{choice.choice(shapes)}"


def random_url(choice: Random) -> str:
    """An address of a page that does not exist."""
    words = ("elibrary", "novosti", "gazeta", "journal", "science", "portal", "history", "stat")
    host = f"{choice.choice(['www.', ''])}{choice.choice(words)}-{choice.choice(words)}"
    tail = choice.choice(
        (
            f"{choice.choice(words)}/{choice.randint(2001, 2024)}/{choice.randint(1, 99999)}",
            f"{choice.choice(words)}.php?id={choice.randint(10, 99999)}",
            f"ru/{choice.choice(words)}/{choice.choice(words)}_{choice.randint(1, 99)}.pdf",
            f"{choice.choice(words)}/{choice.randint(100, 99999)}.html",
            f"{choice.choice(words)}/",
        )
    )
    top = choice.choice(["ru", "ru", "com", "org", "kz", "by", "ua", "net", "gov.ru"])
    return f"{choice.choice(['http', 'https'])}://{host}.{top}/{tail}"


def random_isbn(choice: Random) -> str:
    """An ISBN with its hyphens; the check digit is not computed."""
    tail = f"5-{choice.randint(100, 99999)}-{choice.randint(100, 999)}-{choice.randint(0, 9)}"
    return choice.choice([f"978-{tail}", tail])
