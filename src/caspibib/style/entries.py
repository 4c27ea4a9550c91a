"""What formatting gives: entries, and what is known of a style."""

from caspibib.model.frozen import Frozen


class FormattedEntry(Frozen):
    """A reference as an entry of a formatted list."""

    id: str
    """The reference's id, as it was given; it may be empty or repeat."""
    number: int
    """From 1, in the order of the bibliography."""
    text: str
    html: str
    """The same characters, escaped, with tags for formatting and links."""


class StyleInfo(Frozen):
    """A CSL style, by what it says of itself."""

    name: str
    """What it is asked for by."""
    title: str
    authors: tuple[str, ...] = ()
    licence: str = ""
    """Address of the licence, else its words."""
    locale: str = ""
    """The locale that the style is made for; empty when it is for any."""
    citation_format: str = ""
    """``author-date``, ``numeric``, ``note``, ``label``, ``author``, or empty."""
    path: str
