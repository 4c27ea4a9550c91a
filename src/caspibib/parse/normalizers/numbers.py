"""Volume and issue."""

import re
from typing import Final

from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label

_LEAD: Final = re.compile(
    r"^(?:vol(?:ume)?|v|т|том|no|iss(?:ue)?|вып|№|n)(?:[.\s]+|(?=\d))", re.IGNORECASE
)
_DASH: Final = re.compile(r"\s*[\u2010-\u2015\u2212-]\s*")

_VARIABLES: Final[tuple[tuple[Label, str], ...]] = (("volume", "volume"), ("issue", "issue"))


def read_numbers(draft: Draft) -> Draft:
    """Numbers of volume and issue without «Т.» or «№»; a dash of any kind is a hyphen."""
    return draft.having(
        **{
            variable: _DASH.sub("-", _LEAD.sub("", piece.strip(" .,")))
            for label, variable in _VARIABLES
            if (piece := draft.piece(label))
        }
    )
