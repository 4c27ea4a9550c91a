"""Names without initials: which of their words is the family name."""

from collections.abc import Sequence

from caspibib.model.name import Name
from caspibib.parse.names.words import (
    families_in_front,
    family_endings,
    given_names,
    kin,
    particles,
    patronymic_endings,
)


def full_name(text: str) -> Name:
    """«Иванов Иван Иванович», «Янис Озолс», «Нгуен Ван Тхань» as family and given name.

    Told, in this order, by a patronymic, a particle, capitals, known given and family names, and
    endings; a name that nothing tells of has its family name last.
    """
    words = text.split(" ")
    end = _family_in_front(words)
    if end:
        return Name(family=" ".join(words[:end]), given=" ".join(words[end:]))
    start = _family_behind(words)
    return Name(family=" ".join(words[start:]), given=" ".join(words[:start]))


def _family_in_front(words: Sequence[str]) -> int:
    """How many of the first words are the family name; 0 when it stands behind."""
    lower = [_folded(word) for word in words]
    if lower[0] in particles() and words[0] == lower[0]:
        return 1 + next((i for i, word in enumerate(lower) if word not in particles()), 0)
    if lower[-1] in kin():
        return 1
    if len(words) > 2 and lower[-1].endswith(patronymic_endings()):
        return len(words) - 2 if not lower[1].endswith(patronymic_endings()) else 0
    if len(words) > 2 and lower[1].endswith(patronymic_endings()):
        return 0
    capitals = [word.isupper() and len(word) > 2 for word in words]
    if capitals[0] and not capitals[-1]:
        return sum(capitals)
    if capitals[-1] and not capitals[0]:
        return 0
    if lower[0] in families_in_front() and (len(words) > 2 or not lower[0].isascii()):
        return 1
    if len(words) == 2:
        return int(_is_family(lower[0], lower[1]))
    return 0


def _is_family(first: str, last: str) -> bool:
    """Whether the first of two words is the family name, by lists and endings."""
    known = given_names()
    if (first in known) != (last in known):
        return last in known
    return first.endswith(family_endings()) and not last.endswith(family_endings())


def _family_behind(words: Sequence[str]) -> int:
    """Where the family name begins: at its first particle, else after the given names."""
    for i, word in enumerate(words[1:], 1):
        if word in particles():
            return i
    if len(words) == 4 and _folded(words[1]).endswith(patronymic_endings()):
        return 2
    return len(words) - 1


def _folded(word: str) -> str:
    return word.casefold().replace("ё", "е")
