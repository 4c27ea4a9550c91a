"""Patents, author's certificates, useful models, certificates of programs."""

from random import Random

from training.pieces import Piece, Record, between, ended, joined
from training.special.manner import (
    Manner,
    date_text,
    first_stop,
    heading,
    manner_of,
    numeric,
    responsible,
)
from training.special.online import online
from training.special.patents import Patent, patent_of

NAME = "other"
WEIGHT = 0.35

_BORROWED = {"article-journal", "paper-conference", "report"}
_LITERARY = (
    "soviet_journals",
    "indology",
    "dancebooks",
    "anghyflawn",
    "glottolog",
    "phoible",
    "TALD",
)
_KINDS = {
    "ru": ("Пат.", "Пат.", "Патент", "Патент", "пат.", "Заявка", "Патент на изобретение"),
    "uk": ("Пат.", "Патент", "Патент на корисну модель", "пат."),
    "kk": ("Пат.", "Патент", "Инновациялық патент", "Алдын ала патент", "Пайдалы модельге патент"),
    "be": ("Пат.", "Патэнт"),
    "bg": ("Патент", "Пат."),
    "en": ("Patent", "Pat.", "Patent", "Application"),
    "ru-Latn": ("Patent", "Pat.", "Patent RF", "Patent"),
}
_SOVIET = {
    "ru": ("А. с.", "А.с.", "А. с.", "Авт. свид.", "Авторское свидетельство", "Авторское свид.")
}
_INDICES = {"ru": ("МПК", "МПК", "МПК7", "МКИ", "МКИ3", "МПК⁷"), "uk": ("МПК", "МПК (2006.01)"),
            "en": ("Int. Cl.", "IPC", "Int. Cl.7"), "ru-Latn": ("MPK", "IPC")}  # fmt: skip
_SUBMITTED = {
    "ru": ("заявл.", "заявл.", "заявл.", "заявлено", "дата подачи"), "uk": ("заявл.",),
    "kk": ("мәлімд.", "берілген күні"), "be": ("заяўл.",), "bg": ("заявено",),
    "en": ("filed", "appl."), "ru-Latn": ("zayavl.", "filed"),
}  # fmt: skip
_PUBLISHED = {
    "ru": ("опубл.", "опубл.", "опубл.", "опубликовано"), "uk": ("опубл.",),
    "kk": ("жарияланған", "жарияланды"), "be": ("апубл.",), "bg": ("публ.",),
    "en": ("published", "publ.", "date of patent", "issued"), "ru-Latn": ("opubl.", "Publ."),
}  # fmt: skip
_BULLETINS = {
    "ru": (
        "Бюл. № {n}", "Бюл. № {n}", "Бюл. №{n}", "Бюл. N {n}", "бюл. № {n}", "Бюл. {n}", "БИ № {n}",
           "Бюл. № {n} (II ч.)", "Бюллетень № {n}", "Бюл. изобр. № {n}"),
    "uk": ("Бюл. № {n}",), "kk": ("Бюл. № {n}", "№ {n} бюл."), "be": ("Бюл. № {n}",),
    "bg": ("бюл. № {n}",), "ru-Latn": ("Byul. No. {n}", "Bull. no. {n}", "Byul. № {n}"),
}  # fmt: skip
_HOLDERS = {
    "ru": (
        "заявитель и патентообладатель {h}", "заявитель и патентообладатель {h}", "заявитель {h}",
        "патентообладатель {h}", "заявитель и правообладатель {h}", "патентообладатели: {h}",
    ),
    "uk": ("заявник і патентовласник {h}", "заявник {h}", "патентовласник {h}"),
    "kk": ("өтінім беруші {h}", "патент иеленуші {h}"),
    "be": ("заяўнік {h}",),
    "bg": ("заявител {h}",),
    "en": ("assignee {h}", "applicant {h}", "assignee: {h}"),
    "ru-Latn": ("zayavitel' {h}", "applicant {h}"),
}  # fmt: skip
_BRIEF = {
    "ru": (
        "Патент на изобретение", "Патент", "Пат.", "Патент на полезную модель", "Полезная модель",
    ),
    "uk": ("Патент", "Патент України", "Пат."), "kk": ("Патент", "Инновациялық патент"),
    "be": ("Патэнт",), "bg": ("Патент",), "en": ("Patent", "Pat.", "patent"),
    "ru-Latn": ("Patent", "Patent RF", "Pat."),
}  # fmt: skip


def render(record: Record, choice: Random) -> list[Piece] | None:
    """A reference to a patent; some articles lend their authors and titles to one."""
    manner = manner_of(record, choice)
    if not _concerned(record, manner):
        return None
    patent = patent_of(record, manner)
    if patent.program:
        pieces = _certificate(patent, manner)
    elif manner.tongue == "en" and manner.often(0.7):
        pieces = choice.choice((_american, _american, _american, _author_date))(patent, manner)
    else:
        pieces = choice.choice((_full, _full, _full, _new, _brief, _brief, _terse))(patent, manner)
    if manner.often(0.08):
        pieces = joined(manner.area, [pieces, online({}, manner)])
    return pieces if manner.often(0.15) else ended(pieces)


def _concerned(record: Record, manner: Manner) -> bool:
    if record["type"] == "patent":
        return bool(record.get("author"))
    if record["type"] not in _BORROWED or any(s in str(record.get("source")) for s in _LITERARY):
        return False
    latin = manner.tongue in {"en", "ru-Latn"}
    return bool(record.get("author")) and manner.often(0.25 if latin else 0.7)


def _kind(patent: Patent, manner: Manner) -> Piece:
    kinds = _SOVIET.get(manner.tongue) if patent.soviet else None
    return Piece("genre", patent.kind or manner.choice.choice(kinds or _KINDS[manner.tongue]))


def _head(patent: Patent, manner: Manner, sign: str) -> list[Piece]:
    """«Пат. 2187888 Российская Федерация, МПК7 Н 04 В 1/38»."""
    number = [Piece("number", sign + patent.number)]
    country = [Piece("jurisdiction", patent.country)]
    if manner.often(0.1):
        country = [between("("), *country, between(")")]
    after = [country, number] if manner.often(0.12) else [number, country]
    head = joined(" ", [[_kind(patent, manner)], *after])
    if manner.often(0.75):
        word = manner.choice.choice(_INDICES.get(manner.tongue, ("МПК",)))
        year = manner.one("", "", "", " (2006.01)")
        head += [
            between(manner.one(", ", ", ", " ")),
            Piece("note", f"{word} {patent.index}{year}"),
        ]
    return head


def _bearers(patent: Patent, manner: Manner) -> list[Piece]:
    """« / И. И. Иванов ; заявитель и патентообладатель ВНИИ»."""
    names = responsible(patent.people, manner)
    if manner.often(0.3):
        names = heading(patent.people, manner, 5)
    if manner.often(0.08) and manner.tongue == "ru":
        names += [between(" ("), Piece("other", patent.country), between(")")]
    if not manner.often(0.65):
        return names
    words = manner.choice.choice(_HOLDERS[manner.tongue]).format(h=patent.holder)
    return joined(manner.semicolon, [names, [Piece("authority", words)]])


def _dates(patent: Patent, manner: Manner) -> list[list[Piece]]:
    """«заявл. 18.12.00», «опубл. 20.08.02, Бюл. № 23»."""
    submitted = manner.choice.choice(_SUBMITTED[manner.tongue])
    short = manner.often(0.4)
    filed = [Piece("submitted", f"{submitted} {_day(patent.submitted, manner, short)}")]
    return [filed, _published(patent, manner, short=short)]


def _day(day: tuple[int, ...], manner: Manner, short: bool) -> str:
    if manner.often(0.1):
        return date_text(day, manner)
    year = " г." if manner.tongue == "ru" and manner.often(0.08) else ""
    return numeric(day, short=short) + year


def _published(patent: Patent, manner: Manner, *, short: bool = False) -> list[Piece]:
    word = manner.choice.choice(_PUBLISHED[manner.tongue])
    printed = [Piece("issued", f"{word} {_day(patent.published, manner, short)}")]
    wordings = _BULLETINS.get(manner.tongue)
    if not wordings or manner.often(0.1):
        return printed
    bulletin = [Piece("issue", manner.choice.choice(wordings).format(n=patent.bulletin))]
    return joined(manner.one(", ", ", ", ", ", ". ", "; "), [printed, bulletin])


def _extent(manner: Manner) -> list[Piece]:
    """«3 с. : ил.»."""
    pages = [Piece("number-of-pages", manner.term("extent", n=manner.choice.randint(2, 14)))]
    if ":" in pages[0].text or "," in pages[0].text or "{" in pages[0].text:
        pages = [Piece("number-of-pages", f"{manner.choice.randint(2, 9)} с.")]
    if manner.often(0.35) and manner.tongue == "ru":
        pages += [
            between(manner.colon),
            Piece("note", manner.one("ил.", "1 ил.", "2 табл.", "3 ил.")),
        ]
    return pages


def _full(patent: Patent, manner: Manner) -> list[Piece]:
    """GOST 7.1: «Пат. 2187888 … Название / И. И. Иванов ; заявитель … – № … ; заявл. … – 3 с.»."""
    head = _head(patent, manner, "" if manner.often(0.75) else manner.sign)
    first = joined(" / ", [[Piece("title", patent.title)], _bearers(patent, manner)])
    application = [Piece("note", manner.sign + patent.application)] if manner.often(0.75) else []
    sign = manner.one(manner.semicolon, manner.semicolon, ", ")
    dates = joined(sign, [application, *_dates(patent, manner)])
    extent = _extent(manner) if manner.often(0.6) else []
    begin = first_stop(heading(patent.people, manner)) if manner.often(0.05) else []
    return [*begin, *head, between(". "), *joined(manner.area, [first, dates, extent])]


def _new(patent: Patent, manner: Manner) -> list[Piece]:
    """GOST R 7.0.100: «Патент № … Название : № … : заявл. … : опубл. … / Иванов И. И. – 4 с.»."""
    head = _head(patent, manner, manner.sign)
    application = [[Piece("note", manner.sign + patent.application)]] if manner.often(0.85) else []
    colon = " : "
    named = joined(colon, [[Piece("title", patent.title)], *application, *_dates(patent, manner)])
    first = joined(" / ", [named, _bearers(patent, manner)])
    text = [Piece("medium", manner.one("Текст : непосредственный", "Текст : электронный"))]
    tail = [_extent(manner)] if manner.often(0.7) else []
    tail += [text] if manner.tongue == "ru" and manner.often(0.5) else []
    return [*head, between(". "), *joined(f". {manner.dash} ", [first, *tail])]


def _brief(patent: Patent, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название // Патент РФ № 2187888. Опубл. 20.08.2002. Бюл. № 23»."""
    kinds = _SOVIET.get(manner.tongue) if patent.soviet else None
    kind = Piece("genre", patent.kind or manner.choice.choice(kinds or _BRIEF[manner.tongue]))
    country = [Piece("jurisdiction", patent.country)] if manner.often(0.8) else []
    number = [Piece("number", (manner.sign if manner.often(0.85) else "") + patent.number)]
    order = [country, number] if manner.often(0.8) else [number, country]
    document = joined(" ", [[kind], *order])
    published = _published(patent, manner)
    capital = published[0].text[0].upper() + published[0].text[1:]
    if manner.area.startswith("."):
        published[0] = Piece("issued", capital)
    if manner.often(0.15):
        published = [Piece("issued", numeric(patent.published))]
    dates = joined(manner.one(". ", ", ", ". "), [document, published])
    sign = manner.one(" // ", " // ", ". ", ". ", ": ", " : ")
    named = joined(sign, [[Piece("title", patent.title)], dates])
    if manner.often(0.15):
        return joined(manner.one(". ", " "), [document, [Piece("title", patent.title)], published])
    return first_stop(heading(patent.people, manner)) + named


def _terse(patent: Patent, manner: Manner) -> list[Piece]:
    """«Патент РФ № 2187888. Название / Иванов И. И. 2002»."""
    country = [Piece("jurisdiction", patent.country)]
    number = [Piece("number", manner.sign + patent.number)]
    head = joined(" ", [[_kind(patent, manner)], country, number])
    named = [Piece("title", patent.title)] if manner.often(0.85) else []
    if named and manner.often(0.6):
        named = joined(" / ", [named, heading(patent.people, manner)])
    year = [Piece("issued", str(patent.published[0]))]
    dates = year if manner.often(0.3) else _published(patent, manner)
    return joined(manner.area, [head, named, dates])


def _american(patent: Patent, manner: Manner) -> list[Piece]:
    """«Smith J. Title. US Patent 6,123,456. 2001», «J. Smith, “Title,” U.S. Patent …»."""
    country = Piece("jurisdiction", manner.one("US", "U.S.", "US", "United States", patent.country))
    kind = Piece("genre", manner.one("Patent", "Patent", "patent", "Patent Application"))
    word = manner.one("", "", "No. ", "no. ", "US")
    number = Piece("number", word + patent.number.replace(",", manner.one(",", ",", " ", "")))
    document = [country, between(" "), kind, between(" "), number]
    when = manner.one(str(patent.published[0]), date_text(patent.published, manner))
    issued = [Piece("issued", when)]
    if manner.often(0.3):
        title = [between("“"), Piece("title", patent.title), between(",” ")]
        names = responsible(patent.people, manner)
        return [*names, between(", "), *title, *joined(", ", [document, issued])]
    begin = first_stop(heading(patent.people, manner, 6))
    if manner.often(0.2):
        holder = Piece("authority", patent.holder)
        document += [between(manner.one(". ", ", ")), holder]
    if manner.often(0.2):
        return begin + joined(", ", [document, issued])
    dates = joined(manner.one(". ", ", "), [document, issued])
    return begin + joined(". ", [[Piece("title", patent.title)], dates])


def _author_date(patent: Patent, manner: Manner) -> list[Piece]:
    """«Smith, J. (2001). Title (U.S. Patent No. 6,123,456). U.S. Patent and Trademark Office»."""
    names = heading(patent.people, manner, 6)
    country = Piece("jurisdiction", manner.one("U.S.", "US"))
    number = Piece("number", "No. " + patent.number)
    document = [country, between(" "), Piece("genre", "Patent"), between(" "), number]
    year = Piece("issued", str(patent.published[0]))
    head = [*names, between(" ("), year, between("). "), Piece("title", patent.title)]
    office = Piece("publisher", "U.S. Patent and Trademark Office")
    tail = [between(". "), office] if manner.often(0.6) else []
    return [*head, between(" ("), *document, between(")"), *tail]


def _certificate(patent: Patent, manner: Manner) -> list[Piece]:
    """«Свидетельство о государственной регистрации программы для ЭВМ № 2019612345. Название …»."""
    kind = Piece("genre", patent.kind)
    number = Piece("number", manner.sign + patent.number)
    head = [kind, between(" "), number]
    if manner.often(0.5):
        head += [between(" "), Piece("jurisdiction", patent.country)]
    if manner.often(0.3):
        begin = first_stop(heading(patent.people, manner))
        sign = manner.one(" // ", ". ", ": ")
        named = joined(sign, [[Piece("title", patent.title)], head])
        return begin + joined(manner.area, [named, _published(patent, manner)])
    named = joined(" / ", [[Piece("title", patent.title)], _bearers(patent, manner)])
    dates = joined(manner.semicolon, _dates(patent, manner))
    return joined(manner.one(". ", manner.area), [head, named, dates])
