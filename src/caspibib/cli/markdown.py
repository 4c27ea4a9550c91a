"""Formatted entries as Markdown."""

import re
from html import unescape
from typing import Final

_PIECE: Final = re.compile(
    r'<a href="[^"]*">(?P<address>[^<]*)</a>|(?P<tag><[^>]*>)|(?P<text>[^<]+)'
)
_SIGN: Final = re.compile(r"([\\`*_\[\]<>#|~])")
_TAGS: Final = {"<i>": "*", "</i>": "*", "<b>": "**", "</b>": "**"}
_KEPT: Final = frozenset({"<sup>", "</sup>", "<sub>", "</sub>"})
"""Tags for which Markdown has no sign of its own, but which it allows."""


def markdown(html: str) -> str:
    """The HTML of a formatted entry as Markdown: its signs escaped, addresses as links."""
    return "".join(map(_piece, _PIECE.finditer(html)))


def _piece(match: re.Match[str]) -> str:
    if address := match["address"]:
        return f"<{unescape(address)}>"
    if tag := match["tag"]:
        return tag if tag in _KEPT else _TAGS.get(tag, "")
    return _SIGN.sub(r"\\\1", unescape(match["text"]))
