"""Tables for people."""

from collections.abc import Iterable, Sequence
from typing import Final

from rich.table import Table
from rich.text import Text

from caspibib.cli.doubts import confidence_of, is_doubtful
from caspibib.cli.records import short
from caspibib.model import Evidence, Matching, Pair, Reference
from caspibib.style import StyleInfo

_SURE: Final = 0.9
"""Score of a pair below which it is marked for a second look."""

_TRANSLATED: Final = frozenset({"title", "container-title"})
"""Features in which a pair may share nothing and still be one work."""

_TOLD: Final = 0.8
"""Agreement above which a feature is said to agree."""


def reference_table(references: Iterable[Reference], least: float) -> Table:
    """Parsed references with their main fields; a doubtful one is marked with a question mark."""
    table = _table("#", "Type", "Authors", "Issued", "Title", "In", "Where", "Sure")
    for reference in references:
        doubtful = is_doubtful(reference, least)
        sure = f"{confidence_of(reference):.2f}{' ?' if doubtful else ''}"
        table.add_row(
            Text(reference.id),
            Text(reference.type),
            Text("; ".join(map(str, reference.author))),
            Text(str(reference.issued or "")),
            Text(reference.title or ""),
            Text(reference.container_title or reference.publisher or ""),
            Text(_where(reference)),
            Text(sure, style="yellow" if doubtful else ""),
        )
    return table


def pair_table(matching: Matching) -> Table:
    """Pairs side by side with their evidence; a weak one is marked with a question mark."""
    table = _table("", "Score", "Russian list", "English list", "Evidence")
    for number, pair in enumerate(matching.pairs, 1):
        sure = pair.score >= _SURE
        table.add_row(
            Text(str(number)),
            Text(f"{pair.score:.2f}{'' if sure else ' ?'}", style="green" if sure else "yellow"),
            _entry(pair.ru),
            _entry(pair.en),
            Text(evidence_text(pair)),
        )
    return table


def unmatched_table(title: str, references: Sequence[Reference]) -> Table:
    """Entries without a counterpart."""
    table = _table("", title)
    for reference in references:
        table.add_row(Text(_number(reference)), Text(short(reference)))
    return table


def style_table(styles: Iterable[StyleInfo]) -> Table:
    """Citation styles, with what their authors say of them."""
    table = _table("Name", "Title", "Kind", "Locale", "Authors", "Licence")
    for style in styles:
        authors = ", ".join(style.authors)
        about = (style.title, style.citation_format, style.locale, authors, style.licence)
        table.add_row(*map(Text, (style.name, *about)))
    return table


def evidence_text(pair: Pair) -> str:
    """What speaks for a pair and against it, in one line: «DOI, year 2019; not issue 1 ≠ 2»."""
    agreeing = [_said(said) for said in pair.evidence if said.agreement >= _TOLD]
    partly = [f"{_said(e)} {e.agreement:.1f}" for e in pair.evidence if 0 < e.agreement < _TOLD]
    against = [
        f"{said.feature} {said.ru} ≠ {said.en}"
        for said in pair.evidence
        if not said.agreement and said.feature not in _TRANSLATED
    ]
    parts = (", ".join(agreeing), ", ".join(partly), ", ".join(against))
    return "; ".join(
        f"{lead}{part}" for lead, part in zip(("", "partly ", "not "), parts, strict=True) if part
    )


def _said(said: Evidence) -> str:
    """A feature with its value where that is short enough to tell the pair by."""
    if said.feature in {"year", "volume", "issue", "page", "date"} and said.agreement == 1:
        return f"{said.feature} {said.en}"
    return said.feature


def _entry(reference: Reference) -> Text:
    return Text.assemble((f"{_number(reference)} ", "dim"), _brief(reference))


def _brief(reference: Reference) -> str:
    authors = [name.last for name in reference.author]
    year = f"({reference.year})" if reference.year else ""
    return " ".join(part for part in (", ".join(authors), year, reference.title or "") if part)


def _number(reference: Reference) -> str:
    return str(reference.origin.index + 1) if reference.origin else reference.id


def _where(reference: Reference) -> str:
    issue = f"({reference.issue})" if reference.issue else ""
    numbers = f"{reference.volume or ''}{issue}"
    return ", ".join(part for part in (numbers, str(reference.page or "")) if part)


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        narrow = column in {"", "#", "Score", "Sure", "Issued", "Where", "Type"}
        table.add_column(column, overflow="fold", no_wrap=narrow)
    return table
