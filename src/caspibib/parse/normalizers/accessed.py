"""The date when an address was visited."""

from caspibib.parse.dates import read_date
from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.pieces import first


def read_accessed(draft: Draft) -> Draft:
    """When the address was visited; a date that cannot be read stays as a literal."""
    piece = first(draft, "accessed")
    return draft if piece is None else draft.having(accessed=read_date(piece))
