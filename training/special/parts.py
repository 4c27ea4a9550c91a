"""Parts of a reference in their simplest form, as entries without a pattern have them."""

from training.pieces import Piece, Record, joined
from training.special.manner import Manner, first_stop, heading, title_of, year_of

_PLACES = {"ru": ("М.", "Л.", "СПб.", "Новосибирск"), "uk": ("Київ", "Львів"), "be": ("Мінск",),
           "kk": ("Алматы", "Астана"), "bg": ("София",), "ru-Latn": ("Moscow", "M.")}  # fmt: skip


def title(record: Record) -> list[Piece]:
    """The title of a record."""
    return [Piece("title", title_of(record))]


def begun(record: Record, manner: Manner) -> list[Piece]:
    """The authors that begin an entry, with their stop."""
    return first_stop(heading(record.get("author") or [], manner))


def year(record: Record, manner: Manner) -> list[Piece]:
    """«2010»."""
    return [Piece("issued", str(year_of(record, manner.choice)))]


def place(manner: Manner) -> list[Piece]:
    """A usual place of publication."""
    return [Piece("publisher-place", manner.choice.choice(_PLACES.get(manner.tongue, ("London",))))]


def extent(manner: Manner, most: int = 90) -> list[Piece]:
    """«20 с.»."""
    text = manner.term("extent", n=manner.choice.randint(8, most))
    return [Piece("number-of-pages", text.partition(" :")[0].partition(",")[0])]


def pages(manner: Manner, text: str = "") -> list[Piece]:
    """«С. 5–9»."""
    return [Piece("page", manner.term("page", n=text or str(manner.choice.randint(3, 480))))]


def plain(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название // Журнал. 2010. № 5. С. 5–9», «… Название. М., 1985. С. 5»."""
    begin = begun(record, manner)
    if record.get("container-title"):
        source = [
            [Piece("container-title", str(record["container-title"]))],
            *where(record, manner),
        ]
        return begin + joined(" // ", [title(record), joined(manner.area, source)])
    imprint = joined(", ", [place(manner), year(record, manner)])
    return begin + joined(manner.area, [title(record), imprint, pages(manner)])


def where(record: Record, manner: Manner) -> list[list[Piece]]:
    """Year, volume, issue and pages of a record."""
    areas = [year(record, manner)]
    if volume := record.get("volume"):
        areas.append([Piece("volume", manner.term("volume", n=volume))])
    if issue := record.get("issue"):
        areas.append([Piece("issue", manner.sign + str(issue))])
    if page := record.get("page"):
        areas.append(pages(manner, str(page)))
    return areas
