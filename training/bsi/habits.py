"""What an author of a romanised list keeps to within one reference."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Final, Literal

from training.people import Person, inverted, listed
from training.pieces import Piece, between
from training.western.blocks import field, is_range, ranged
from training.western.works import Work

Shape = Literal["commas", "stops", "mixed", "vancouver", "colon", "math", "dashes"]
Heading = Literal["both", "romanised", "translated", "bracketed"]

_DOI_FORMS: Final = (
    *("https://doi.org/{}", "https://doi.org/{}", "DOI: {}", "DOI: {}", "doi: {}", "DOI:{}"),
    *("DOI {}", "doi:{}", "http://dx.doi.org/{}", "DOI: https://doi.org/{}"),
)
_ADDRESS_FORMS: Final = (
    *("URL: {}", "URL: {}", "URL: {}", "Available at: {}", "Available at: {}", "Available at: {}"),
    *("URL: {}", "Available at: {}", "{}", "Available from: {}", "Rezhim dostupa: {}"),
    *("URL: {}", "Available at: {}", "Available: {}", "URL {}", "Mode of access: {}"),
)
_ACCESSED_FORMS: Final = (
    *("accessed {}", "accessed {}", "accessed: {}", "accessed: {}", "accessed {}", "accessed: {}"),
    *("Accessed {}", "Accessed: {}", "date of access: {}", "data obrashcheniya: {}"),
    *("accessed on {}", "date of application: {}", "дата обращения: {}", "date accessed: {}"),
)


@dataclass(frozen=True, slots=True)
class Habits:
    """The choices of one author."""

    shape: Shape
    heading: Heading
    """Which titles are printed: romanised, in English, both, or the English one in brackets."""
    year_first: bool
    """Whether the year stands after the authors."""
    gap: str
    comma: str
    dash: str
    translation: tuple[str, str]
    container_translation: tuple[str, str]
    volume: str
    issue: str
    page: tuple[str, str]
    extent: str
    place_mark: str
    """What stands between a place and a publisher."""
    inside: str
    """The word before a collection: «In », «In: », «// », or nothing."""
    doi: str
    address: str
    accessed: str
    note_brackets: tuple[str, str]
    note_last: bool
    note_stop: bool
    stop: str


def drawn_habits(work: Work, choice: Random) -> Habits:
    """Habits as frequent as in the lists of journals."""
    shape = _weighted(
        choice, commas=40, stops=20, mixed=11, vancouver=13, colon=4, math=2, dashes=6
    )
    often = 0.3 if shape in {"stops", "dashes"} else 0.04
    romanised_words = work.romanised and choice.random() < often
    return Habits(
        shape=shape,  # type: ignore[arg-type]
        heading=_heading(work, choice),
        year_first=shape in {"commas", "mixed"} and choice.random() < 0.14,
        gap=choice.choice(["", "", "", " "]),
        comma=choice.choice(["", "", "", "", ","]),
        dash=choice.choice(["–", "–", "-"]),
        translation=_pair(choice, [" [|]"] * 16 + [". [|]", " (|)", " = |", ". (|)", " [“|”]"]),
        container_translation=_pair(choice, [" [|]"] * 7 + [" = |"] * 3 + [" (|)"]),
        volume=_volume_word(choice, capital=shape != "commas", romanised=romanised_words),
        issue=_issue_word(choice, capital=shape != "commas", romanised=romanised_words),
        page=_page_words(choice, capital=shape != "commas", romanised=romanised_words),
        extent="{} s." if romanised_words else choice.choice(["{} p."] * 8 + ["{} pp.", "{} p"]),
        place_mark=choice.choice([", ", ", ", ": ", ": ", " : "]),
        inside=choice.choice(["In ", "In ", "In: ", "", "", "", "In: "]),
        doi=choice.choice(_DOI_FORMS),
        address=choice.choice(_ADDRESS_FORMS),
        accessed=choice.choice(_ACCESSED_FORMS),
        note_brackets=choice.choice([("(", ")")] * 6 + [("[", "]"), ("", "")]),
        note_last=choice.random() < 0.7,
        note_stop=choice.random() < 0.5,
        stop="" if choice.random() < 0.08 else ".",
    )


def title_of(work: Work, habits: Habits) -> list[Piece]:
    """The title with its translation, as the author prints them."""
    opening, closing = habits.translation
    if habits.heading == "bracketed":
        return [between("["), Piece("title", work.title_translated), between("]")]
    if habits.heading == "translated":
        return field("title", work.title_translated)
    if habits.heading == "both":
        translated = field("title-translated", work.title_translated)
        return [*field("title", work.title), between(opening), *translated, *_sign(closing)]
    return field("title", work.title)


def container_of(work: Work, habits: Habits) -> list[Piece]:
    """The journal or collection with its English name."""
    if not work.container_translated:
        return field("container-title", work.container)
    if habits.heading in {"translated", "bracketed"}:
        return field("container-title", work.container_translated)
    opening, closing = habits.container_translation
    translated = field("container-title-translated", work.container_translated)
    original = field("container-title", work.container)
    return [*original, between(opening), *translated, *_sign(closing)]


def volume_of(work: Work, habits: Habits) -> list[Piece]:
    """«vol. 5»."""
    return field("volume", habits.volume.format(work.volume) if work.volume else "")


def issue_of(work: Work, habits: Habits) -> list[Piece]:
    """«no. 5»."""
    number = ranged(work.issue, habits.dash)
    return field("issue", habits.issue.format(number) if number else "")


def pages_of(work: Work, habits: Habits) -> list[Piece]:
    """«pp. 5–9»."""
    shape = habits.page[1 if is_range(work.page) else 0]
    return field("page", shape.format(ranged(work.page, habits.dash)) if work.page else "")


def bare_pages(work: Work, habits: Habits) -> list[Piece]:
    """«5–9»."""
    return field("page", ranged(work.page, habits.dash))


def names_of(people: Sequence[Person], habits: Habits, choice: Random) -> str:
    """«Ivanov I.I., Petrov P.P.», «Ivanov I.I. et al.»."""
    most = choice.choice([3, 4, 6, 20, 20, 20, 20, 20])
    names = [inverted(person, habits.comma, habits.gap) for person in people]
    if len(names) <= most:
        last = choice.choice([", "] * 12 + [" and ", ", and ", " & ", " i "])
        return listed(names, ", ", last)
    others = choice.choice([", et al.", " et al.", " [et al.]", " i dr.", ", [et al.]", " et al"])
    return ", ".join(names[: min(most, 3) if most < 6 else most]) + others


def _sign(text: str) -> list[Piece]:
    return [between(text)] if text else []


def _heading(work: Work, choice: Random) -> Heading:
    if not work.title_translated:
        return "romanised"
    forms: list[Heading] = ["romanised", "translated", "bracketed"]
    return "both" if choice.random() < 0.8 else choice.choice(forms)


def _weighted(choice: Random, **weights: int) -> str:
    return choice.choices(list(weights), list(weights.values()))[0]


def _pair(choice: Random, forms: list[str]) -> tuple[str, str]:
    opening, closing = choice.choice(forms).split("|")
    return opening, closing


def _volume_word(choice: Random, *, capital: bool, romanised: bool) -> str:
    if romanised:
        return choice.choice(["T. {}", "T. {}", "t. {}"])
    lower = ["vol. {}"] * 6 + ["Vol. {}", "v. {}", "vol.{}", "t. {}", "T. {}", "T.{}"]
    upper = ["Vol. {}"] * 6 + ["vol. {}", "V. {}", "Vol.{}", "T. {}"]
    return choice.choice(upper if capital else lower)


def _issue_word(choice: Random, *, capital: bool, romanised: bool) -> str:
    if romanised:
        return choice.choice(["№ {}", "№ {}", "№{}", "Vyp. {}", "N {}"])
    lower = ["no. {}"] * 8 + ["№ {}", "iss. {}", "No. {}", "№{}", "vyp. {}", "issue {}", "no {}"]
    upper = ["No. {}"] * 5 + ["№ {}"] * 3 + ["no. {}", "№{}", "Iss. {}", "N {}", "Issue {}"]
    return choice.choice(upper if capital else lower)


def _page_words(choice: Random, *, capital: bool, romanised: bool) -> tuple[str, str]:
    """The words before one page and before several."""
    if romanised:
        return choice.choice([("S. {}", "S. {}"), ("S. {}", "S. {}"), ("s. {}", "s. {}")])
    lower = [("p. {}", "pp. {}")] * 7 + [("p. {}", "p. {}"), ("p.{}", "pp.{}"), ("{}", "{}")]
    upper = [("P. {}", "P. {}")] * 3 + [("P. {}", "Pp. {}")] * 2 + [("p. {}", "pp. {}")] * 3
    return choice.choice(upper if capital else lower)
