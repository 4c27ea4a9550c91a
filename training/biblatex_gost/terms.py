"""The words that biblatex-gost puts around the values of fields, in Russian and in English."""

import re
from dataclasses import dataclass

_RUSSIAN = {
    "volume": "т. {}", "part": "ч. {}", "issue": "вып. {}", "number": "№ {}", "pages": "с. {}",
    "pagetotal": "{} с.", "volumes": "в {} т.", "others": "и др.", "edited": "под ред. {}",
    "translated": "пер. {origin}{}", "accessed": "дата обр. {}", "edition": "{}-е изд.",
    "text": "Текст", "eresource": "Электронный ресурс", "requested": "заявл. {}",
    "published": "опубл. {}", "english": "с англ. ", "german": "с нем. ", "french": "с фр. ",
    "phdthesis": "дис. … канд.", "docthesis": "дис. … д-ра", "mathesis": "дис. … маг.",
    "patent": "пат.", "invcert": "а. с.", "patentru": "пат.", "techreport": "тех. отч.",
    "phdautoref": "автореф. дис. … канд.", "docautoref": "автореф. дис. … д-ра",
}  # fmt: skip
_ENGLISH = {
    "volume": "vol. {}", "part": "part {}", "issue": "issue {}", "number": "no. {}",
    "pages": "p. {}", "pagetotal": "{} p.", "volumes": "in {} vols.", "others": "et al.",
    "edited": "ed. by {}", "translated": "trans. {origin}by {}", "accessed": "visited on {}",
    "edition": "{} ed.", "text": "Text", "eresource": "Electronic Resource",
    "requested": "{}", "published": "{}", "patent": "pat.", "techreport": "tech. rep.",
    "english": "from the English ",
    "german": "from the German ", "french": "from the French ", "phdthesis": "PhD thesis",
    "mathesis": "MA thesis",
}  # fmt: skip
_MONTHS = (
    "янв.", "февр.", "марта", "апр.", "мая", "июня",
    "июля", "авг.", "сент.", "окт.", "нояб.", "дек.",
)  # fmt: skip
_ENGLISH_MONTHS = (
    "Jan.", "Feb.", "Mar.", "Apr.", "May", "June",
    "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
_NUMBERS = re.compile(r"[\divxlcdm]+(?:(?:\s*[-–—/]+\s*|[,;.]\s*)[\divxlcdm]+)*", re.IGNORECASE)
_RANGE = re.compile(r"(?<=\w)\s*[-–—]+\s*(?=\w)")
_DOUBLE = re.compile(r"(\d+)\s*[-–—]+\s*(\d+)")


@dataclass(frozen=True, slots=True)
class Terms:
    """The words and the habits of a language."""

    english: bool
    dash: str
    """In a range of numbers."""
    british: bool = False

    def __getitem__(self, name: str) -> str:
        """The wording of a term, with ``{}`` for the value; a type of no term is itself."""
        return (_ENGLISH if self.english else _RUSSIAN).get(name, name)

    def counted(self, name: str, value: str | None) -> str | None:
        """«т. 5», «с. 10—15»; what is no number stands alone."""
        if not value or not _NUMBERS.fullmatch(value):
            return value
        return self[name].format(self.ranged(value))

    def part(self, name: str, value: str | None) -> str | None:
        """«т. 5», «№ 1/2»: a volume or an issue, and two of them in one."""
        double = _DOUBLE.fullmatch(value or "")
        if double and int(double[2]) - int(double[1]) == 1:
            return self[name].format(f"{double[1]}/{double[2]}")
        return self.counted(name, value)

    def ranged(self, value: str) -> str:
        """Numbers with the dash of the language."""
        return _RANGE.sub(self.dash, value)

    def ordinal(self, number: int) -> str:
        """«2-е изд.», «2nd ed.»."""
        if not self.english:
            return self["edition"].format(number)
        tens = 10 < number % 100 < 20
        ending = "th" if tens else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return self["edition"].format(f"{number}{ending}")

    def date(self, date: tuple[int, ...]) -> str | None:
        """«12.03.2014», «03/12/2014», or the year alone."""
        if len(date) != 3:
            return str(date[0]) if date else None
        year, month, day = date
        if not self.english:
            return f"{day:02}.{month:02}.{year}"
        first, second = (day, month) if self.british else (month, day)
        return f"{first:02}/{second:02}/{year}"

    def day(self, month: int, day: int) -> str:
        """«12 марта», «Mar. 12»: the day of a newspaper."""
        if not self.english:
            return f"{day} {_MONTHS[month - 1]}"
        name = _ENGLISH_MONTHS[month - 1]
        return f"{day} {name}" if self.british else f"{name} {day}"

    def days(self, date: tuple[int, ...]) -> str:
        """«16—18 мая 2000», «May 16–18, 2000»: the days of a conference."""
        year, month, first, last = date
        both = f"{first}{self.dash}{last}"
        if not self.english:
            return f"{both} {_MONTHS[month - 1]} {year}"
        name = _ENGLISH_MONTHS[month - 1]
        return f"{both} {name} {year}" if self.british else f"{name} {both}, {year}"
