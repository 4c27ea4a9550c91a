"""Articles of newspapers and magazines, by GOST, by western styles and home-made."""

from collections.abc import Callable
from random import Random

from training.pieces import Piece, Record, between, ended, joined
from training.special.manner import (
    Day,
    Manner,
    date_text,
    day_and_month,
    day_of,
    first_stop,
    heading,
    manner_of,
    numeric,
    responsible,
    some_day,
    title_of,
    year_of,
)
from training.special.online import medium_of, online
from training.special.papers import PAPERS, TRANSLATED

NAME = "other"
WEIGHT = 0.45

_OWN = {"article-newspaper", "article-magazine"}
_YEARS = {"ru": " г.", "uk": " р.", "kk": " ж.", "be": " г."}
_GENRES = ("интервью", "беседа", "репортаж", "очерк", "письмо в редакцию", "рец.", "заметка")


def render(record: Record, choice: Random) -> list[Piece] | None:
    """A reference to a newspaper article; short articles of one author become such."""
    manner = manner_of(record, choice)
    if not _concerned(record, manner):
        return None
    article = _Article(record, manner)
    layouts = (
        _WESTERN if manner.tongue in {"en", "ru-Latn", "bg"} and choice.random() < 0.75 else _GOST
    )
    pieces = choice.choice(layouts)(article)
    if manner.often(0.25 if record.get("URL") else 0.04):
        pieces = joined(manner.area, [pieces, online(record, manner)])
    return pieces if choice.random() < 0.2 else ended(pieces)


def _concerned(record: Record, manner: Manner) -> bool:
    if record["type"] in _OWN:
        return bool(record.get("container-title"))
    latin = manner.tongue in {"en", "ru-Latn"}
    short = len(str(record["title"])) < 80 and len(record.get("author", ())) < 2
    return record["type"] == "article-journal" and short and manner.often(0.1 if latin else 0.6)


class _Article:
    """The fields of a newspaper article."""

    def __init__(self, record: Record, manner: Manner) -> None:
        choice = manner.choice
        own = record["type"] in _OWN
        self.manner = manner
        self.people = record.get("author") or []
        self.title = Piece("title", title_of(record))
        self.translated = str(record.get("title-translated") or "")
        paper = str(record.get("container-title") or "") if own else ""
        self.paper = paper or choice.choice(PAPERS[manner.tongue])
        day = day_of(record) if own else ()
        year = year_of(record, choice)
        self.day: Day = day if len(day) > 1 else some_day(choice, year, year)
        self.issue = str(record.get("issue") or choice.randint(1, 290)) if own else ""
        self.issue = self.issue or str(choice.randint(1, 290))
        own_page = str(record.get("page") or "") if own else ""
        self.page = own_page or str(choice.randint(1, 16))

    def head(self) -> list[Piece]:
        """«Иванов И. Название», with «/ И. Иванов» or «[Текст]» at times."""
        manner = self.manner
        begin = first_stop(heading(self.people, manner)) if manner.often(0.93) else []
        title = [self.title]
        if manner.often(0.05) and manner.tongue == "ru":
            genre = Piece("genre", manner.choice.choice(_GENRES))
            opening, closing = manner.choice.choice(((" : [", "]"), (" (", ")"), (": ", "")))
            title += [between(opening), genre, *([between(closing)] if closing else [])]
        if manner.often(0.06):
            title += medium_of(manner)
        elif manner.often(0.06) and manner.tongue not in {"en", "ru-Latn"}:
            title += [between(" ["), Piece("medium", manner.term("text-medium")), between("]")]
        if self.people and manner.often(0.3):
            title = joined(" / ", [title, responsible(self.people, manner)])
        return begin + title

    def name(self) -> list[Piece]:
        """The name of the newspaper, at times with its city or its kind."""
        manner = self.manner
        name = [Piece("container-title", self.paper)]
        english = TRANSLATED.get(self.paper)
        if english and manner.often(0.5):
            return [
                *name,
                between(" ["),
                Piece("container-title-translated", english),
                between("]"),
            ]
        if manner.tongue == "ru" and manner.often(0.04):
            return joined(manner.colon, [name, [Piece("genre", manner.one("газ.", "газета"))]])
        if manner.tongue == "ru" and manner.often(0.05):
            place = Piece("publisher-place", manner.one("М.", "СПб.", "Казань", "Омск"))
            return [*name, between(" ("), place, between(")")]
        return name

    def year(self) -> list[Piece]:
        """«2016», «2016 г.»."""
        ending = _YEARS.get(self.manner.tongue, "") if self.manner.often(0.08) else ""
        return [Piece("issued", f"{self.day[0]}{ending}")]

    def date(self) -> list[Piece]:
        """«11 апреля»."""
        return [Piece("issued", day_and_month(self.day, self.manner))]

    def pages(self) -> list[Piece]:
        """«С. 5»."""
        return [Piece("page", self.manner.term("page", n=self.page))]

    def number(self) -> list[Piece]:
        """«№ 45»."""
        return [Piece("issue", self.manner.sign + self.issue)]


def _day_month(article: _Article) -> list[Piece]:
    """«// Новая газета. – 2016. – 11 апреля. – С. 5»."""
    manner = article.manner
    tail = [article.pages()] if manner.often(0.5) else []
    when = [article.year(), article.date()]
    if manner.often(0.15):
        when = [joined(", ", when)]
    source = joined(manner.area, [article.name(), *when, *tail])
    return joined(manner.one(" // ", " // ", " // ", "// "), [article.head(), source])


def _numbered(article: _Article) -> list[Piece]:
    """«// Известия. – 2005. – № 45 (12 марта). – С. 3», «// Известия. 2005. № 45. 12 марта»."""
    manner = article.manner
    number = article.number()
    if manner.often(0.5):
        number = [*number, between(" ("), *article.date(), between(")")]
    elif manner.often(0.6):
        number = joined(manner.one(", ", manner.area), [number, article.date()])
    tail = [article.pages()] if manner.often(0.6) else []
    source = joined(manner.area, [article.name(), article.year(), number, *tail])
    return joined(" // ", [article.head(), source])


def _dated(article: _Article) -> list[Piece]:
    """«Коммерсантъ. № 45. 12.03.2005», «// Правда. 12 марта 1965 г. С. 2»."""
    manner = article.manner
    when = manner.one(numeric(article.day), numeric(article.day), date_text(article.day, manner))
    date = [Piece("issued", when)]
    number = [article.number()] if manner.often(0.4) else []
    order = [*number, date] if manner.often(0.6) else [date, *number]
    sign = manner.one(manner.area, manner.area, ", ", " ")
    tail = [article.pages()] if manner.often(0.35) else []
    name = (
        manner.quoted(Piece("container-title", article.paper))
        if manner.often(0.1)
        else article.name()
    )
    source = joined(sign, [name, *order, *tail])
    return joined(manner.one(" // ", " // ", " // ", ". "), [article.head(), source])


def _commas(article: _Article) -> list[Piece]:
    """«Иванов И. Название // Правда, 1965, 12 мая, с. 3»."""
    manner = article.manner
    when = (
        [article.year(), article.date()]
        if manner.often(0.7)
        else [article.year(), article.number()]
    )
    tail = [article.pages()] if manner.often(0.4) else []
    source = joined(", ", [article.name(), *when, *tail])
    return joined(manner.one(" // ", ", ", ". "), [article.head(), source])


def _bracketed(article: _Article) -> list[Piece]:
    """«Ivanov I. Nazvanie [Title]. Novaya gazeta [The New Newspaper], 2016, 11 aprelya, p. 5»."""
    manner = article.manner
    head = [*first_stop(heading(article.people, manner)), article.title]
    if article.translated:
        english = Piece("title-translated", article.translated)
        head += [between(" ["), english, between("]")]
    when = [article.year(), article.date()] if manner.often(0.7) else [[_whole(article)]]
    number = [article.number()] if manner.often(0.3) else []
    tail = [article.pages()] if manner.often(0.6) else []
    source = joined(", ", [article.name(), *when, *number, *tail])
    language = "(In Russ.)" if manner.tongue == "ru-Latn" and manner.often(0.3) else ""
    pieces = joined(manner.one(". ", ". ", " // "), [head, source])
    if language:
        return [
            *ended(pieces),
            between(" ("),
            Piece("language", language.strip("()")),
            between(")"),
        ]
    return pieces


def _whole(article: _Article) -> Piece:
    return Piece("issued", date_text(article.day, article.manner))


def _author_date(article: _Article) -> list[Piece]:
    """«Sanger, D. (2005, March 12). Title. The New York Times, A3»."""
    manner = article.manner
    year, *_ = article.day
    date = f"{year}, {day_and_month(article.day, manner)}" if manner.often(0.75) else str(year)
    begin = heading(article.people, manner) or [article.title]
    head = [*begin, between(" ("), Piece("issued", date), between(")")]
    title = [article.title] if article.people else []
    where = [article.name()]
    if date == str(year) and manner.often(0.6):
        where.append(article.date())
    if manner.often(0.6):
        where.append([Piece("page", manner.one(article.page, f"p. {article.page}"))])
    return joined(". ", [head, title, joined(", ", where)])


def _english(article: _Article) -> list[Piece]:
    """«Smith, J. “Title.” The New York Times, 12 March 2005, p. A3»."""
    manner = article.manner
    quoted = [between("“"), article.title, between(manner.one(",” ", ".” "))]
    begin = first_stop(heading(article.people, manner), manner.one(".", ","))
    head = [*begin, *quoted] if manner.often(0.6) else [*begin, article.title, between(". ")]
    date = _whole(article)
    source = [article.name(), [date]]
    if manner.often(0.25):
        source = [[*article.name(), between(" ("), date, between(")")]]
    if manner.often(0.6):
        source.append([Piece("page", f"{manner.one('p. ', 'P. ', '')}{article.page}")])
    return [*head, *joined(", ", source)]


def _untitled(article: _Article) -> list[Piece]:
    """«Известия. 1965. 12 мая», «Правда, 12 мая 1965 г.»: an issue of a newspaper."""
    manner = article.manner
    when = (
        [article.year(), article.date()]
        if manner.often(0.6)
        else [article.number(), [_whole(article)]]
    )
    return joined(manner.one(manner.area, ", "), [article.name(), *when])


_Layout = Callable[[_Article], list[Piece]]
_GOST: tuple[_Layout, ...] = (
    _day_month, _day_month, _day_month, _day_month, _numbered, _numbered, _numbered, _dated, _dated,
    _commas, _untitled,
)  # fmt: skip
_WESTERN: tuple[_Layout, ...] = (_bracketed, _bracketed, _author_date, _english, _english)
