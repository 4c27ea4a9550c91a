"""Plain text as TeX typesets it, and back."""

import re
import unicodedata
from typing import Final

from pylatexenc.latex2text import (
    LatexNodes2Text,
    MacroTextSpec,
    SpecialsTextSpec,
    get_default_latex_context_db,
)

# Braces are named, not escaped: BibTeX and biber count «\{» as a brace like any other.
_ESCAPES: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{character: f"\\{character}" for character in "%&#_$"},
}
_ESCAPED: Final = re.compile(r"[\\{}~^%&#_$]")
_LIGATURE: Final = re.compile(r"(?<=-)(?=-)|(?<=')(?=')|(?<=[`?!])(?=`)")
"""Between characters that TeX joins to a dash, a quotation mark, an inverted mark."""
_TEX: Final = re.compile(r"[\\{}~$%&]|--|``|''|[?!]`")
"""What plain text cannot be without being decoded."""
_BARE: Final = re.compile(r"(?<!\\)[%&]")
"""Signs that people forget to escape; BibTeX itself takes them as they are."""
_BREAKS: Final = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029 ]+")


def clean(text: str) -> str:
    """The text in one line: no control characters, each run of spaces and breaks one space."""
    if not text.isprintable():
        text = "".join(c for c in text if _BREAKS.match(c) or not _is_control(c))
    return _BREAKS.sub(" ", text).strip(" ")


def _is_control(character: str) -> bool:
    """Whether it is a control character, or a code point that biber refuses in a file."""
    code = ord(character)
    is_noncharacter = code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
    return is_noncharacter or unicodedata.category(character) in {"Cc", "Cs"}


def escape(text: str) -> str:
    """The text with TeX's special characters written so that they are typeset."""
    parts = (_ESCAPED.sub(lambda sign: _ESCAPES[sign.group()], p) for p in _LIGATURE.split(text))
    return "{}".join(parts)


def unescape(tex: str) -> str:
    """The text that TeX makes of a field: accents composed, groups and commands gone.

    Formulas stay as they are written.
    """
    if not _TEX.search(tex):
        return clean(tex)
    return clean(_DECODER.latex_to_text(_BARE.sub(r"\\\g<0>", tex)))


def _decoder() -> LatexNodes2Text:
    context = get_default_latex_context_db()
    context.add_context_category(
        "bib",
        prepend=True,
        macros=[
            MacroTextSpec("textbraceleft", "{"),
            MacroTextSpec("textbraceright", "}"),
            MacroTextSpec("textbackslash", "\\"),
            MacroTextSpec("textasciicircum", "^"),
            MacroTextSpec("textasciitilde", "~"),
            MacroTextSpec("url", "%s"),
            MacroTextSpec("TeX", "TeX"),
            MacroTextSpec("LaTeX", "LaTeX"),
        ],
        specials=[SpecialsTextSpec("&", "&")],
    )
    return LatexNodes2Text(latex_context=context, math_mode="verbatim", strict_latex_spaces=False)


_DECODER: Final = _decoder()
