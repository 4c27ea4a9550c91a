"""Names out of runs: which family name goes with which initials or given names."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from caspibib.model.name import Name
from caspibib.parse.names.bodies import has_body_word
from caspibib.parse.names.full import full_name
from caspibib.parse.names.runs import Run
from caspibib.parse.names.words import families_in_front, given_names, particles, saints

_LONGEST_NAME: Final = 5
"""Words of a name without initials."""


class Read(NamedTuple):
    """A name, or ``None`` for what is none, and the part of the text that it was read from."""

    name: Name | None
    start: int
    end: int


class _Chunk(NamedTuple):
    """What stands between two commas."""

    runs: tuple[Run, ...]
    joined: bool
    """Whether «and» stands before it."""

    @property
    def kinds(self) -> str:
        return "".join(run.kind for run in self.runs)

    @property
    def size(self) -> int:
        return self.runs[0].size


def in_one_order(text: str, part: Sequence[Run]) -> list[Read] | None:
    """Family names and initials in strict turn, whatever the commas: «Иванов, И.И. Петров, П.»."""
    words: list[Run] = []
    joined = False
    for run in part:
        if run.kind in {"W", "I"}:
            # «and» does not stand inside of a name
            if (joined and len(words) % 2) or (words and words[-1].kind == run.kind):
                return None
            words.append(run)
            joined = False
        elif run.kind == "&":
            joined = True
        elif run.kind != ",":
            return None
    if len(words) % 2:
        return None
    pairs = list(zip(words[::2], words[1::2], strict=True))
    if any(_is_company(text[one.start : two.end]) for one, two in pairs):
        return None
    return [_pair(text, one, two) for one, two in pairs]


def _is_company(words: str) -> bool:
    """Whether «UN Women» or «Минфин РФ» only looks like a name with initials."""
    return "." not in words and has_body_word(words)


def _pair(text: str, first: Run, second: Run) -> Read:
    """A family name and initials, in either order."""
    family, given = (first, second) if first.kind == "W" else (second, first)
    surname, initials = text[family.start : family.end], text[given.start : given.end]
    if first is family and family.size > 1:
        surname, initials = _without_given(surname, initials)
    return Read(Name(family=surname, given=initials), first.start, second.end)


def _without_given(surname: str, initials: str) -> tuple[str, str]:
    """«Нгуен Ван Т.», «Иванов Иван И.»: a given name that stands before an initial."""
    first, _, rest = surname.partition(" ")
    lower = first.casefold()
    if lower in particles() or lower.rstrip(".") in saints():
        return surname, initials
    if lower in families_in_front() or rest.casefold().replace("ё", "е") in given_names():
        return first, f"{rest} {initials}"
    return surname, initials


def _chunks(part: Sequence[Run]) -> list[_Chunk]:
    chunks: list[_Chunk] = []
    current: list[Run] = []
    joined = False
    for run in part:
        if run.kind in {",", "&"}:
            if current:
                chunks.append(_Chunk(tuple(current), joined))
                current, joined = [], False
            joined = joined or run.kind == "&"
        else:
            current.append(run)
    if current:
        chunks.append(_Chunk(tuple(current), joined))
    return chunks


def in_chunks(text: str, part: Sequence[Run]) -> Iterator[Read]:
    """The names between commas, where family name and given name may be two chunks."""
    chunks = _chunks(part)
    i = 0
    while i < len(chunks):
        chunk = chunks[i]
        follower = chunks[i + 1] if i + 1 < len(chunks) and not chunks[i + 1].joined else None
        i += 1
        if follower and _is_inverted(text, chunk, follower):
            family, given = chunk.runs[0], follower.runs
            name = Name(
                family=text[family.start : family.end], given=text[given[0].start : given[-1].end]
            )
            yield Read(name, family.start, given[-1].end)
            i += 1
        else:
            yield from _in_chunk(text, chunk)


def _is_inverted(text: str, chunk: _Chunk, follower: _Chunk) -> bool:
    """Whether a chunk is a family name and the next its given names: «Саид», «Эдвард»."""
    if chunk.kinds != "W" or _is_body(text, chunk):
        return False
    if follower.kinds == "I":
        return True
    if follower.kinds == "WI":
        return chunk.size == 1 and follower.size == 1 and follower.runs[1].size == 1
    return (
        follower.kinds == "W"
        and chunk.size <= 2
        and (chunk.size == 1 or follower.size == 1)
        and follower.size <= 2
        and not _is_body(text, follower)
    )


def _in_chunk(text: str, chunk: _Chunk) -> Iterator[Read]:
    """The names of one chunk: one, or several whose commas were lost."""
    kinds, whole = chunk.kinds, Read(None, chunk.runs[0].start, chunk.runs[-1].end)
    if kinds == "W":
        is_person = 2 <= chunk.size <= _LONGEST_NAME and not _is_body(text, chunk)
        yield whole._replace(name=full_name(text[whole.start : whole.end])) if is_person else whole
    elif kinds == "WIW" and _is_given(text, chunk.runs[0], chunk.runs[1]):
        given, family = chunk.runs[1], chunk.runs[2]
        name = Name(family=text[family.start : family.end], given=text[whole.start : given.end])
        yield whole._replace(name=name)
    elif len(kinds) > 1 and not set(kinds) - {"W", "I"} and not _is_body(text, chunk):
        runs_left = list(chunk.runs)
        while len(runs_left) > 1 and runs_left[0].kind != runs_left[1].kind:
            yield _pair(text, runs_left.pop(0), runs_left.pop(0))
        if runs_left:
            yield from _in_chunk(text, _Chunk((runs_left[0],), joined=False))
            yield from (Read(None, run.start, run.end) for run in runs_left[1:])
    else:
        yield whole


def _is_given(text: str, word: Run, initial: Run) -> bool:
    """Whether a word and an initial are given names, «John P.», with nothing between them."""
    return word.size == initial.size == 1 and text[word.end : initial.start].isspace()


def _is_body(text: str, chunk: _Chunk) -> bool:
    return has_body_word(text[chunk.runs[0].start : chunk.runs[-1].end])
