"""What kind of work a reference names."""

import re
from functools import cache
from typing import Any, Final

from caspibib.model.date import Date
from caspibib.model.reference import ItemType
from caspibib.parse.draft import Draft
from caspibib.resources import table

_PART: Final = ("volume", "issue", "page")


def infer_type(draft: Draft) -> ItemType:
    """The CSL type that the fields of an entry, and the words in them, tell."""
    return _by_genre(draft) or _by_container(draft) or _alone(draft)


def _by_genre(draft: Draft) -> ItemType | None:
    """What the entry itself says that the work is."""
    values = draft.values
    genre = " ".join(filter(None, [values.get("genre"), values.get("medium")]))
    number = draft.piece("number") or ""
    title = values.get("title") or ""
    kinds: tuple[tuple[ItemType, str], ...] = (
        ("thesis", genre),
        ("patent", f"{number} {genre}"),
        ("legislation", genre),
        ("dataset", genre),
        ("software", genre),
        ("report", genre),
    )
    if draft.piece("submitted") or draft.piece("jurisdiction"):
        return "patent"
    for kind, words in kinds:
        if _names(kind, words):
            return kind
    if _begins("standard", title):
        return "standard"
    if _begins("legislation", title) or _names("law-journal", values.get("container_title") or ""):
        return "legislation"
    return None


def _by_container(draft: Draft) -> ItemType | None:
    """What the thing that the work stands in tells of it."""
    values = draft.values
    container = values.get("container_title")
    if not container:
        return None
    if values.get("event_place") or values.get("event_date") or values.get("event_title"):
        return "paper-conference"
    volume = bool(values.get("volume")) and not values.get("publisher_place")
    if _names("paper-conference", f"{container} {values.get('genre') or ''}") and not volume:
        return "paper-conference"
    if values.get("URL") and not any(values.get(key) for key in (*_PART, "publisher")):
        return "webpage"
    if _is_newspaper(container, values):
        return "article-newspaper"
    if _names("entry-encyclopedia", container):
        return "entry-encyclopedia"
    if any(values.get(key) for key in ("editor", "publisher", "publisher_place", "edition")):
        return "article-journal" if values.get("issue") and not values.get("editor") else "chapter"
    return "article-journal"


def _is_newspaper(container: str, values: Any) -> bool:
    """Whether a container with this date is a newspaper."""
    named = _words("newspaper").fullmatch(container.strip(' «»“”".'))
    if _names("article-newspaper", container) or (named and not values.get("volume")):
        return True
    issued = values.get("issued")
    to_the_day = isinstance(issued, Date) and any(len(part) > 2 for part in issued.date_parts or ())
    return to_the_day and not any(values.get(key) for key in ("volume", "issue", "DOI", "URL"))


def _alone(draft: Draft) -> ItemType:
    """The kind of a work that stands in no other."""
    values = draft.values
    of_a_book = ("publisher", "publisher_place", "number_of_pages", "edition", "ISBN", "editor")
    if any(values.get(key) for key in of_a_book):
        return "book"
    return "webpage" if values.get("URL") else "document"


def _names(kind: str, text: str) -> bool:
    """Whether one of the kind's words stands in the text."""
    return bool(_words(kind).search(text))


def _begins(kind: str, text: str) -> bool:
    """Whether the text begins with one of the kind's words."""
    return bool(_words(kind).match(text))


@cache
def _words(kind: str) -> re.Pattern[str]:
    words: list[str] = table("keywords")["type"][kind]
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, words))})(?!\w)", re.IGNORECASE)


def _pattern(word: str) -> str:
    """A word as an expression; a star is any ending."""
    return re.escape(word).replace(r"\*", r"\w*")
