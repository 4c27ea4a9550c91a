"""The words of each language around the values of a reference."""

import tomllib
from functools import cache
from pathlib import Path
from random import Random

_FILE = Path(__file__).with_name("terms.toml")
_ORDINALS = ("", "1st", "2nd", "3rd")


@cache
def _terms() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(_FILE.read_text(encoding="utf-8"))


def language_of(record_language: str | None) -> str:
    """The language whose terms an entry uses: its own where there are terms, else English."""
    base = (record_language or "en").split("-")[0]
    romanised = record_language is not None and "Latn" in record_language
    return base if base in _terms() and not romanised else "en"


def term(language: str, name: str, choice: Random, **values: object) -> str:
    """One of the wordings of a term, filled: ``term("ru", "volume", choice, n=5)`` → «Т. 5»."""
    wordings = _terms()[language][name]
    wording = wordings[min(choice.randrange(len(wordings)), choice.randrange(len(wordings)))]
    number = str(values.get("n", ""))
    ordinal = _ORDINALS[int(number)] if number in {"1", "2", "3"} else f"{number}th"
    return wording.format(**{**values, "o": ordinal})
