"""The date of issue."""

import re
from typing import Final

from caspibib.parse.dates import read_date
from caspibib.parse.draft import Draft

_SUFFIX: Final = re.compile(r"(?<=\d{4})([a-zа-я])$")


def read_issued(draft: Draft) -> Draft:
    """When the work was issued, to the day where the entry says it.

    The letter of «2019a» is a year suffix. A date that cannot be read stays as a literal.
    """
    piece = draft.piece("issued")
    if piece is None:
        return draft
    suffix = _SUFFIX.search(piece)
    return draft.having(
        issued=read_date(_SUFFIX.sub("", piece)), year_suffix=suffix[1] if suffix else None
    )
