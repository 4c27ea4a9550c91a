"""Dates, volumes, issues, pages and extent."""

import re

from caspibib.parse.labels import Label
from training.gost.habits import Entry, Part, around, capital, chained, one
from training.pieces import Piece, between

_NUMBER = re.compile(r"^\d+$")
_TOTAL = re.compile(r"^(?P<issue>\d+)\s*\((?P<total>\d+)\)$")
_DASHES = re.compile(r"\s*[-–—‒−]+\s*")
_ILLUSTRATED = re.compile(r"(?P<extent>.+?)(?P<between>\s:\s|,\s)(?P<note>ил\.|іл\.|il\.)$")
_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"))


def parts_of_date(entry: Entry) -> list[int]:
    """Year, month and day of issue, as far as they are known."""
    parts = (entry.record.get("issued") or {}).get("date-parts", [[]])[0]
    return [int(part) for part in parts if str(part).isdigit()]


def year_of(entry: Entry) -> int:
    """The year of issue, or a likely one."""
    parts = parts_of_date(entry)
    return parts[0] if parts else entry.choice.randint(1960, 2023)


def year(entry: Entry) -> list[Piece]:
    """«2010», rarely «2010 г.», «[2010]», «2010–2011», «б. г.»."""
    number = year_of(entry)
    draw = entry.choice.random()
    if draw < 0.015:
        return one("issued", entry.word("gost-year", n=number))
    if draw < 0.02:
        return around("[", one("issued", str(number)), "]")
    if draw < 0.027:
        return one("issued", f"{number}{entry.choice.choice(['–', '-', '/'])}{number + 1}")
    if draw < 0.029:
        return around("[", one("issued", entry.word("gost-no-date")), "]")
    return one("issued", str(number))


def date(entry: Entry, *, short: bool | None = None) -> str:
    """«11 апреля», «25 окт.»."""
    number, month = _day_and_month(entry)
    is_short = entry.chance(0.45) if short is None else short
    name = months(entry, "gost-months-short" if is_short else "gost-months")[month - 1]
    if entry.words == "en" and entry.chance(0.3):
        return f"{name} {number}"
    return f"{number} {name}"


def _day_and_month(entry: Entry) -> tuple[int, int]:
    parts = parts_of_date(entry)
    if len(parts) == 3:
        return parts[2], parts[1]
    return entry.choice.randint(1, 28), entry.choice.randint(1, 12)


def months(entry: Entry, name: str) -> list[str]:
    """The twelve names of months in one form."""
    return entry.word(name).split()


def journal_numbers(entry: Entry) -> list[Part]:
    """Year, volume, issue and pages of a journal, each with its separator."""
    habit = entry.habit
    when: Part = (habit.year, year(entry) if habit.when == "usual" else [])
    numbers: Part = (habit.area, volume_and_issue(entry))
    draw = entry.choice.random()
    if habit.when == "last":
        last = (habit.area, year(entry))
        return [numbers, (habit.area, pages(entry)), last]
    if draw < 0.94 or habit.when == "first":
        order = [when, numbers]
    elif draw < 0.97:
        order = [numbers, when]
    else:
        order = [*_month(entry, when), numbers]
    return [*order, (habit.area, pages(entry))]


def _month(entry: Entry, when: Part) -> list[Part]:
    """The year and a month after it: «2005. Май.»."""
    named = months(entry, "gost-months-named")[entry.choice.randrange(12)]
    name = named if entry.habit.low else capital(named)
    return [when, (entry.habit.area, one("issued", name))]


def volume_and_issue(entry: Entry) -> list[Piece]:
    """«Т. 5, № 2», «Т. 5. – № 2», «№ 2 (31)», «5(2)»."""
    number, part = entry.text("volume"), _issue_number(entry)
    number = number if re.search(r"\w", number) else ""
    if number and part and entry.chance(0.25 if entry.words == "en" else 0.04):
        bare = one("issue", part.partition("(")[0].strip())
        gap = entry.choice.choice([" (", "("])
        words = entry.word("volume", n=number) if entry.chance(0.3) else number
        return [Piece("volume", words), *around(gap, bare, ")")]
    first = one("volume", volume(entry, number)) if number else []
    second = one("issue", issue(entry, part)) if part else []
    separator = entry.choice.choices((", ", entry.habit.area, ". "), (65, 25, 10))[0]
    return chained(("", first), (separator if entry.habit.area != ", " else ", ", second))


def volume(entry: Entry, number: str) -> str:
    """«Т. 5», «Vol. 5», rarely «Т. V»."""
    if number.isdigit() and int(number) < 130 and entry.chance(0.02):
        number = _roman(int(number))
    if not re.match(r"^[\dIVXLC]", number):
        return number
    words = entry.word("volume", n=number)
    return entry.word("volume", n=number) if words[:1] in "ЧКчк" else words


def issue(entry: Entry, number: str) -> str:
    """«№ 2», «Вып. 5», «Спец. вып.»."""
    if entry.chance(0.012):
        return entry.word("gost-supplement", n=entry.choice.randint(1, 6))
    return entry.word("issue", n=number) if number[:1].isdigit() else number


def _issue_number(entry: Entry) -> str:
    """The number of the issue, with the running number in brackets for some."""
    number = re.sub(r"\s+", " ", entry.text("issue"))
    found = _TOTAL.match(number)
    gap = entry.choice.choice([" ", " ", ""])
    if found:
        return f"{found['issue']}{gap}({found['total']})"
    if _NUMBER.match(number) and int(number) < 13 and entry.words != "en" and entry.chance(0.1):
        return f"{number}{gap}({int(number) + entry.choice.randint(12, 240)})"
    return _DASHES.sub(entry.habit.span, number)


def pages(entry: Entry, name: str = "page") -> list[Piece]:
    """«С. 10–15», «P. 5», «Art. 012045»; the word belongs to the field."""
    value = entry.text("page")
    if not value or not any(char.isdigit() for char in value):
        return []
    if re.match(r"^[eaе]?\d{5,}$", value, re.IGNORECASE):
        return one("page", entry.word("gost-article-number", n=value))
    value = _DASHES.sub(entry.habit.span, value)
    if entry.chance(0.01):
        last = int(re.findall(r"\d+", value)[-1])
        value += f", {last + entry.choice.randint(2, 40)}"
    return one("page", entry.word(name, n=value))


def passage(entry: Entry) -> list[Piece]:
    """Pages that are quoted from a book: «С. 54–58, 128»."""
    first = entry.choice.randint(5, 400)
    value = str(first)
    if entry.chance(0.6):
        value += f"{entry.habit.span}{first + entry.choice.randint(1, 20)}"
    if entry.chance(0.1):
        value += f", {first + entry.choice.randint(24, 60)}"
    name = "gost-column" if entry.chance(0.02) else "page"
    return one("page", entry.word(name, n=value))


def extent(entry: Entry, share: float = 0.7) -> list[Piece]:
    """«304 с.», «304 с. : ил.»: of the record, or a likely number."""
    known = entry.text("number-of-pages")
    if not known and not entry.chance(share):
        return []
    number = known if known.isdigit() else str(entry.choice.randint(16, 720))
    if entry.chance(0.02):
        number = f"{entry.choice.choice(['IV', 'VIII', 'XII', 'XVI', 'XXIV'])}, {number}"
    elif entry.chance(0.015):
        number += f", [{entry.choice.randint(1, 4)}]"
    text = entry.word("extent", n=number)
    found = _ILLUSTRATED.match(text)
    if found:
        note = Piece("note", found["note"])
        return [*one("number-of-pages", found["extent"]), between(found["between"]), note]
    area = one("number-of-pages", text)
    if entry.chance(0.06) and text.endswith("."):
        sign = entry.choice.choice([entry.habit.colon, ", ", " : "])
        return chained(("", area), (sign, one("note", entry.word("gost-note"))))
    return area


def counted(entry: Entry, label: Label, number: int) -> list[Piece]:
    """A volume or issue of a book: «Т. 2», «Ч. 1», «Вып. 5»."""
    shown = _roman(number) if entry.chance(0.12) else str(number)
    return one(label, entry.word("volume" if label == "volume" else "issue", n=shown))


def roman(number: int) -> str:
    """A number in Roman signs: «XIV»."""
    return _roman(number)


def _roman(number: int) -> str:
    result = ""
    for value, sign in (*_ROMAN, (1, "I")):
        result += sign * (number // value)
        number %= value
    return result
