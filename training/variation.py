"""Records with what titles and imprints also hold: names of people, years of life, gaps."""

from collections.abc import Callable, Sequence
from random import Random
from typing import Any
from urllib.parse import urlsplit

from training.people import family, genitive, initials, straight
from training.pieces import Record

_IN_BOOKS = {"chapter", "paper-conference"}
_ON_SITES = {"webpage", "post-weblog", "article-newspaper"}

Variation = Callable[[dict[str, Any], Sequence[Record], Random], None]


def varied(record: Record, pool: Sequence[Record], choice: Random) -> Record:
    """The record as it is, or with something in it that parsers take for something else.

    ``pool`` are records of the same kind: where the people come from that titles speak of.
    """
    changed = dict(record)
    for share, vary in _VARIATIONS:
        if choice.random() < share:
            vary(changed, pool, choice)
    return changed


def _person(pool: Sequence[Record], choice: Random) -> dict[str, Any] | None:
    """Somebody with a family name and initials."""
    for _ in range(5):
        people = choice.choice(pool).get("author") or ()
        known = [one for one in people if one.get("family") and one.get("given")]
        if known:
            return dict(choice.choice(known))
    return None


def _about_a_person(record: dict[str, Any], pool: Sequence[Record], choice: Random) -> None:
    """«В. Г. Лодыгин: …», «… в трудах В. Г. Лодыгина», «Владимир Лодыгин (1853–1939)»."""
    person = _person(pool, choice)
    in_book = record.get("type") in _IN_BOOKS and choice.random() < 0.3
    variable = "container-title" if in_book else "title"
    title = str(record.get(variable) or "")
    if person is None or not title:
        return
    cyrillic = any("а" <= char <= "я" for char in title)
    gap = choice.choice(["", " "])
    name = straight(person, gap, choice.choice([" ", " ", ""]))
    inverted = f"{family(person)} {initials(person, gap)}"
    of_name = straight(genitive(person), gap) if cyrillic else name
    start, years = choice.randrange(1750, 1960), choice.randrange(30, 90)
    life = f"({start}{choice.choice('–-')}{start + years})"
    lower = title[0].lower() + title[1:]
    wordings = [
        f"{name}: {lower}",
        f"{name} и {lower}" if cyrillic else f"{name} and {lower}",
        f"{name} {life}",
        f"{name} {life}. {title}",
        f"{inverted} {life}. {title}",
        f"{person.get('given')} {family(person)}",
        f"{person.get('given')} {family(person)} {life}",
        f"{person.get('given')} {family(person)}: {lower}",
        f"{title} {life}",
        f"{title}: {of_name}",
        f"{title} в трудах {of_name}" if cyrillic else f"{title} in the works of {name}",
        f"{title} (К 100-летию {of_name})" if cyrillic else f"{title} (In memory of {name})",
        f"К {choice.choice(['100', '150', '80'])}-летию со дня рождения {of_name}"
        if cyrillic
        else f"To the memory of {name}",
    ]
    other = _person(pool, choice)
    if other:
        of_other = straight(genitive(other), gap) if cyrillic else straight(other, gap)
        joint = "и" if cyrillic else "and"
        works = "в творчестве" if cyrillic else "in the works of"
        wordings += [
            f"{title}: {of_name}, {of_other}",
            f"{title} {works} {of_name}, {of_other}",
            f"{title} {works} {of_name} {joint} {of_other}",
            f"{name} {joint} {straight(other, gap)}",
        ]
    record[variable] = choice.choice(wordings)


def _in_sentences(record: dict[str, Any], pool: Sequence[Record], choice: Random) -> None:
    """«Город. Память. Миф», «Название. Другое название»."""
    titles = [str(choice.choice(pool).get("title") or "") for _ in range(3)]
    if choice.random() < 0.5:
        words = [word for title in titles for word in title.split() if word.isalpha()]
        if len(words) > 2:
            some = choice.sample(words, choice.choice([2, 2, 3]))
            record["title"] = ". ".join(word.capitalize() for word in some)
    elif titles[0] and len(titles[0]) < 60:
        record["title"] = f"{str(record.get('title') or '').rstrip('.')}. {titles[0]}"


def _short(record: dict[str, Any], pool: Sequence[Record], choice: Random) -> None:
    """One to four words of the title."""
    words = str(record.get("title") or "").split()
    if words:
        record["title"] = " ".join(words[: choice.choice([1, 2, 3, 4])]).rstrip(",:;-–—.")


def _with_period(record: dict[str, Any], pool: Sequence[Record], choice: Random) -> None:
    """«… в 1990–2000 гг.», «…, 1917–1941»."""
    start = choice.randrange(1850, 2000)
    end = start + choice.randrange(2, 40)
    cyrillic = any("а" <= char <= "я" for char in str(record.get("title") or ""))
    endings = [f", {start}–{end}", f" ({start}–{end})", f". {start}–{end}"]
    if record.get("title-translated"):
        record["title-translated"] = f"{record['title-translated']} ({start}-{end})"
    if cyrillic:
        endings += [f" в {start}–{end} гг.", f" ({start}-{end} гг.)", f" в {start} году"]
    else:
        endings += [f" in {start}", f" in {start}-{end}"]
    record["title"] = str(record.get("title") or "") + choice.choice(endings)


def _quoted(record: dict[str, Any], pool: Sequence[Record], choice: Random) -> None:
    """«Научный журнал «Вопросы истории»»: quotes in the name of the container."""
    container = str(record.get("container-title") or "")
    if container and "«" not in container:
        lead = choice.choice(["", "Журнал ", "Научный журнал ", "журнал "])
        record["container-title"] = f"{lead}«{container}»"


def _container_in_sentences(record: dict[str, Any], pool: Sequence[Record], choice: Random) -> None:
    """«Россия в XXI веке: вызовы. Материалы VIII форума»: a container with a name of its own."""
    container = str(record.get("container-title") or "")
    name = str(choice.choice(pool).get("title") or "")
    if container and record.get("type") in _IN_BOOKS and 10 < len(name) < 90:
        record["container-title"] = f"{name.rstrip('.')}. {container}"


def _site_named_by_its_domain(
    record: dict[str, Any], pool: Sequence[Record], choice: Random
) -> None:
    """«inbusiness.kz» as the name of a site."""
    host = urlsplit(str(record.get("URL") or "")).hostname
    if host and record.get("type") in _ON_SITES:
        record["container-title"] = host.removeprefix("www.")


def _without(*names: str) -> Variation:
    """A variation that leaves one of these variables out."""

    def leave_out(record: dict[str, Any], pool: Sequence[Record], choice: Random) -> None:
        record.pop(choice.choice(names), None)

    return leave_out


_VARIATIONS: tuple[tuple[float, Variation], ...] = (
    (0.07, _about_a_person),
    (0.02, _in_sentences),
    (0.04, _short),
    (0.04, _with_period),
    (0.02, _quoted),
    (0.08, _container_in_sentences),
    (0.12, _site_named_by_its_domain),
    (0.12, _without("publisher")),
    (0.05, _without("publisher-place")),
    (0.06, _without("volume", "issue")),
    (0.06, _without("page", "number-of-pages")),
    (0.02, _without("author")),
)
