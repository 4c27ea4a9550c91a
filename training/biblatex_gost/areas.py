"""The areas of a biblatex-gost reference: names, title, imprint, extent, identifiers."""

import re
from dataclasses import dataclass

from caspibib.parse.labels import Label
from training.biblatex_gost.entry import Entry
from training.biblatex_gost.line import Line, Options, heading_of, names_of
from training.biblatex_gost.terms import Terms
from training.pieces import Piece

COLON = " : "
SEMICOLON = " ; "
SLASH = " / "
_MEDIA = {"text": "Текст", "eresource": "Электронный ресурс"}
"""Babel sets the medium in the language of the document."""
_NUMBERED = re.compile(
    r"(Препринт|Отч[её]т|Preprint|Report|Technical [Rr]eport)\.?\s+(\S*\d.*|№.*)"
)
"""A kind of report and its number."""


@dataclass(slots=True)
class Driver:
    """An entry on its way to the page."""

    entry: Entry
    options: Options
    terms: Terms
    line: Line
    credit: str = SLASH
    """What stands before the next statement of responsibility."""

    def get(self, name: str) -> str | None:
        """A field's value."""
        return self.entry.fields.get(name)

    def put(self, label: Label, name: str) -> None:
        """A field as it is."""
        self.line.put(label, self.get(name))

    def block(self) -> None:
        """An area ends."""
        self.line.unit(self.options.block)

    def people(self, label: Label, name: str) -> None:
        """A statement of responsibility: «/ под ред. И. И. Иванова»."""
        people = getattr(self.entry, name)
        if not people or (self.options.minimal and label != "author"):
            return
        text = names_of(people, self.terms["others"], self.options)
        origin = self.terms[self.entry.fields.get("origlanguage", "")]
        wording = {"editor": self.terms["edited"], "translator": self.terms["translated"]}
        self.credited(label, wording.get(label, "{}").format(text, origin=origin))

    def credited(self, label: Label, text: str | None) -> None:
        """Something after the slash, or after the semicolon behind it."""
        if text:
            self.line.unit(self.credit)
            self.line.put(label, text)
            self.credit = SEMICOLON

    def heading(self) -> None:
        """The authors before the title."""
        authors = self.entry.author
        if authors and not self.headless:
            self.line.put("author", heading_of(authors, self.terms["others"], self.options))
            self.line.unit(". ")

    @property
    def headless(self) -> bool:
        """Whether the title comes first."""
        moved = self.options.moved and len(self.entry.author) > 3
        return moved or self.entry.kind == "patent"

    def byauthor(self) -> None:
        """The authors behind the slash: those that are not before the title, or all."""
        if self.headless or self.options.twice:
            self.people("author", "author")

    def title(self) -> None:
        """The title, its translation, the medium, the subtitle, the kind of work."""
        line = self.line
        self.put("title", "title")
        line.square("title-translated", self.get("title-translated"))
        line.square("medium", self._medium())
        line.unit(COLON)
        if line.pieces[-1].label == "title":
            line.add(self.get("subtitle"))
        else:
            self.put("title", "subtitle")
        if not self.options.minimal:
            self.work(self.get("titleaddon"))

    def _medium(self) -> str | None:
        """«Текст» or «Электронный ресурс», where the .bib file has a field for them."""
        name = "eresource" if self.get("url") else "text"
        if name not in self.options.media or self.options.minimal:
            return None
        own = self.options.foreign_media or not self.terms.english
        return self.terms[name] if own else _MEDIA[name]

    def work(self, kind: str | None) -> None:
        """What kind of work it is: «учеб. пособие», «дис. … канд.», «Препринт № 5»."""
        self.line.unit(COLON)
        match = _NUMBERED.fullmatch(kind or "")
        self.line.put("genre", match[1] if match else kind and self.terms[kind])
        if match:
            self.line.unit(" ")
            self.line.put("number", match[2])

    def host(self) -> None:
        """The book that the work is part of."""
        line = self.line
        line.unit(" // ")
        self.put("container-title", "booktitle")
        line.unit(COLON)
        line.add(self.get("booksubtitle"))
        line.square("container-title-translated", self.get("booktitle-translated"))
        line.unit(COLON)
        if not self.options.minimal:
            self.put("genre", "booktitleaddon")

    def volumes(self) -> None:
        """«в 3 т. Т. 2. Ч. 1»."""
        line = self.line
        line.unit(COLON)
        if self.get("volumes"):
            text = self.terms["volumes"].format(self.get("volumes"))
            line.put("number-of-volumes", text, words=True)
        for name in ("volume", "part"):
            line.unit(". ")
            line.put("volume", self.terms.part(name, self.get(name)), words=True)
        line.unit(". ")

    def event(self) -> None:
        """«(V конф., Москва, 12—15 мая 2014)»."""
        days = self.entry.eventdate and self.terms.days(self.entry.eventdate)
        inside = Line()
        inside.put("event", self.get("eventtitle") or self.get("venue"))
        inside.unit(", ")
        if self.get("eventtitle"):
            inside.add(self.get("venue"))
            inside.unit(", ")
        if inside.pieces:
            inside.add(days or None)
        self.line.unit(" ")
        self.line.bracketed(inside)

    def edition(self) -> None:
        """«2-е изд.»."""
        edition = self.get("edition")
        self.block()
        if edition and not self.options.minimal:
            text = self.terms.ordinal(int(edition)) if edition.isdecimal() else edition
            self.line.put("edition", text, words=True)

    def published(self, name: str = "publisher") -> None:
        """«М. : Наука, 2012»."""
        line = self.line
        self.block()
        self.put("publisher-place", "location")
        if name:
            line.unit_if(COLON if self.get(name) else ", ")
            self.put("publisher", name)
        if line.pieces[-1].label in {"publisher", "publisher-place"}:
            line.unit(", ")
        self.date()

    def date(self) -> None:
        """The date of issue."""
        self.line.put("issued", (self.terms.date(self.entry.date) or "") + self.options.letter)

    def extent(self) -> None:
        """«304 с.»."""
        self._counted("number-of-pages", "pagetotal")

    def pages(self) -> None:
        """«С. 10—15»."""
        self._counted("page", "pages")

    def _counted(self, label: Label, name: str) -> None:
        """Pages with their word, if they are numbers; else as they are."""
        text = self.terms.counted(name, self.get(name))
        self.block()
        self.line.put(label, text, words=text != self.get(name))

    def series(self) -> None:
        """«(Классика ; 5)»."""
        if not self.get("series") or self.options.minimal:
            return
        inside = Line()
        inside.put("collection-title", self.get("series"))
        inside.unit(SEMICOLON)
        inside.put("collection-number", self.get("number"))
        self.block()
        self.line.bracketed(inside)

    def identifiers(self, book: Label | None = None) -> None:
        """ISBN or ISSN (``book``), DOI, preprint, address and note."""
        line, options = self.line, self.options
        if book and options.isbn:
            self._identifier(book, f"{book} {{}}", book.lower())
        if options.doi:
            self._identifier("DOI", "DOI: {}", "doi")
        self._preprint()
        if options.url or self.entry.kind == "online":
            self._identifier("URL", "URL: {}", "url")
            self._accessed()
            line.unit_if(SEMICOLON)
        else:
            self.block()
            if options.cited or options.block != ". ":
                line.unit_if(" ;" + options.block.removeprefix("."))
        self.put("language", "language-note")
        self.put("note", "note-note")

    def _identifier(self, label: Label, wording: str, name: str) -> None:
        value = self.get(name)
        self.block()
        self.line.put(label, wording.format(value) if value else None)

    def _accessed(self) -> None:
        """«(дата обр. 12.03.2014)»."""
        if self.get("url") and self.entry.urldate:
            seen = self.terms["accessed"].format(self.terms.date(self.entry.urldate))
            self.line.unit(" ")
            self.line.bracketed(Line([Piece("accessed", seen)]))

    def _preprint(self) -> None:
        if self.get("eprint"):
            self.block()
            self.line.put("number", f"arXiv: {self.get('eprint')}")
            self.line.square("other", self.get("eprintclass"))
