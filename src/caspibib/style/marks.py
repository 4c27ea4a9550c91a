"""Text with its formatting, as one string that an engine can cut and join.

Formatting is written with Unicode noncharacters, which stand in no text, so nothing in a value
can be taken for markup, and nothing needs escaping before the end.
"""

import re
from html import escape
from typing import Final

_TAGS: Final = {
    "Italic": ("i", "<i>"),
    "Oblique": ("i", "<i>"),
    "Bold": ("b", "<b>"),
    "Light": ("span", '<span style="font-weight:lighter;">'),
    "Underline": ("u", "<u>"),
    "Superscript": ("sup", "<sup>"),
    "Subscript": ("sub", "<sub>"),
    "SmallCaps": ("span", '<span style="font-variant:small-caps;">'),
}
_OPEN: Final = {name: chr(0xFDD0 + 2 * index) for index, name in enumerate(_TAGS)}
_CLOSE: Final = {name: chr(ord(mark) + 1) for name, mark in _OPEN.items()}
_HTML: Final = {_OPEN[name]: tag for name, (_, tag) in _TAGS.items()} | {
    _CLOSE[name]: f"</{tag}>" for name, (tag, _) in _TAGS.items()
}

VALUE_START: Final = "\ufde0"
VALUE_END: Final = "\ufde1"
"""Around what a variable says, whose own punctuation is not the style's to change."""

_MARK: Final = re.compile("[\ufdd0-\ufdef]")
_EMPTY: Final = re.compile("|".join(f"{_OPEN[name]}{_CLOSE[name]}" for name in _TAGS))
_PART: Final = re.compile(
    r"""(?P<mark>  [\ufdd0-\ufdef] )
      | (?P<url>   https?://[^\s<>"«»“”\ufdd0-\ufdef]* [^\s<>"«»“”\ufdd0-\ufdef.,;:!?'’)\]] )
      | (?P<text>  [^h\ufdd0-\ufdef]+ | h )""",
    re.VERBOSE | re.DOTALL,
)
_UNREADABLE: Final = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def is_mark(character: str) -> bool:
    """Whether the character is formatting, not text."""
    return "\ufdd0" <= character <= "\ufdef"


def clean(value: str) -> str:
    """The value in one line, without what no text may hold: controls, noncharacters."""
    return " ".join(re.split(r"[ \t\r\n\u2028\u2029]+", _UNREADABLE.sub("", value))).strip()


def to_text(marked: str) -> str:
    """The characters alone."""
    return _MARK.sub("", marked)


def to_html(marked: str) -> str:
    """The text as HTML: escaped, with tags for formatting and links for web addresses."""
    marked = marked.replace(VALUE_START, "").replace(VALUE_END, "")
    while _EMPTY.search(marked):
        marked = _EMPTY.sub("", marked)
    return "".join(map(_html, _PART.finditer(marked)))


def _html(part: re.Match[str]) -> str:
    if mark := part["mark"]:
        return _HTML.get(mark, "")
    if url := part["url"]:
        return f'<a href="{escape(url)}">{escape(url)}</a>'
    return escape(part["text"])


class Marker:
    """The formatter that the engine calls; it expects citeproc-py's names."""

    @staticmethod
    def preformat(text: str) -> str:
        """The text itself: nothing is escaped before the end."""
        return str(text)

    def __getattr__(self, name: str) -> "_Wrap":
        if name not in _TAGS:
            raise AttributeError(name)
        return _Wrap(name)


class _Wrap:
    """Puts one kind of marks around a text."""

    def __init__(self, name: str) -> None:
        self._open, self._close = _OPEN[name], _CLOSE[name]

    def __call__(self, text: object) -> str:
        return f"{self._open}{text}{self._close}" if text else ""
