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
    while address and (
        address[-1] in ".,;:" or (address[-1] in _CLOSING and _CLOSING[address[-1]] not in address)
    ):
        address = address[:-1]
    return address
