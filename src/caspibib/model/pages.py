"""Pages of a part of a work."""

import re
from typing import Final

from caspibib.model.frozen import Frozen

_DASH: Final = re.compile(r"\s*[-\u2010-\u2015\u2212]+\s*")
_PAGE: Final = re.compile(
    r"[A-Za-zА-Яа-яЁё]{0,6}\d+(?:[.:][a-zа-я]?\d+){0,2}[a-zа-я]?|[ivxlcdm]+", re.IGNORECASE
)
"""«78», «S12», «e0123», «45а», «123.e1», «5:12», «xii»."""


class PageRange(Frozen):
    """One page, or the first and the last of a run."""

    first: str
    last: str | None = None
    """Empty for a run without an end: «5–»."""

    def __str__(self) -> str:
        return self.first if self.last is None else f"{self.first}-{self.last}"


class Pages(Frozen):
    """Pages as ranges: «5–7, 9», «e0123», «1078–1084»."""

    ranges: tuple[PageRange, ...]

    @classmethod
    def read(cls, text: str) -> "Pages | str":
        """Pages when ``text`` can be read as such, else ``text`` itself.

        Dashes of any kind and length, spaced or not, part the ends of a range.
        """
        ranges = []
        for part in text.split(","):
            ends = [end.strip() for end in _DASH.split(part)]
            if len(ends) > 2 or not all(
                _PAGE.fullmatch(end) for end in ends if end or ends[0] == ""
            ):
                return text
            ranges.append(PageRange(first=ends[0], last=ends[1] if len(ends) == 2 else None))
        return cls(ranges=tuple(ranges))

    @property
    def first(self) -> str:
        """The first page."""
        return self.ranges[0].first

    def __str__(self) -> str:
        """Ranges with a hyphen and no space, as CSL-JSON has them: «5-7, 9»."""
        return ", ".join(map(str, self.ranges))
