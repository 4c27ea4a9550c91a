"""Theses and abstracts of theses in the wordings of each country; other works become them."""

from collections.abc import Callable
from random import Random

from training.people import in_full, inverted, straight
from training.pieces import Piece, Record, between, ended, joined
from training.special.manner import (
    Manner,
    date_text,
    first_stop,
    heading,
    manner_of,
    numeric,
    some_day,
    title_of,
    whole_name,
    year_of,
)
from training.special.online import medium_of, online
from training.special.theses import genre, science, written_at

NAME = "other"
WEIGHT = 0.5

_BORROWED = {"article-journal", "book", "chapter", "paper-conference"}
_EXTENTS = {"kk": "{n} б.", "en": "{n} p.", "ru-Latn": "{n} p."}
_LIBRARY = {
    "ru": "Библиогр.: с. {a}–{b}", "uk": "Бібліогр.: с. {a}–{b}", "be": "Бібліягр.: с. {a}–{b}",
}  # fmt: skip


class _Thesis:
    """The fields of one thesis, ready to be set in any order."""

    def __init__(self, record: Record, manner: Manner) -> None:
        choice = manner.choice
        self.manner = manner
        self.record = record
        self.person = record["author"][0]
        short, full, code = science(manner)
        place, university = written_at(manner.tongue, choice)
        if record["type"] == "thesis":
            university = str(record.get("publisher") or university)
            place = str(record.get("publisher-place") or place)
            code = str(record.get("number") or code)
        self.title = Piece("title", title_of(record))
        self.genre = Piece("genre", genre(manner, (short, full)))
        self.number = Piece("number", code + (", 08.00.13" if manner.often(0.02) else ""))
        self.year = year_of(record, choice)
        self.issued = Piece("issued", str(self.year))
        self.place = Piece("publisher-place", place)
        self.university = Piece("publisher", university)
        self.leaves = choice.randint(16, 48) if "втореф" in self.genre.text else 0
        self.leaves = self.leaves or choice.randint(98, 460)

    @property
    def coded(self) -> bool:
        """Whether theses of the language have a speciality."""
        return self.manner.tongue != "en"

    @property
    def extent(self) -> list[Piece]:
        """«350 с.»."""
        wording = _EXTENTS.get(self.manner.tongue, "{n} с.")
        if self.manner.tongue == "ru-Latn" and self.manner.often(0.4):
            wording = "{n} s."
        return [Piece("number-of-pages", wording.format(n=self.leaves))]

    @property
    def translated(self) -> list[Piece]:
        """« [The English title]», where the record has one."""
        title = self.record.get("title-translated")
        return [between(" ["), Piece("title-translated", title), between("]")] if title else []


def render(record: Record, choice: Random) -> list[Piece] | None:
    """A reference to a thesis; most other works are passed over."""
    if not _concerned(record):
        return None
    thesis = _Thesis(record, manner_of(record, choice))
    pieces = choice.choice(_LAYOUTS[thesis.manner.tongue])(thesis)
    if choice.random() < 0.12:
        pieces = [*ended(pieces), between(" "), *online(record, thesis.manner)]
    return pieces if choice.random() < 0.12 else ended(pieces)


def _concerned(record: Record) -> bool:
    authors = record.get("author") or []
    single = len(authors) == 1 and bool(authors[0].get("given"))
    literary = "soviet_journals" in str(record.get("source"))
    borrowed = record["type"] in _BORROWED and not literary and len(str(record["title"])) > 25
    return single and (borrowed or record["type"] == "thesis")


def _full_gost(thesis: _Thesis) -> list[Piece]:
    """«Иванов И. И. Название : дис. … : 08.00.05 / Иванов Иван ; МГУ. – М., 2002. – 350 с.»."""
    manner = thesis.manner
    begin = first_stop(heading(thesis.record["author"], manner)) if manner.often(0.9) else []
    name = [thesis.title, *(medium_of(manner) if manner.often(0.25) else [])]
    kind = joined(manner.colon, [name, [thesis.genre], *_speciality(thesis), *_defended(thesis)])
    slash = manner.one(" / ", " / ", "/ ", " /")
    named = _bearer(thesis) if manner.often(0.85) else []
    if named and manner.often(0.5):
        sign = manner.one(manner.semicolon, manner.semicolon, ". – ", ". ")
        named = joined(sign, [named, _at(thesis)])
    first = joined(slash, [kind, named])
    return begin + joined(manner.area, [first, _imprint(thesis), *_tail(thesis)])


def _speciality(thesis: _Thesis) -> list[list[Piece]]:
    if not thesis.coded or thesis.manner.often(0.25):
        return []
    if thesis.manner.tongue == "ru" and thesis.manner.often(0.12):
        return [[Piece("number", "спец. " + thesis.number.text)]]
    return [[thesis.number]]


def _defended(thesis: _Thesis) -> list[list[Piece]]:
    """«защищена 22.01.02 : утв. 15.07.02»."""
    manner = thesis.manner
    if manner.tongue not in {"ru", "uk"} or not manner.often(0.2):
        return []
    day = some_day(manner.choice, thesis.year, thesis.year)
    later = (thesis.year, min(day[1] + 5, 12), day[2])
    words = ("защищена ", "утв. ") if manner.tongue == "ru" else ("захищена ", "затв. ")
    found = [[Piece("note", words[0] + numeric(day, short=True))]]
    return [*found, [Piece("note", words[1] + numeric(later, short=True))]]


def _bearer(thesis: _Thesis) -> list[Piece]:
    manner = thesis.manner
    if manner.often(0.6):
        return whole_name(thesis.person)
    name = straight(thesis.person, manner.gap)
    return [Piece("author", name if manner.often(0.7) else inverted(thesis.person, "", manner.gap))]


def _at(thesis: _Thesis) -> list[Piece]:
    """The university, at times in brackets, at times as the place of the defence."""
    manner = thesis.manner
    if manner.often(0.15):
        return [between("["), thesis.university, between("]")]
    if manner.tongue == "ru" and manner.often(0.2):
        place = Piece("publisher", "Место защиты: " + thesis.university.text)
        return [between("["), place, between("]")]
    return [thesis.university]


def _imprint(thesis: _Thesis) -> list[Piece]:
    """«М., 2002», «М. : МГУ, 2002»."""
    manner = thesis.manner
    place = [thesis.place]
    if manner.often(0.25):
        place = joined(manner.colon, [place, [thesis.university]])
    year = Piece("issued", f"{thesis.year} г.") if manner.often(0.05) else thesis.issued
    return joined(", ", [place, [year]])


def _tail(thesis: _Thesis) -> list[list[Piece]]:
    """Extent, bibliography, registration number."""
    manner = thesis.manner
    tail = [thesis.extent] if manner.often(0.85) else []
    if manner.often(0.12) and manner.tongue in _LIBRARY:
        first = thesis.leaves - manner.choice.randint(8, 15)
        words = _LIBRARY[manner.tongue].format(a=first, b=thesis.leaves)
        tail.append([Piece("note", words)])
    if manner.tongue == "ru" and manner.often(0.06):
        tail.append(
            [Piece("note", f"0420{thesis.year % 100:02}{manner.choice.randint(10000, 99999)}")]
        )
    return tail


def _short_gost(thesis: _Thesis) -> list[Piece]:
    """«Иванов И. И. Название: дис. … канд. экон. наук. М., 2002. 350 с.»."""
    manner = thesis.manner
    begin = first_stop(heading(thesis.record["author"], manner))
    sign = manner.one(": ", ": ", " : ", ". ", ". ", ", ")
    kind = joined(sign, [[thesis.title, *thesis.translated], [thesis.genre]])
    areas = [kind, _imprint(thesis), *_tail(thesis)]
    return begin + joined(manner.area, areas)


def _commas(thesis: _Thesis) -> list[Piece]:
    """«Иванов И.И., Название, дис. … канд. наук. Институт, Москва, 2016»."""
    manner = thesis.manner
    name = Piece(
        "author", manner.choice.choice((inverted, straight))(thesis.person, gap=manner.gap)
    )
    where = [[thesis.university], [thesis.place]] if manner.often(0.7) else [[thesis.place]]
    named = joined(", ", [[name], [thesis.title], [thesis.genre]])
    sign = manner.one(", ", ". ")
    parts = joined(", ", [*where, [thesis.issued], *([thesis.extent] if manner.often(0.3) else [])])
    return joined(sign, [named, parts])


def _author_date(thesis: _Thesis) -> list[Piece]:
    """«Smith, J. (2010). Title [Dissertation, University]», «(2010) Title. PhD thesis. …»."""
    manner = thesis.manner
    begin = [Piece("author", inverted(thesis.person, manner.one(",", ""), manner.gap))]
    stop = manner.one(". ", ". ", " ", ", ")
    begin += [between(" ("), thesis.issued, between(")" + stop), thesis.title, *thesis.translated]
    if manner.often(0.5):
        opening, closing = manner.choice.choice(((" (", ")"), (" [", "]")))
        inside = joined(
            ", ", [[thesis.genre], *([[thesis.university]] if manner.often(0.6) else [])]
        )
        begin += [between(opening), *inside, between(closing)]
        return joined(". ", [begin, [thesis.place] if manner.often(0.5) else []])
    where = [[thesis.university], [thesis.place]] if manner.often(0.7) else [[thesis.university]]
    return joined(". ", [begin, [thesis.genre], joined(", ", where)])


def _western(thesis: _Thesis) -> list[Piece]:
    """«J. Smith, “Title,” PhD thesis, University, City, 2010»."""
    manner = thesis.manner
    name = Piece("author", straight(thesis.person, manner.gap))
    if manner.often(0.2):
        name = Piece("author", in_full(thesis.person, inverted=manner.often(0.5), comma=","))
    mark = manner.one(",", ",", ".")
    inside = mark if manner.often(0.7) else ""
    outside = "" if inside else mark
    title = [between("“"), thesis.title, between(f"{inside}”{outside} ")]
    where = joined(", ", [[thesis.university], [thesis.place] if manner.often(0.5) else []])
    if manner.often(0.3):
        where = [between("("), *joined(", ", [where, [thesis.issued]]), between(")")]
        named = joined(", ", [[name], [*title, thesis.genre]])
        return [*named, between(" "), *where]
    if manner.often(0.2):
        where = [Piece("publisher", "Dept. of Physics, " + thesis.university.text)]
    day = some_day(manner.choice, thesis.year, thesis.year)
    year = thesis.issued if manner.often(0.85) else Piece("issued", date_text(day[:2], manner))
    return joined(", ", [[name], [*title, thesis.genre], where, [year]])


def _nameless(thesis: _Thesis) -> list[Piece]:
    """«Smith J. PhD Thesis. University, 2010»: a thesis without its title."""
    manner = thesis.manner
    name = Piece("author", inverted(thesis.person, "", manner.gap))
    where = joined(
        ", ", [[thesis.place] if manner.often(0.5) else [thesis.university], [thesis.issued]]
    )
    return joined(manner.one(", ", ". "), [[name], [thesis.genre], where])


def _plain(thesis: _Thesis) -> list[Piece]:
    """«Smith J. Title. PhD thesis. City: University; 2010. 200 p.»."""
    manner = thesis.manner
    begin = first_stop(heading(thesis.record["author"], manner))
    sign = manner.one(". ", ". ", ": ", " [")
    title = [thesis.title, *thesis.translated]
    kind = [*title, between(" ["), thesis.genre, between("]")] if sign == " [" else []
    kind = kind or joined(sign, [title, [thesis.genre]])
    where = joined(manner.one(": ", ", "), [[thesis.place], [thesis.university]])
    where = joined(manner.one(", ", "; "), [where, [thesis.issued]])
    return begin + joined(". ", [kind, where, thesis.extent if manner.often(0.6) else []])


_Layout = Callable[[_Thesis], list[Piece]]
_EASTERN: tuple[_Layout, ...] = (
    _full_gost, _full_gost, _full_gost, _short_gost, _short_gost, _short_gost, _plain, _commas,
)  # fmt: skip
_LAYOUTS: dict[str, tuple[_Layout, ...]] = {
    "ru": (*_EASTERN, *_EASTERN, *_EASTERN, _author_date, _nameless, _western),
    "uk": (*_EASTERN, *_EASTERN, _author_date),
    "be": _EASTERN,
    "kk": (*_EASTERN, *_EASTERN, _author_date),
    "bg": (_plain, _plain, _author_date, _commas, _short_gost),
    "en": (_western, _western, _plain, _plain, _author_date, _author_date, _short_gost, _nameless),
    "ru-Latn": (
        _plain,
        _plain,
        _plain,
        _short_gost,
        _short_gost,
        _author_date,
        _western,
        _full_gost,
    ),
}
