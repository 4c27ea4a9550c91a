"""Articles, papers of conferences, chapters, web pages: parts of something."""

from training.gost import pool
from training.gost.events import host
from training.gost.habits import Entry, Part, around, chained, one
from training.gost.imprint import isbn, issn, publisher
from training.gost.numbers import date, journal_numbers, pages, parts_of_date, year, year_of
from training.gost.online import address
from training.gost.opening import endings, opening, text_kind
from training.gost.titles import bracket, container, journal
from training.pieces import Piece


def article(entry: Entry) -> list[Piece] | None:
    """An article of a journal."""
    if not entry.has("container-title"):
        return webpage(entry) if entry.has("URL") else None
    if entry.language == "ru" and not entry.has("volume") and entry.chance(0.05):
        paper = entry.word("gost-newspaper")
        return newspaper(entry.with_fields(**{"container-title": paper, "issue": "", "page": ""}))
    full = entry.habit.medium == "text"
    return chained(
        ("", opening(entry, _article_genre(entry), of_book=False)),
        *text_kind(entry, of_part=True),
        (entry.habit.part, journal(entry)),
        (entry.habit.area, issn(entry, 0.08) if full else []),
        *_located(entry),
    )


def _located(entry: Entry) -> list[Part]:
    """Numbers of the journal, ISSN, DOI and address; at home the DOI before the pages too."""
    numbers, tail = journal_numbers(entry), endings(entry, 0.12)
    if entry.habit.home and entry.chance(0.06):
        return [*numbers[:-1], *tail, numbers[-1]]
    return [*numbers, (entry.habit.area, issn(entry, 0.03)), *tail]


def newspaper(entry: Entry) -> list[Piece] | None:
    """An article of a newspaper: with the day of issue."""
    if not entry.has("container-title"):
        return webpage(entry)
    return chained(
        ("", opening(entry, of_book=False)),
        *text_kind(entry, of_part=True),
        (entry.habit.part, container(entry)),
        *_day(entry),
        (entry.habit.area, pages(entry) if entry.has("page") else _newspaper_page(entry)),
        *endings(entry, 0.0),
    )


def _day(entry: Entry) -> list[Part]:
    """«2016. – 11 апреля», «2016. – № 45 (12 мая)», «2016. – 29 янв. (№ 14)»."""
    area, when = entry.habit.area, one("issued", date(entry))
    count = entry.text("issue") or entry.choice.randint(1, 260)
    number = one("issue", entry.word("issue", n=count))
    draw = entry.choice.random()
    if draw < 0.2:
        when = chained(("", number), (" ", around("(", when, ")")))
    elif draw < 0.32:
        when = chained(("", when), (" ", around("(", number, ")")))
    elif draw < 0.4:
        when = number
    return [(entry.habit.year, year(entry)), (area, when)]


def _newspaper_page(entry: Entry) -> list[Piece]:
    if not entry.chance(0.55):
        return []
    return one("page", entry.word("page", n=entry.choice.randint(1, 12)))


def part(entry: Entry) -> list[Piece] | None:
    """A chapter, a paper of a conference, an entry of an encyclopedia."""
    talk = entry.record["type"] in {"speech", "paper-conference"}
    if not talk and not entry.has("container-title"):
        return None
    if entry.has("URL") and not entry.has("page") and entry.record["type"].startswith("entry"):
        return webpage(entry)
    return chained(
        ("", opening(entry, _talk(entry), of_book=False)),
        *text_kind(entry, of_part=True),
        (entry.habit.part, host(_paged(entry))),
        (entry.habit.area, isbn(entry, 0.02)),
        *endings(entry, 0.04),
    )


def _paged(entry: Entry) -> Entry:
    """A talk of a conference with pages in its proceedings."""
    if entry.record["type"] != "speech" or entry.chance(0.15):
        return entry
    first = entry.choice.randint(3, 400)
    return entry.with_fields(page=f"{first}-{first + entry.choice.randint(1, 9)}")


def _talk(entry: Entry) -> list[Piece]:
    """«тез. докл.», for a few of the talks."""
    named = entry.record["type"] in {"speech", "paper-conference"} and entry.chance(0.03)
    return one("genre", entry.word("gost-talk")) if named else []


def _article_genre(entry: Entry) -> list[Piece]:
    """«[интервью]», for a few articles in Russian."""
    if entry.language != "ru" or not entry.chance(0.012):
        return []
    kind = one("genre", entry.choice.choice(["интервью", "рецензия", "обзор", "беседа", "письмо"]))
    return around("[", kind, "]") if entry.chance(0.7) else kind


def webpage(entry: Entry) -> list[Piece] | None:
    """A page or a site, with the site after «//» for some."""
    area = entry.habit.area
    site = entry.text("container-title") or (_site(entry) if entry.chance(0.6) else "")
    when = year(entry) if parts_of_date(entry) and entry.chance(0.35) else []
    if entry.chance(0.12):
        when = one("issued", f"{date(entry)} {year_of(entry)}")
    name, kind = _parted(entry, site)
    host_words = chained(
        ("", one("container-title", name)),
        (" ", bracket(entry) if entry.chance(0.1) else []),
        (entry.habit.colon, one("genre", kind)),
    )
    return chained(
        ("", opening(entry, of_book=False)),
        *text_kind(entry, of_part=True),
        (entry.habit.part, host_words),
        (area, publisher(entry) if entry.has("publisher") else []),
        (area, when),
        (entry.choice.choice([area, area, ". "]), address(entry)),
        *text_kind(entry, of_part=False),
    )


def _parted(entry: Entry, site: str) -> tuple[str, str]:
    """A site and the word that says so: «РБК», «сайт»."""
    name, _, kind = site.rpartition(": ")
    if name and kind in {"официальный сайт", "official site"}:
        return name, kind
    named = entry.listed == "ru" and site and "сайт" not in site.lower() and entry.chance(0.06)
    return site, entry.choice.choice(["сайт", "офиц. сайт", "портал"]) if named else ""


def _site(entry: Entry) -> str:
    """A site's name: one of the usual, or the site of an institution."""
    owner = entry.choice.choice(pool.institutions(entry.language))
    return entry.word("gost-site", t=owner)
