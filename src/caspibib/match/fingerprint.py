"""What of a reference is compared, folded once."""

import re
from dataclasses import dataclass
from typing import Final

from caspibib.model.name import Name
from caspibib.model.pages import Pages
from caspibib.model.reference import Reference
from caspibib.romanization.skeleton import skeleton
from caspibib.text.script import Script, script_of

_SCHEME: Final = re.compile(r"^https?://(?:www\.)?|/$")
_SHORTEST_WORD: Final = 3
"""Letters; shorter words of a title are mostly articles and prepositions."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The comparable side of a reference; empty where the reference says nothing."""

    reference: Reference
    doi: str
    url: str
    year: int | None
    day: tuple[int, ...]
    """Month, or month and day, of the date of issue."""
    volume: str
    issue: str
    page: str
    authors: tuple[tuple[str, str], ...]
    """Family name and first initial, as skeletons."""
    title: tuple[str, ...]
    """The longer words of the title, as skeletons."""
    title_script: Script | None
    container: tuple[str, ...]
    container_script: Script | None

    @classmethod
    def of(cls, reference: Reference) -> "Fingerprint":
        """The fingerprint of a reference."""
        dates = reference.issued.date_parts if reference.issued else ()
        return cls(
            reference=reference,
            doi=(reference.DOI or "").casefold(),
            url=_SCHEME.sub("", reference.URL or "").casefold(),
            year=reference.year,
            day=dates[0][1:] if len(dates) == 1 else (),
            volume=skeleton(reference.volume or ""),
            issue=skeleton(reference.issue or ""),
            page=_page(reference.page),
            authors=tuple(map(_author, reference.author)),
            title=_words(reference.title),
            title_script=script_of(reference.title or ""),
            container=_words(reference.container_title),
            container_script=script_of(reference.container_title or ""),
        )


def _page(page: Pages | str | None) -> str:
    return page.first.casefold() if isinstance(page, Pages) else skeleton(page or "")


def _author(name: Name) -> tuple[str, str]:
    return skeleton(name.last), skeleton(name.given or "")[:1]


def _words(title: str | None) -> tuple[str, ...]:
    words = skeleton(title or "").split()
    return tuple(word for word in words if len(word) >= _SHORTEST_WORD or word.isdigit())
