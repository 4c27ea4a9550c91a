"""DOI and URL."""

import re
from typing import Final

from caspibib.parse.draft import Draft

_RESOLVER: Final = re.compile(r"^(?:https?://(?:dx\.)?doi\.org/|doi:\s*)", re.IGNORECASE)
_CLOSING: Final = {")": "(", "]": "["}


def read_identifiers(draft: Draft) -> Draft:
    """A bare DOI, and an address that is not that DOI's own."""
    values = {}
    if doi := draft.piece("DOI"):
        values["DOI"] = _without_tail(_RESOLVER.sub("", doi))
    if url := draft.piece("URL"):
        values["URL"] = _without_tail(url)
    return draft.having(**values)


def _without_tail(address: str) -> str:
    """No stop behind the address, and no bracket that was not opened in it."""
    while address and (address[-1] in ".,;:" or _is_unopened(address)):
        address = address[:-1]
    return address


def _is_unopened(address: str) -> bool:
    closing = address[-1]
    opening = _CLOSING.get(closing)
    return opening is not None and address.count(closing) > address.count(opening)
