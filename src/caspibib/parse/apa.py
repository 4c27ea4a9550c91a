"""A tagger by rule, for APA style (6th and 7th edition) in Russian and in English.

``Family, I. I., & Family, I. (2019, December 6). Title. *Container*, 15(3), 127–139. Address``

The date in brackets parts the heading from the rest; what is fixed is then taken from the end
of the rest, and what remains is the title and what it was published in.
"""

import re
from dataclasses import dataclass
from typing import Final

from caspibib.parse.containers import Region, divide, region
from caspibib.parse.labels import Label
from caspibib.parse.names import are_names, names_body
from caspibib.parse.tokens import Token

_YEAR = r"(?:1[4-9]|20)\d\d"
_DATE: Final = re.compile(
    rf"""
    \(\s* (?P<issued>
        (?:ca?\.\s*|ок\.\s*)? {_YEAR}[a-zа-я]?
            (?:\s*[-–—/]\s*(?:{_YEAR}|\d\d))? (?:,\s*[^()]{{2,40}})?
      | n\.\s?d\.? | б\.\s?[гд]\.? | in\ press | в\ печати
    ) \s*\) \s* [.,:]?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_LANGUAGE: Final = re.compile(
    r"[(\[]\s*(?P<language>(?:in|на)\s+[^\W\d_]+\.?(?:\s+языке)?)\s*[)\]][\s.]*$", re.IGNORECASE
)
_ADDRESS: Final = re.compile(
    r"""
    (?: \b(?:Retrieved (?:\s+(?P<accessed>[^\s][^<>]{3,30}?),?)? \s+from | Available\s+(?:at|from)
          | Режим\s+доступа | Доступно | URL | DOI ) \s*:?\s* )?
    <? (?P<address> (?:https?|ftp)://[^\s<>]+ | www\.[^\s<>]+ | 10\.\d{4,9}/[^\s<>]+ ) >? [\s.,;]* $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ACCESSED: Final = re.compile(
    r"(?:[(\[]\s*)?(?:дата\s+обращения|date\s+of\s+access|accessed)\s*:?\s*(?P<accessed>[^()\[\]]{4,30}?)\s*[)\]]?[\s.]*$",
    re.IGNORECASE,
)
_EDITED: Final = re.compile(
    r"\s*\((?:Eds?|[Рр]ед|[Оо]тв\.\s?ред|[Пп]од\s+ред|[Сс]ост)\.?\)[\s.,]*$"
)
"""What tells an editor from an author: «Brown, A. (Ed.)»."""

_DOI: Final = re.compile(r"(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}/", re.IGNORECASE)

_VOLUME = r"(?:(?:Vol|V|Т)\.\s*)?(?P<volume>\d+(?:\s*[-–/]\s*\d+)?|[IVXLC]+)"
_PAGE = (
    r"(?:(?:pp?|[СсCc]{1,2})\.\s*|Article\s+|Статья\s+)?"
    r"(?P<page>[A-Za-z]{0,2}\d+[A-Za-z]?(?:\s*[-–—]\s*[A-Za-z]{0,2}\d+[A-Za-z]?)?"
    r"(?:,\s*\d+(?:\s*[-–—]\s*\d+)?){0,20})"
)
_RANGE = r"(?:(?:pp?|[СсCc]{1,2})\.\s*)?(?P<page>\d+\s*[-–—]\s*\d+)|(?:pp?|[СсCc])\.\s*(?P<one>\d+)"
_LOCATORS: Final = tuple(
    re.compile(rf"\s*,\s*(?:{pattern})[\s.]*$")
    for pattern in (
        rf"(?:{_VOLUME}\s*)?\((?:№|no\.|No\.)?\s*(?P<issue>[^()]{{1,20}})\)(?:\s*[,:]\s*{_PAGE})?",
        rf"{_VOLUME}\s*,\s*(?:№|no\.|No\.)\s*(?P<issue>[\w/–-]{{1,12}})(?:\s*,\s*{_PAGE})?",
        rf"(?:№|no\.|No\.)\s*(?P<issue>[\w/–-]{{1,12}})(?:\s*,\s*{_PAGE})?",
        rf"{_VOLUME}\s*,\s*{_PAGE}",
        _RANGE,
        _VOLUME,
    )
)
"""Where in its container a work stands; the fullest way of saying it first."""


@dataclass(frozen=True, slots=True)
class RuleTagging:
    """Labels that rules gave; ``confidence`` is the share of letters and digits in a field."""

    labels: tuple[Label, ...]
    style: str
    confidence: float


def tag_apa(text: str, tokens: tuple[Token, ...]) -> RuleTagging:
    """Labels by the rules of APA; an entry without a date in brackets is all ``other``."""
    date = _DATE.search(text)
    if not date:
        return _tagging(tokens, _addresses(text, 0, len(text))[1], "unknown")
    regions = [Region("issued", *date.span("issued"))]
    end, addresses = _addresses(text, date.end(), len(text))
    end, locators = _locators(text, date.end(), end)
    regions += addresses + locators
    # A web page is told from a book by its address, or by a date to the day.
    in_full = "," in date["issued"]
    online = in_full or any(found.label == "URL" for found in addresses)
    emphasis = [(token.start, token.end) for token in tokens if token.emphasis]
    rest = divide(text, date.end(), end, emphasis, located=bool(locators), online=online)
    heading = _trimmed(text, 0, date.start())
    if heading and _is_title(text[slice(*heading)], rest, online=online, in_full=in_full):
        regions += region(text, "title", *heading)
        regions += [Region("container-title", part.start, part.end) for part in rest]
    else:
        regions += [_people(text, *heading)] if heading else []
        regions += rest
    return _tagging(tokens, regions, "apa")


def _people(text: str, start: int, end: int) -> Region:
    """The authors, or the editors where the heading says that they are."""
    edited = _EDITED.search(text, start, end)
    return Region("editor", start, edited.start()) if edited else Region("author", start, end)


def _is_title(heading: str, rest: list[Region], *, online: bool, in_full: bool) -> bool:
    """Whether the heading is the title, not the author: then one piece follows, not two.

    A ministry may have written that one piece, unless it is news, dated to the day.
    """
    if len(rest) > 1 or not online or are_names(heading):
        return False
    return in_full or ":" in heading or not names_body(heading)


def _addresses(text: str, start: int, end: int) -> tuple[int, list[Region]]:
    """The notes, dates of access and addresses that end the entry, and where they begin."""
    regions: list[Region] = []
    for _ in range(5):
        found = next(
            (
                match
                for pattern in (_LANGUAGE, _ACCESSED, _ADDRESS)
                if (match := pattern.search(text, start, end))
            ),
            None,
        )
        if not found:
            break
        for name, value in found.groupdict().items():
            if value:
                label: Label = "language" if name == "language" else "accessed"
                if name == "address":
                    label = "DOI" if _DOI.match(value) else "URL"
                regions.append(Region(label, *found.span(name)))
        end = found.start()
    return end, regions


def _locators(text: str, start: int, end: int) -> tuple[int, list[Region]]:
    """Volume, issue and pages at the end, and where they begin."""
    for pattern in _LOCATORS:
        if found := pattern.search(text, start, end):
            names: tuple[tuple[str, Label], ...] = (
                ("volume", "volume"), ("issue", "issue"), ("page", "page"), ("one", "page"),
            )  # fmt: skip
            given = found.groupdict()
            return found.start(), [
                Region(label, *found.span(name)) for name, label in names if given.get(name)
            ]
    return end, []


def _trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range without white space around it; ``None`` for an empty one."""
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    end -= len(piece) - len(piece.rstrip())
    return (start, end) if start < end else None


def _tagging(tokens: tuple[Token, ...], regions: list[Region], style: str) -> RuleTagging:
    labels = tuple(_label(token, regions) for token in tokens)
    known = sum(
        len(token.text)
        for token, label in zip(tokens, labels, strict=True)
        if label != "other" and not token.is_punctuation
    )
    total = sum(len(token.text) for token in tokens if not token.is_punctuation)
    confidence = known / total if total and style != "unknown" else 0.0
    return RuleTagging(labels, style, confidence)


def _label(token: Token, regions: list[Region]) -> Label:
    for found in regions:
        if found.start <= token.start < found.end:
            return found.label
    return "punctuation" if token.is_punctuation else "other"
