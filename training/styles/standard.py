"""Standards, codes of practice and norms: designation and name together or apart."""

import re
from random import Random

from training.pieces import Piece, Record, between, ended, joined
from training.special.manner import (
    Manner,
    date_text,
    day_of,
    manner_of,
    some_day,
    title_of,
    year_of,
)
from training.special.online import medium_of, online
from training.special.standards import designation, imprint, name

NAME = "other"
WEIGHT = 0.35

_BORROWING = {"ru": 0.8, "uk": 0.7, "kk": 0.7, "be": 0.5, "bg": 0.5, "ru-Latn": 0.15, "en": 0.08}
"""How often a standard stands for a record of another kind."""
_PREFIXED = re.compile(r"^([A-ZА-Я][\w/ -]*?\d[\w./:*–-]*)\.? +(\S.*)$")
_GENRES = {
    "ru": (
        "национальный стандарт Российской Федерации",
        "межгосударственный стандарт",
        "нац. стандарт РФ",
        "свод правил",
        "государственный стандарт",
        "утв. Госстандартом",
        "стандарт организации",
    ),
    "uk": ("національний стандарт України", "державні будівельні норми"),
    "en": ("standard", "International Standard"),
    "kk": ("мемлекеттік стандарт",),
}
_FORCE = {
    "ru": (
        "Введ. {i}", "Введ. {i}", "Введ. {i}", "введ. {i}", "Введ. с {d}", "Дата введения {i}",
        "Введ. впервые",
           "Утв. {d}", "введ. в действие {d}", "Введен {d}", "Взамен {o} ; введ. {i}", "Введ. {w}"),
    "uk": ("Чинний від {i}", "Чинний від {d}", "Введ. {i}"),
    "kk": ("{d} бастап енгізілді", "Енг. {i}"),
    "be": ("Увядз. {i}",),
    "bg": ("В сила от {d}",),
    "en": ("Introduced {i}", "Effective {d}", "Enacted {d}"),
    "ru-Latn": ("Vved. {i}", "Vved. {d}"),
}  # fmt: skip
_NOTES = {
    "ru": (
        "с Изменениями № 1, 2", "с изм. № 1", "с Изменением № 1", "утв. приказом Минстроя",
        "издание официальное",
           "актуализированная редакция", "переиздание"),
    "uk": ("зі Зміною № 1",),
    "en": ("reapproved 2015", "in Russian"),
}  # fmt: skip
_KINDS_AFTER = {"ru": "утв. {d}", "uk": "затв. {d}", "kk": "бекітілген {d}"}


def render(record: Record, choice: Random) -> list[Piece] | None:
    """A reference to a standard: the record's own, or one in place of another work."""
    manner = manner_of(record, choice)
    own = record["type"] == "standard"
    if not own and not manner.often(_BORROWING.get(manner.tongue, 0)):
        return None
    mark, text = _named(record, manner) if own else ("", "")
    if not mark:
        mark = designation(manner.tongue, choice)
        text = text or name(manner.tongue, choice)
    draw = choice.random()
    if draw < 0.62:
        pieces = _together(mark, text, record, manner)
    elif draw < 0.85:
        pieces = _apart(mark, text, record, manner)
    else:
        pieces = _short(mark, text, manner)
    return pieces if choice.random() < 0.2 else ended(pieces)


def _named(record: Record, manner: Manner) -> tuple[str, str]:
    """The designation and the name of a record; at times another designation."""
    title = title_of(record)
    mark = str(record.get("number") or "").rstrip(".")
    if not mark and (found := _PREFIXED.match(title)):
        mark, title = found[1].rstrip("."), found[2]
    title = re.sub(r"\. – Введ\..*", "", title)
    return ("" if manner.often(0.4) else mark), title


def _together(mark: str, text: str, record: Record, manner: Manner) -> list[Piece]:
    """«ГОСТ 7.1–2003. Библиографическая запись. – Введ. 2004–07–01. – М. : …, 2004. – 166 с.»."""
    sign = manner.one(". ", ". ", ". ", " ", ": ", f" {manner.dash} ")
    title = [Piece("title", f"{mark}{sign}{text}")]
    if manner.often(0.06):
        title = [Piece("title", f"{mark} «{text}»")]
    title += _bracket(manner)
    title += medium_of(manner) if manner.often(0.12) else []
    kind = (
        [Piece("genre", manner.choice.choice(_GENRES[manner.tongue]))] if _generic(manner) else []
    )
    first = joined(manner.colon, [title, kind])
    areas = [first, _force(manner), *_imprint(record, manner)]
    return joined(manner.area, areas)


def _generic(manner: Manner) -> bool:
    return manner.tongue in _GENRES and manner.often(0.12)


def _apart(mark: str, text: str, record: Record, manner: Manner) -> list[Piece]:
    """«Библиографическая запись : ГОСТ 7.1–2003. – …», «Почвы. Методы (ГОСТ 26213-91)»."""
    title = [Piece("title", text)]
    number = [Piece("number", mark)]
    title += medium_of(manner) if manner.often(0.15) else []
    if manner.often(0.3):
        first = [*title, between(" ("), *number, between(")")]
    elif manner.often(0.15):
        first = joined(". ", [title, number])
    else:
        kind = (
            Piece("genre", manner.choice.choice(_GENRES[manner.tongue]))
            if _generic(manner)
            else None
        )
        number = [kind, between(" "), *number] if kind else number
        first = joined(manner.colon, [title, number])
    return joined(manner.area, [first, _force(manner), *_imprint(record, manner)])


def _short(mark: str, text: str, manner: Manner) -> list[Piece]:
    """«ГОСТ 7.1-2003», «ГОСТ 7.1-2003. Библиографическая запись. URL: …»."""
    title = [Piece("title", mark if manner.often(0.3) else f"{mark}. {text}")]
    if manner.often(0.3):
        return [*title, *_bracket(manner)]
    title += medium_of(manner) if manner.often(0.3) else []
    if manner.often(0.2):
        day = Piece("issued", date_text(some_day(manner.choice, 1975, 2023), manner))
        return joined(manner.one(". ", ", "), [title, [day]])
    return joined(manner.area, [title, online({}, manner)])


def _bracket(manner: Manner) -> list[Piece]:
    """« (с Изменениями № 1, 2)»."""
    if manner.tongue not in _NOTES or not manner.often(0.1):
        return []
    words = manner.choice.choice(_NOTES[manner.tongue])
    if manner.tongue in _KINDS_AFTER and manner.often(0.3):
        day = date_text(some_day(manner.choice, 1985, 2022), manner)
        words = _KINDS_AFTER[manner.tongue].format(d=day)
    return [between(" ("), Piece("note", words), between(")")]


def _force(manner: Manner) -> list[Piece]:
    """«Введ. 2009–01–01»: since when it is in force."""
    if not manner.often(0.45):
        return []
    year, month, day = some_day(manner.choice, 1975, 2023)
    hyphen = manner.dash if manner.dash != "—" else "-"
    text = manner.choice.choice(_FORCE[manner.tongue]).format(
        i=f"{year}{hyphen}{month:02}{hyphen}{day:02}",
        d=f"{day:02}.{month:02}.{year}",
        w=date_text((year, month, day), manner),
        o=designation(manner.tongue, manner.choice),
    )
    return [Piece("note", text)]


def _imprint(record: Record, manner: Manner) -> list[list[Piece]]:
    """«М. : Стандартинформ, 2008», «20 с.»; for some only a year, or an address."""
    place, house = imprint(manner.tongue, manner.choice)
    place = str(record.get("publisher-place") or place) if record["type"] == "standard" else place
    house = str(record.get("publisher") or house) if record["type"] == "standard" else house
    own = record["type"] == "standard" and day_of(record)
    year = Piece(
        "issued", str(year_of(record, manner.choice) if own else manner.choice.randint(1985, 2023))
    )
    if manner.often(0.12):
        return [online(record if own else {}, manner)]
    where = [[Piece("publisher-place", place)], [Piece("publisher", house)]]
    parts = joined(manner.colon, where[: 1 if manner.often(0.1) else 2])
    pages = str(record.get("number-of-pages") or "") if own else ""
    count = pages if pages.isdigit() else str(manner.choice.randint(4, 180))
    extent = [
        Piece(
            "number-of-pages", manner.term("extent", n=count).partition(" :")[0].partition(",")[0]
        )
    ]
    return [joined(", ", [parts, [year]]), extent if manner.often(0.75) else []]
