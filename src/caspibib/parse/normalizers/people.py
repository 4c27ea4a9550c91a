"""The people of a work, in each of their roles."""

from collections.abc import Iterable
from functools import reduce
from typing import Final

from caspibib.model.name import Name
from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label
from caspibib.parse.names import read_names
from caspibib.parse.names.roles import without_roles
from caspibib.parse.normalizers.pieces import pieces
from caspibib.text.homoglyphs import folded

_ROLES: Final[tuple[tuple[Label, str], ...]] = (
    ("editor", "editor"),
    ("translator", "translator"),
    ("compiler", "compiler"),
    ("container-author", "container_author"),
)

_NOBODY: Final[tuple[Name, ...]] = ()


def read_people(draft: Draft) -> Draft:
    """Names of the people in each role, in the case that they are printed in.

    GOST names the authors in the heading and again after «/»: where the two lists share a name,
    the longer one is taken, else both.
    """
    values: dict[str, tuple[Name, ...]] = {}
    lists = [read_names(without_roles(text, leading=False)) for text in pieces(draft, "author")]
    if authors := reduce(_together, lists, _NOBODY):
        values["author"] = authors
    for label, variable in _ROLES:
        texts = pieces(draft, label)
        names = _different(name for text in texts for name in read_names(without_roles(text)))
        if names:
            values[variable] = names
        elif texts:
            draft = draft.noting(f"«{'; '.join(texts)}» names nobody")
    return draft.having(**values)


def _together(heading: tuple[Name, ...], others: tuple[Name, ...]) -> tuple[Name, ...]:
    """The longer of two lists that share a name (the heading, where none is), else both."""
    if not any(_is_same(one, other) for one in heading for other in others):
        return (*heading, *others)
    return max(heading, others, key=_fullness)


def _fullness(names: tuple[Name, ...]) -> tuple[int, int]:
    """How many people a list names; of equal ones, that with fewer literals is the fuller."""
    people = sum(name.literal is None for name in names)
    return people, people - len(names)


def _is_same(one: Name, other: Name) -> bool:
    """Whether two names are prints of one, of which letters may be of the wrong alphabet."""
    first, second = _folded(one.last), _folded(other.last)
    if first == second:
        return True
    if len(first) != len(second) or not one.given or not other.given:
        return False
    differing = sum(a != b for a, b in zip(first, second, strict=True))
    return differing <= len(first) // 3 and _folded(one.given) == _folded(other.given)


def _folded(words: str) -> str:
    return "".join(map(folded, words.split())).casefold().replace("ё", "е")


def _different(names: Iterable[Name]) -> tuple[Name, ...]:
    return tuple(dict.fromkeys(names))
