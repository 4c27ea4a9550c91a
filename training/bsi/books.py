"""Romanised books, chapters, theses, patents and laws."""

from random import Random

from caspibib.parse.labels import Label
from training.bsi.habits import (
    Habits,
    container_of,
    issue_of,
    names_of,
    pages_of,
    title_of,
    volume_of,
)
from training.people import straight
from training.pieces import Piece, between
from training.romanised import romanised_month, thesis_genres
from training.western.blocks import areas, enclosed, field, year_of
from training.western.works import Work


def part_of(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """A chapter or a paper of a conference."""
    editors = names_of(work.editors, habits, choice)
    container = areas(container_of(work, habits), " ", enclosed(_event(work, choice)))
    inside = habits.inside or (" // " if choice.random() < 0.15 else "")
    joint = inside if inside == " // " else ". " + inside
    before = editors and choice.random() < 0.5
    if before:
        mark = choice.choice([" (ed.)", " (eds.)", " (eds)", " (Ed.)", " (Eds.)"])
        container = areas(
            field("editor", editors + mark), choice.choice([" ", " ", ". "]), container
        )
    elif editors:
        container = areas(
            container, choice.choice([". ", ". ", " / ", ", "]), _editors(work, habits, choice)
        )
    imprint = _imprint(work, habits, choice, extent=not work.page)
    volume = volume_of(work, habits) or issue_of(work, habits)
    if choice.random() < 0.4:
        container, volume = areas(container, ". ", volume), []
    page = pages_of(work, habits)
    after = ". " if habits.shape in {"stops", "dashes", "vancouver"} else ", "
    return areas(
        title_of(work, habits), joint, container, ". ", imprint, after, volume, after, page
    )


def _event(work: Work, choice: Random) -> list[Piece]:
    if not work.event:
        return []
    first = choice.randint(1, 26)
    day = f"{first}–{first + choice.randint(1, 3)} {romanised_month(choice.randint(1, 12))}"
    dated = choice.choice(
        [f"{work.event}, {day} {work.date.year}", f"{work.event}, {work.date.year}"]
    )
    return field("event", dated)


def _editors(work: Work, habits: Habits, choice: Random, label: Label = "editor") -> list[Piece]:
    """«Ed. by I.I. Ivanov», «Pod red. I.I. Ivanova», «I.I. Ivanov (ed.)»."""
    people = work.editors if label == "editor" else work.translators
    who = ", ".join(straight(person, habits.gap) for person in people)
    if not who:
        return []
    if label == "translator":
        shapes = ["Transl. from English by {}", "Transl. by {}", "Per. s angl. {}", "Trans. {}"]
        return field(label, choice.choice(shapes).format(who))
    shapes = ["Ed. by {}"] * 4 + [
        "ed. by {}",
        "Ed. {}",
        "Eds. {}",
        "{} (ed.)",
        "{} (eds.)",
        "{}, ed.",
    ]
    shapes += ["Pod red. {}", "pod red. {}", "Otv. red. {}", "edited by {}", "Editor-in-chief {}"]
    return field(label, choice.choice(shapes).format(who))


def book_of(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """A book or a report."""
    title = title_of(work, habits)
    kind = work.genre
    if not kind and choice.random() < 0.08:
        kind = choice.choice(
            ["ucheb. posobie", "monografiya", "monograph", "a textbook", "sb. st."]
        )
    if kind:
        title = areas(title, choice.choice([": ", " : ", ". "]), field("genre", kind))
    edition = _edition(work, choice)
    volume = volume_of(work, habits)
    if volume and choice.random() < 0.4:
        count = choice.choice(["In {} vols.", "in {} vol.", "V {} t."]).format(choice.randint(2, 8))
        volume = areas(field("number-of-volumes", count), ". ", volume)
    editors = _editors(work, habits, choice)
    translators = _editors(work, habits, choice, "translator")
    imprint = _imprint(work, habits, choice, extent=True)
    series = areas(field("collection-title", work.series), ", ", _series_number(work, choice))
    body = areas(
        title, ". ", edition, ". ", volume, ". ", editors, ". ", translators, ". ", imprint
    )
    return areas(body, " ", enclosed(series))


def _series_number(work: Work, choice: Random) -> list[Piece]:
    shape = choice.choice(["vol. {}", "{}", "no. {}", "vyp. {}"])
    return field(
        "collection-number", shape.format(work.series_number) if work.series_number else ""
    )


def _edition(work: Work, choice: Random) -> list[Piece]:
    if not work.edition:
        return []
    ordinal = {"2": "2nd", "3": "3rd"}.get(work.edition, f"{work.edition}th")
    shapes = [
        "{o} ed.",
        "{o} ed.",
        "{n}-e izd.",
        "{n}-e izd., ispr. i dop.",
        "Ed. {n}",
        "Izd. {n}-e",
    ]
    return field("edition", choice.choice(shapes).format(o=ordinal, n=work.edition))


def thesis_of(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """A thesis, its kind in both languages."""
    romanised, english = thesis_genres(choice)
    title, translated = field("title", work.title), field("title-translated", work.title_translated)
    if work.romanised:
        joint = choice.choice([". ", ". ", ": ", " : "])
        title = areas(title, joint, field("genre", romanised))
        english_genre = field("genre", english if choice.random() < 0.8 else "")
        inner = areas(translated, choice.choice([". ", ": ", ", "]), english_genre)
        title = areas(title, " ", enclosed(inner, "[", "]") if translated else [])
    else:
        title = areas(title, ". ", field("genre", work.genre or english))
    return areas(title, ". ", _imprint(work, habits, choice, extent=True))


def patent_of(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«Patent RF, no. 2415894, 2011»."""
    number = work.number or str(choice.randint(2000000, 2800000))
    genre, country = (
        field("genre", "Patent"),
        field("jurisdiction", choice.choice(["RF", "SSSR", "RU"])),
    )
    numbered = field("number", choice.choice(["no. {}", "№ {}", "No. {}", "{}"]).format(number))
    year = [] if habits.year_first else field("issued", year_of(work))
    patent = areas(genre, " ", country, choice.choice([", ", " "]), numbered, ", ", year)
    return areas(title_of(work, habits), ". ", patent)


def _imprint(work: Work, habits: Habits, choice: Random, *, extent: bool) -> list[Piece]:
    """«Moscow, Nauka Publ., 1987, 156 p.», «Moscow: Nauka, 1987. 156 p.»."""
    year = [] if habits.year_first else field("issued", year_of(work))
    length = habits.extent.format(work.extent) if extent and work.extent else ""
    place, publisher = field("publisher-place", work.place), field("publisher", work.publisher)
    mark = "; " if habits.shape == "vancouver" else ", "
    after = {"commas": ", ", "dashes": ". – "}.get(habits.shape, ". ")
    after = after if choice.random() < 0.75 else ". "
    imprint = areas(place, habits.place_mark, publisher, mark, year)
    return areas(imprint, after, field("number-of-pages", length))


def law_of(work: Work, habits: Habits, choice: Random) -> list[Piece]:
    """«Federal'nyi zakon ot 21.11.2011 № 323-FZ "Ob osnovakh …" [Federal Law …]»."""
    date, mark = work.date, choice.choice(["№ {}", "N {}", "No. {}", "no. {}"])
    day = f"{date.day:02}.{date.month:02}.{date.year}" if date.day else str(date.year)
    genre = field("genre", work.genre or "Federal'nyi zakon")
    issued = field("issued", choice.choice(["ot {}", "of {}"]).format(day))
    number = field("number", mark.format(work.number) if work.number else "")
    quotes = choice.choice([("«", "»"), ('"', '"'), ("“", "”")])
    title = enclosed(field("title", work.title), *quotes)
    english = enclosed(field("title-translated", work.title_translated), *quotes)
    if choice.random() < 0.5:
        law = areas(genre, " ", issued, " ", number, " ", title)
    else:
        law = areas(title, choice.choice([": ", ". ", " "]), genre, " ", issued, " ", number)
    translated = [*field("genre", "Federal Law"), between(" "), *english] if english else []
    law = areas(law, " ", enclosed(translated, "[", "]"))
    return areas(law, ". ", container_of(work, habits), ", ", issue_of(work, habits))
