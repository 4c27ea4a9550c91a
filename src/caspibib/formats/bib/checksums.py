"""ISBN and ISSN, which biber takes only when their last digit agrees with the others."""

import re
from typing import Final

from caspibib.formats.bib.codecs import Codec
from caspibib.formats.bib.latex import unescape


def _digits(text: str) -> str:
    return re.sub(r"[\s\u2010-\u2015-]", "", text).upper()


def _weighted(digits: str) -> int:
    """The sum of digits times their place from the end; X is ten."""
    values = [10 if digit == "X" else int(digit) for digit in digits]
    return sum(value * (len(values) - place) for place, value in enumerate(values))


def _is_issn(text: str) -> bool:
    digits = _digits(text)
    return bool(re.fullmatch(r"\d{7}[\dX]", digits)) and _weighted(digits) % 11 == 0


def _is_isbn(text: str) -> bool:
    digits = _digits(text)
    if re.fullmatch(r"\d{9}[\dX]", digits):
        return _weighted(digits) % 11 == 0
    if not re.fullmatch(r"97[89]\d{10}", digits):
        return False
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10 == 0


ISSN: Final = Codec(lambda text: text if _is_issn(text) else None, unescape)
ISBN: Final = Codec(lambda text: text if _is_isbn(text) else None, unescape)
