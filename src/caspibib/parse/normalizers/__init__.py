"""The steps from labelled pieces to CSL variables.

Each takes a draft and gives a draft. One that cannot read its piece keeps the words and leaves a
note. A new step is a file beside these and a place in this list.
"""

from collections.abc import Callable
from typing import Final

from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.accessed import read_accessed
from caspibib.parse.normalizers.event import read_event
from caspibib.parse.normalizers.identifiers import read_identifiers
from caspibib.parse.normalizers.imprint import read_imprint
from caspibib.parse.normalizers.issued import read_issued
from caspibib.parse.normalizers.language import read_language
from caspibib.parse.normalizers.numbers import read_numbers
from caspibib.parse.normalizers.pages import read_pages
from caspibib.parse.normalizers.people import read_people
from caspibib.parse.normalizers.standards import read_standard
from caspibib.parse.normalizers.titles import read_titles

Normalizer = Callable[[Draft], Draft]

NORMALIZERS: Final[tuple[Normalizer, ...]] = (
    read_people,
    read_issued,
    read_event,
    read_titles,
    read_imprint,
    read_numbers,
    read_pages,
    read_identifiers,
    read_accessed,
    read_standard,
    read_language,
)
