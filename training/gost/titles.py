"""Titles with what stands beside them: kind of work, medium, the title in another language."""

import re

from caspibib.parse.labels import Label
from training.gost import pool
from training.gost.habits import ROMANISED, Entry, Part, around, capital, chained, one
from training.pieces import Piece

_GENRE = re.compile(
    r"""
    ^ (?P<title> .{8,}? ) (?: \s*[:.]\s+ | \s*:\s* | \s+[(\[] )
    (?P<genre>
        (?: учеб | учебно | монограф | практикум | справочн | лаборатор | курс\ лекц | сборник\ стат
          | сб\.\ ст | сб\.\ науч | сборник\ науч | метод(?:ич|\.) | руководство\ (?:для|пользов)
          | хрестомат | отч[её]т\ о | препринт | словарь-спр | пер\.\ с | энциклопед | автореф
          | навч | підручн | посіб | вучэб | падручн | манагр | textbook | monograph )
        [^:»)\]]{0,70}
    ) [)\]]? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A title that ends with words of genre: «Физика: учебное пособие для вузов»."""

_COLLECTION = re.compile(
    r"""
    ^ (?P<title> .{4,}? ) \s*[:.]\s+
    (?P<genre> (?: межвуз\w*\.?\s )?
      (?: сб\. | сборник ) \s (?: науч\w*\.? \s )? (?: ст\w*\.? | тр\w*\.? | работ | материалов )
      (?: \s и \s \w+ )? ) $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A container that ends with a bare «сб. науч. тр.»."""

_COLON = re.compile(r"(?<=[^\W\d_]): (?=[^\W\d_])")
_BODY = re.compile(r"^(?:Вестник|Известия|Уч[её]ные записки|Труды|Вісник|Веснік|Journal)\b")


def title(entry: Entry) -> list[Piece]:
    """The title alone, in the quotes that the author uses."""
    text, _ = _parted(entry)
    spaced = _spaced(entry, text)
    return _quoted(entry, "title", spaced.upper() if entry.habit.capitals else spaced)


def title_area(entry: Entry, genre: list[Piece] | None = None) -> list[Piece]:
    """«Название [Текст] = Title : учеб. пособие»."""
    _, found = _parted(entry)
    kind = one("genre", _cased(entry, found)) if found else genre or []
    first, second = (bracket(entry), parallel(entry))
    return chained(("", title(entry)), (" ", first), (" = ", second), (entry.habit.colon, kind))


def bracket(entry: Entry) -> list[Piece]:
    """«[Электронный ресурс]», «[Текст]»."""
    habit = entry.habit.medium
    online = entry.has("URL") or entry.record["type"] == "webpage"
    share = {"bracket": 0.9, "none": 0.25, "text": 0.0}[habit]
    if online and entry.chance(share):
        return around("[", one("medium", entry.list_word("online-medium")), "]")
    if habit == "bracket" and not online:
        return around("[", one("medium", entry.list_word("text-medium")), "]")
    return []


def parallel(entry: Entry) -> list[Piece]:
    """The title in another language, as it stands after «=»."""
    if entry.has("title-translated") and entry.chance(0.4):
        return one("title-translated", entry.text("title-translated"))
    if entry.language != "en" and entry.chance(0.015):
        return one("title-translated", entry.choice.choice(pool.themes("en")))
    return []


def book_genre(entry: Entry) -> list[Piece]:
    """«учеб. пособие», for some of the books."""
    own = entry.text("genre")
    if own and entry.language != "en" and len(own) < 60 and own.isascii() is False:
        return one("genre", own)
    named = entry.chance(0.22 if entry.words != "en" else 0.04)
    return one("genre", _cased(entry, entry.word("book-genre"))) if named else []


def container(entry: Entry) -> list[Piece]:
    """Journal or book that the work is part of, with its series or kind."""
    name = entry.text("container-title")
    short = entry.text("container-title-short")
    if short and entry.chance(0.4):
        name = short + ("." if "." in short and not short.endswith(".") else "")
    found = _COLLECTION.match(name) or _GENRE.match(name)
    if found:
        kind = one("genre", found["genre"])
        return chained(("", one("container-title", found["title"])), (entry.habit.colon, kind))
    return _quoted(entry, "container-title", _with_series(entry, _spaced(entry, name)))


def journal(entry: Entry) -> list[Piece]:
    """A journal, at times with its title in English or its medium."""
    pieces = container(entry)
    name = entry.text("container-title")
    if entry.habit.home and entry.chance(0.12) and "«" not in name:
        return one("container-title", entry.word("gost-journal", n=name))
    if entry.language in {"ru", ROMANISED} and entry.chance(0.02):
        other = one("container-title-translated", entry.choice.choice(pool.journals("en")))
        return chained(("", pieces), (" = ", other))
    if entry.chance(0.01):
        medium = one("medium", entry.list_word("online-medium"))
        return chained(("", pieces), (" ", around("[", medium, "]")))
    return pieces


def subtitled(entry: Entry, label_text: str) -> Part:
    """A title of a volume as an area after a colon or a stop."""
    return entry.choice.choice([". ", entry.habit.colon]), one("title", capital(label_text))


def _parted(entry: Entry) -> tuple[str, str]:
    """The title, and the words of genre that it ends with."""
    text = entry.text("title")
    found = _GENRE.match(text)
    return (found["title"].rstrip(" ,"), found["genre"].strip()) if found else (text, "")


def _spaced(entry: Entry, text: str) -> str:
    """The title with the colon before its subtitle as the author sets it."""
    if entry.habit.colon == " : " and entry.choice.random() < 0.6:
        return _COLON.sub(" : ", text, count=1)
    return text


def _with_series(entry: Entry, name: str) -> str:
    """«Вестник МГУ. Серия 8, История»."""
    if not _BODY.match(name) or "ер" in name.partition(".")[2] or not entry.chance(0.2):
        return name
    topic = entry.word("gost-series-name")
    stop = "" if name.endswith(".") else "."
    return f"{name}{stop} {entry.word('gost-series-word', t=topic, n=entry.choice.randint(1, 24))}"


def _quoted(entry: Entry, label: Label, text: str) -> list[Piece]:
    """A title, in quotes where the author sets them and it has none."""
    signs = entry.habit.quotes
    if not signs or label != "title" or set(text) & set('«»“”"'):
        return one(label, text)
    return around(signs[0], one(label, text), signs[-1])


def _cased(entry: Entry, text: str) -> str:
    """Words of genre begin with a small letter, or for some authors with a capital."""
    if entry.chance(0.15):
        return capital(text)
    return text if entry.chance(0.3) or text[1:2].isupper() else text[:1].lower() + text[1:]
