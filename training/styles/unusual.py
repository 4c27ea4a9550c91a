"""Entries that follow no pattern: titles alone, no titles, archives, two versions in one."""

from collections.abc import Callable
from dataclasses import replace
from random import Random

from training.people import family
from training.pieces import Piece, Record, between, ended, joined
from training.special import parts
from training.special.documents import archive, chart, deposited, preprint, report, talk
from training.special.manner import Manner, body, first_stop, heading, manner_of, title_of
from training.special.oddities import (
    COLLECTED,
    ENCYCLOPEDIAS,
    REPOSITORIES,
    SAME,
    SEE,
    VOLUMES,
    counterpart,
)
from training.special.online import medium_of, online

NAME = "other"
WEIGHT = 0.5

_WORKS = {"article-journal", "book", "chapter", "paper-conference", "report", "article-magazine"}


def render(record: Record, choice: Random) -> list[Piece] | None:
    """One of the shapes, if the record has what it needs."""
    if record["type"] not in _WORKS:
        return None
    manner = manner_of(record, choice)
    pieces = choice.choice(_SHAPES)(record, manner)
    if not pieces:
        return None
    return pieces if choice.random() < 0.25 else ended(pieces)


def _title_alone(record: Record, manner: Manner) -> list[Piece]:
    """A title without anything else, or with a year."""
    if manner.often(0.3):
        return joined(manner.area, [parts.title(record), parts.year(record, manner)])
    return (
        parts.title(record)
        if manner.often(0.6)
        else [*parts.begun(record, manner), *parts.title(record)]
    )


def _titleless(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. // ЖЭТФ. 1999. Т. 5. С. 10», «Smith J., Phys. Rev. B 45, 1099 (1995)»."""
    people = record.get("author") or []
    journal = record.get("container-title-short") or record.get("container-title")
    if not people or not journal:
        return []
    container = [Piece("container-title", str(journal))]
    if manner.often(0.45) and record.get("volume") and record.get("page"):
        volume = Piece("volume", str(record["volume"]))
        page = Piece("page", str(record["page"]).split("-")[0])
        year = [between(" ("), *parts.year(record, manner), between(")")]
        source = [
            *container,
            between(manner.one(" ", ", ", " ")),
            volume,
            between(", "),
            page,
            *year,
        ]
        return joined(", ", [heading(people, manner, 4), source])
    source = joined(manner.one(manner.area, ", "), [container, *parts.where(record, manner)])
    return joined(manner.one(" // ", " // ", ", "), [heading(people, manner, 4), source])


def _collected(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Собр. соч.: В 5 т. Т. 2. М., 1985. С. 5–9»."""
    people = record.get("author") or []
    if len(people) != 1 or body(people[0]):
        return []
    count = manner.choice.randint(2, 30)
    works = manner.choice.choice(COLLECTED[manner.tongue])
    total = [
        Piece("number-of-volumes", manner.choice.choice(VOLUMES[manner.tongue]).format(n=count))
    ]
    total = total if manner.often(0.75) else []
    volume = [Piece("volume", manner.term("volume", n=manner.choice.randint(1, count)))]
    imprint = joined(", ", [parts.place(manner), parts.year(record, manner)])
    pages = parts.pages(manner) if manner.often(0.7) else parts.extent(manner, 700)
    inside = manner.often(0.45)
    label = Piece("container-title" if inside else "title", works)
    source = joined(manner.area, [joined(manner.colon, [[label], total]), volume, imprint, pages])
    if not inside:
        return parts.begun(record, manner) + source
    again = f"{family(people[0])} {people[0].get('given', '')[:1]}. "
    named = [Piece("container-author", again.strip()), between(" ")] if manner.often(0.2) else []
    return parts.begun(record, manner) + joined(" // ", [parts.title(record), [*named, *source]])


def _entry(record: Record, manner: Manner) -> list[Piece]:
    """«Название // Большая советская энциклопедия. М., 1974. Т. 18. С. 349»."""
    if len(str(record["title"])) > 45:
        return []
    name = [Piece("container-title", manner.choice.choice(ENCYCLOPEDIAS[manner.tongue]))]
    volume = [Piece("volume", manner.term("volume", n=manner.choice.randint(1, 30)))]
    imprint = joined(", ", [parts.place(manner), parts.year(record, manner)])
    order = [imprint, volume] if manner.often(0.5) else [volume, imprint]
    begin = parts.begun(record, manner) if manner.often(0.5) else []
    source = joined(manner.area, [name, *order, parts.pages(manner)])
    return begin + joined(" // ", [parts.title(record), source])


def _both(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название // Журнал. 2010. № 5 = Ivanov I. I. Title // Journal»."""
    if not record.get("container-title") or manner.tongue == "en":
        return []
    other = counterpart(manner.choice)
    latin = replace(manner, tongue="en", sign="No. ")
    begin = heading(other["author"], latin) if manner.often(0.6) else []
    title = [Piece("title-translated", str(other["title-translated"]))]
    source: list[list[Piece]] = []
    if other.get("container-title") and manner.often(0.6):
        source = [[Piece("container-title-translated", str(other["container-title"]))]]
        source += parts.where(other, latin) if manner.often(0.5) else []
    second = first_stop(begin) + joined(" // ", [title, joined(manner.area, source)])
    opening, closing = manner.choice.choice(
        ((" = ", ""), (". = ", ""), (" [", "]"), (" / ", ""), (" (", ")"))
    )
    second += [between(closing)] if closing else []
    return joined(opening, [parts.plain(record, manner), second])


def _bilingual(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название [Title] // Журнал [Journal]. 2010. № 5», also with «=»."""
    if not record.get("container-title") or manner.tongue == "en":
        return []
    other = counterpart(manner.choice)
    opening, closing = manner.choice.choice(((" [", "]"), (" [", "]"), (" (", ")"), (" = ", "")))
    title = [*parts.title(record), between(opening)]
    if manner.often(0.3) and opening == " [":
        title += first_stop(heading(other["author"], manner))
    title.append(Piece("title-translated", str(other["title-translated"])))
    title += [between(closing)] if closing else []
    name = [Piece("container-title", str(record["container-title"]))]
    if other.get("container-title") and manner.often(0.5):
        name += [between(opening), Piece("container-title-translated", other["container-title"])]
        name += [between(closing)] if closing else []
    source = joined(manner.area, [name, *parts.where(record, manner)])
    return parts.begun(record, manner) + joined(" // ", [title, source])


def _two(record: Record, manner: Manner) -> list[Piece]:
    """Two works in one entry: «Иванов И. И. Название. М., 1985; Он же. Другое. М., 1990»."""
    if manner.tongue == "en":
        return []
    first = parts.plain(record, manner)
    other = counterpart(manner.choice)
    if manner.tongue != "ru-Latn" and manner.often(0.7) and len(record.get("author") or []) == 1:
        same = Piece(
            "author", {"ru": "Он же", "uk": "Його ж", "kk": "Соныкі"}.get(manner.tongue, "Idem")
        )
        imprint = joined(", ", [parts.place(manner), parts.year(record, manner)])
        again = Piece("title", title_of(record).partition(".")[0])
        return [*first, between("; "), same, between(". "), again, between(". "), *imprint]
    latin = replace(manner, tongue="ru-Latn", sign="no. ")
    return [*first, between("; "), *parts.plain(other, latin)]


def _referred(record: Record, manner: Manner) -> list[Piece]:
    """«См.: Иванов И. И. Название. М., 1985. С. 5», «Там же. С. 5», «… Указ. соч. С. 5»."""
    if manner.often(0.55):
        return [between(manner.choice.choice(SEE[manner.tongue])), *parts.plain(record, manner)]
    words = manner.choice.choice(SAME[manner.tongue])
    named = "каз" in words or "cit" in words or "азнач" in words or manner.often(0.15)
    begin = parts.begun(record, manner) if named else []
    pages = parts.pages(manner) if manner.often(0.85) else []
    return begin + joined(manner.one(". ", ". ", ", "), [[Piece("title", words)], pages])


def _dataset(record: Record, manner: Manner) -> list[Piece]:
    """«Smith J. Title [Data set]. Zenodo, 2020. https://doi.org/10.5281/zenodo.123»."""
    name = manner.choice.choice(REPOSITORIES)
    kind = Piece("genre", manner.one("Data set", "dataset", "Dataset", "набор данных"))
    title = [*parts.title(record), between(" ["), kind, between("]")]
    source = joined(
        manner.one(", ", ". "), [[Piece("publisher", name)], parts.year(record, manner)]
    )
    if name != "Zenodo" or manner.often(0.3):
        return parts.begun(record, manner) + joined(". ", [title, source, online({}, manner)])
    number = f"10.5281/zenodo.{manner.choice.randint(10_000, 9_900_000)}"
    mark = Piece("DOI", manner.one("https://doi.org/", "DOI: ", "doi:") + number)
    return parts.begun(record, manner) + joined(". ", [title, source, [mark]])


def _untimely(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название (в печати)», «Иванов И. И. Название [Рукопись]»."""
    words = (
        "в печати",
        "принято к печати",
        "рукопись",
        "неопубл.",
        "in press",
        "submitted",
        "forthcoming",
    )
    kept = words[4:] if manner.tongue in {"en", "ru-Latn"} else words[:4]
    note = [between(" ("), Piece("note", manner.choice.choice(kept)), between(")")]
    medium = medium_of(manner) if manner.often(0.1) else []
    if record.get("container-title") and manner.often(0.5):
        source = [Piece("container-title", str(record["container-title"]))]
        return [*parts.begun(record, manner), *joined(" // ", [parts.title(record), source]), *note]
    return [*parts.begun(record, manner), *parts.title(record), *medium, *note]


_SHAPES: tuple[Callable[[Record, Manner], list[Piece]], ...] = (
    _title_alone, _titleless, _titleless, preprint, preprint, report, report, archive, archive,
    chart, chart, talk, _collected, _collected, _collected, _entry, _entry, deposited, deposited,
    _both, _bilingual, _two, _two, _referred, _referred, _dataset, _untimely,
)  # fmt: skip
