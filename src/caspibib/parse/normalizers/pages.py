"""Pages: where a part stands, and how many a whole work has."""

import re
from functools import cache
from typing import Final

from caspibib.model.pages import Pages
from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.named import any_of, bare
from caspibib.parse.normalizers.pieces import first
from caspibib.resources import table

_AND: Final = re.compile(r"\s*(?:;|(?<=\d)\s(?:и|and|та|і|&)(?=\s))\s*")
_ONE: Final = re.compile(r"(?<![^\W\d_])l(?=l*\d)|(?<=l)l(?=\d)|(?<=\d)l")
"""A figure that was scanned as a letter: «1l6»."""
_NUMBERED: Final = re.compile(
    r"(?P<volume>\d{0,2}(?P<first>\d)[-–](?P<last>\d))\s*,\s*(?=\d+[-–]\d)"
)
"""«27-1, 40–45»: a first range that goes backwards is a volume and its part."""

_COUNT: Final = r"\[?(?:\d{1,5}|[ivxlcdmхісм]{1,8})\]?"


def read_pages(draft: Draft) -> Draft:
    """Pages as ranges; words that are no pages are kept as they are, with a note."""
    draft = _read_extent(draft)
    piece = first(draft, "page")
    if piece is None:
        return draft
    words = _ONE.sub("1", piece)
    if "volume" not in draft.runs and (numbered := _numbered(words)):
        draft = draft.having(volume=numbered["volume"].replace("–", "-"))
        words = words[numbered.end() :]
    if chapter := _chapter().match(words):
        draft = draft.having(chapter_number=chapter["number"])
        words = words[chapter.end() :]
    pages = Pages.read(", ".join(bare(part, "page") for part in _AND.sub(",", words).split(",")))
    if isinstance(pages, Pages):
        return draft.having(page=pages)
    return draft.having(page=piece).noting(f"«{piece}» are no pages")


def _read_extent(draft: Draft) -> Draft:
    """«XII, 300 с.» as «XII, 300»; what follows («ил.») is a note."""
    piece = first(draft, "number-of-pages")
    if piece is None:
        return draft
    found = _extent().fullmatch(piece)
    if not found:
        return draft.having(number_of_pages=piece.strip(" .,;:")).noting(
            f"«{piece}» is no number of pages"
        )
    draft = draft.having(number_of_pages=found["count"].strip())
    if rest := (found["rest"] or found["tail"] or "").strip(" ,;:"):
        note = draft.values.get("note")
        draft = draft.having(note=f"{note}; {rest}" if note else rest)
    return draft


@cache
def _extent() -> re.Pattern[str]:
    units = any_of(table("numbers")["extent"]["units"])
    return re.compile(
        rf"(?:{units}\s*[.:]\s*)?(?P<count>{_COUNT}(?:\s*[,+]\s*{_COUNT}){{0,4}})"
        rf"(?:\s*{units}(?!\w)\.?(?P<rest>(?:[\s,;:(.].*)?)|(?P<tail>(?:\s*[,;:(].*)?))",
        re.IGNORECASE,
    )


@cache
def _chapter() -> re.Pattern[str]:
    words = any_of(table("numbers")["before"]["chapter"])
    return re.compile(rf"{words}\.?\s*(?P<number>\d{{1,3}}|[IVXLC]+)\s*[,;.:]\s*(?=\S)", re.I)


def _numbered(words: str) -> re.Match[str] | None:
    """A volume before the pages, if what stands there is no range of pages."""
    found = _NUMBERED.match(words)
    return found if found and int(found["last"]) <= int(found["first"]) else None
