"""Reference lists: where they stand in a document, and what their entries are."""

from caspibib.lists.content import read_line, read_text
from caspibib.lists.find import find_lists
from caspibib.lists.remainder import remainders

__all__ = ["find_lists", "read_line", "read_text", "remainders"]
