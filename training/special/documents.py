"""Preprints, reports, archive documents, maps, talks and deposited manuscripts."""

from training.people import inverted
from training.pieces import Piece, Record, between, joined
from training.special import parts
from training.special.manner import Manner, body, date_text, heading, numeric, some_day
from training.special.oddities import (
    ARCHIVES,
    DOCUMENTS,
    MAPS,
    PREPRINTS,
    REPORTS,
    SCALES,
    SHELVES,
    TALKS,
)


def preprint(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название. Препринт ИПМ № 5. М., 2010. 20 с.», «arXiv:1203.4567»."""
    begin = parts.begun(record, manner)
    year = parts.year(record, manner)
    if manner.often(0.3):
        number = f"{manner.choice.randint(7, 24):02}{manner.choice.randint(1, 12):02}"
        mark = Piece("number", f"arXiv:{number}.{manner.choice.randint(100, 99999):05}")
        kind = [Piece("genre", manner.one("preprint", "Preprint"))] if manner.often(0.3) else []
        return begin + joined(manner.one(". ", ", "), [parts.title(record), kind, [mark], year])
    kind = _series(manner)
    imprint = joined(", ", [parts.place(manner), year])
    if manner.often(0.3):
        return joined(
            manner.area,
            [[*begin, *parts.title(record), between(" ("), *kind, between(")")], imprint],
        )
    extent = parts.extent(manner, 40) if manner.often(0.6) else []
    return begin + joined(manner.area, [parts.title(record), kind, imprint, extent])


def _series(manner: Manner) -> list[Piece]:
    """«Препринт ИПМ № 5», «Препринт / ОИЯИ ; № Р2-5», «Препринты ИПМ ; № 5»."""
    words = manner.choice.choice(PREPRINTS.get(manner.tongue, PREPRINTS["ru"]))
    kind, _, number = words.rpartition(" ")
    if "{n}" not in number:
        return [Piece("genre", words)]
    if kind.endswith(("№", "No.")):
        kind, _, sign = kind.rpartition(" ")
        number = f"{sign} {number}"
    number = number.format(n=manner.choice.randint(2, 2400))
    if kind.startswith("Препринты"):
        series = Piece("collection-title", kind.rstrip(" ;"))
        return [series, between(" ; "), Piece("collection-number", number)]
    if " / " in kind:
        genre, _, owner = kind.rstrip(" ;").partition(" / ")
        begin = [Piece("genre", genre), between(" / "), Piece("authority", owner)]
        return [*begin, between(" ; "), Piece("number", number)]
    return [Piece("genre", kind), between(" "), Piece("number", number)]


def report(record: Record, manner: Manner) -> list[Piece]:
    """«Название : отчет о НИР / ВНТИЦ ; рук. Иванов И. И. – М., 1999. – 250 с. – № ГР …»."""
    words = REPORTS.get(manner.tongue)
    people = record.get("author") or []
    if not words or not people or body(people[0]):
        return []
    first = joined(
        manner.colon, [parts.title(record), [Piece("genre", manner.choice.choice(words))]]
    )
    leader = manner.one("рук. ", "рук. ", "исполн.: ") if manner.tongue in {"ru", "uk"} else ""
    names = [Piece("author", leader + inverted(people[0], "", manner.gap))]
    owner = manner.one("ВНТИЦ", "МГУ", "Ин-т экономики", "НИИ механики", "СибНИИГиМ", "ТПУ")
    owners = [Piece("authority", owner)] if manner.tongue == "ru" and manner.often(0.6) else []
    first = joined(" / ", [first, joined(manner.semicolon, [owners, names])])
    imprint = joined(", ", [parts.place(manner), parts.year(record, manner)])
    mark = manner.one("№ ГР ", "Инв. № ", "№ ") + str(manner.choice.randint(10**6, 10**10))
    number = [Piece("number", mark)] if manner.often(0.6) else []
    return joined(manner.area, [first, imprint, parts.extent(manner, 300), number])


def archive(record: Record, manner: Manner) -> list[Piece]:
    """«ГАРФ. Ф. 5446. Оп. 1. Д. 10. Л. 5», with a title at times."""
    choice = manner.choice
    first = choice.randint(1, 200)
    shelf = choice.choice(SHELVES[manner.tongue]).format(
        f=choice.randint(2, 9500), o=choice.randint(1, 40), d=choice.randint(1, 2200), l=first,
        m=first + choice.randint(1, 15),
    )  # fmt: skip
    sign = ", " if "," in shelf and manner.often(0.7) else ". "
    place = [Piece("other", choice.choice(ARCHIVES[manner.tongue]) + sign + shelf)]
    if manner.often(0.45):
        return place
    documents = DOCUMENTS.get(manner.tongue)
    title = parts.title(record)
    if documents and manner.often(0.6):
        year = str(choice.randint(1790, 1960))
        title = [Piece("title", choice.choice(documents).format(y=year))]
    elif manner.often(0.5):
        title = [*parts.begun(record, manner), *title]
    dated = [Piece("issued", date_text(some_day(choice, 1850, 1960), manner))]
    head = joined(". ", [title, dated if manner.often(0.25) else []])
    return joined(manner.one(" // ", " // ", ". "), [head, place])


def chart(record: Record, manner: Manner) -> list[Piece]:
    """«Название [Карты] : физическая карта. – 1:2500000. – М., 1999»."""
    if manner.tongue != "ru" or record.get("author"):
        return []
    kind = Piece("genre", manner.choice.choice(MAPS))
    scale = [Piece("note", manner.one("", "Масштаб ", "М-б ") + manner.choice.choice(SCALES))]
    first = joined(manner.colon, [parts.title(record), [kind]])
    imprint = joined(", ", [parts.place(manner), parts.year(record, manner)])
    sheets = [Piece("number-of-pages", manner.one("1 л.", "4 л.", "1 к.", "2 л."))]
    return joined(manner.area, [first, scale, imprint, sheets if manner.often(0.5) else []])


def talk(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Личное сообщение. 12.03.2005», «Smith J., private communication (2005)»."""
    words = TALKS.get(manner.tongue)
    people = record.get("author") or []
    if not words or not people:
        return []
    kind = manner.choice.choice(words)
    day = some_day(manner.choice, 1985, 2023)
    date = [Piece("issued", manner.one(str(day[0]), numeric(day), date_text(day, manner)))]
    if manner.often(0.3):
        return [
            *heading(people, manner),
            between(", "),
            Piece("genre", kind),
            between(" ("),
            *date,
            between(")"),
        ]
    genre = [Piece("genre", kind[0].upper() + kind[1:] if manner.often(0.5) else kind)]
    title = parts.title(record) if manner.often(0.25) else []
    return joined(manner.one(". ", ", "), [heading(people, manner), title, genre, date])


def deposited(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название. – М., 1985. – 15 с. – Деп. в ВИНИТИ 12.03.85, № 1234-85»."""
    people = record.get("author") or []
    if manner.tongue not in {"ru", "uk", "be"} or not people:
        return []
    day = some_day(manner.choice, 1976, 2006)
    short = f"{day[0] % 100:02}"
    mark = f"№ {manner.choice.randint(100, 7900)}-{manner.one('В', 'В', '')}{short}"
    when = numeric(day, short=manner.often(0.7))
    center = manner.one("ВИНИТИ", "ИНИОН", "УкрНИИНТИ")
    note = f"{manner.one('Деп. в', 'деп. в', 'Депонир. в')} {center} {when}"
    owner = [
        Piece("authority", manner.one("Моск. гос. ун-т", "Ин-т физики", "Ред. журн. «Физика»"))
    ]
    first = joined(" / ", [parts.title(record), owner if manner.often(0.3) else []])
    imprint = joined(", ", [parts.place(manner), [Piece("issued", str(day[0]))]])
    areas = [
        first,
        imprint,
        parts.extent(manner, 40),
        [Piece("note", manner.one(f"{note}, {mark}", f"{note} {mark}"))],
    ]
    return parts.begun(record, manner) + joined(manner.area, areas)
