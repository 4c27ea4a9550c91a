"""The designation of a standard as its number."""

import re
from functools import cache

from caspibib.parse.draft import Draft
from caspibib.resources import table


def read_standard(draft: Draft) -> Draft:
    """«ГОСТ Р 7.0.5–2008» as the number of the work whose title begins with it.

    The title stays as it is printed.
    """
    title = draft.values.get("title")
    if not title or draft.values.get("number") or not (found := _designation().match(title)):
        return draft
    return draft.having(number=found[0])


@cache
def _designation() -> re.Pattern[str]:
    """One or more bodies, then a number that is more than a year: «ISO/IEC 27001:2013»."""
    names = "|".join(map(re.escape, sorted(table("standards")["names"], key=len, reverse=True)))
    return re.compile(
        rf"(?:{names})(?:[ /-]\s?(?:{names}|[A-ZА-Я]{{1,6}}(?=[ /-]))){{0,4}}(?:\s?№)?\s?"
        r"(?!(?:19|20)\d\d(?![\d.:–-]))(?:[A-ZА-Я]{1,3}[ -]?)?"
        r"\d[\dA-ZА-Я]*(?:[./:–—*-]\s?\d[\dA-ZА-Я]*){0,9}(?!\w)"
    )
