"""The record of one cited work: CSL's variables under CSL's names."""

from typing import Annotated, Any, Final, Literal, get_args

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    JsonValue,
    PlainSerializer,
    model_validator,
)

from caspibib.model.csl import CslModel, csl_name
from caspibib.model.date import Date
from caspibib.model.name import Name
from caspibib.model.origin import Origin
from caspibib.model.pages import Pages

ItemType = Literal[
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing",
    "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical",
    "personal_communication", "post", "post-weblog", "regulation", "report", "review",
    "review-book", "software", "song", "speech", "standard", "thesis", "treaty", "webpage",
]  # fmt: skip
"""The item types of CSL 1.0.2, appendix III."""

ITEM_TYPES: Final[frozenset[str]] = frozenset(get_args(ItemType))

_OLD_NAMES: Final = {
    "journalAbbreviation": "container-title-short",
    "shortTitle": "title-short",
    "event": "event-title",
    "page-first": "page",
}
"""Names of CSL-JSON before 1.0.2 that are still written."""


def _string(value: Any) -> Any:
    """CSL-JSON may write a number where the variable is a string."""
    return str(value) if isinstance(value, int | float) else value


_Text = Annotated[str | None, BeforeValidator(_string)]
_Names = tuple[Name, ...]
_Date = Annotated[Date | None, AfterValidator(lambda v: None if v == Date() else v)]
_Pages = Annotated[
    Pages | str | None,
    BeforeValidator(lambda v: Pages.read(str(v)) if isinstance(v, str | int) else v),
    PlainSerializer(str, return_type=str, when_used="unless-none"),
]


class Reference(CslModel):
    """One cited work as a CSL item (CSL 1.0.2, appendix IV).

    ``Reference.model_validate(item)`` reads a CSL-JSON item, ``reference.csl()`` gives it back.
    Variables that CSL does not know are kept under ``custom``. A value that could not be typed
    is kept as the words that stood there: ``page`` may be a string, a date may be a literal.
    """

    id: Annotated[str, BeforeValidator(_string)] = ""
    type: ItemType = "document"
    language: _Text = None

    author: _Names = ()
    chair: _Names = ()
    collection_editor: _Names = ()
    compiler: _Names = ()
    composer: _Names = ()
    container_author: _Names = ()
    contributor: _Names = ()
    curator: _Names = ()
    director: _Names = ()
    editor: _Names = ()
    editorial_director: _Names = ()
    executive_producer: _Names = ()
    guest: _Names = ()
    host: _Names = ()
    illustrator: _Names = ()
    interviewer: _Names = ()
    narrator: _Names = ()
    organizer: _Names = ()
    original_author: _Names = ()
    performer: _Names = ()
    producer: _Names = ()
    recipient: _Names = ()
    reviewed_author: _Names = ()
    script_writer: _Names = ()
    series_creator: _Names = ()
    translator: _Names = ()

    issued: _Date = None
    accessed: _Date = None
    available_date: _Date = None
    event_date: _Date = None
    original_date: _Date = None
    submitted: _Date = None

    title: _Text = None
    title_short: _Text = None
    container_title: _Text = None
    container_title_short: _Text = None
    collection_title: _Text = None
    volume_title: _Text = None
    part_title: _Text = None
    original_title: _Text = None
    reviewed_title: _Text = None

    volume: _Text = None
    issue: _Text = None
    page: _Pages = None
    number: _Text = None
    number_of_pages: _Text = None
    number_of_volumes: _Text = None
    chapter_number: _Text = None
    citation_number: _Text = None
    collection_number: _Text = None
    edition: _Text = None
    first_reference_note_number: _Text = None
    locator: _Text = None
    part_number: _Text = None
    printing_number: _Text = None
    section: _Text = None
    supplement_number: _Text = None
    version: _Text = None

    publisher: _Text = None
    publisher_place: _Text = None
    original_publisher: _Text = None
    original_publisher_place: _Text = None
    event_title: _Text = None
    event_place: _Text = None
    authority: _Text = None
    jurisdiction: _Text = None
    genre: _Text = None
    medium: _Text = None
    status: _Text = None

    DOI: _Text = None
    URL: _Text = None
    ISBN: _Text = None
    ISSN: _Text = None
    PMID: _Text = None
    PMCID: _Text = None
    call_number: _Text = None

    abstract: _Text = None
    annote: _Text = None
    archive: _Text = None
    archive_collection: _Text = None
    archive_location: _Text = None
    archive_place: _Text = None
    citation_key: _Text = None
    citation_label: _Text = None
    categories: tuple[str, ...] = ()
    dimensions: _Text = None
    division: _Text = None
    keyword: _Text = None
    license: _Text = None
    note: _Text = None
    references: _Text = None
    reviewed_genre: _Text = None
    scale: _Text = None
    source: _Text = None
    year_suffix: _Text = None

    custom: dict[str, JsonValue] = Field(default_factory=dict)
    origin: Origin | None = Field(default=None, exclude=True)
    """Where the reference was read; ``None`` for one that was not read from a text."""

    @model_validator(mode="before")
    @classmethod
    def _keep_unknown(cls, item: Any) -> Any:
        """Rename what has a new name and keep the rest of the unknown under ``custom``."""
        if not isinstance(item, dict) or item.keys() <= _KNOWN:
            return _with_known_type(item)
        kept: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for key, value in item.items():
            if key in _KNOWN or (key == "origin" and isinstance(value, Origin)):
                kept[key] = value
            elif key in _OLD_NAMES and _OLD_NAMES[key] not in item:
                kept[_OLD_NAMES[key]] = value
            else:
                unknown[key] = value
        if unknown:
            kept["custom"] = _with_custom(item, unknown)
        return _with_known_type(kept)

    def csl(self) -> dict[str, Any]:
        """The reference as a CSL-JSON item."""
        return self.model_dump(mode="json", by_alias=True)

    @property
    def year(self) -> int | None:
        """The year of ``issued``, when it is known."""
        return self.issued.year if self.issued else None


def _with_known_type(item: Any) -> Any:
    """A type that CSL does not know becomes ``document`` and is kept under ``custom``."""
    if not isinstance(item, dict) or "type" not in item:
        return item
    kind = item["type"]
    if isinstance(kind, str) and kind in ITEM_TYPES:
        return item
    custom = _with_custom(item, {"type": kind} if kind else {})
    return {**item, "type": "document", "custom": custom}


def _with_custom(item: dict[str, Any], unknown: dict[str, Any]) -> Any:
    """What stands under ``custom`` with the unknown beside it; left to be refused if no object."""
    custom = item.get("custom") or {}
    return {**custom, **unknown} if isinstance(custom, dict) else custom


_KNOWN: Final = frozenset(
    name
    for field in Reference.model_fields
    if field != "origin"
    for name in (field, csl_name(field))
)
