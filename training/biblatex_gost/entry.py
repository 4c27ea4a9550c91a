"""Records as the entries of a .bib file, the way Russian authors write them for biblatex-gost."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random
from urllib.parse import quote

from training.people import Person
from training.pieces import Record
from training.terms import language_of

KINDS = {
    "article": "article",
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "book": "book",
    "chapter": "incollection",
    "document": "misc",
    "entry-dictionary": "incollection",
    "entry-encyclopedia": "incollection",
    "manuscript": "misc",
    "paper-conference": "inproceedings",
    "patent": "patent",
    "periodical": "book",
    "post-weblog": "online",
    "report": "report",
    "software": "misc",
    "speech": "inproceedings",
    "standard": "book",
    "thesis": "thesis",
    "webpage": "online",
}
"""The entry type for a type of record."""

_COPIED = {
    "volume": "volume",
    "edition": "edition",
    "page": "pages",
    "number-of-pages": "pagetotal",
    "number-of-volumes": "volumes",
    "publisher-place": "location",
    "publisher": "publisher",
    "collection-title": "series",
    "ISBN": "isbn",
    "ISSN": "issn",
    "DOI": "doi",
    "URL": "url",
    "title-translated": "title-translated",
}
_PLACE_IN_PUBLISHER = re.compile(r"([А-ЯA-Z][^:«»\"]{1,30}?)\s?:\s+(\S.*)")
_URL_SIGNS = "".join(map(chr, range(33, 127)))
"""Biber encodes the other letters of an address."""
_ABBREVIATED = re.compile(r"\b[^\W\d]{1,3}\.$")
_NAMED = re.compile(r"[^\W\d_]{2}")
_TRANSLATED = re.compile(r"(.+\S) \[([^\[\]]{4,})\]")
_PROCEEDINGS = re.compile(r"материал|труды|тез|сборник|proceedings|conference", re.IGNORECASE)


@dataclass(slots=True)
class Entry:
    """An entry of a .bib file; the names of the fields are biblatex's."""

    kind: str
    language: str
    """``ru``, ``en``, … : the language that the work is in."""
    author: list[Person] = field(default_factory=list)
    editor: list[Person] = field(default_factory=list)
    translator: list[Person] = field(default_factory=list)
    fields: dict[str, str] = field(default_factory=dict)
    date: tuple[int, ...] = ()
    """The year, or the year, the month and the day."""
    urldate: tuple[int, ...] = ()
    eventdate: tuple[int, ...] = ()
    publdate: tuple[int, ...] = ()

    def has(self, *names: str) -> bool:
        """Whether one of the fields has a value."""
        return any(self.fields.get(name) for name in names)

    def drop(self, names: Iterable[str]) -> None:
        """Leave fields out."""
        for name in names:
            self.fields.pop(name, None)


def entry_of(record: Record, choice: Random) -> Entry | None:
    """What an author writes for a record, without what the record does not say."""
    kind = KINDS.get(record["type"])
    if kind is None or not record.get("issued"):
        return None
    entry = Entry(kind, language_of(record.get("language")))
    entry.author = list(record.get("author") or ())
    entry.editor = list(record.get("editor") or ())
    entry.translator = list(record.get("translator") or ())
    entry.date = _date(record, "issued")
    entry.urldate = _date(record, "accessed")
    fields = {name: str(record[key]).strip() for key, name in _COPIED.items() if record.get(key)}
    fields["title"] = _title(record)
    _split_translation(fields, "title")
    entry.fields = fields
    if "URL" in record:
        fields["url"] = quote(fields["url"], safe=_URL_SIGNS)
    _split_publisher(fields)
    _split_title(fields, choice)
    _TYPED.get(kind, _as_book)(entry, record, choice)
    return entry if fields["title"] else None


def _date(record: Record, name: str) -> tuple[int, ...]:
    parts = (record.get(name) or {}).get("date-parts") or [[]]
    numbers = tuple(int(part) for part in parts[0])
    return numbers if len(numbers) == 3 else numbers[:1]


def _title(record: Record) -> str:
    """The title; that of a standard begins with its designation."""
    title = str(record["title"]).strip()
    if not _ABBREVIATED.search(title):
        title = title.rstrip(".")
    number = record.get("number") if record["type"] == "standard" else None
    return f"{number}. {title}" if number else title


def _split_publisher(fields: dict[str, str]) -> None:
    """«М.: Наука» as the place and the publisher."""
    match = _PLACE_IN_PUBLISHER.fullmatch(fields.get("publisher", ""))
    if match:
        fields.setdefault("location", match[1])
        fields["publisher"] = match[2]


def _split_translation(fields: dict[str, str], name: str) -> None:
    """«Malye jazyki [Minority languages]» as the title and its translation."""
    match = _TRANSLATED.fullmatch(fields[name])
    if match and f"{name}-translated" not in fields:
        fields[name], fields[f"{name}-translated"] = match.groups()


def _split_title(fields: dict[str, str], choice: Random) -> None:
    """Some authors write what is after the colon as a field of its own."""
    head, colon, rest = fields["title"].partition(": ")
    if colon and rest and choice.random() < 0.5:
        fields["title"], fields["subtitle"] = head.rstrip(), rest.strip()


def _as_article(entry: Entry, record: Record, choice: Random) -> None:
    journal = record.get("container-title")
    if not journal or not _NAMED.search(str(journal)):
        _as_online(entry, record, choice)
        return
    fields = entry.fields
    fields["journaltitle"] = str(journal)
    if record.get("issue"):
        fields["issue" if choice.random() < 0.06 else "number"] = str(record["issue"])
    entry.editor = []
    entry.drop(("publisher", "location", "edition", "pagetotal", "series", "isbn", "volumes"))


def _as_book(entry: Entry, record: Record, choice: Random) -> None:
    fields = entry.fields
    if record.get("collection-number") and "series" in fields:
        fields["number"] = str(record["collection-number"])
    if record.get("genre") and record["type"] == "book" and entry.language == "ru":
        fields["titleaddon"] = str(record["genre"]).lower()
    entry.drop(("pages", "issn"))
    if not entry.author and entry.editor:
        both = "proceedings" if _PROCEEDINGS.search(fields["title"]) else "collection"
        entry.kind = choice.choice([both, both, "book"])


def _as_part(entry: Entry, record: Record, choice: Random) -> None:
    book = record.get("container-title") or record.get("event-title")
    if not book:
        _as_misc(entry, record, choice)
        return
    fields = entry.fields
    head, colon, rest = str(book).partition(": ")
    if colon and rest and choice.random() < 0.5:
        fields["booktitle"], fields["booksubtitle"] = head.rstrip(), rest.strip()
    else:
        fields["booktitle"] = str(book)
        _split_translation(fields, "booktitle")
    if record.get("event-place"):
        fields["location"] = str(record["event-place"])
    if record.get("collection-number") and "series" in fields:
        fields["number"] = str(record["collection-number"])
    entry.drop(("pagetotal", "issn"))


def _as_thesis(entry: Entry, record: Record, choice: Random) -> None:
    _institution(entry)
    entry.drop(("series", "volume", "pages"))
    genre = str(record.get("genre") or "")
    if genre and len(genre) < 60 and choice.random() < 0.6:
        entry.fields["type"] = genre
    entry.editor = entry.translator = []


def _as_report(entry: Entry, record: Record, choice: Random) -> None:
    if "publisher" in entry.fields and choice.random() < 0.3:
        _as_book(entry, record, choice)
        entry.kind = "book"
        if record.get("genre"):
            entry.fields["titleaddon"] = str(record["genre"])
        return
    _institution(entry)
    entry.editor = entry.translator = []
    entry.drop(("series", "volume", "isbn", "issn", "edition"))
    for key, name in (("genre", "type"), ("number", "number")):
        if record.get(key):
            entry.fields[name] = str(record[key])


def _as_patent(entry: Entry, record: Record, _choice: Random) -> None:
    if record.get("genre"):
        entry.fields["type"] = str(record["genre"])
    if record.get("number"):
        entry.fields["number"] = str(record["number"])
    if "publisher" in entry.fields:
        entry.fields["holder"] = entry.fields["publisher"]
    entry.editor = entry.translator = []
    entry.drop(("publisher", "location", "pages", "volume"))


def _as_online(entry: Entry, record: Record, choice: Random) -> None:
    """A page of a site; some write the site as a journal."""
    entry.kind = "online"
    if record.get("container-title") and choice.random() < 0.6:
        entry.kind = "article"
        entry.fields["journaltitle"] = str(record["container-title"])
    elif "publisher" in entry.fields and choice.random() < 0.7:
        entry.fields["organization"] = entry.fields["publisher"]
    entry.editor = []
    entry.drop(("publisher", "location", "pages", "volume", "issn", "series"))


def _as_misc(entry: Entry, _record: Record, _choice: Random) -> None:
    entry.kind = "misc"
    if "publisher" in entry.fields:
        entry.fields["organization"] = entry.fields["publisher"]
    entry.drop(("publisher", "pages", "volume", "issn", "isbn", "series", "edition", "pagetotal"))
    entry.editor = entry.translator = []


def _institution(entry: Entry) -> None:
    if "publisher" in entry.fields:
        entry.fields["institution"] = entry.fields.pop("publisher")


_TYPED = {
    "article": _as_article,
    "incollection": _as_part,
    "inproceedings": _as_part,
    "misc": _as_misc,
    "online": _as_online,
    "patent": _as_patent,
    "report": _as_report,
    "thesis": _as_thesis,
}
