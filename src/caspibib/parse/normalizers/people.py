"""Authors and editors."""

from caspibib.parse.draft import Draft
from caspibib.parse.names import read_names


def read_people(draft: Draft) -> Draft:
    """Names of the people in each role."""
    authors = tuple(name for piece in draft.pieces("author") for name in read_names(piece))
    editors = tuple(name for piece in draft.pieces("editor") for name in read_names(piece))
    return draft.having(author=authors, editor=editors)
