"""The references labelled by hand."""

import re
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree

import pytest
from training.examples import DATA, labelled
from training.styles import styles

from caspibib.parse.labels import Label
from caspibib.parse.tokens import tokenize

FILES = sorted((DATA / "labelled").glob("*.xml"))
LANGUAGES = {"ru", "en", "uk", "be", "kk", "bg", "ru-Latn", "uk-Latn", "be-Latn", "kk-Latn"}
LABELS = set(get_args(Label))


def lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_each_line_is_a_reference_with_known_labels(path: Path) -> None:
    known = {style.name for style in styles()}
    for line in lines(path):
        root = ElementTree.fromstring(line)  # noqa: S314
        assert root.tag == "reference", line
        assert root.get("lang") in LANGUAGES | {"de", "fr"}, line
        assert root.get("style") in known, line
        for field in root:
            assert field.tag in LABELS - {"punctuation"}, line
            assert not len(field), line
            assert field.text, line
            assert field.text == field.text.strip(), line


def test_each_reference_is_read_as_it_stands() -> None:
    written = [line for path in FILES for line in lines(path)]
    found = labelled()
    assert len(found) == len(written)
    for line, example in zip(written, found, strict=True):
        root = ElementTree.fromstring(line)  # noqa: S314
        assert example.text == re.sub(r"\s+", " ", "".join(root.itertext()))
        assert example.tokens == tokenize(example.text)
        assert len(example.labels) == len(example.tokens)


def test_no_token_crosses_a_border() -> None:
    """But for the stop that a short word takes with it: «Собрание законодательства РФ.»."""
    for path in FILES:
        for line in lines(path):
            root = ElementTree.fromstring(line)  # noqa: S314
            text, borders = root.text or "", set()
            for field in root:
                borders.add(len(text))
                text += "".join(field.itertext())
                borders.add(len(text))
                text += field.tail or ""
            for token in tokenize(text):
                assert borders.isdisjoint(range(token.start + 1, token.end - 1)), (line, token)
                assert token.end - 1 not in borders or len(token.text) == 1 or token.text[-1] == "."


def test_most_references_have_a_title() -> None:
    labels = [set(example.labels) for example in labelled()]
    assert all(found <= LABELS and found - {"punctuation"} for found in labels)
    assert sum("title" in found for found in labels) > 0.9 * len(labels)
