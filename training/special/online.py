"""Where a work is found online, and when it was looked at."""

from training.pieces import Piece, Record, between
from training.special.manner import Manner, date_text, day_of, some_day

_WORDS = (
    "about", "news", "article", "docs", "data", "text", "library", "project", "analytics",
    "report", "page", "view", "id", "catalog", "ru", "en", "item", "content",
)  # fmt: skip
_HOSTS = (
    "mirnauki.ru", "vestnik-regiona.ru", "agroportal.org", "hist-archive.ru", "statdata.info",
    "stroygid.com", "eduinfo.kz", "zhanaalem.kz", "polymath.org", "ecoview.net", "med-obzor.ru",
    "pravosfera.ru", "openlit.org", "energyhub.eu", "museum-online.by", "narodna-osvita.com.ua",
    "geolib.ru", "chemdata.net", "e-notabene.ru", "disserlib.net", "tekhnorma.ru",
    "digitalhumanities.su", "economy-lab.ru", "cyberarchive.net",
)  # fmt: skip
_ROMANISED_ADDRESS = (
    "URL: {n}", "Rezhim dostupa: {n}", "Available at: {n}", "URL: {n}", "{n}", "Available at: {n}",
)  # fmt: skip
_FREE = {"ru": ("свободный", "свободный. – Загл. с экрана", "Загл. с экрана"), "uk": ("вільний",)}


def address_of(record: Record, manner: Manner) -> str:
    """The record's address, or one that could be."""
    own = str(record.get("URL") or "")
    return own if own.startswith(("http", "www")) else invented_address(manner)


def invented_address(manner: Manner) -> str:
    """«https://www.mirnauki.ru/news/2019/45121.html»."""
    choice = manner.choice
    host = choice.choice(("https://", "http://", "https://www.", "http://www.", "www.", ""))
    host += choice.choice(_HOSTS)
    depth = choice.choice((0, 1, 1, 2, 2, 3)) if host.startswith("http") else 0
    parts = [choice.choice(_WORDS) for _ in range(depth)]
    if depth and choice.random() < 0.6:
        parts.append(str(choice.randint(100, 999_999)))
    ending = choice.choice(("", "", "/", ".html", ".pdf", "?id=" + str(choice.randint(1, 9000))))
    return "/".join([host, *parts]) + (ending if parts else choice.choice(("", "/")))


def medium_of(manner: Manner) -> list[Piece]:
    """« [Электронный ресурс]»."""
    if manner.tongue == "ru-Latn":
        words = manner.one("Elektronnyy resurs", "Elektronnyi resurs", "Electronic resource")
    else:
        words = manner.term("online-medium")
    return [between(" ["), Piece("medium", words), between("]")]


def address(url: str, manner: Manner) -> Piece:
    """«URL: https://…»."""
    if manner.tongue == "ru-Latn":
        return Piece("URL", manner.choice.choice(_ROMANISED_ADDRESS).format(n=url))
    return Piece("URL", manner.term("address", n=url))


def online(record: Record, manner: Manner) -> list[Piece]:
    """«URL: https://… (дата обращения: 12.03.2020)», the second part not always."""
    pieces = [address(address_of(record, manner), manner)]
    if manner.often(0.06) and manner.tongue in _FREE:
        words = manner.choice.choice(_FREE[manner.tongue])
        pieces += [between(manner.one(", ", f". {manner.dash} ")), Piece("note", words)]
    if manner.often(0.75):
        pieces += looked_at(record, manner)
    return pieces


def looked_at(record: Record, manner: Manner) -> list[Piece]:
    """« (дата обращения: 12.03.2020)», in brackets or behind another sign."""
    day = day_of(record, "accessed") or some_day(manner.choice, 2010, 2024)
    text = manner.term("accessed", n=date_text(day, manner))
    before, after = manner.choice.choice(
        ((" (", ")"), (" (", ")"), (" (", ")"), (". (", ")"), (f" {manner.dash} ", ""), (" [", "]"),
         (", ", ""), (". ", ""))
    )  # fmt: skip
    text = text[0].upper() + text[1:] if before == ". " else text
    return [between(before), Piece("accessed", text), *([between(after)] if after else [])]
