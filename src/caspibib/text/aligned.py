"""A text whose characters know where they came from."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Final, Self

_COMBINED: Final = re.compile(r"[^\W\d_][\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Aligned:
    """A text and, for each of its characters, the offset in the text that it came from."""

    text: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Self:
        """The characters of ``text`` from ``start`` to ``end``."""
        return cls(text[start:end], tuple(range(start, end)))

    def without(self, spans: Iterable[tuple[int, int]]) -> Self:
        """The same without the characters that came from the given ranges, which are in order."""
        kept: list[slice] = []
        end = 0
        for first, last in spans:
            start = bisect_left(self.offsets, first)
            if start > end:
                kept.append(slice(end, start))
            end = max(end, bisect_left(self.offsets, last))
        if not end:
            return self
        kept.append(slice(end, None))
        offsets = chain.from_iterable(self.offsets[part] for part in kept)
        return type(self)("".join(self.text[part] for part in kept), tuple(offsets))

    def sub(self, pattern: re.Pattern[str], replacement: str, group: int = 0) -> Self:
        """The same with what a group of each match took replaced; an empty match is left alone.

        What is new comes from where the group began; no other character loses its offset.
        """
        pieces: list[str] = []
        offsets: list[int] = []
        end = 0
        for match in pattern.finditer(self.text):
            first, last = match.span(group)
            if first == last:
                continue
            pieces += (self.text[end:first], replacement)
            offsets += self.offsets[end:first]
            offsets += [self.offsets[first]] * len(replacement)
            end = last
        if not end:
            return self
        pieces.append(self.text[end:])
        offsets += self.offsets[end:]
        return type(self)("".join(pieces), tuple(offsets))

    def composed(self) -> Self:
        """The same in Unicode's composed form (NFC): «и» with a breve is «й».

        NFKC is not used: it would turn «№» into «No».
        """
        result = self
        for cluster in dict.fromkeys(_COMBINED.findall(self.text)):
            composed = unicodedata.normalize("NFC", cluster)
            if composed != cluster:
                result = result.sub(re.compile(re.escape(cluster)), composed)
        return result

    def strip(self) -> Self:
        """The same without white space at both ends."""
        start = len(self.text) - len(self.text.lstrip())
        end = len(self.text.rstrip())
        return type(self)(self.text[start:end], self.offsets[start:end])

    def anchors(self) -> tuple[tuple[int, int], ...]:
        """Pairs (offset in ``text``, offset it came from) where each run of equal steps begins."""
        steps = (
            (i, offset)
            for i, offset in enumerate(self.offsets)
            if i == 0 or offset != self.offsets[i - 1] + 1
        )
        return tuple(steps)
