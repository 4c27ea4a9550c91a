"""Which citation style an entry looks like."""

import re
from typing import Final

_SHAPES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("gost-r-7.0.100", re.compile(r"[–—-] (?:Текст|Изображение|Мәтін|Text) : \w")),
    ("gost-7.1", re.compile(r"\S\s/\s\S.*[–—-]|^[^/]+\s/\s[^/]+(?://|$)")),
    (
        "gost-r-7.0.5",
        re.compile(r"//(?<!:/)\s|\. [–—-] |(?:^|[.:] )\w[^:]{0,20}\s?: [^:]+, \d{4}\."),
    ),
    ("vancouver", re.compile(r"\d{4}[^;.]{0,12};\s?\d+|\[Internet\]|\[cited ")),
    ("bsi", re.compile(r"^[^А-я]+\[[^\]А-я]{8,}\]")),
    ("apa", re.compile(r"\((?:\d{4}[^()]{0,25}|n\.d\.|б\.\s?[гд]\.)\)[.:,]")),
    (
        "harvard",
        re.compile(r"^.{4,200}?\((?:1[5-9]|20)\d\d[a-z]?\)\s|, (?:1[5-9]|20)\d\d[a-z]?\. "),
    ),
    ("ieee", re.compile(r"[“\"][^”\"]+,[”\"].*\b(?:vol|no|pp)\.")),
    ("chicago", re.compile(r"[“\"«][^”\"»]+\.?[”\"»]\.?.* (?:no\.|\d+) .*\(.*\d{4}\)")),
)


def style_of(text: str) -> str:
    """The style whose punctuation the entry has; ``unknown`` where no style's signs stand in it."""
    return next((name for name, shape in _SHAPES if shape.search(text)), "unknown")
