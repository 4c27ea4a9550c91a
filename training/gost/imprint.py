"""Place, publisher and year; edition, series and ISBN of a book."""

import re

from caspibib.parse.labels import Label
from training.gost import pool
from training.gost.habits import Entry, around, chained, one
from training.gost.numbers import year, year_of
from training.pieces import Piece

_SHORT = {
    "Москва": "М.", "Санкт-Петербург": "СПб.", "Ленинград": "Л.", "Петербург": "Пб.",
    "Нижний Новгород": "Н. Новгород", "Ростов-на-Дону": "Ростов н/Д", "New York": "N. Y.",
    "Moscow": "M.", "Moskva": "M.", "Київ": "К.", "Харків": "Х.", "Мінск": "Мн.",
}  # fmt: skip
_FULL = {
    "М.": "Москва",
    "СПб.": "Санкт-Петербург",
    "Л.": "Ленинград",
    "Н. Новгород": "Нижний Новгород",
}
_PLACES = re.compile(r"\s*[;/]\s*|\s+–\s+")
_HOUSE = re.compile(r"[Ии]зд|[Вв]ид-в|[Выы]д|Publ|Press|Verlag|баспа|[Тт]ипо|«|Ltd|Inc")
_COUNTRIES = {"ru": "5", "uk": "966", "be": "985", "kk": "601", "bg": "954"}
_EDITION = re.compile(r"^(?P<number>\d{1,2})(?:-?(?:е|th|nd|rd|st|ed)\b.{0,3}|\.)?$")


def imprint(entry: Entry) -> list[Piece]:
    """«М. : Наука, 2010», «М., 2010», «Наука, 2010», «[Б. м. : б. и.], 2010»."""
    when = year(entry) if entry.habit.when != "first" else []
    if entry.chance(0.004):
        nowhere = chained(
            ("", one("publisher-place", entry.word("gost-no-place"))),
            (entry.habit.colon, one("publisher", entry.word("gost-no-publisher"))),
        )
        return chained(("", around("[", nowhere, "]")), (", ", when))
    return chained(("", _where(entry)), (", ", when))


def _where(entry: Entry) -> list[Piece]:
    """Place and publisher, at times only one of them, at times two of each."""
    place, house = places(entry), publisher(entry)
    draw = entry.choice.random()
    if draw < 0.1 and place:
        return place
    if draw < 0.12 and house:
        return house
    if draw < 0.14 and place and house:
        more = one("publisher", _house(entry, _other(entry)))
        sign = entry.choice.choice([entry.habit.colon, entry.habit.semicolon])
        return chained(("", place), (entry.habit.colon, house), (sign, more))
    sign = ", " if entry.habit.area == ", " and entry.chance(0.4) else entry.habit.colon
    return chained(("", place), (sign, house))


def place_and_year(entry: Entry) -> list[Piece]:
    """«М., 2010»: the imprint of a thesis."""
    when = year(entry) if entry.habit.when != "first" else []
    return chained(("", places(entry)), (", ", when))


def places(entry: Entry) -> list[Piece]:
    """The places of issue, each a field: «М. ; Л.»."""
    known = entry.text("publisher-place")
    names = [name for name in _PLACES.split(known) if name] if known else []
    if not names and entry.chance(0.75):
        names = [entry.word("gost-cities")]
    if names and entry.chance(0.03):
        names += [name for name in [entry.word("gost-cities")] if name not in names]
    return chained(
        *((entry.habit.semicolon, one("publisher-place", _place(entry, name))) for name in names)
    )


def _place(entry: Entry, name: str) -> str:
    """«М.» or «Москва», «СПб.» or «СПб»."""
    if entry.habit.full_places:
        return _FULL.get(name, name)
    if entry.chance(0.7):
        name = _SHORT.get(name, name)
    return "СПб" if name == "СПб." and entry.chance(0.1) else name


def publisher(entry: Entry) -> list[Piece]:
    """«Наука», «Изд-во МГУ», «[б. и.]»."""
    known = entry.text("publisher")
    if known and ":" not in known and len(known) < 110:
        return one("publisher", _house(entry, known))
    if entry.chance(0.008):
        return around("[", one("publisher", entry.word("gost-no-publisher")), "]")
    return one("publisher", _house(entry, _other(entry))) if entry.chance(0.3) else []


def _house(entry: Entry, name: str) -> str:
    """«Изд-во МГУ», where the name is short and does not say so itself."""
    bare = len(name) > 25 or _HOUSE.search(name)
    return name if bare else entry.word("publisher", n=name)


def _other(entry: Entry) -> str:
    """The name of a university or institute."""
    known = pool.institutions(entry.language)
    return entry.choice.choice(known) if known else entry.word("gost-university")


def edition(entry: Entry) -> list[Piece]:
    """«2-е изд., испр. и доп.»."""
    known = entry.text("edition")
    found = _EDITION.match(known)
    if found:
        return one("edition", entry.word("edition", n=found["number"]))
    if re.search(r"изд|ed|Ed|вид", known) and len(known) < 50:
        return one(
            "edition", f"{known}." if re.search(r"(?:изд|доп|перераб|стер|ed)$", known) else known
        )
    invented = entry.chance(0.08)
    return one("edition", entry.word("edition", n=entry.choice.randint(2, 6))) if invented else []


def series(entry: Entry) -> list[Piece]:
    """«(Серия «Классика» ; вып. 5)»."""
    name = entry.text("collection-title")
    if not re.search(r"[^\W\d_]{3}", name):
        name = ""
    if not name and entry.chance(0.07):
        topic = entry.choice.choice(pool.themes(entry.language)).split()[0]
        name = entry.word("gost-collection", t=topic)
    if not name:
        return []
    wording = name if re.search(r"[Сс]ер|[«»]|Series", name) else entry.word("series", t=name)
    number = _number_in_series(entry)
    sign = entry.choice.choice([entry.habit.semicolon, entry.habit.semicolon, ", ", ". "])
    return around("(", chained(("", one("collection-title", wording)), (sign, number)), ")")


def _number_in_series(entry: Entry) -> list[Piece]:
    known = entry.text("collection-number")
    number = known if known and len(known) < 8 else str(entry.choice.randint(1, 60))
    if not known and not entry.chance(0.3):
        return []
    return one("collection-number", entry.word("series-number", n=number))


def isbn(entry: Entry, share: float = 0.06) -> list[Piece]:
    """«ISBN 978-5-…»: of the record, or a likely one."""
    known = entry.text("ISBN")
    if not known.isascii() or not (known or entry.chance(share)):
        return []
    value = known.split()[0] if known else _likely_isbn(entry)
    return _identified(entry, "ISBN", value)


def _likely_isbn(entry: Entry) -> str:
    draw = entry.choice.randint
    last = entry.choice.choice([*"0123456789", "X"])
    country = _COUNTRIES.get(entry.language, "3")
    digits = 5 - len(country)
    body = f"{country}-{draw(10, 9999):04d}-{draw(0, 10**digits - 1):0{digits}d}-{last}"
    return f"978-{body}" if year_of(entry) >= 2007 else body


def _identified(entry: Entry, label: Label, value: str) -> list[Piece]:
    sign = entry.choice.choice([" ", " ", " ", ": "])
    return one(label, f"{label}{sign}{value}")


def issn(entry: Entry, share: float = 0.05) -> list[Piece]:
    """«ISSN 1234-5678»."""
    known = entry.text("ISSN").split(",")[0]
    if not entry.chance(share):
        return []
    draw = entry.choice.randint
    return _identified(entry, "ISSN", known or f"{draw(0, 2999):04d}-{draw(0, 9999):04d}")
