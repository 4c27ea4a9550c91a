"""Damage as it occurs in printed lists and in text that was copied out of them."""

import re
from collections.abc import Callable
from random import Random

from training.pieces import Piece, between

Damage = Callable[[list[Piece], Random], list[Piece]]

_LATIN_FOR = str.maketrans("АВСЕНКМОРТХаесорху", "ABCEHKMOPTXaecopxy")
_DASH = re.compile("[–—]")


def damaged(pieces: list[Piece], choice: Random) -> list[Piece]:
    """The reference with what may have happened to it: usually nothing, sometimes a few things."""
    for share, damage in _DAMAGES:
        if choice.random() < share:
            pieces = damage(pieces, choice)
    return [piece for piece in pieces if piece.text]


def _mapped(pieces: list[Piece], change: Callable[[str], str]) -> list[Piece]:
    return [Piece(piece.label, change(piece.text)) for piece in pieces]


def _hyphens(pieces: list[Piece], choice: Random) -> list[Piece]:
    dash = choice.choice(["-", "-", "—", "–", "−"])
    return _mapped(pieces, lambda text: _DASH.sub(dash, text))


def _glued(pieces: list[Piece], choice: Random) -> list[Piece]:
    """«М.:Наука,2010.-С.5-9»: no spaces around signs."""
    return [
        between(re.sub(r"\s+", "", piece.text))
        if piece.label == "punctuation" and re.search(r"[^\w\s]", piece.text)
        else Piece(piece.label, re.sub(r"(?<=[.№])\s(?=[\d\w])", "", piece.text))
        if piece.label in _NUMBERED
        else piece
        for piece in pieces
    ]


_NUMBERED = {"volume", "issue", "page", "number-of-pages", "author", "editor", "edition"}


def _one_space_lost(pieces: list[Piece], choice: Random) -> list[Piece]:
    """One sign that lost the space after it."""
    spots = [
        i
        for i, piece in enumerate(pieces)
        if piece.label == "punctuation" and re.search(r"[^\w\s]\s+$", piece.text)
    ]
    return _changed(pieces, spots, choice, lambda text: text.rstrip())


def _one_space_more(pieces: list[Piece], choice: Random) -> list[Piece]:
    spots = [
        i
        for i, piece in enumerate(pieces)
        if piece.label == "punctuation" and re.match(r"[.,:;]\s", piece.text)
    ]
    return _changed(pieces, spots, choice, lambda text: " " + text)


def _initials_glued(pieces: list[Piece], choice: Random) -> list[Piece]:
    def glue(text: str) -> str:
        return re.sub(r"(?<=\.)\s(?=[^\W\d_])|\s(?=[^\W\d_]\.)", "", text)

    people = ("author", "editor", "translator")
    return [Piece(p.label, glue(p.text)) if p.label in people else p for p in pieces]


def _homoglyph(pieces: list[Piece], choice: Random) -> list[Piece]:
    """A Latin letter for a Cyrillic one that looks like it."""
    spots = [
        i for i, p in enumerate(pieces) if p.label != "punctuation" and re.search("[А-я]", p.text)
    ]

    def swap(text: str) -> str:
        places = [i for i, char in enumerate(text) if char != char.translate(_LATIN_FOR)]
        if not places:
            return text
        at = choice.choice(places)
        return text[:at] + text[at].translate(_LATIN_FOR) + text[at + 1 :]

    return _changed(pieces, spots, choice, swap)


def _broken_word(pieces: list[Piece], choice: Random) -> list[Piece]:
    """«строи- тельство»: a hyphen of a line's end."""
    spots = [i for i, p in enumerate(pieces) if p.label in ("title", "container-title")]

    def split(text: str) -> str:
        places = [m.start() + 4 for m in re.finditer(r"[^\W\d_]{8,}", text)]
        at = choice.choice(places) if places else 0
        return f"{text[:at]}- {text[at:]}" if at else text

    return _changed(pieces, spots, choice, split)


def _spaced_word(pieces: list[Piece], choice: Random) -> list[Piece]:
    """«Tr ansformatsiya»: a space inside a word."""
    spots = [i for i, p in enumerate(pieces) if p.label in ("title", "container-title")]

    def split(text: str) -> str:
        places = [m.start() + choice.choice([1, 2, 3]) for m in re.finditer(r"[^\W\d_]{6,}", text)]
        at = choice.choice(places) if places else 0
        return f"{text[:at]} {text[at:]}" if at else text

    return _changed(pieces, spots, choice, split)


def _broken_address(pieces: list[Piece], choice: Random) -> list[Piece]:
    """«http://www. site.ru/ a»: a space inside an address."""
    spots = [i for i, p in enumerate(pieces) if p.label in ("URL", "DOI")]

    def split(text: str) -> str:
        places = [m.end() for m in re.finditer(r"(?<=\w)[/.-](?=\w)", text)]
        at = choice.choice(places) if places else 0
        return f"{text[:at]} {text[at:]}" if at else text

    return _changed(pieces, spots, choice, split)


def _capitals(pieces: list[Piece], choice: Random) -> list[Piece]:
    labels = choice.choice([("title",), ("title",), ("author",), ("title", "container-title")])
    return [Piece(p.label, p.text.upper()) if p.label in labels else p for p in pieces]


def _stray_sign(pieces: list[Piece], choice: Random) -> list[Piece]:
    spots = [i for i, piece in enumerate(pieces) if piece.label == "punctuation"]
    sign = choice.choice([",", ".", " ,", ";", "."])
    return _changed(pieces, spots, choice, lambda text: sign + text)


def _lost_sign(pieces: list[Piece], choice: Random) -> list[Piece]:
    """A comma or stop that is missing, the space after it still there."""
    spots = [
        i
        for i, piece in enumerate(pieces)
        if piece.label == "punctuation" and re.fullmatch(r"[.,:;]\s", piece.text)
    ]
    return _changed(pieces, spots, choice, lambda text: " ")


def _numbered(pieces: list[Piece], choice: Random) -> list[Piece]:
    """The number that the entry has in its list."""
    number = choice.randrange(1, 80)
    wording = choice.choice(["{}. ", "[{}] ", "{}) ", "{} ", "{}."])
    return [between(wording.format(number)), *pieces]


def _tail_before(pieces: list[Piece], choice: Random) -> list[Piece]:
    """The end of the entry before, stuck to the front."""
    first = choice.randrange(1, 400)
    tail = choice.choice([f"С. {first}–{first + 9}.", f"{first} с.", f"P. {first}-{first + 7}."])
    return [Piece("other", tail), between(" "), *pieces]


def _straight_quotes(pieces: list[Piece], choice: Random) -> list[Piece]:
    quotes = choice.choice(['""', "“”", "„“", "''"])
    table = str.maketrans("«»", quotes)
    return _mapped(pieces, lambda text: text.translate(table))


def _without_yo(pieces: list[Piece], choice: Random) -> list[Piece]:
    return _mapped(pieces, lambda text: text.replace("ё", "е"))


def _without_last_stop(pieces: list[Piece], choice: Random) -> list[Piece]:
    last = pieces[-1]
    return [*pieces[:-1], Piece(last.label, last.text.rstrip("."))]


def _single_slash(pieces: list[Piece], choice: Random) -> list[Piece]:
    return [between(p.text.replace("//", "/")) if p.label == "punctuation" else p for p in pieces]


def _changed(
    pieces: list[Piece], spots: list[int], choice: Random, change: Callable[[str], str]
) -> list[Piece]:
    """The pieces with one of the ``spots`` changed."""
    if not spots:
        return pieces
    at = choice.choice(spots)
    piece = pieces[at]
    return [*pieces[:at], Piece(piece.label, change(piece.text)), *pieces[at + 1 :]]


_DAMAGES: tuple[tuple[float, Damage], ...] = (
    (0.25, _hyphens),
    (0.05, _glued),
    (0.10, _one_space_lost),
    (0.06, _one_space_more),
    (0.04, _initials_glued),
    (0.03, _homoglyph),
    (0.04, _broken_word),
    (0.02, _spaced_word),
    (0.03, _broken_address),
    (0.03, _capitals),
    (0.05, _stray_sign),
    (0.04, _lost_sign),
    (0.05, _numbered),
    (0.01, _tail_before),
    (0.15, _straight_quotes),
    (0.15, _without_yo),
    (0.15, _without_last_stop),
    (0.02, _single_slash),
)
