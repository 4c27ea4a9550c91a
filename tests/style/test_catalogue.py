from pathlib import Path

import pytest

from caspibib.model import CaspibibError
from caspibib.resources import ROOT
from caspibib.style import available_styles, format_references
from caspibib.style.catalogue import find_style

from .works import HEGEL, style

CSL = "http://purl.org/net/xbiblio/csl"


def test_every_style_that_ships_is_listed() -> None:
    shipped = sorted(file.name for file in ROOT.joinpath("csl").iterdir() if ".csl" in file.name)
    assert sorted(f"{info.name}.csl" for info in available_styles()) == shipped


def test_what_a_style_says_of_itself() -> None:
    info = find_style("gost-r-7-0-5-2008").info
    assert info.title == "Russian GOST R 7.0.5-2008 (Ру́сский)"
    assert info.authors == ("Andrey Chetverikov",)
    assert info.licence == "http://creativecommons.org/licenses/by-sa/3.0/"
    assert (info.locale, info.citation_format) == ("ru-RU", "author-date")
    assert Path(info.path).is_file()


def test_the_licence_names_every_style() -> None:
    licence = ROOT.joinpath("csl/LICENSE.md").read_text(encoding="utf-8")
    for info in available_styles():
        assert f"`{info.name}.csl` | {info.title} | {', '.join(info.authors)}" in licence


def test_a_style_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "mine.csl"
    path.write_bytes(style('<text variable="title"/>'))
    assert format_references([HEGEL], str(path))[0].text == "Наука логики"
    path.write_bytes(style('<text variable="title" suffix="."/>'))
    assert format_references([HEGEL], str(path))[0].text == "Наука логики."


def test_a_dependent_style_takes_its_parent(tmp_path: Path) -> None:
    path = tmp_path / "child.csl"
    path.write_text(dependent("apa"))
    assert format_references([HEGEL], str(path)) == format_references([HEGEL], "apa", "ru-RU")


def dependent(parent: str) -> str:
    return (
        f'<style xmlns="{CSL}" default-locale="ru-RU"><info><title>Child</title><link '
        f'rel="independent-parent" href="http://www.zotero.org/styles/{parent}"/></info></style>'
    )


UNUSABLE = [
    ("<style>\n<info>\n</style>", "bad.csl, line 3"),
    ("plain text", "bad.csl, line 1"),
    ("", "bad.csl"),
    ("<html/>", "no CSL style"),
    (dependent("nowhere"), "«nowhere»"),
    (f'<style xmlns="{CSL}"><citation/></style>', "<bibliography>"),
    (f'<style xmlns="{CSL}"><bibliography/></style>', "<layout>"),
    (style('<text macro="gone"/>').decode(), "«gone»"),
]


@pytest.mark.parametrize(("xml", "problem"), UNUSABLE)
def test_a_style_that_cannot_be_used(tmp_path: Path, xml: str, problem: str) -> None:
    path = tmp_path / "bad.csl"
    path.write_text(xml)
    with pytest.raises(CaspibibError) as caught:
        format_references([HEGEL], str(path))
    assert problem in caught.value.problem


UNKNOWN = [
    ("gost-r-7.0.5-2008", "gost-r-7-0-5-2008"),
    ("APA", "caspibib styles"),
    ("nature", "caspibib styles"),
    ("", "caspibib styles"),
    ("no/such/file.csl", "caspibib styles"),
    ("../secrets", "caspibib styles"),
]


@pytest.mark.parametrize(("name", "remedy"), UNKNOWN)
def test_an_unknown_style(name: str, remedy: str) -> None:
    with pytest.raises(CaspibibError) as caught:
        format_references([HEGEL], name)
    assert remedy in caught.value.remedy
