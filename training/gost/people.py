"""Authors in the heading, and who answers for the work after the stroke."""

from collections.abc import Sequence

from training import people
from training.gost import pool
from training.gost.habits import Entry, around, capital, chained, one
from training.people import Person
from training.pieces import Piece

_GENITIVE = ("под", "пер", "пад", "за ", "вступ", "предисл", "примеч", "послесл")
"""Wordings after which names stand in the genitive: «под ред. И. И. Иванова»."""

_GENITIVE_LATIN = ("pod", "per.", "vstup")

_ENDINGS = (
    ("ський", "ського"), ("цький", "цького"), ("енко", "енка"), ("скі", "скага"), ("цкі", "цкага"),
    ("ov", "ova"), ("ev", "eva"), ("in", "ina"), ("sky", "skogo"), ("skij", "skogo"),
    ("skii", "skogo"), ("ova", "ovoi"), ("eva", "evoi"),
)  # fmt: skip
"""Genitives that are not Russian, or romanised."""

_HOLE = "\0"


def authors(entry: Entry) -> list[Person]:
    """The authors of the record who have a name."""
    return [person for person in entry.record.get("author", ()) if people.family(person)]


def invented(entry: Entry, most: int = 3) -> list[Person]:
    """People of the record's language who have nothing to do with it."""
    count = min(entry.choice.randint(1, most), entry.choice.randint(1, most))
    return [entry.choice.choice(pool.people(entry.language)) for _ in range(count)]


def heading(entry: Entry) -> list[Piece]:
    """«Иванов, И. И.», «Иванов И. И., Петров П. П. и др.»; none where the title comes first."""
    found = authors(entry)
    if not found or len(found) > entry.habit.most:
        return []
    shown = found[: entry.habit.heads]
    text = listed(entry, shown, entry.habit.heading, entry.habit.comma)
    if len(shown) < len(found) and not entry.habit.states:
        text += " " + entry.word("others")
    return one("author", text)


def statement(entry: Entry) -> list[Piece]:
    """«И. И. Иванов, П. П. Петров [и др.]» as it stands after the stroke."""
    found = authors(entry)
    headed = found and len(found) <= entry.habit.most
    if not found or (headed and not entry.habit.states):
        return []
    shown, rest = _stated(entry, found)
    form = entry.choice.choices(("straight", "inverted", "full-straight", "full"), (82, 12, 4, 2))[
        0
    ]
    text = listed(entry, shown, form, "")
    return one("author", f"{text} {entry.word('others')}" if rest else text)


def _stated(entry: Entry, found: list[Person]) -> tuple[list[Person], bool]:
    """The authors after the stroke: all of up to five, else three or one and «и др.»."""
    if len(found) <= 3 or (len(found) <= 8 and entry.chance(0.35)):
        return found, False
    shown = entry.choice.choice([3, 3, 3, 4, 1])
    return found[:shown], shown < len(found)


def responsible(entry: Entry, *, of_book: bool) -> list[Piece]:
    """All that stands after one stroke: authors, then editors, translators, bodies."""
    semicolon = entry.habit.semicolon
    rest = _others(entry) if of_book else _of_part(entry)
    return chained((semicolon, statement(entry)), *((semicolon, area) for area in rest))


def _of_part(entry: Entry) -> list[list[Piece]]:
    """Who else answers for an article: a translator, a supervisor, the institution."""
    areas: list[list[Piece]] = []
    if entry.record["type"] == "patent":
        return areas
    if entry.has("translator") and entry.record["type"] == "chapter":
        areas.append(translators(entry))
    if authors(entry) and entry.habit.states and entry.chance(0.02):
        areas.append(helpers(entry))
    if authors(entry) and entry.habit.states and entry.chance(0.02):
        areas.append(body(entry))
    return areas


def _others(entry: Entry) -> list[list[Piece]]:
    """Editors, translators, compilers, bodies of a book, each an area, in the usual order."""
    found = bool(authors(entry))
    foreign = entry.language == "en" and entry.words == "en"
    areas = []
    if entry.has("editor") or entry.chance(0.12 if found else 0.35):
        areas.append(editors(entry, entry.record.get("editor") or invented(entry)))
    elif entry.chance(0.02 if found else 0.3):
        areas.append(compilers(entry))
    if entry.has("translator") or (not foreign and entry.chance(0.05)):
        areas.insert(entry.choice.choice([0, 1]), translators(entry))
    if entry.chance(0.03):
        areas.append(helpers(entry))
    if entry.chance(0.05 if found else 0.2):
        areas.insert(entry.choice.choice([0, 9]), body(entry))
    return areas


def editors(entry: Entry, found: Sequence[Person]) -> list[Piece]:
    """«под ред. И. И. Иванова», «отв. ред. И. И. Иванов»."""
    name = "edited-after" if entry.words == "en" and entry.chance(0.2) else "edited"
    wording = entry.word(name, who=_HOLE)
    if "едкол" in wording or "эдкал" in wording:
        return one("editor", wording.replace(_HOLE, _board(entry)))
    return one("editor", _named(entry, wording, found))


def _board(entry: Entry) -> str:
    """A board as «А. Л. Иванов (отв. ред.) [и др.]»: its members, some with their part."""
    members = [*invented(entry), *invented(entry)]
    names = [_short(entry, person) for person in members]
    if entry.chance(0.4):
        mark = {"uk": "відп. ред.", "be": "адк. рэд."}.get(entry.words, "отв. ред.")
        names[0] += f" ({mark if entry.words != 'en' else 'ed.'})"
    return ", ".join(names) + (f" {entry.word('others')}" if entry.chance(0.5) else "")


def translators(entry: Entry) -> list[Piece]:
    """«пер. с англ. П. П. Петрова», «Пер. с нем.»."""
    found = entry.record.get("translator")
    if not found and entry.chance(0.5):
        return one("translator", entry.word("gost-translated"))
    return one(
        "translator",
        _named(entry, entry.word("translated", who=_HOLE), found or invented(entry, 2)),
    )


def compilers(entry: Entry) -> list[Piece]:
    """«сост. И. И. Иванов»."""
    return one("compiler", _named(entry, entry.word("compiled", who=_HOLE), invented(entry)))


def helpers(entry: Entry) -> list[Piece]:
    """«вступ. ст. И. И. Иванова»: people without a field of their own."""
    return one("other", _named(entry, entry.word("gost-helped", who=_HOLE), invented(entry, 1)))


def body(entry: Entry) -> list[Piece]:
    """«Моск. гос. ун-т»: an institution that answers for the work."""
    known = pool.institutions(entry.language)
    if known and entry.chance(0.4):
        return one("authority", entry.choice.choice(known))
    return one("authority", entry.word("gost-authority"))


def listed(entry: Entry, shown: Sequence[Person], form: str, comma: str) -> str:
    """Names in a row in one form."""
    names = [_name(entry, person, form, comma) for person in shown]
    if entry.words == "en" and entry.chance(0.08):
        return people.listed(names, last=f" {entry.word('and')} ")
    return people.listed(names, entry.habit.names, entry.habit.names)


def in_brackets(entry: Entry, area: list[Piece]) -> list[Piece]:
    """Some statements stand in square brackets, and some begin with a capital."""
    if area and entry.chance(0.03):
        return around("[", area, "]")
    if area and entry.chance(0.08):
        first = area[0]
        return [Piece(first.label, capital(first.text)), *area[1:]]
    return area


def _named(entry: Entry, wording: str, found: Sequence[Person]) -> str:
    """A wording with names in the case that it asks for."""
    if entry.words != "bg" and wording.lower().startswith((*_GENITIVE, *_GENITIVE_LATIN)):
        found = [_genitive(person) for person in found]
    full = entry.chance(0.04)
    names = [_name(entry, p, "full-straight", "") if full else _short(entry, p) for p in found[:3]]
    text = people.listed(names)
    if len(found) > 3:
        text += " " + entry.word("others")
    return wording.replace(_HOLE, text)


def _genitive(person: Person) -> Person:
    """The name in the genitive; records of editors may have it so already."""
    name = people.family(person)
    if name.endswith(("ой", "ого")):
        return person
    for ending, changed in _ENDINGS:
        if name.endswith(ending):
            return {**person, "family": name[: -len(ending)] + changed}
    return people.genitive(person)


def _short(entry: Entry, person: Person) -> str:
    return people.straight(person, entry.habit.gap)


def _name(entry: Entry, person: Person, form: str, comma: str) -> str:
    if form == "straight":
        return people.straight(person, entry.habit.gap)
    if form == "inverted":
        return people.inverted(person, comma, entry.habit.gap)
    return people.in_full(person, inverted=form == "full", comma=comma)
