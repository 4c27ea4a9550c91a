"""Signs that lines are a reference: how one begins, goes on and ends."""

import re
from typing import Final

COMPLETE: Final = re.compile(
    r"[.!?…)\]>»”\"*_]$|[^/\s]/$|\d$|https?://\S+$|\b\d+\s?(?:с|p|б|s)$|\bил$"
)
"""How the last line of an entry ends."""

CAPITAL: Final = r"[«“\"'„(\[*_]*[A-ZА-ЯЁӘҒҚҢӨҰҮҺІЇЄҐЎÀ-Þ]"
BEGINS: Final = re.compile(rf"{CAPITAL}|\d+[A-Za-z]")
NAMED: Final = re.compile(
    r"[«“\"(\[*_]*[^\W\d_a-zа-яё][\w'’`-]+,?\s+[^\W\d_a-zа-яё]\."
    r"|[*_]*[^\W\d_a-zа-яё]\.\s?(?:[^\W\d_]\.\s?)?[^\W\d_]"
)
"""A name with initials, which most entries begin with: «Дудин, В.», «Dudin V.», «V. Dudin»."""

ADDRESS: Final = re.compile(r"<?(?:https?://|www\.)")

GOES_ON: Final = re.compile(
    r"""
    <? (?: https?:// | www\. ) | (?: doi | URL | ISBN | ISSN | EDN ) \b | // | [–—-]\s | №
  | [(\[] (?: in | на ) \s+ \w+ \.? [)\]] | \(? (?: accessed | дата\ обращения )
  | Режим\ доступа | Available\ (?: at | from ) | Retrieved\ from
  | (?: С | Т | Вып | P{1,2} | Vol | Iss | No ) \.\s? (?= \d | [IVXL]+\b )
  | (?: М | Л | СПб | Пг ) \.\s?:
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""What begins a line in the middle of an entry."""

EXPECTS_NUMBER: Final = re.compile(
    r"""
    (?: № | (?<!\d\s)(?<!\d) \b
        (?: Т | Ч | Вып | С | стр | Кн | Сер | Ст | Гл | Разд | том | часть | выпуск | книга | серия
          | Vol | Iss | No | Nr | Pp? | Pt | Bd | H | Ch | Art | Issue | Volume | Part | Series
        ) \.? \s? )$
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The end of a line whose next sign is a number of its own: «… Т.», «… Вестник. №»."""

_SIGN: Final = re.compile(
    r"""
    (?<!\d)(?:1[5-9]|20)\d\d(?!\d)             # a year
    | https?:// | www\. | \b10\.\d{4,9}/       # an address
    | \b(?:n\.\s?d\.|б\.\s?г\.)                # «no date»
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CITES: Final = re.compile(
    r"""
    \s//\s? | № \s? \d | \b(?: [СCТ] | Вып | P{1,2} | pp? | [Vv]ol | [Nn]o ) \. \s? \d
  | \d \s? (?: [сc] | p{1,2} | б ) \. | \b(?: М | Л | СПб | Алматы | Киев | Минск ) \. ? \s? :
  | \b(?: doi | ISBN | ISSN | URL | Режим\ доступа | In\ Russ ) | \b10\.\d{4,9}/ | https?://
  | \d \s? \( \d+ \) | \( (?:19|20)\d\d [a-zа-я]? \) | \d [-–] \d
    """,
    re.VERBOSE,
)
_PERSON: Final = re.compile(
    r"""
    [\w.+-]{1,64} @ [\w-]{2,63} \. \w | \bORCID\b | \bSPIN[-\s]?код
  | \b(?: доктор | кандидат | канд\. | д-р | докт\. ) \s+ [\w.-]+ \s+ наук
  | \b(?: профессор | доцент | аспирант(?:ка)? | магистрант(?:ка)? | докторант | соискатель
        | научный\ сотрудник | [Aa]ssociate\ [Pp]rofessor | [Pp]rofessor, | [Pp]ostgraduate
        | Doctor\ of | Candidate\ of | [Rr]esearcher\b | [Rr]esearch\ [Ff]ellow )
    """,
    re.VERBOSE,
)
_THESIS: Final = re.compile(
    r"//|\b(?:дис|diss?|thesis|автореф)\b|№\s?\d|\b[СCPp]{1,2}\.\s?\d", re.I
)


def is_like_reference(text: str) -> bool:
    """Whether a text has what nearly every reference has, and few other paragraphs."""
    return bool(_SIGN.search(text))


def cites(text: str) -> bool:
    """Whether a text is dated or addressed, and has a sign that only a reference has."""
    return bool(_SIGN.search(text) and _CITES.search(text))


def is_about_person(text: str) -> bool:
    """Whether a paragraph says who an author is: degree, post, e-mail address."""
    return bool(_PERSON.search(text)) and not _THESIS.search(text)


def years(text: str) -> frozenset[str]:
    """The years, and what looks like one, in a text."""
    return frozenset(_YEAR.findall(text))


_YEAR: Final = re.compile(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
