"""BibTeX: one entry a work, for every style of classic BibTeX.

The other version of a work stands in fields named after the plain ones and its language,
``title-en``, ``author-en``, ``url-en``: BibTeX passes by fields that it does not know. So does it
by ``entrysubtype``, ``langid`` and ``urldate``, which are named as BibLaTeX names them, and by
``csl-json``, which holds whatever has no field.

Titles stand in double braces: styles lower the capitals of titles («plain», «gost780»), proper
names with them, while journals print a title as its author wrote it.
"""

import re
from typing import Final

from caspibib.formats.bib.codecs import (
    DATE,
    EDTF,
    LANGUAGE,
    NAMES,
    PAGES,
    TEXT,
    TITLE,
    VERBATIM,
)
from caspibib.formats.bib.dates import join_date, split_date
from caspibib.formats.bib.file import BEGINS, read_bib, write_bib
from caspibib.formats.bib.latex import unescape
from caspibib.formats.bib.table import Dialect, EntryType, Field
from caspibib.formats.bib.versions import TaggedFields
from caspibib.formats.format import Format

_ARTICLES: Final = frozenset({"article"})
_PARTS: Final = frozenset({"incollection", "inproceedings", "inbook"})
_BOOKS: Final = frozenset({"book", "booklet", "proceedings"})
_THESES: Final = frozenset({"phdthesis"})
_REPORTS: Final = frozenset({"techreport"})
_OTHERS: Final = frozenset({"misc", "manual", "unpublished"})

TYPES: Final = (
    EntryType("article", "article-journal"),
    EntryType("article", "article-magazine", "magazine"),
    EntryType("article", "article-newspaper", "newspaper"),
    EntryType("article", "review", "review"),
    EntryType("article", "review-book", "review-book"),
    EntryType("book", "book"),
    EntryType("book", "classic", "classic"),
    EntryType("book", "collection", "collection"),
    EntryType("book", "periodical", "periodical"),
    EntryType("booklet", "pamphlet"),
    EntryType("incollection", "chapter"),
    EntryType("incollection", "entry", "entry"),
    EntryType("incollection", "entry-dictionary", "entry-dictionary"),
    EntryType("incollection", "entry-encyclopedia", "entry-encyclopedia"),
    EntryType("inproceedings", "paper-conference"),
    EntryType("phdthesis", "thesis"),
    EntryType("techreport", "report"),
    EntryType("manual", "standard", "standard"),
    EntryType("unpublished", "manuscript"),
    EntryType("unpublished", "speech", "speech"),
    EntryType("misc", "document"),
    EntryType("misc", "webpage", "webpage"),
    # All other CSL types are «misc» with their name as entrysubtype; the rest is only read.
    *(
        EntryType("misc", item, item)
        for item in (
            "article", "bill", "broadcast", "dataset", "event", "figure", "graphic", "hearing",
            "interview", "legal_case", "legislation", "map", "motion_picture", "musical_score",
            "patent", "performance", "personal_communication", "post", "post-weblog",
            "regulation", "software", "song", "treaty",
        )
    ),
    EntryType("inbook", "chapter"),
    EntryType("conference", "paper-conference"),
    EntryType("proceedings", "book"),
    EntryType("mastersthesis", "thesis"),
    EntryType("manual", "document"),
    EntryType("online", "webpage"),
    EntryType("electronic", "webpage"),
    EntryType("www", "webpage"),
    EntryType("thesis", "thesis"),
    EntryType("report", "report"),
    EntryType("patent", "patent"),
    EntryType("dataset", "dataset"),
    EntryType("software", "software"),
)  # fmt: skip

FIELDS: Final = (
    Field("author", "author", codec=NAMES),
    Field("editor", "editor", codec=NAMES),
    Field("title", "title", codec=TITLE),
    Field("journal", "container-title", _ARTICLES | _OTHERS, aliases=("journaltitle",)),
    Field("booktitle", "container-title", _PARTS),
    Field("translator", "translator", codec=NAMES),
    Field("series", "collection-title"),
    Field("volume", "volume"),
    Field("number", "issue", _ARTICLES, aliases=("issue",)),
    Field("number", "collection-number", _BOOKS | _PARTS),
    Field("eid", "number", _ARTICLES),
    Field("number", "number"),
    Field("chapter", "chapter-number"),
    Field("edition", "edition"),
    Field("type", "genre"),
    Field("school", "publisher", _THESES, aliases=("institution",)),
    Field("institution", "publisher", _REPORTS),
    Field("organization", "authority"),
    Field("publisher", "publisher"),
    Field("address", "publisher-place", aliases=("location",)),
    Field("date", "issued", codec=DATE),
    Field("pages", "page", codec=PAGES),
    Field("numpages", "number-of-pages", aliases=("pagetotal",)),
    Field("volumes", "number-of-volumes"),
    Field("version", "version"),
    Field("eventtitle", "event-title"),
    Field("venue", "event-place"),
    Field("eventdate", "event-date", codec=EDTF),
    Field("doi", "DOI", codec=VERBATIM),
    Field("url", "URL", codec=VERBATIM),
    Field("urldate", "accessed", codec=EDTF),
    Field("isbn", "ISBN"),
    Field("issn", "ISSN"),
    Field("note", "note"),
    Field("keywords", "keyword"),
    Field("abstract", "abstract"),
    Field("shorttitle", "title-short"),
    Field("shortjournal", "container-title-short"),
    Field("language", "language", codec=LANGUAGE),
)

_URL_COMMAND: Final = re.compile(r"\\url\{([^{}]*)\}")


def _finish(entry: str, fields: dict[str, str]) -> dict[str, str]:
    """Part the date, and show the address of a «misc», of which styles print ``howpublished``."""
    finished: dict[str, str] = {}
    for name, value in fields.items():
        finished |= split_date(value) if name == "date" else {name: value}
        if name == "url" and entry == "misc":
            finished["howpublished"] = f"\\url{{{value}}}"
    return finished


def _prepare(entry: str, fields: dict[str, str]) -> dict[str, str]:
    """Join the date; take the address from ``howpublished`` when it is nowhere else."""
    prepared = {n: v for n, v in fields.items() if n not in {"year", "month", "day"}}
    if "year" in fields and "date" not in fields:
        parts = (unescape(fields.get(part, "")) for part in ("year", "month", "day"))
        prepared["date"] = TEXT.write(join_date(*parts)) or ""
    shown = _URL_COMMAND.fullmatch(fields.get("howpublished", ""))
    if shown:
        del prepared["howpublished"]
        prepared.setdefault("url", shown[1])
    if entry == "mastersthesis":
        prepared.setdefault("type", "Master's thesis")
    return prepared


DIALECT: Final = Dialect(
    types=TYPES,
    fields=FIELDS,
    versions=TaggedFields(FIELDS),
    rest="csl-json",
    finish=_finish,
    prepare=_prepare,
    passes=lambda name: name not in {"year", "month", "day", "langid", "entrysubtype"},
)

FORMAT: Final = Format(
    title="BibTeX",
    suffixes=(".bib",),
    write=lambda works: write_bib(works, DIALECT),
    read=lambda text: read_bib(text, DIALECT),
    recognizes=lambda text: 0.5 if BEGINS.search(text) else 0.0,
)
