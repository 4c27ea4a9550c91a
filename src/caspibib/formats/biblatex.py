"""BibLaTeX: one entry a work, valid in biber's default data model.

The other version of a work stands in the custom fields that the data model gives to its users:
see ``VERSION_FIELDS``. What has no field at all is JSON in ``verbc``, a verbatim field.

The data model gives no fields of their own to ``legislation``, ``standard``, ``legal`` and their
like (the standard styles print them as ``misc``), so that these types are ``misc`` or ``manual``
with CSL's name of the type as ``entrysubtype``. A type is also chosen by what it demands: a book
without an author is a ``collection`` when it has an editor, a chapter without an editor is
``inbook``, and a newspaper article on the web that nobody signed is ``online``.

``volume`` must be a whole number: «27-1» is written as ``number``, or, beside a number, as
``issue``; in a book as ``part``. A date of which only words are known is given with the year that
is among them, if any; biblatex prints no other words there.

Titles stand in double braces: biblatex changes the capitals of English titles where a style asks
for it, and journals print a title as its author wrote it. Cyrillic titles never change.
"""

import re
from typing import Final

from caspibib.formats.bib.checksums import ISBN, ISSN
from caspibib.formats.bib.codecs import (
    EDTF,
    INTEGER,
    LANGUAGE,
    LIST,
    NAMES,
    PAGES,
    TITLE,
    VERBATIM,
)
from caspibib.formats.bib.dates import join_date
from caspibib.formats.bib.file import BEGINS, read_bib, write_bib
from caspibib.formats.bib.latex import unescape
from caspibib.formats.bib.table import Dialect, EntryType, Field
from caspibib.formats.bib.versions import CustomFields
from caspibib.formats.format import Format

_ARTICLE: Final = frozenset({"article"})
_PERIODICAL: Final = frozenset({"article", "periodical"})
_PARTS: Final = frozenset({"inbook", "incollection", "inproceedings", "inreference"})
_VOLUMES: Final = frozenset({"book", "collection", "proceedings"}) | _PARTS
_EVENTS: Final = frozenset({"inproceedings", "proceedings", "unpublished"})
_WEB: Final = frozenset({"online"})
_MISC: Final = frozenset({"misc", "software"})
_THESES: Final = frozenset({"thesis", "report"})
_PUBLISHED: Final = _VOLUMES | {"dataset", "manual"}
_PLACED: Final = _PUBLISHED | _MISC | _THESES | {"booklet", "patent", "unpublished"}
_TYPED: Final = _MISC | _THESES | {"booklet", "dataset", "manual", "patent", "unpublished"}
_PAGED: Final = (
    _ARTICLE | (_VOLUMES - {"inproceedings"}) | {"inproceedings", "booklet", "manual"} | _THESES
)
_COUNTED: Final = frozenset({"book", "collection", "proceedings", "booklet"}) | _THESES

TYPES: Final = (
    EntryType("article", "article-journal"),
    EntryType("article", "article-magazine", "magazine"),
    EntryType(
        "online",
        "article-newspaper",
        "newspaper",
        when=lambda item: "author" not in item and "URL" in item,
    ),
    EntryType("article", "article-newspaper", "newspaper"),
    EntryType("article", "review", "review"),
    EntryType("article", "review-book", "review-book"),
    EntryType("collection", "book", when=lambda item: "author" not in item and "editor" in item),
    EntryType("book", "book"),
    EntryType("book", "classic", "classic"),
    EntryType("collection", "collection", "collection"),
    EntryType("periodical", "periodical"),
    EntryType("booklet", "pamphlet"),
    EntryType("incollection", "chapter", when=lambda item: "editor" in item),
    EntryType("inbook", "chapter"),
    EntryType("inreference", "entry-encyclopedia"),
    EntryType("inreference", "entry-dictionary", "entry-dictionary"),
    EntryType("inreference", "entry", "entry"),
    EntryType("inproceedings", "paper-conference"),
    EntryType("thesis", "thesis"),
    EntryType("report", "report"),
    EntryType("patent", "patent"),
    EntryType("dataset", "dataset"),
    EntryType("software", "software"),
    EntryType("manual", "standard", "standard"),
    EntryType("unpublished", "manuscript"),
    EntryType("unpublished", "speech", "speech"),
    EntryType("online", "webpage"),
    EntryType("online", "post", "post"),
    EntryType("online", "post-weblog", "post-weblog"),
    EntryType("misc", "document"),
    # All other CSL types are «misc» with their name as entrysubtype; the rest is only read.
    *(
        EntryType("misc", item, item)
        for item in (
            "article", "bill", "broadcast", "event", "figure", "graphic", "hearing", "interview",
            "legal_case", "legislation", "map", "motion_picture", "musical_score", "performance",
            "personal_communication", "regulation", "song", "treaty",
        )
    ),
    EntryType("mvbook", "book"),
    EntryType("mvcollection", "book"),
    EntryType("proceedings", "book"),
    EntryType("mvproceedings", "book"),
    EntryType("bookinbook", "chapter"),
    EntryType("suppbook", "chapter"),
    EntryType("suppcollection", "chapter"),
    EntryType("suppperiodical", "article-journal"),
    EntryType("reference", "book"),
    EntryType("manual", "document"),
    EntryType("standard", "standard"),
    EntryType("legislation", "legislation"),
    EntryType("jurisdiction", "legal_case"),
    EntryType("letter", "personal_communication"),
    EntryType("movie", "motion_picture"),
    EntryType("video", "motion_picture"),
    EntryType("music", "song"),
    EntryType("review", "review"),
    EntryType("artwork", "graphic"),
    EntryType("image", "graphic"),
    EntryType("performance", "performance"),
    EntryType("electronic", "webpage"),
    EntryType("www", "webpage"),
    EntryType("conference", "paper-conference"),
    EntryType("phdthesis", "thesis"),
    EntryType("mastersthesis", "thesis"),
    EntryType("techreport", "report"),
)  # fmt: skip

FIELDS: Final = (
    Field("author", "author", _PLACED - {"collection", "proceedings"} | _ARTICLE | _WEB, NAMES),
    Field("bookauthor", "container-author", frozenset({"inbook"}), NAMES),
    Field("editor", "editor", _PERIODICAL | _PUBLISHED | _MISC | _WEB | {"booklet"}, NAMES),
    Field(
        "translator", "translator", _ARTICLE | _VOLUMES - {"proceedings", "inproceedings"}, NAMES
    ),
    Field("title", "title", codec=TITLE),
    Field("journaltitle", "container-title", _ARTICLE, aliases=("journal",)),
    Field("booktitle", "container-title", _PARTS),
    Field("titleaddon", "container-title", _WEB),
    Field("howpublished", "container-title", _MISC),
    Field("series", "collection-title", _PERIODICAL | _PUBLISHED),
    Field("volume", "volume", _PERIODICAL | _VOLUMES, INTEGER),
    Field("volumes", "number-of-volumes", _VOLUMES, INTEGER),
    Field("number", "issue", _PERIODICAL),
    Field("number", "volume", _PERIODICAL),
    Field("issue", "issue", _PERIODICAL),
    Field("issue", "volume", _PERIODICAL),
    Field("number", "collection-number", _VOLUMES),
    Field("number", "number", frozenset({"dataset", "manual", "patent", "report"})),
    Field("titleaddon", "number", _MISC),
    Field("eid", "number", _ARTICLE),
    Field("part", "part-number", _VOLUMES),
    Field("part", "volume", _VOLUMES),
    Field("chapter", "chapter-number", _VOLUMES),
    Field(
        "edition", "edition", _VOLUMES - {"proceedings", "inproceedings"} | {"dataset", "manual"}
    ),
    Field("type", "genre", _TYPED),
    Field("publisher", "publisher", _PUBLISHED, LIST),
    Field("institution", "publisher", _THESES, LIST, aliases=("school",)),
    Field("organization", "publisher", _MISC | _WEB, LIST),
    Field("organization", "authority", frozenset({"dataset", "manual"}), LIST),
    Field("location", "publisher-place", _PLACED, LIST, aliases=("address",)),
    Field("date", "issued", codec=EDTF),
    Field("pages", "page", _PAGED, PAGES),
    Field("pagetotal", "number-of-pages", _COUNTED),
    Field(
        "version", "version", _ARTICLE | _MISC | _WEB | {"dataset", "manual", "patent", "report"}
    ),
    Field("eventtitle", "event-title", _EVENTS),
    Field("venue", "event-place", _EVENTS),
    Field("eventdate", "event-date", _EVENTS, EDTF),
    Field("pubstate", "status"),
    Field("origtitle", "original-title"),
    Field("origdate", "original-date", codec=EDTF),
    Field("origpublisher", "original-publisher", codec=LIST),
    Field("origlocation", "original-publisher-place", codec=LIST),
    Field("doi", "DOI", codec=VERBATIM),
    Field("url", "URL", codec=VERBATIM),
    Field("urldate", "accessed", codec=EDTF),
    Field("isbn", "ISBN", _VOLUMES | {"manual"}, ISBN),
    Field("issn", "ISSN", _PERIODICAL, ISSN),
    Field("note", "note"),
    Field("keywords", "keyword"),
    Field("abstract", "abstract"),
    Field("annotation", "annote", aliases=("annote",)),
    Field("library", "call-number"),
    Field("shorttitle", "title-short"),
    Field("shortjournal", "container-title-short"),
    Field("language", "language", _PLACED - {"patent"} | _PERIODICAL | _WEB, LANGUAGE),
)

VERSION_FIELDS: Final = {
    "author": "namea",
    "editor": "nameb",
    "translator": "namec",
    "title": "usera",
    "container-title": "userb",
    "collection-title": "userd",
    "publisher": "lista",
    "publisher-place": "listb",
    "URL": "verba",
    "DOI": "verbb",
    "language": "usere",
}
"""What the other version says differently, by CSL variable; ``userc`` is its language tag."""

_PASSING: Final = frozenset({
    "eprint", "eprintclass", "eprinttype", "file", "label", "shorthand", "sortkey", "sortname",
    "sorttitle", "keywords", "gender",
})  # fmt: skip
"""Fields of all entries that CSL has no variable for."""

_OWN: Final = re.compile(
    r"^\s*(?:date|journaltitle|location|urldate|userc)\s*=|^@(?:online|thesis|report|collection)\b",
    re.MULTILINE | re.IGNORECASE,
)
"""Fields and types that BibTeX does not have."""

_OLD_DATE: Final = ("year", "month", "day")


def _prepare(entry: str, fields: dict[str, str]) -> dict[str, str]:
    """Join a date that is written as BibTeX has it."""
    del entry
    prepared = {name: value for name, value in fields.items() if name not in _OLD_DATE}
    if "year" in fields:
        joined = join_date(*(unescape(fields.get(part, "")) for part in _OLD_DATE))
        prepared.setdefault("date", joined)
    return prepared


DIALECT: Final = Dialect(
    types=TYPES,
    fields=FIELDS,
    versions=CustomFields(
        fields=FIELDS,
        names=VERSION_FIELDS,
        tag_field="userc",
        constant={
            "namea": {"nameatype": "author"},
            "nameb": {"namebtype": "editor"},
            "namec": {"namectype": "translator"},
        },
    ),
    rest="verbc",
    prepare=_prepare,
    passes=_PASSING.__contains__,
)

FORMAT: Final = Format(
    title="BibLaTeX",
    suffixes=(),
    write=lambda works: write_bib(works, DIALECT),
    read=lambda text: read_bib(text, DIALECT),
    recognizes=lambda text: 0.9 if BEGINS.search(text) and _OWN.search(text) else 0.0,
)
