"""What kind of work a reference names."""

import re
from functools import cache

from caspibib.model.reference import ItemType
from caspibib.parse.draft import Draft
from caspibib.resources import table


def infer_type(draft: Draft) -> ItemType:
    """The CSL type that the fields of an entry, and the words of its container, tell."""
    values = draft.values
    if genre := values.get("genre"):
        for kind in ("thesis", "report", "dataset", "software"):
            if _has_word(kind, genre):
                return kind
    if container := values.get("container_title"):
        if values.get("URL") and not any(values.get(key) for key in ("volume", "issue", "page")):
            return "webpage"
        if _has_word("paper-conference", container) and not values.get("volume"):
            return "paper-conference"
        return "chapter" if values.get("editor") or values.get("publisher") else "article-journal"
    if values.get("publisher"):
        return "book"
    return "webpage" if values.get("URL") else "document"


def _has_word(kind: str, text: str) -> bool:
    return bool(_words(kind).search(text))


@cache
def _words(kind: str) -> re.Pattern[str]:
    words: list[str] = table("keywords")["type"][kind]
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
