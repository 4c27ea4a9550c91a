"""Names of months, in all the languages of ``resources/months.toml``."""

from functools import lru_cache

from caspibib.resources import table


@lru_cache(maxsize=512)
def month_number(word: str) -> int | None:
    """The number of the month that a word names in full or cut short, from 1."""
    word = word.casefold()
    months: dict[str, list[str]] = table("months")["months"]
    numbers = {
        int(number)
        for number, names in months.items()
        if any(name.startswith(word) for name in names)
    }
    return numbers.pop() if len(numbers) == 1 else None
