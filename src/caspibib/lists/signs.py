"""Signs that lines are a reference: how one begins, goes on and ends."""

import re
from typing import Final

COMPLETE: Final = re.compile(r"[.!?)\]>»”\"]$|[^/\s]/$|\d$|https?://\S+$")
"""How the last line of an entry ends."""

CAPITAL: Final = r"[«“\"'„(\[]*[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐЎÀ-Þ]"
BEGINS: Final = re.compile(rf"{CAPITAL}|\d+[A-Za-z]")
NAMED: Final = re.compile(
    r"[«“\"]?[^\W\d_a-zа-яё][\w'’-]+,?\s+[^\W\d_a-zа-яё]\.|[^\W\d_a-zа-яё]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]"
)
"""A name with initials, which most entries begin with: «Дудин, В.», «Dudin V.», «V. Dudin»."""

GOES_ON: Final = re.compile(
    r"""
    <? (?: https?:// | www\. ) | (?: doi | URL | ISBN | ISSN | EDN ) \b | // | [–—-]\s | №
  | \( (?: in | на ) \s+ \w+ \.? \) | \(? (?: accessed | дата\ обращения )
  | Режим\ доступа | Available\ (?: at | from ) | Retrieved\ from
  | (?: С | Т | Вып | P{1,2} | Vol | Iss | No ) \.\s | (?: М | Л | СПб | Пг ) \.\s?:
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What begins a line in the middle of an entry."""

_SIGN: Final = re.compile(
    r"""
    (?<!\d)(?:1[5-9]|20)\d\d(?!\d)             # a year
    | https?:// | www\. | \b10\.\d{4,9}/       # an address
    | \b(?:n\.\s?d\.|б\.\s?г\.)                # «no date»
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_like_reference(text: str) -> bool:
    """Whether a text has what nearly every reference has, and few other paragraphs."""
    return bool(_SIGN.search(text))
