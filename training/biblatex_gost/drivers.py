"""The bibliography drivers of biblatex-gost: what each type of entry prints, in which order."""

from collections.abc import Callable

from training.biblatex_gost.areas import COLON, SEMICOLON, SLASH, Driver
from training.biblatex_gost.entry import Entry
from training.biblatex_gost.line import Line, Options, full_names_of
from training.biblatex_gost.terms import Terms
from training.pieces import Piece


def _article(driver: Driver) -> None:
    driver.heading()
    driver.title()
    driver.byauthor()
    driver.people("translator", "translator")
    driver.line.unit(" // ")
    driver.put("container-title", "journaltitle")
    driver.block()
    date = driver.entry.date
    driver.line.put("issued", f"{date[0]}{driver.options.letter}")
    driver.block()
    driver.line.put("issued", driver.terms.day(date[1], date[2]) if len(date) == 3 else None)
    driver.block()
    volume = driver.get("volume")
    # Where a volume is no number, an article's has its word all the same.
    text = volume and (driver.terms.part("volume", volume), driver.terms["volume"].format(volume))
    driver.line.put("volume", text and text[text[0] == volume], words=True)
    for name in ("issue", "number"):
        driver.line.unit_if(", ")
        driver.line.put("issue", driver.terms.part(name, driver.get(name)), words=True)
    driver.pages()
    driver.identifiers("ISSN")


def _book(driver: Driver) -> None:
    driver.heading()
    driver.title()
    driver.volumes()
    driver.byauthor()
    driver.people("editor", "editor")
    driver.people("translator", "translator")
    driver.edition()
    driver.published()
    driver.extent()
    driver.series()
    driver.identifiers("ISBN")


def _part(driver: Driver) -> None:
    driver.heading()
    driver.title()
    driver.byauthor()
    driver.people("translator", "translator")
    driver.host()
    driver.volumes()
    driver.event()
    driver.credit = SLASH
    driver.people("editor", "editor")
    if driver.entry.kind != "inproceedings":
        driver.edition()
    driver.published()
    driver.pages()
    driver.series()
    driver.identifiers("ISBN")


def _thesis(driver: Driver) -> None:
    line = driver.line
    line.swallows = False
    driver.heading()
    driver.title()
    line.unit(COLON)
    kind = driver.get("type")
    science = driver.get("science")
    line.put("genre", " ".join(part for part in (kind and driver.terms[kind], science) if part))
    line.unit(COLON)
    speciality = [driver.get("specialitycode"), driver.get("speciality")]
    line.put("number", " — ".join(part for part in speciality if part))
    authors = full_names_of(driver.entry.author, driver.terms["others"], driver.options)
    driver.credited("author", authors)
    driver.published("institution")
    driver.extent()
    driver.identifiers()


def _report(driver: Driver) -> None:
    driver.heading()
    driver.title()
    driver.work(driver.get("type"))
    driver.byauthor()
    driver.credited("authority", driver.get("institution"))
    driver.published("")
    driver.pages()
    driver.extent()
    driver.block()
    driver.line.put("number", driver.terms.part("number", driver.get("number")), words=True)
    driver.identifiers()


def _online(driver: Driver) -> None:
    driver.heading()
    driver.title()
    driver.byauthor()
    driver.credited("authority", driver.get("organization"))
    driver.block()
    driver.date()
    driver.identifiers()


def _misc(driver: Driver) -> None:
    driver.heading()
    driver.title()
    driver.byauthor()
    driver.published("organization")
    driver.identifiers()


def _patent(driver: Driver) -> None:
    line = driver.line
    driver.title()
    line.unit(COLON)
    kind = driver.get("type")
    line.put("genre", kind and driver.terms[kind])
    line.unit_if(" ")
    line.put("jurisdiction", "Рос. Федерации" if kind == "patentru" else None)
    line.unit_if(" ")
    driver.put("number", "number")
    line.unit_if(" ")
    driver.put("jurisdiction", "location")
    line.unit(COLON)
    driver.put("other", "ipc")
    driver.people("author", "author")
    minimal = driver.options.minimal
    driver.credited("authority", None if minimal else driver.get("holder"))
    driver.block()
    request = None if minimal else driver.get("requestnumber")
    line.put("other", request and driver.terms["number"].format(request), words=True)
    line.unit_if(SEMICOLON)
    requested = driver.terms["requested"].format(driver.terms.date(driver.entry.date))
    line.put("submitted", requested, words=True)
    line.unit(SEMICOLON)
    if driver.entry.publdate and not minimal:
        published = driver.terms.date(driver.entry.publdate)
        line.put("issued", driver.terms["published"].format(published))
    line.unit_if(", ")
    driver.line.put("issue", None if minimal else driver.get("publication"))
    driver.extent()
    driver.identifiers()


_DRIVERS: dict[str, Callable[[Driver], None]] = {
    "article": _article,
    "book": _book,
    "collection": _book,
    "proceedings": _book,
    "incollection": _part,
    "inproceedings": _part,
    "misc": _misc,
    "online": _online,
    "patent": _patent,
    "report": _report,
    "thesis": _thesis,
}


def printed(entry: Entry, options: Options) -> list[Piece]:
    """The reference of an entry."""
    english = entry.language == "en" and not options.russian
    dash = "–" if english and not options.long_dash else "—"
    driver = Driver(entry, options, Terms(english, dash, options.british), Line())
    _DRIVERS[entry.kind](driver)
    return driver.line.ended()
