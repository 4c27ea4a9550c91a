"""What a Western style prints of a record, its values cleaned."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from training.people import Person
from training.pieces import Record
from training.terms import language_of
from training.western.words import NO_DATE, Date

Kind = Literal[
    "article",
    "news",
    "book",
    "part",
    "thesis",
    "report",
    "page",
    "software",
    "patent",
    "standard",
    "law",
]

_KINDS: Final[dict[str, Kind]] = {
    "article": "article",
    "article-journal": "article",
    "article-magazine": "news",
    "article-newspaper": "news",
    "book": "book",
    "chapter": "part",
    "dataset": "software",
    "document": "report",
    "entry-dictionary": "part",
    "entry-encyclopedia": "part",
    "legislation": "law",
    "manuscript": "report",
    "paper-conference": "part",
    "patent": "patent",
    "post-weblog": "page",
    "report": "report",
    "software": "software",
    "speech": "part",
    "standard": "standard",
    "thesis": "thesis",
    "webpage": "page",
}
_ORDINAL_WORDS: Final = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_BOOK_KIND: Final = re.compile(
    r"""(.{12,}?)\s*[:.]\s+                                        # the title itself
    ((?:учеб|монограф|сб\.|сборник\s(?:ст|науч|док|тр)|практикум|методическ|метод\.
    |курс\sлекций|навч|підручник|збірник\sнаук|манаграфія|вучэб|оқулық|оқу\s)[^:]{3,60})""",
    re.VERBOSE | re.IGNORECASE,
)
_TRANSLATION: Final = re.compile(r"([^\[]*[^\[ ])\s*\[([^\[\]]{4,})\]")
_MISREAD: Final = re.compile(r"\bet al\.|\bи др\.|[.,] [–-] |\d{4}\. |\b[A-ZА-Я]\. ?[A-ZА-Я]\., ")
UNPRINTABLE: Final = re.compile(r"[\\${}<>_^]|https?:|//")


@dataclass(frozen=True, slots=True)
class Work:
    """A record as a style prints it; what is not known or not printed is empty."""

    kind: Kind
    language: str
    romanised: bool
    title: str
    authors: Sequence[Person] = ()
    editors: Sequence[Person] = ()
    translators: Sequence[Person] = ()
    date: Date = NO_DATE
    title_translated: str = ""
    container: str = ""
    container_translated: str = ""
    conference: bool = False
    volume: str = ""
    issue: str = ""
    page: str = ""
    extent: str = ""
    edition: str = ""
    place: str = ""
    publisher: str = ""
    series: str = ""
    series_number: str = ""
    genre: str = ""
    number: str = ""
    event: str = ""
    doi: str = ""
    url: str = ""
    isbn: str = ""
    accessed: Date = NO_DATE

    @property
    def script(self) -> Literal["en", "latn", "ru"]:
        """Whether it is in a Western language, romanised, or in Cyrillic."""
        if self.romanised:
            return "latn"
        return "en" if self.language == "en" else "ru"


def work_of(record: Record) -> Work | None:
    """The work of a record; ``None`` for an odd record."""
    kind = _KINDS.get(record["type"])
    title = _title(record)
    year = record.get("issued", {}).get("date-parts", [[0]])[0]
    undated = not year[0] and kind not in {"page", "software"}
    if (
        kind is None
        or undated
        or _is_misread(record)
        or len(title) > 300
        or UNPRINTABLE.search(title)
    ):
        return None
    romanised = "Latn" in record.get("language", "")
    work = Work(
        kind=kind,
        language=language_of(record.get("language")),
        romanised=romanised,
        title=title,
        authors=_people(record, "author"),
        editors=_people(record, "editor") if kind in {"part", "book"} else (),
        translators=_people(record, "translator"),
        date=Date(*year[:3]),
        title_translated=cleaned(record.get("title-translated", "")),
        container=cleaned(record.get("container-title") or record.get("event-title") or ""),
        container_translated=cleaned(record.get("container-title-translated", "")),
        conference=record["type"] in {"paper-conference", "speech"},
        volume=_short(record.get("volume"), 12),
        issue=_short(record.get("issue"), 14),
        page=_short(record.get("page"), 22).strip(".-–"),
        extent=_short(record.get("number-of-pages"), 6),
        edition=_edition(str(record.get("edition", ""))),
        place=_place(record.get("publisher-place") or record.get("event-place") or ""),
        publisher=cleaned(record.get("publisher", "").split(" | ")[0])[:90].strip(),
        series=cleaned(record.get("collection-title", "")),
        series_number=_short(record.get("collection-number"), 8),
        genre=_genre(record),
        number=_short(record.get("number"), 18),
        doi=_doi(record.get("DOI", "")),
        url=_short(str(record.get("URL", "")).split("(")[0], 110),
        isbn=_short(str(record.get("ISBN", "")).split(" ")[0], 20),
    )
    work = _parted(work)
    return None if re.search(r"\[|http|www", work.container) else _settled(work)


def _is_misread(record: Record) -> bool:
    """Whether names or other fields were taken for one name or for the title."""
    if _MISREAD.search(record["title"]) or record["title"].startswith("?"):
        return True
    families = [str(person.get("family", "")) for person in record.get("author", ())]
    return any(" и " in name or name[:1].islower() or name == "NA" for name in families)


def _people(record: Record, name: str) -> Sequence[Person]:
    """People, without what stands after a comma in their given names."""
    people = record.get(name, ())
    return [{**p, "given": p["given"].split(",")[0]} if "given" in p else p for p in people]


def _parted(work: Work) -> Work:
    """The work, its kind, place and translations taken out of the values they stand in."""
    found = _BOOK_KIND.fullmatch(work.title) if work.kind == "book" else None
    if found:
        work = replace(work, title=found[1], genre=found[2])
    if ": " in work.publisher:
        place, publisher = work.publisher.split(": ", maxsplit=1)
        if len(place) < 20:
            work = replace(work, place=work.place or place.strip(), publisher=publisher)
    if not work.romanised:
        return work
    if found := _TRANSLATION.fullmatch(work.title):
        work = replace(work, title=found[1], title_translated=found[2])
    if found := _TRANSLATION.fullmatch(work.container):
        work = replace(work, container=found[1], container_translated=found[2])
    return work


def _settled(work: Work) -> Work:
    """The work under the kind that its values make it."""
    if work.kind == "article" and not work.container:
        return replace(work, kind="page" if work.url else "report")
    if work.kind == "part" and not work.container:
        return replace(work, kind="book", page="", extent=work.extent)
    if work.kind == "report" and work.container and work.page:
        return replace(work, kind="article", genre="")
    if work.kind in {"book", "thesis"}:
        return replace(work, container="", issue="", page="")
    return work


def cleaned(text: str) -> str:
    """One line without a final stop, unless it is an abbreviation's."""
    text = re.sub(r"\s*\[(?:[Ii]n [A-Z]\w+|[Ээ]лектрон[^\]]*|[Тт]екст)\]", "", str(text))
    text = " ".join(text.split()).rstrip(",;:/= ")
    last = text.rsplit(" ", 1)[-1]
    return text[:-1] if text.endswith(".") and not text.endswith("..") and len(last) > 4 else text


def _title(record: Record) -> str:
    """The title; a standard's designation is part of it."""
    title = cleaned(record["title"])
    number = str(record.get("number", ""))
    if record["type"] == "standard" and number and number not in title:
        return f"{number}. {title}"
    return title


def _short(value: object, most: int) -> str:
    """The value, if it is as short as such values are."""
    text = " ".join(str(value or "").split())
    return text if len(text) <= most and text != "..." else ""


def _place(text: str) -> str:
    text = text.split(" | ", maxsplit=1)[0]
    return (
        "" if text.startswith("country") else cleaned(text.replace("Moсква", "Москва"))[:40].strip()
    )


def _edition(text: str) -> str:
    """The number of the edition."""
    word = text.lower().split(" ")[0]
    if word in _ORDINAL_WORDS:
        found = _ORDINAL_WORDS.index(word)
        return str(found) if found > 1 else ""
    number = re.match(r"(\d{1,2})(?!\d)", text)
    return number[1] if number and number[1] != "1" else ""


def _genre(record: Record) -> str:
    """The genre as printed, without what is a code or only names the type."""
    genre = _short(record.get("genre"), 45)
    types = {"book", "article", "conference paper", "phdautoref", "patent", "document"}
    return "" if genre.lower() in types else genre


def _doi(text: str) -> str:
    found = re.search(r"10\.\d{4,}/\S+", text)
    return found[0].rstrip(".") if found and len(found[0]) < 60 else ""
