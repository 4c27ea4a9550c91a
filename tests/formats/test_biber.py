"""What biber, the program that reads .bib files for biblatex, says of an export."""

import os
import shutil
import subprocess

import pytest

import caspibib
from caspibib.formats import export_works
from caspibib.model import Date, Name, Reference, Work
from caspibib.model.reference import ITEM_TYPES

from .works import WORKS

BIBER = shutil.which("biber")
NOTHING_TO_DO = {"id", "type", "origin", "custom", "citation_key", "categories"}


@pytest.fixture(scope="module", autouse=True)
def _biber_is_there():
    if BIBER is None:
        if os.environ.get("CASPIBIB_REQUIRE_TOOLS") == "1":
            pytest.fail("biber is not installed, and CASPIBIB_REQUIRE_TOOLS=1 asks for it")
        pytest.skip("biber is not installed: apt-get install biber")


def complaints(works, folder):
    path = folder / "refs.bib"
    path.write_text(export_works(works, "biblatex"), encoding="utf-8")
    command = [BIBER, "--tool", "--validate-datamodel", path.name]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return [line for line in run.stdout.splitlines() if line.startswith(("WARN", "ERROR"))]


def full(type, tag):
    """A reference that has every variable that there is."""
    values = {}
    for name, field in Reference.model_fields.items():
        annotation = str(field.annotation)
        if name in NOTHING_TO_DO:
            continue
        if "Name" in annotation:
            values[name] = [Name(family="Иванов", given="И."), Name(literal=f"РАН and {tag}, X")]
        elif "Date" in annotation:
            values[name] = Date.of(2019, 2, 3)
        else:
            values[name] = f"{name} & 27-1 and {tag}"
    return Reference(**{**values, "type": type, "language": "ru"})


def test_real_works(tmp_path):
    assert complaints(WORKS, tmp_path) == []


@pytest.mark.parametrize("volume", ["12", "27-1", "XIV"])
def test_every_type_with_every_variable(tmp_path, volume):
    works = [
        Work(
            versions={
                tag: full(type, tag).model_copy(update={"volume": volume}) for tag in ("ru", "en")
            }
        )
        for type in sorted(ITEM_TYPES)
    ]
    assert complaints(works, tmp_path) == []


NASTY = ["{", "}", "\\", "a } b", "x, y, z, w", ",,", "family=x", "and and", "others", "% & # _ $"]


@pytest.mark.parametrize("value", NASTY)
def test_hostile_values(tmp_path, value):
    names = [Name(family=value, given=value), Name(literal=value), Name(family=value)]
    reference = Reference(
        type="book",
        title=value,
        author=names,
        editor=names,
        publisher=value,
        page=value,
        issued=Date.of(2019),
        URL=f"http://a.b/{value}",
        ISBN=value,
        note=value,
    )
    english = reference.model_copy(
        update={"title": "T", "publisher": "P", "author": tuple(names[:1])}
    )
    assert complaints([Work(versions={"ru": reference, "en": english})], tmp_path) == []


def test_the_sample_article(article, tmp_path):
    works = caspibib.read(article).works
    assert len(works) == 21
    assert complaints(works, tmp_path) == []
