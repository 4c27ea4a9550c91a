"""Laws, decrees, codes and rulings as lists of references print them."""

from random import Random

from training.pieces import Piece, Record, between, ended, joined
from training.special.law_words import ACCESS, ADOPTED, HOUSES, NOTES, SYSTEMS
from training.special.laws import Law, borrowed, law_of, legal, published, redated
from training.special.manner import (
    Manner,
    date_text,
    day_and_month,
    manner_of,
    numeric,
    some_day,
)
from training.special.online import medium_of, online

NAME = "other"
WEIGHT = 0.4

_BORROWING = {"ru": 0.8, "uk": 0.8, "be": 0.8, "kk": 0.9, "ru-Latn": 0.15, "en": 0.04}
"""How often a law stands for a record of another kind."""
_FROM = {"ru": "от ", "uk": "від ", "be": "ад ", "bg": "от ", "ru-Latn": "ot ", "en": "of "}
_ARTICLE = {"be": "Арт. {n}", "kk": "{n}-құжат", "ru-Latn": "St. {n}", "en": "Art. {n}"}


def render(record: Record, choice: Random) -> list[Piece] | None:
    """A reference to a law: the record's own, or one of its language in place of another work."""
    manner = manner_of(record, choice)
    law = _law(record, manner)
    if law is None:
        return None
    if manner.tongue == "kk":
        pieces = _kazakh(law, manner)
    elif manner.tongue in {"en", "bg"}:
        pieces = _english(law, manner)
    else:
        pieces = _named(law, manner)
    if pieces[0].label != "author":
        pieces = _with_source([*pieces, *_remark(law, manner)], law, manner)
    return pieces if choice.random() < 0.15 else ended(pieces)


def _law(record: Record, manner: Manner) -> Law | None:
    """The law of a legal record, at times with other numbers; another's in place of other works."""
    if legal(record):
        law = law_of(record)
        law = redated(law, manner.choice) if manner.often(0.4) else law
    elif manner.often(_BORROWING.get(manner.tongue, 0.0)):
        law = borrowed(manner)
    else:
        return None
    return published(law, manner) if manner.often(0.4) else law


def _named(law: Law, manner: Manner) -> list[Piece]:
    """Kind, body, date, number and name in one of the orders that occur."""
    if law.code:
        return _code(law, manner)
    title = Piece("title", law.title)
    act = joined(manner.one(" ", " ", " ", ", "), [_kind(law, manner), _dated(law, manner)])
    draw = manner.choice.random()
    if draw < 0.42:
        return joined(manner.one(" ", " ", " ", ". "), [act, manner.quoted(title)])
    if draw < 0.55:
        first = [*_kind(law, manner), between(" "), *manner.quoted(title)]
        return joined(manner.one(" ", " ", ", "), [first, _dated(law, manner)])
    name = manner.quoted(title) if manner.often(0.1) else [title]
    medium = medium_of(manner) if manner.often(0.2) else []
    if draw < 0.9:
        adopted = _adopted(law, manner) if manner.often(0.12) else []
        return [*joined(manner.colon, [[*name, *medium], act]), *adopted]
    if draw < 0.96 and manner.tongue == "ru" and not law.authority:
        return _headed([*name, *medium], law, manner)
    return joined(manner.one(". ", ", "), [[*name, *medium], act])


def _kind(law: Law, manner: Manner) -> list[Piece]:
    """«Федеральный закон», «Указ Президента РФ»."""
    genre = law.genre
    if manner.often(0.1):
        genre = genre[0].lower() + genre[1:]
    authority = [Piece("authority", law.authority)] if law.authority else []
    return joined(" ", [[Piece("genre", genre)], authority])


def _dated(law: Law, manner: Manner) -> list[Piece]:
    """«от 27.07.2006 № 149-ФЗ»."""
    preposition = _FROM[manner.tongue] if manner.often(0.95) else ""
    day = [Piece("issued", preposition + date_text(law.day, manner))] if law.day else []
    number = [Piece("number", manner.sign + law.number)] if law.number else []
    gap = " по делу " if "/" in law.number and law.number[0] in "АA" else manner.one(" ", " ", ", ")
    turned = manner.often(0.1) and number
    return joined(" " if turned else gap, [number, day] if turned else [day, number])


def _code(law: Law, manner: Manner) -> list[Piece]:
    """«Гражданский кодекс Российской Федерации (часть первая) от 30.11.1994 N 51-ФЗ»."""
    title = Piece("title", law.title)
    medium = medium_of(manner) if manner.often(0.2) else []
    if not law.number:
        return [title, *medium, *(_adopted(law, manner) if manner.often(0.7) else [])]
    sign = manner.one(" ", " ", " ", manner.colon, ": ", ", ")
    dated = _dated(law, manner)
    if manner.tongue == "ru" and manner.often(0.25):
        dated = joined(
            " ", [[Piece("genre", manner.one("федер. закон", "Федеральный закон"))], dated]
        )
        return joined(manner.colon, [[title, *medium], dated])
    return joined(sign, [[title, *medium], dated])


def _adopted(law: Law, manner: Manner) -> list[Piece]:
    """« (принята всенародным голосованием 12.12.1993)»."""
    opening, closing = manner.choice.choice(((" (", ")"), (" [", "]"), (" : [", "]")))
    words = ADOPTED[_sort(law)].get(manner.tongue)
    if not law.day or not words:
        return []
    when = Piece("issued", date_text(law.day, manner))
    note = Piece("note", manner.choice.choice(words))
    return [between(opening), note, between(" "), when, between(closing)]


def _sort(law: Law) -> str:
    """Whether an act is adopted by a people, by states or by a parliament."""
    if "онстит" in law.title or "Канстыт" in law.title:
        return "constitution"
    treaty = law.title.startswith(("Конвенция", "Договор", "Всеобщая декларация"))
    return "treaty" if treaty else "law"


def _headed(name: list[Piece], law: Law, manner: Manner) -> list[Piece]:
    """«Российская Федерация. Законы. О … : федер. закон № … – Москва : Омега-Л, 2017. – 28 с.»."""
    heading = [Piece("author", "Российская Федерация"), between(". "), Piece("genre", "Законы")]
    number = [Piece("number", manner.sign + law.number)] if law.number else []
    kind = joined(" ", [_kind(law, manner), number])
    first = [*joined(manner.colon, [name, kind]), *_adopted(law, manner)]
    place, _, house = manner.choice.choice(HOUSES).partition(" : ")
    year = Piece("issued", str(manner.choice.randint(2000, 2023)))
    imprint = joined(manner.colon, [[Piece("publisher-place", place)], [Piece("publisher", house)]])
    imprint = joined(", ", [imprint, [year]])
    extent = [Piece("number-of-pages", f"{manner.choice.randint(24, 350)} с.")]
    return [*heading, between(". "), *joined(f". {manner.dash} ", [first, imprint, extent])]


def _kazakh(law: Law, manner: Manner) -> list[Piece]:
    """«Қазақстан Республикасының 2007 жылғы 27 шілдедегі № 319-III «Білім туралы» Заңы»."""
    title = Piece("title", law.title)
    body, _, kind = law.genre.rpartition(" ")
    owner = [Piece("authority", law.authority)] if law.authority else []
    owner = [Piece("genre", body)] if body else owner
    number = [Piece("number", manner.sign + law.number)] if law.number else []
    if law.code:
        return joined(manner.one(", ", " ", ". "), [[title], _kazakh_date(law, manner), number])
    genre = [Piece("genre", kind)]
    draw = manner.choice.random()
    if draw < 0.35:
        dated = joined(" ", [owner, _kazakh_date(law, manner, inside=True), number])
        return joined(" ", [dated, manner.quoted(title), genre])
    if draw < 0.5:
        dated = joined(" ", [owner, _kazakh_date(law, manner, inside=True), number, genre])
        return joined(manner.colon, [[title], dated])
    if draw < 0.75:
        act = joined(" ", [owner, manner.quoted(title), genre])
        return joined(manner.one(". ", ", "), [act, _kazakh_date(law, manner), number])
    act = [Piece("genre", law.genre)] if body else joined(" ", [owner, genre])
    name = [title] if manner.often(0.5) else manner.quoted(title)
    dated = joined(manner.one(", ", " "), [_kazakh_date(law, manner), number])
    return joined(
        manner.one(", ", " ", ". "), [joined(manner.one(manner.colon, " "), [name, act]), dated]
    )


def _kazakh_date(law: Law, manner: Manner, *, inside: bool = False) -> list[Piece]:
    """«2007 жылғы 27 шілде», within a sentence «шілдедегі»."""
    if not law.day:
        return []
    text = date_text(law.day, manner)
    if not inside:
        return [Piece("issued", text)]
    months = (
        "қаңтардағы ақпандағы наурыздағы сәуірдегі мамырдағы маусымдағы шілдедегі тамыздағы "
        "қыркүйектегі қазандағы қарашадағы желтоқсандағы"
    )
    return [Piece("issued", f"{law.day[0]} жылғы {law.day[2]} {months.split()[law.day[1] - 1]}")]


def _english(law: Law, manner: Manner) -> list[Piece]:
    """«Federal Law No. 152-FZ of July 27, 2006 “On Data”», «Brown v. Board, 347 U.S. 483»."""
    title = [Piece("title", law.title)]
    number = [Piece("number", law.number)] if law.number else []
    if number and not law.case and "/" not in law.number:
        number = [Piece("number", manner.sign + law.number)]
    day = [Piece("issued", date_text(law.day, manner))] if law.day else []
    if law.case or law.code:
        year = [between(" ("), Piece("issued", str(law.day[0])), between(")")]
        if manner.often(0.5):
            return [*joined(", ", [title, number]), *year]
        return joined(", ", [title, number, [Piece("genre", law.genre)] if law.genre else [], day])
    dated = [Piece("issued", manner.one("of ", "dated ", "") + day[0].text)]
    kind = [Piece("genre", law.genre)]
    body = [between(" of the "), Piece("authority", law.authority)] if law.authority else []
    draw = manner.choice.random()
    if draw < 0.4:
        name = [between(" "), *title] if law.authority else [between(" "), *manner.quoted(title[0])]
        return [*joined(" ", [kind, number]), *body, between(" "), *dated, *name]
    if draw < 0.7:
        return joined(
            manner.colon, [title, [*joined(" ", [kind, number]), *body, between(" "), *dated]]
        )
    named = [*kind, between(" "), *manner.quoted(title[0])]
    return joined(" ", [named, dated, number])


def _remark(law: Law, manner: Manner) -> list[Piece]:
    """« (ред. от 14.07.2022)»."""
    notes = NOTES.get(manner.tongue)
    if law.case or not notes or not manner.often(0.3):
        return []
    day = numeric(some_day(manner.choice, 2005, 2024))
    text = manner.choice.choice(notes).format(d=day, n=manner.choice.randint(4000, 64000))
    opening, closing = manner.choice.choice(((" (", ")"), (" (", ")"), (" [", "]"), (", ", "")))
    return [between(opening), Piece("note", text), *([between(closing)] if closing else [])]


def _with_source(act: list[Piece], law: Law, manner: Manner) -> list[Piece]:
    """The act and where it is printed or found."""
    if law.case and manner.tongue == "en":
        return act
    draw = manner.choice.random()
    slashes = manner.one(" // ", " // ", " // ", "// ", f". {manner.dash} ")
    if law.container and draw < 0.55:
        return joined(slashes, [act, _printed(law, manner)])
    if draw < 0.68 and manner.tongue in SYSTEMS:
        system = Piece("container-title", manner.choice.choice(SYSTEMS[manner.tongue]))
        medium = medium_of(manner) if manner.often(0.15) else []
        tail = joined(
            manner.area, [[system, *medium], online({}, manner) if manner.often(0.4) else []]
        )
        return joined(slashes, [act, tail])
    if draw < 0.74 and manner.tongue == "ru":
        joint = manner.one(
            ". Доступ из ", " // Доступ из ", f". {manner.dash} Доступ из ", " [Доступ из "
        )
        system = Piece("container-title", manner.choice.choice(ACCESS))
        return joined(joint, [act, [system, *([between("]")] if "[" in joint else [])]])
    if draw < 0.9:
        medium = medium_of(manner) if manner.often(0.25) and manner.tongue != "en" else []
        return joined(manner.area, [[*act, *medium], online({}, manner)])
    return act


def _printed(law: Law, manner: Manner) -> list[Piece]:
    """«СЗ РФ. 2006. № 31. Ст. 3448», «Российская газета. – 2001. – 31 декабря»."""
    container = [Piece("container-title", law.container)]
    if law.volume.startswith("L "):
        page = (
            [Piece("page", "pp. " + law.page)] if manner.often(0.5) else [Piece("page", law.page)]
        )
        return joined(
            ", ",
            [container, [Piece("volume", law.volume)], [Piece("issued", str(law.day[0]))], page],
        )
    area = manner.one(manner.area, manner.area, ", ")
    year = [Piece("issued", law.volume)] if law.volume else []
    part = (
        manner.one("", "", "", " (ч. 1)", " (ч. I)", " (1 ч.)", " (часть II)")
        if manner.tongue == "ru"
        else ""
    )
    issue = [Piece("issue", f"{manner.sign}{law.issue}{part}")] if law.issue else []
    wording = _ARTICLE.get(manner.tongue, manner.one("Ст. {n}", "Ст. {n}", "ст. {n}", "Ст.{n}"))
    page = [Piece("page", wording.format(n=law.page))] if law.page else []
    daily = any(word in law.container.lower() for word in ("газ", "правда", "звязда", "егемен"))
    if daily and law.day and manner.often(0.6):
        day = [Piece("issued", day_and_month(law.day, manner))]
        return joined(
            area, [container, year, day] if manner.often(0.6) else [container, year, issue, day]
        )
    if daily and law.day and manner.often(0.5):
        return joined(area, [container, issue, [Piece("issued", numeric(law.day))]])
    return joined(area, [container, year, issue, [] if daily else page])
