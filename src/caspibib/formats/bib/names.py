"""Names as BibTeX parses them: «Family, Given», bodies in braces, joined by «and»."""

import re
from typing import Any, Final

from bibtexparser.middlewares.names import (
    InvalidNameError,
    NameParts,
    parse_single_name_into_parts,
    split_multiple_persons_names,
)

from caspibib.formats.bib.latex import escape, unescape

_OTHERS: Final = "others"
"""The last name of a shortened list, BibTeX's «et al.»."""
_AND: Final = re.compile(r"\band\b", re.IGNORECASE)

CslName = dict[str, Any]


def names_to_bib(names: list[CslName]) -> str | None:
    """The value of a field of names; ``None`` when there is no name in it."""
    return " and ".join(filter(None, map(_to_bib, names))) or None


def names_from_bib(value: str) -> list[CslName]:
    """The names of a field, as CSL-JSON has them; what is no BibTeX name is a literal."""
    return [_from_bib(name) for name in split_multiple_persons_names(value)]


def _to_bib(name: CslName) -> str:
    if "family" not in name:
        body = name.get("literal") or name.get("given") or ""
        return body if body.lower() == _OTHERS else _braced(_tex(body))
    family, given, suffix = (_tex(name.get(part, "")) for part in ("family", "given", "suffix"))
    particle = _tex(name.get("non-dropping-particle") or name.get("dropping-particle") or "")
    if particle and not _reads_as_particle(particle):
        family, particle = f"{particle} {family}", ""
    if not given:
        whole = " ".join(filter(None, (particle, family)))
        return whole if _is_one_plain_word(whole) else _braced(whole)
    parts = [family, *([suffix] if suffix else []), given]
    # One comma within braces and biber wants all parts in braces, else it counts the comma.
    if any("," in part or _AND.search(part) for part in parts):
        family, *rest = map(_braced, parts)
    else:
        family, *rest = parts
        family = family if _reads_as_family(family) else _braced(family)
    return ", ".join([" ".join(filter(None, (particle, family))), *rest])


def _tex(text: str) -> str:
    # biber takes «family=…» for its extended name format.
    return escape(text).replace("=", "{=}")


def _braced(text: str) -> str:
    return f"{{{text}}}" if text else ""


def _reads_as_particle(text: str) -> bool:
    return all(word.isalpha() and word.islower() for word in text.split(" "))


def _reads_as_family(text: str) -> bool:
    """Whether no word of it begins like a particle, or with a command."""
    return not any(word[:1].islower() or "\\" in word or "{" in word for word in text.split(" "))


def _is_one_plain_word(text: str) -> bool:
    plain = not re.search(r"[\s,\\{}]", text) and not _AND.fullmatch(text)
    return plain and text.lower() != _OTHERS


def _from_bib(name: str) -> CslName:
    try:
        parts = parse_single_name_into_parts(name)
    except InvalidNameError:
        return {"literal": unescape(name)}
    if _is_body(parts):
        return {"literal": unescape(parts.last[0])}
    read = {
        "family": _joined(parts.last),
        "given": _joined(parts.first),
        "non-dropping-particle": _joined(parts.von),
        "suffix": _joined(parts.jr),
    }
    return {key: value for key, value in read.items() if value}


def _joined(words: list[str]) -> str:
    return unescape(" ".join(words))


def _is_body(parts: NameParts) -> bool:
    """Whether the name is one group in braces, or the «others» that end a list."""
    if parts.first or parts.von or parts.jr or len(parts.last) != 1:
        return False
    word = parts.last[0]
    return word.lower() == _OTHERS or _is_one_group(word)


def _is_one_group(word: str) -> bool:
    depth = 0
    for place, character in enumerate(word):
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth == 0:
            return place == len(word) - 1 and character == "}"
    return False
