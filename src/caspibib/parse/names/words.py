"""The words of ``resources/names.toml`` and the given names, as sets."""

from functools import cache
from typing import Final

from caspibib.resources import ROOT, table

_TABLE: Final = "names"


@cache
def joining() -> frozenset[str]:
    """What joins the last two names of a list."""
    return frozenset(table(_TABLE)["list"]["and"])


@cache
def particles() -> frozenset[str]:
    """What is written small before a family name."""
    return frozenset(table(_TABLE)["name"]["particles"])


@cache
def kin() -> frozenset[str]:
    """«оглы», «qizi»: after the father's name."""
    return frozenset(table(_TABLE)["name"]["kin"])


@cache
def suffixes() -> frozenset[str]:
    """«Jr», «мл», «III»."""
    return frozenset(table(_TABLE)["name"]["suffixes"])


@cache
def saints() -> frozenset[str]:
    """What looks like an initial, but begins a family name: «St. John»."""
    return frozenset(table(_TABLE)["name"]["saints"])


@cache
def marks() -> frozenset[str]:
    """Countries and bodies in capitals, which are no initials."""
    return frozenset(table(_TABLE)["body"]["marks"])


@cache
def families_in_front() -> frozenset[str]:
    """Vietnamese, Chinese and Korean family names."""
    return frozenset(table(_TABLE)["name"]["family-first"])


@cache
def given_names() -> frozenset[str]:
    """Given names and patronymics, in small letters."""
    text = ROOT.joinpath("given-names.txt").read_text(encoding="utf-8")
    return frozenset(text.casefold().replace("ё", "е").split())


@cache
def patronymic_endings() -> tuple[str, ...]:
    """«-ович», «-івна», «-ұлы», in several cases."""
    return tuple(table(_TABLE)["name"]["patronymic-endings"])


@cache
def family_endings() -> tuple[str, ...]:
    """«-ов», «-ская», «-enko»."""
    return tuple(table(_TABLE)["name"]["family-endings"])
