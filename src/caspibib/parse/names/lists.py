"""Lists of names in any order of family name and initials."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final

from caspibib.model.name import Name
from caspibib.parse.names.cleaning import without_others
from caspibib.parse.names.pairing import Read, in_chunks, in_one_order
from caspibib.parse.names.runs import Run, runs

_STOP: Final = re.compile(r"(?<=\w{3})(?<!Inc)(?<!Ltd)(?<!Corp)\.$")


def read_names(text: str) -> tuple[Name, ...]:
    """The names in a text, in order; what is no person's name becomes a literal.

    «и др.» and «et al.» leave no trace, other words and signs stay as they are printed.
    """
    text = without_others(text)
    found = _without_last_stop(text, runs(text))
    if not any(run.kind == ";" for run in found):
        return tuple(_part(text, found))
    parts = (list(part) for end, part in groupby(found, lambda run: run.kind == ";") if not end)
    return tuple(name for part in parts for name in _part(text, part))


def _without_last_stop(text: str, found: list[Run]) -> list[Run]:
    """The runs without the stop that ends «Smith J, Doe A.», where other initials have none."""
    if not found or found[-1].kind != "I" or text[found[-1].end - 1] != ".":
        return found
    initials = [text[run.start : run.end] for run in found[:-1] if run.kind == "I"]
    if not initials or "." in "".join(initials):
        return found
    return [*found[:-1], found[-1]._replace(end=found[-1].end - 1)]


def _part(text: str, part: list[Run]) -> Iterator[Name]:
    """The names between two semicolons."""
    plain, suffixes = _without_suffixes(part)
    kinds = {run.kind for run in plain}
    if not kinds - {",", "&"}:
        return
    read = in_one_order(text, plain)
    if read is None:
        read = list(in_chunks(text, plain))
        if "I" not in kinds and not all(one.name for one in read):
            read = [Read(None, part[0].start, part[-1].end)]
    literal: Read | None = None
    for one in [*read, None]:
        if one and not one.name:
            literal = literal._replace(end=one.end) if literal else one
            continue
        if literal:
            end = max([literal.end, *(run.end for run in _belonging(suffixes, literal))])
            if any(map(str.isalpha, words := _literal(text, literal.start, end))):
                yield Name(literal=words)
        literal = None
        if one and one.name:
            suffix = " ".join(text[run.start : run.end] for run in _belonging(suffixes, one))
            yield one.name.model_copy(update={"suffix": suffix}) if suffix else one.name


def _belonging(suffixes: Sequence[tuple[int, Run]], one: Read) -> list[Run]:
    """The suffixes of what was read from a part of the text."""
    return [run for at, run in suffixes if one.start <= at < one.end]


def _without_suffixes(
    part: Sequence[Run],
) -> tuple[Sequence[Run], Sequence[tuple[int, Run]]]:
    """The runs without «Jr.», and the suffixes with the places of what they belong to."""
    if not any(run.kind == "S" for run in part):
        return part, ()
    plain: list[Run] = []
    suffixes: list[tuple[int, Run]] = []
    for run in part:
        owner = next((r for r in plain[:-3:-1] if r.kind in {"W", "I"}), None)
        if run.kind == "S" and owner:
            suffixes.append((owner.start, run))
        else:
            plain.append(run)
    return plain, suffixes


def _literal(text: str, start: int, end: int) -> str:
    """What is no person's name, with the stop of an abbreviation («Inc.»), without another."""
    stop = text[end : end + 1] == "."
    return _STOP.sub("", text[start : end + stop]).strip(" ,&")
