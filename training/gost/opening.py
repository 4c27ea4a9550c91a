"""How every entry begins and ends."""

from training.gost.habits import ROMANISED, Entry, Part, around, chained, one
from training.gost.numbers import year
from training.gost.online import address, doi, edn, online
from training.gost.people import heading, in_brackets, responsible, statement
from training.gost.titles import title_area
from training.pieces import Piece

_ALWAYS_PARTS = {"webpage", "speech", "paper-conference"}


def opening(
    entry: Entry,
    genre: list[Piece] | None = None,
    before: list[Part] | None = None,
    *,
    of_book: bool,
) -> list[Piece]:
    """Heading, title, kind of work, volumes (``before``) and who answers for it."""
    named = chained(("", title_area(entry, genre)), *(before or []))
    if entry.habit.title_first:
        shown = entry.of(most=0, states=True)
        return chained(("", named), (entry.habit.head, statement(shown)))
    stated = in_brackets(entry, responsible(entry, of_book=of_book))
    return chained(*headed(entry), (entry.habit.head, named), (entry.habit.slash, stated))


def headed(entry: Entry) -> list[Part]:
    """The heading, with the year where it stands beside the authors."""
    head = heading(entry)
    if entry.habit.when != "first" or not head:
        return [("", head)]
    when = year(entry)
    if entry.chance(0.5):
        when = around("(", when, ")")
        return [("", head), (entry.choice.choice([" ", " ", ", "]), when)]
    return [("", head), (entry.choice.choice([". ", ", "]), when)]


def endings(entry: Entry, invented: float) -> list[Part]:
    """What follows the pages: DOI, EDN, address, «Текст : электронный», access."""
    if entry.habit.medium != "text":
        tail = online(entry, doi_share=invented, url_share=invented * 0.6)
        return [*tail, (entry.choice.choice([". ", " "]), tongue(entry))]
    area = entry.habit.area
    url = address(entry) if entry.chance(0.85 if entry.has("URL") else invented) else []
    closed = entry.list_word("gost-restricted")
    return [
        (area, doi(entry, invented * 2)),
        (area, edn(entry, invented * 1.5)),
        (area, url),
        (area, one("note", closed) if url and entry.chance(0.15) else []),
    ]


def tongue(entry: Entry) -> list[Piece]:
    """«(In Russ.)», after some romanised works."""
    if entry.language != ROMANISED or entry.words != "en" or not entry.chance(0.15):
        return []
    note = one("language", entry.word("language-note"))
    return around("(", note, ")") if entry.chance(0.7) else around("[", note, "]")


def text_kind(entry: Entry, *, of_part: bool) -> list[Part]:
    """«Текст : непосредственный»: before «//», or at the end of a book."""
    if entry.habit.medium != "text" or not entry.chance(0.6):
        return []
    is_part = "container-title" in entry.record or entry.record["type"] in _ALWAYS_PARTS
    if of_part != is_part:
        return []
    name = "gost-online" if entry.has("URL") else "gost-print"
    return [(entry.habit.area, one("medium", entry.list_word(name)))]
