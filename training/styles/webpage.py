"""Web pages, sites, encyclopedias, videos, posts, data sets and programs online."""

from random import Random

from training.people import in_full
from training.pieces import Piece, Record, between, ended, joined
from training.special.manner import (
    Manner,
    body,
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
)
from training.special.online import address, address_of, looked_at, medium_of, online
from training.special.sites import GENRES, OWNERS, SITES

NAME = "other"
WEIGHT = 0.5

_ONLINE = {
    "webpage", "post-weblog", "dataset", "software", "motion_picture", "entry-encyclopedia",
}  # fmt: skip
_BORROWED = {"article-newspaper": 0.5, "article-magazine": 0.5, "report": 0.4, "document": 0.3}
_DATED = {"webpage", "post-weblog", "motion_picture", "dataset", "article-newspaper"}
_KINDS = {
    "software": ("computer software", "Computer software", "программа для ЭВМ", "Software"),
    "dataset": ("dataset", "Data set", "набор данных", "database", "база данных"),
    "motion_picture": ("Video", "видео", "видеозапись", "видеолекция"),
    "post-weblog": ("блог", "пост", "Telegram-канал"),
}
_LATIN_KINDS = {
    "software": ("computer software", "Computer software", "Software", "computer program"),
    "dataset": ("dataset", "Data set", "database"),
    "motion_picture": ("Video", "video", "YouTube video"),
    "post-weblog": ("blog post", "Blog", "Telegram channel"),
}


def render(record: Record, choice: Random) -> list[Piece] | None:
    """A reference to a page; some articles of newspapers and other works become pages."""
    manner = manner_of(record, choice)
    if not _concerned(record, manner):
        return None
    if choice.random() < 0.08:
        return _site_alone(record, manner)
    layouts = _WESTERN if manner.tongue in {"en", "ru-Latn"} and choice.random() < 0.6 else _GOST
    pieces = choice.choice(layouts)(record, manner)
    return pieces if choice.random() < 0.25 else ended(pieces)


def _concerned(record: Record, manner: Manner) -> bool:
    if record["type"] in _ONLINE:
        return bool(record.get("URL")) or manner.often(0.5)
    if manner.tongue in {"ru", "kk", "uk", "be"} and record["type"].startswith("article"):
        return manner.often(0.25) and len(record.get("author", ())) < 2
    return manner.often(_BORROWED.get(record["type"], 0.02))


def _title(record: Record, manner: Manner) -> list[Piece]:
    """The title, with what kind of thing it is in brackets."""
    title = [Piece("title", title_of(record))]
    if translated := record.get("title-translated"):
        title += [between(" ["), Piece("title-translated", translated), between("]")]
    latin = manner.tongue in {"en", "ru-Latn"}
    kinds = (_LATIN_KINDS if latin else _KINDS).get(record["type"])
    if record["type"] == "software" and manner.often(0.4):
        version = f"Version {manner.choice.randint(1, 9)}.{manner.choice.randint(0, 12)}"
        title += [between(manner.one(" (", ", ")), Piece("edition", version)]
        title += [between(")")] if title[-2].text == " (" else []
    if kinds and manner.often(0.5):
        title += [between(" ["), Piece("genre", manner.choice.choice(kinds)), between("]")]
    elif manner.often(0.4):
        title += medium_of(manner)
    return title


def _site(record: Record, manner: Manner) -> list[Piece]:
    """«Росстат : офиц. сайт»; a record without a site gets one."""
    name = str(record.get("container-title") or "")
    bare = record["type"] in {"software", "dataset", "webpage"}
    if not name or record["type"] not in _ONLINE | {"article-newspaper", "article-magazine"}:
        if bare and manner.often(0.7):
            return []
        name = manner.choice.choice(SITES[manner.tongue])
    site = [Piece("container-title", name)]
    words = GENRES.get(manner.tongue)
    if words and manner.often(0.2):
        opening, closing = manner.choice.choice(((manner.colon, ""), (manner.colon + "[", "]")))
        genre = Piece("genre", manner.choice.choice(words))
        site += [between(opening), genre, *([between(closing)] if closing else [])]
    return site


def _authors(record: Record, manner: Manner) -> list[Piece]:
    people = record.get("author") or []
    if people and body(people[0]):
        return [Piece("author", in_full(people[0], inverted=True))]
    return heading(people, manner)


def _dates(record: Record, manner: Manner) -> list[list[Piece]]:
    """«2019», «2019. – 5 мая», «05.05.2019»."""
    day = day_of(record)
    if not day or not manner.often(0.6):
        return []
    if len(day) < 3 and record["type"] in _DATED and manner.often(0.4):
        day = (*day[:1], *some_day(manner.choice)[1:])
    if len(day) < 3 or manner.often(0.15):
        return [[Piece("issued", str(day[0]))]]
    if manner.often(0.4):
        return [[Piece("issued", str(day[0]))], [Piece("issued", day_and_month(day, manner))]]
    return [[Piece("issued", manner.one(numeric(day), date_text(day, manner)))]]


def _slashes(record: Record, manner: Manner) -> list[Piece]:
    """«Иванов И. И. Название [Электронный ресурс] // Сайт. – 2019. – 5 мая. – URL: …»."""
    begin = first_stop(_authors(record, manner))
    title = _title(record, manner)
    people = record.get("author") or []
    if people and not body(people[0]) and manner.often(0.3):
        title = joined(" / ", [title, responsible(people, manner)])
    medium = {piece.label for piece in title} & {"medium"}
    online_text = {"ru": ("Текст", "электронный"), "kk": ("Мәтін", "электронды")}.get(manner.tongue)
    if online_text and not medium and manner.often(0.15):
        text = Piece("medium", f"{online_text[0]} : {online_text[1]}")
        title += [between(f". {manner.dash} " if manner.often(0.7) else " "), text]
    if site := _site(record, manner):
        title = [*title, between(manner.one(" // ", " // ", " // ", "// ")), *site]
    if manner.often(0.05):
        city = {"ru": "М.", "en": "London", "uk": "К."}.get(manner.tongue)
        title = joined(manner.area, [title, [Piece("publisher-place", city)] if city else []])
    areas = [title, *_dates(record, manner), online(record, manner)]
    return begin + joined(manner.area, areas)


def _no_slashes(record: Record, manner: Manner) -> list[Piece]:
    """«Название [Электронный ресурс]. URL: … (дата обращения: …)»: no site."""
    begin = first_stop(_authors(record, manner))
    dates = _dates(record, manner) if manner.often(0.3) else []
    sign = manner.one(manner.area, manner.area, " ", f" {manner.dash} ", ": ")
    return begin + joined(sign, [_title(record, manner), *dates, online(record, manner)])


def _site_first(record: Record, manner: Manner) -> list[Piece]:
    """«Росстат. Численность населения [Электронный ресурс]. URL: …»."""
    site = _site(record, manner)
    return joined(manner.area, [site, _title(record, manner), online(record, manner)])


def _sourced(record: Record, manner: Manner) -> list[Piece]:
    """«Название. Сайт. 2019. https://…», «Название, Сайт, https://…»."""
    sign = manner.one(". ", ", ", f" {manner.dash} ")
    title = _title(record, manner)
    if manner.often(0.15):
        title = manner.quoted(Piece("title", title_of(record)))
    areas = [title, _site(record, manner), *_dates(record, manner)]
    begin = first_stop(_authors(record, manner))
    return begin + joined(sign, [*areas, online(record, manner)])


def _bare(record: Record, manner: Manner) -> list[Piece]:
    """«Название. https://…», «Название – www.site.ru»."""
    url = Piece("URL", address_of(record, manner))
    sign = manner.one(". ", f" {manner.dash} ", " ", ": ")
    return joined(sign, [_title(record, manner), [url]])


def _author_date(record: Record, manner: Manner) -> list[Piece]:
    """«Smith, J. (2012, May 3). Title. Site. https://…»."""
    begin = _authors(record, manner) or [Piece("title", title_of(record))]
    day = day_of(record)
    date = date_text(day, manner) if day else manner.one("n.d.", "n. d.")
    if len(day) == 3 and manner.often(0.5):
        date = f"{day[0]}, {day_and_month(day, manner)}"
    head = [*begin, between(" ("), Piece("issued", date), between(")")]
    title = _title(record, manner) if begin[0].label == "author" else []
    areas = [head, title, _site(record, manner), _western_address(record, manner)]
    return joined(". ", areas)


def _western_address(record: Record, manner: Manner) -> list[Piece]:
    """«Retrieved May 3, 2012, from https://…», «Available at: https://… (accessed 3 May 2012)»."""
    url = address_of(record, manner)
    day = day_of(record, "accessed") or some_day(manner.choice, 2010, 2024)
    if manner.often(0.3):
        when = Piece("accessed", "Retrieved " + date_text(day, manner))
        return [when, between(manner.one(", from ", " from ")), Piece("URL", url)]
    if manner.often(0.4):
        return [Piece("URL", url)]
    tail = looked_at(record, manner) if manner.often(0.75) else []
    return [address(url, manner), *tail]


def _numbered(record: Record, manner: Manner) -> list[Piece]:
    """«“Title,” Site, 2012. [Online]. Available: https://…. [Accessed: 3 May]»."""
    title = [between("“"), Piece("title", title_of(record)), between(",” ")]
    begin = _authors(record, manner)
    begin = [*begin, between(", ")] if begin else []
    parts = joined(", ", [_site(record, manner), *_dates(record, manner)[:1]])
    tail = [between("["), Piece("medium", "Online"), between("]. ")]
    tail.append(Piece("URL", "Available: " + address_of(record, manner)))
    if manner.often(0.6):
        day = day_of(record, "accessed") or some_day(manner.choice, 2010, 2024)
        tail += [
            between(". ["),
            Piece("accessed", "Accessed: " + date_text(day, manner)),
            between("]"),
        ]
    return [*begin, *title, *joined(". ", [parts, tail])]


def _medical(record: Record, manner: Manner) -> list[Piece]:
    """«Title [Internet]. Site; 2012 [cited 2020 May 3]. Available from: https://…»."""
    begin = first_stop(_authors(record, manner))
    title = [Piece("title", title_of(record)), between(" [")]
    title += [Piece("medium", "Internet"), between("]")]
    day = day_of(record, "accessed") or some_day(manner.choice, 2010, 2024)
    dates = _dates(record, manner)[:1]
    imprint = joined("; ", [_site(record, manner), *dates])
    seen = [between("["), Piece("accessed", "cited " + date_text(day, manner)), between("]")]
    imprint = [*imprint, between(" "), *seen] if imprint else seen
    url = Piece("URL", "Available from: " + address_of(record, manner))
    return begin + joined(". ", [title, imprint, [url]])


def _site_alone(record: Record, manner: Manner) -> list[Piece]:
    """«Официальный сайт Минобрнауки [Электронный ресурс]. – Режим доступа: www.…»."""
    owner = manner.choice.choice(OWNERS[manner.tongue])
    site = [Piece("container-title", owner)]
    if manner.often(0.15) and manner.tongue in GENRES:
        kind = Piece("genre", manner.choice.choice(GENRES[manner.tongue]))
        site = joined(manner.colon, [site, [kind]])
    site = [*site, *(medium_of(manner) if manner.often(0.5) else [])]
    sign = manner.one(manner.area, manner.area, " ", f" {manner.dash} ", ": ")
    return joined(sign, [site, online({**record, "URL": ""}, manner)])


_GOST = (
    _slashes, _slashes, _slashes, _slashes, _slashes, _no_slashes, _no_slashes, _site_first,
    _sourced, _sourced, _bare,
)  # fmt: skip
_WESTERN = (
    _author_date, _author_date, _author_date, _sourced, _numbered, _medical, _no_slashes, _bare,
)  # fmt: skip
