"""DOI, address, date of access, EDN: of the record, or likely ones."""

import re
from string import ascii_lowercase, ascii_uppercase

from training.gost.habits import Entry, Part, around, capital, one, romanized
from training.gost.numbers import year_of
from training.pieces import Piece, between

_HOSTS = (
    "cyberleninka.ru/article/n/{slug}", "elibrary.ru/item.asp?id={number}", "www.{word}.ru/{word2}",
    "{word}.ru/{year}/{number}.html", "http://{word}.ru/", "www.{word}.gov.ru/documents/{number}",
    "{word}.org/articles/{year}/{slug}.pdf", "dspace.{word}.ru/handle/{number}/{small}",
    "www.{word}.com/index.php/{word2}/article/view/{small}", "urait.ru/bcode/{number}",
    "{word}.livejournal.com/{number}.html", "docs.cntd.ru/document/{number}", "www.{word}.ru",
    "e.lanbook.com/book/{number}", "{word}.edu/~{word2}/{slug}.html",
    "znanium.com/catalog/product/{number}",
)  # fmt: skip

_DOI_FORMS = (
    "DOI: {n}", "DOI: {n}", "DOI: {n}", "DOI {n}", "DOI {n}", "doi: {n}", "doi:{n}", "DOI:{n}",
    "doi {n}",
    "https://doi.org/{n}", "https://doi.org/{n}", "http://dx.doi.org/{n}", "DOI: https://doi.org/{n}",
)  # fmt: skip


def online(entry: Entry, *, doi_share: float = 0.0, url_share: float = 0.0) -> list[Part]:
    """DOI and address as areas at the end; shares are of what is invented."""
    area = entry.habit.area
    sign = entry.choice.choice([area, ". ", " "]) if area != ", " else ", "
    known = entry.has("URL")
    first = doi(entry, doi_share)
    url = address(entry) if (known and not first) or entry.chance(url_share) else []
    return [(sign, first), (sign, url)]


def doi(entry: Entry, share: float = 0.0) -> list[Piece]:
    """«DOI: 10.…», «https://doi.org/10.…»: half of those known, and invented ones."""
    known = entry.text("DOI")
    likely = share if year_of(entry) > 1994 else share / 6
    if not entry.chance(0.55 if known else likely):
        return []
    forms = _DOI_FORMS[-4:] if entry.habit.home and entry.chance(0.5) else _DOI_FORMS
    value = re.sub(r"^https?://(?:dx\.)?doi\.org/", "", known) or _likely_doi(entry)
    return one("DOI", entry.choice.choice(forms).format(n=value))


def address(entry: Entry) -> list[Piece]:
    """«URL: http://… (дата обращения: 12.03.2020)»."""
    value = entry.text("URL") or _likely_address(entry)
    bare = entry.habit.home and entry.chance(0.6)
    area = one("URL", value if bare else entry.list_word("address", n=value))
    if not entry.chance(0.3 if bare else 0.72):
        return area
    when = accessed(entry)
    if entry.chance(0.12):
        return [*area, between(entry.habit.area), Piece("accessed", capital(when[0].text))]
    opening, closing = entry.choice.choices(((" (", ")"), (" [", "]"), ("(", ")")), (94, 4, 2))[0]
    return [*area, *around(opening, when, closing)]


def accessed(entry: Entry) -> list[Piece]:
    """«дата обращения: 12.03.2020»; the brackets stand outside."""
    return one("accessed", entry.list_word("accessed", n=_access_date(entry)))


def _access_date(entry: Entry) -> str:
    """A date after the year of issue, in one of the usual forms."""
    known = (entry.record.get("accessed") or {}).get("date-parts", [[]])[0]
    draw = entry.choice.randint
    if len(known) == 3:
        year, month, day = (int(part) for part in known)
    else:
        year, month, day = (
            draw(max(2005, min(year_of(entry), 2024)), 2025),
            draw(1, 12),
            draw(1, 28),
        )
    if entry.chance(0.1):
        name = entry.list_word("gost-months").split()[month - 1]
        return f"{day} {name} {year}" + (
            entry.choice.choice(["", " г."]) if entry.listed == "ru" else ""
        )
    form = entry.choice.choices(
        ("{0:02}.{1:02}.{2}", "{0:02}.{1:02}.{3:02}", "{0}.{1:02}.{2}", "{2}-{1:02}-{0:02}",
         "{0:02}.{1:02}. {2}", "{0:02}. {1:02}. {2}", "{0:02}/{1:02}/{2}"),
        (84, 4, 4, 2, 2, 3, 1),
    )[0]  # fmt: skip
    return form.format(day, month, year, year % 100)


def edn(entry: Entry, share: float) -> list[Piece]:
    """«EDN QWRTLB»."""
    if not entry.chance(share):
        return []
    code = "".join(entry.choice.choice(ascii_uppercase) for _ in range(6))
    return one("EDN", entry.choice.choice(["EDN {n}", "EDN {n}", "EDN: {n}"]).format(n=code))


def _likely_doi(entry: Entry) -> str:
    draw = entry.choice.randint
    letters = "".join(entry.choice.choice(ascii_lowercase) for _ in range(draw(3, 6)))
    year, pages = year_of(entry), draw(5, 180)
    issn = f"{draw(1000, 2999)}-{draw(1000, 9999)}"
    suffix = entry.choice.choice((
        f"{issn}-{year}-{draw(1, 40)}-{draw(1, 12)}-{pages}-{pages + 9}",
        f"S{draw(10**15, 10**16)}", f"j.{letters}.{year}.{draw(1, 12):02d}.{draw(1, 99):03d}",
        f"{letters}{draw(10000, 99999)}", f"{letters}-{year}-{draw(1, 9)}-{pages}",
        f"s{draw(10000, 99999)}-{draw(10, 24):03d}-{draw(1000, 9999)}-{draw(0, 9)}",
        f"{capital(letters)}.{year}.{draw(1, 40)}.{draw(1, 6)}.{pages:03d}",
    ))  # fmt: skip
    return f"10.{draw(1007, 35000)}/{suffix}"


def _likely_address(entry: Entry) -> str:
    draw = entry.choice.randint
    words = re.findall(r"[a-z]{3,}", romanized(entry.text("title")).lower()) or ["index"]
    text = entry.choice.choice(_HOSTS).format(
        slug="-".join(words[:7]),
        word=entry.choice.choice(words),
        word2=entry.choice.choice(words),
        number=draw(10**4, 10**8),
        small=draw(10, 9999),
        year=year_of(entry),
    )
    return text if text.startswith("http") else entry.choice.choice(["https://", "http://"]) + text
