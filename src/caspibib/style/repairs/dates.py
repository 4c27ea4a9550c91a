"""Dates: localized forms, ranges, seasons and words.

citeproc-py writes a style's date parts into the locale for good, loses a range of one year
without months, and stops at a season where a month in figures is asked for.
"""
# mypy: allow-subclassing-any

from typing import Any, Final, NamedTuple

from citeproc import model
from lxml import etree

from caspibib.model.date import DateParts
from caspibib.style.cite import Cite
from caspibib.style.items import ItemDate
from caspibib.style.terms import CSL, Terms

_PARTS: Final = ("year", "month", "day")
_ERA: Final = 1000
"""Years before this one are marked as AD."""


def localize_dates(style: etree._Element, terms: Terms) -> None:
    """Write the locale's forms out in the style, in place."""
    for date in style.iter(f"{CSL}date"):
        source = terms.dates.get(date.get("form", ""))
        if source is None or date.get("variable") is None:
            continue
        own = {part.get("name"): dict(part.attrib) for part in date}
        shown = date.get("date-parts", "year-month-day").split("-")
        date[:] = []
        if delimiter := source.get("delimiter"):
            date.set("delimiter", delimiter)
        for part in source.iterchildren(f"{CSL}date-part"):
            name = part.get("name")
            if name in shown:
                etree.SubElement(date, f"{CSL}date-part", {**part.attrib, **own.get(name, {})})


class Moment(NamedTuple):
    """One date while its parts are rendered."""

    parts: DateParts
    season: int | None

    def get(self, name: str) -> int | None:
        """A part by its name, if the date has it."""
        index = _PARTS.index(name)
        return self.parts[index] if index < len(self.parts) else None


class Date(model.Date):
    """``cs:date``, with its parts written out."""

    def process(self, item: Cite, **_: Any) -> Any:
        """The date without formatting."""
        variable = self.get("variable")
        value = item.reference[variable] if item.has(variable) else None
        text = self._text(value) if value else None
        item.note(variable, rendered=bool(text))
        return text

    def markup(self, text: Any) -> Any:
        """The date with its formatting and affixes."""
        return self.wrap(self.format(self.case(text))) if text else None

    def _text(self, date: ItemDate) -> str:
        names = [part.get("name") for part in self]
        if not date.begin:
            # Words are the whole date: a date of the month alone would repeat them.
            return date.literal if "year" in names else ""
        begin = Moment(date.begin, date.season)
        if date.end is None:
            return self._join(self._parts(begin, self))
        return self._range(begin, Moment(date.end, None))

    def _range(self, begin: Moment, end: Moment) -> str:
        """CSL 1.0.2, «Date ranges»: what both ends share is given once."""
        shown = [name for name in _PARTS if any(part.get("name") == name for part in self)]
        differing = [name for name in shown if begin.get(name) != end.get(name)]
        if not differing:
            return self._join(self._parts(begin, self))
        split = set(_PARTS[_PARTS.index(differing[0]) :])
        inner = [index for index, part in enumerate(self) if part.get("name") in split]
        before, after = self[: inner[0]], self[inner[-1] + 1 :]
        first = self._join(self._parts(begin, self[inner[0] : inner[-1] + 1])).rstrip(" .,")
        last = self._join(self._parts(end, self[inner[0] : inner[-1] + 1]))
        both = f"{first}–{last.lstrip()}"
        return self._join([*self._parts(begin, before), both, *self._parts(begin, after)])

    def _parts(self, date: Moment, elements: Any) -> list[str]:
        return [str(text) for element in elements if (text := element.render(date))]

    def _join(self, texts: list[str]) -> str:
        return str(self.join(texts)) if texts else ""


class DatePart(model.Date_Part):
    """``cs:date-part``."""

    def process(self, date: Moment, **_: Any) -> str:
        """The part in its form; empty when the date does not go so far."""
        name, form = self.get("name"), self.get("form")
        number = date.get(name)
        if number is None:
            return self._season(date.season) if name == "month" else ""
        if name == "year":
            return self._year(number, form)
        if form == "numeric-leading-zeros":
            return f"{number:02}"
        if name == "month" and form != "numeric":
            return str(self.get_single_term(f"month-{number:02}", form=form))
        if form == "ordinal" and (number == 1 or not self._one_ordinal()):
            return str(model.to_ordinal(number, self))
        return str(number)

    def _season(self, season: int | None) -> str:
        """A season for want of a month, where the month is a word."""
        in_figures = self.get("form", "").startswith("numeric")
        return "" if in_figures or not season else str(self.get_single_term(f"season-{season:02}"))

    def _year(self, year: int, form: str | None) -> str:
        if form == "short":
            return f"{year % 100:02}"
        era = "bc" if year < 0 else "ad" if year < _ERA else None
        return f"{abs(year)}{self.get_single_term(era) if era else ''}"

    def _one_ordinal(self) -> bool:
        return bool(self.get_locale_option("limit-day-ordinals-to-day-1") == "true")
