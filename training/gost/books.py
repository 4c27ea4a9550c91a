"""Books, theses, reports, standards, patents: what stands by itself."""

from training.gost import pool
from training.gost.habits import Entry, Part, around, capital, chained, one
from training.gost.imprint import edition, imprint, isbn, place_and_year, series
from training.gost.numbers import counted, extent, passage, volume, year_of
from training.gost.opening import endings, headed, opening, text_kind
from training.gost.people import authors, responsible
from training.gost.titles import book_genre, bracket, subtitled, title, title_area
from training.people import in_full
from training.pieces import Piece


def book(entry: Entry) -> list[Piece] | None:
    """A book, or what is described as one."""
    if entry.has("container-title"):
        return None
    area = entry.habit.area
    full = entry.habit.medium != "none" or entry.habit.states
    before, after = _volumes(entry)
    quoted = entry.chance(0.05)
    return chained(
        ("", opening(entry, book_genre(entry), before, of_book=True)),
        (area, edition(entry)),
        (area, imprint(entry)),
        *after,
        (area, passage(entry) if quoted else extent(entry, 0.9 if full else 0.7)),
        (entry.choice.choice([area, area, " "]), series(entry)),
        (area, one("note", entry.word("gost-remark", n=entry.choice.randint(5, 400)))
         if full and entry.chance(0.03) else []),
        (entry.choice.choice([area, area, " "]), isbn(entry, 0.2 if full else 0.03)),
        *text_kind(entry, of_part=False),
        *endings(entry, 0.02),
    )  # fmt: skip


def _volumes(entry: Entry) -> tuple[list[Part], list[Part]]:
    """«: в 3 т. Т. 2. Название тома» before the stroke, or «Т. 2» after the year."""
    known, total = entry.text("volume"), entry.text("number-of-volumes")
    if not known.isdigit() and not total.isdigit() and not entry.chance(0.09):
        return [], []
    number = int(known) if known.isdigit() else entry.choice.randint(1, 4)
    which = (
        counted(entry, "volume", number) if number < 400 else one("volume", volume(entry, known))
    )
    if entry.chance(0.25):
        return [], [(entry.habit.area, which)]
    before: list[Part] = []
    if total.isdigit() or entry.chance(0.6):
        count = int(total) if total.isdigit() else max(2, number + entry.choice.randint(0, 4))
        sign = entry.choice.choice([". ", entry.habit.colon])
        words = entry.word("volumes", n=count)
        words = capital(words) if sign == ". " else words[:1].lower() + words[1:]
        before.append((sign, one("number-of-volumes", words)))
    if not before or entry.chance(0.75):
        before.append((entry.choice.choice([". ", " "]) if before else ". ", which))
        if entry.chance(0.35):
            before.append(subtitled(entry, entry.choice.choice(pool.themes(entry.language))))
    return before, []


def thesis(entry: Entry) -> list[Piece] | None:
    """A dissertation or its abstract."""
    habit = entry.habit
    full_name = authors(entry) and habit.states and entry.chance(0.7)
    who = one("author", in_full(authors(entry)[0], inverted=True)) if full_name else []
    stated = who or responsible(entry.of(most=0), of_book=False) if habit.states else []
    where = _defended(entry) if entry.chance(0.5) else []
    after = where if not habit.states else []
    house = entry.text("publisher")
    number = one("number", entry.word("gost-speciality", n=_speciality(entry)))
    return chained(
        *headed(entry.of(heads=1, most=99)),
        (habit.head, title_area(entry)),
        (", " if habit.quotes else habit.colon, _thesis_genre(entry)),
        (habit.colon, number if entry.words != "en" and entry.chance(0.5) else []),
        (habit.slash, chained(("", stated), (habit.semicolon, [] if after else where))),
        (habit.area, after),
        (habit.area, place_and_year(entry) if where or not house else imprint(entry)),
        (habit.area, extent(entry, 0.8)),
        *text_kind(entry, of_part=False),
        *endings(entry, 0.02),
    )


def _thesis_genre(entry: Entry) -> list[Piece]:
    """«дис. … канд. экон. наук»: of the record, or one of the usual wordings."""
    known = entry.text("genre")
    if "иссер" in known or "втореф" in known or ("hesis" in known and entry.chance(0.5)):
        return one("genre", known)
    short, _, long = entry.word("gost-sciences").partition(" ")
    return one("genre", entry.word("gost-dissertation", s=short, f=long))


def _speciality(entry: Entry) -> str:
    draw = entry.choice.randint
    if entry.chance(0.15):
        return f"{draw(1, 5)}.{draw(1, 12)}.{draw(1, 9)}"
    code = f"{draw(1, 25):02d}.00.{draw(1, 26):02d}" if entry.chance(0.6) else ""
    code = code or f"{draw(1, 25):02d}.{draw(1, 23):02d}.{draw(1, 20):02d}"
    return code + (f", 08.00.{draw(1, 14):02d}" if entry.chance(0.06) else "")


def _defended(entry: Entry) -> list[Piece]:
    """The university of a thesis, at times in brackets."""
    known = entry.text("publisher")
    name = (
        known if known and len(known) < 90 and ":" not in known else entry.word("gost-university")
    )
    text = entry.word("gost-defended", n=name)
    if text.startswith("["):
        return around("[", one("publisher", text[1:-1]), "]")
    return one("publisher", text)


def report(entry: Entry) -> list[Piece] | None:
    """A report or preprint, with its number beside its kind or in brackets at the end."""
    habit = entry.habit
    known = entry.text("genre")
    word, _, number = known.partition(" ")
    printed = word.startswith(("Препринт", "Preprint")) and 1 < len(number) < 25
    kind = one("genre", word if printed else known if known and len(known) < 40 else "")
    kind = kind or one("genre", entry.word("gost-report"))
    named = number if printed else entry.text("number")
    identity = chained(("", kind), (entry.choice.choice([" ", " ", ", "]), one("number", named)))
    at_end = entry.chance(0.4)
    return chained(
        ("", opening(entry, [] if at_end else identity, of_book=False)),
        (habit.area, imprint(entry)),
        (habit.area, extent(entry, 0.6)),
        (habit.area, around("(", identity, ")") if at_end else []),
        *text_kind(entry, of_part=False),
        *endings(entry, 0.03),
    )


def standard(entry: Entry) -> list[Piece] | None:
    """A standard: its designation stays in the title."""
    name, number = entry.text("title"), entry.text("number")
    if number and number not in name:
        order = [f"{number}. {name}", f"{number} {name}", f"{name} ({number})", f"{name}. {number}"]
        entry = entry.with_fields(title=entry.choice.choice(order))
    return chained(
        ("", title(entry)),
        (" ", bracket(entry)),
        (entry.habit.area, imprint(entry)),
        (entry.habit.area, extent(entry, 0.7)),
        *endings(entry, 0.0),
    )


def patent(entry: Entry) -> list[Piece] | None:
    """A patent as a simple list has it: «Пат. 2210824 Российская Федерация. Название / …»."""
    number = entry.text("number")
    if not number.isdigit() or entry.words != "ru":
        return None
    country = entry.choice.choice(["Российская Федерация", "Рос. Федерация", "РФ", "СССР"])
    kind = one("genre", entry.choice.choice(["Пат.", "Патент", "Патент", "А. с."]))
    sign = entry.choice.choice(["", "", "№ "])
    shown = chained(("", one("number", sign + number)), (" ", one("jurisdiction", country)))
    draw = entry.choice.randint
    when = f"{draw(1, 28):02d}.{draw(1, 12):02d}." if entry.chance(0.5) else ""
    issued = f"опубл. {when}{year_of(entry)}"
    bulletin = one("issue", f"Бюл. № {entry.choice.randint(1, 36)}") if entry.chance(0.5) else []
    return chained(
        ("", kind),
        (" ", shown),
        (". ", title(entry)),
        (entry.habit.slash, responsible(entry.of(most=0, states=True), of_book=False)),
        (entry.habit.area, one("issued", issued)),
        (", ", bulletin),
    )
