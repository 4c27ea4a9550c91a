"""DOI, URL and the numbers of catalogues."""

import re
from typing import Final

from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.pieces import custom, pieces

_DOI: Final = re.compile(r"10\s?\.\s?\d{4,9}(?:\.\d+)*\s?/\s?\S.*")
_RESOLVER: Final = re.compile(
    r"^(?:<?h\s?t\s?t\s?ps?\s?:?\s?/\s?/\s?)?(?:www\.|dx\.)?\s?doi\s?\.\s?org\s?/", re.IGNORECASE
)
_START: Final = re.compile(
    r"(?P<scheme>h\s?t\s?t\s?p\s?s?|f\s?t\s?p)\s?:?\s?/\s?/?\s?(?=\w)|www\s?\.\s?(?=\w)",
    re.IGNORECASE,
)
_SITE: Final = re.compile(
    r"(?<![\w@.])[^\W_](?:[\w-]{0,60}\.){1,5}[^\W\d_]{2,8}(?![\w.])(?:[/?#]\S*(?: \S+)*)?"
)
"""An address without its scheme: «elibrary.ru/item.asp?id=5»."""

_NEXT: Final = re.compile(r"(?<=\w[\s;,])\s?(?=https?://)")
"""Before a second address in one piece."""

_CYRILLIC: Final = re.compile(r"[\u0400-\u052f]")
_CLOSING: Final = {")": "(", "]": "[", ">": "<", "}": "{", "»": "«", "”": "“"}
_TAIL: Final = frozenset(".,;:’'\"")

_ISBN: Final = re.compile(r"(?<![\d-])(?:97[89][-\s]?)?\d(?:[-\s]?\d){8}[-\s]?[\dXХxх](?![\d-])")
_ISSN: Final = re.compile(r"(?<!\d)(\d{4})\s?-?\s?(\d{3}[\dXХxх])(?![\d-])")
_EDN: Final = re.compile(r"(?<![A-Z])[A-Z]{6}(?![A-Z])")
_PMID: Final = re.compile(r"(?<![\dC])\d{1,9}(?!\d)")
_PMCID: Final = re.compile(r"PMC\s?\d{3,9}")
_X: Final = str.maketrans("ХхxΧ", "XXXX")
_DASHES: Final = re.compile(r"[\u2010-\u2015\u2212]")


def read_identifiers(draft: Draft) -> Draft:
    """A bare DOI, an address that is not that DOI's own, and the numbers of catalogues."""
    doi: str | None = None
    url: str | None = None
    found_at = (*draft.pieces("DOI"), *draft.pieces("URL"))
    for piece in (part for text in found_at for part in _NEXT.split(text)):
        if found := _doi(piece):
            doi = doi or found
            if doi == found:
                continue
        url = url or _url(piece) or (None if found else piece)
    values = {name: value for name, value in (("DOI", doi), ("URL", url)) if value}
    return _read_catalogues(draft.having(**values))


def _read_catalogues(draft: Draft) -> Draft:
    """ISBN, ISSN, EDN and PMID without their words; what is none is kept with a note."""
    if isbn := pieces(draft, "ISBN"):
        draft = _having(draft, "ISBN", isbn, _ISBN)
    if issn := pieces(draft, "ISSN"):
        draft = _having(draft, "ISSN", issn, _ISSN)
    if pmid := pieces(draft, "PMID"):
        if pmc := _PMCID.search(" ".join(pmid)):
            draft = draft.having(PMCID=pmc[0].replace(" ", ""))
        if not pmc or _PMID.search(" ".join(pmid)):
            draft = _having(draft, "PMID", pmid, _PMID)
    if edn := pieces(draft, "EDN"):
        found = _EDN.search(" ".join(edn))
        draft = custom(draft, EDN=found[0] if found else edn[0])
        draft = draft if found else draft.noting(f"«{edn[0]}» is no EDN")
    return draft


def _having(draft: Draft, name: str, texts: tuple[str, ...], form: re.Pattern[str]) -> Draft:
    """The draft with all the numbers of that form, parted by commas."""
    text = _DASHES.sub("-", " ; ".join(texts))
    found = [("-".join(match.groups()) or match[0]).translate(_X) for match in form.finditer(text)]
    if found:
        return draft.having(**{name: ", ".join(dict.fromkeys(found))})
    return draft.having(**{name: texts[0]}).noting(f"«{texts[0]}» is no {name}")


def _doi(text: str) -> str | None:
    """The DOI of a text that is a DOI or its address, without the blanks that broke it."""
    found = _DOI.search(text)
    if not found or not _leads_to_doi(text[: found.start()]):
        return None
    return _without_tail(_closed_up(found[0]))


def _leads_to_doi(before: str) -> bool:
    """Whether nothing but the resolver stands before: other addresses have a DOI in them too."""
    start = _START.search(before)
    return not start or _RESOLVER.match(before[start.start() :]) is not None


def _url(text: str) -> str | None:
    """The address in a text, without the blanks that broke it."""
    if start := _START.search(text):
        rest = _closed_up(text[start.end() :])
        scheme = start["scheme"]
        lead = scheme.replace(" ", "") + "://" if scheme else "www."
        return _without_tail(_first_address(lead + rest))
    site = _SITE.search(text)
    return _without_tail(_closed_up(site[0])) if site else None


def _first_address(address: str) -> str:
    """The address up to the signs that begin another."""
    cut = re.search(r"[,;]https?://", address)
    return address[: cut.start()] if cut else address


def _closed_up(text: str) -> str:
    """The text without its blanks, up to a bracket or a Russian word, which are no address."""
    head, *rest = text.split()
    parts = [head]
    for part in rest:
        if part[0] in "([<«–—" or (_CYRILLIC.search(part) and parts[-1][-1] not in "/=_-"):
            break
        parts.append(part)
    return "".join(parts)


def _without_tail(address: str) -> str:
    """No stop behind the address, and no bracket that was not opened in it."""
    while address and (address[-1] in _TAIL or _is_unopened(address)):
        address = address[:-1]
    return address


def _is_unopened(address: str) -> bool:
    closing = address[-1]
    opening = _CLOSING.get(closing)
    return opening is not None and address.count(closing) > address.count(opening)
