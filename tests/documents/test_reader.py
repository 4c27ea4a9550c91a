import pytest

from caspibib.documents import read_document
from caspibib.documents.reader import readers
from caspibib.model import CaspibibError

PLAIN = b"References\n\n1. Trokal, T. V. (2019). Russia and Kazakhstan.\n"
MARKED = b"""# Article

Text with *words* in [italics](https://example.org/a).

## References

1. Trokal, T. V. (2019). *Russia and Kazakhstan*. <https://example.org>
"""

CHOICES = [
    ("article.txt", PLAIN, "plain"),
    ("article.text", PLAIN, "plain"),
    ("article", PLAIN, "plain"),
    (None, PLAIN, "plain"),
    ("article.xyz", PLAIN, "plain"),
    ("article.md", MARKED, "markdown"),
    ("ARTICLE.MD", MARKED, "markdown"),
    (None, MARKED, "markdown"),
    ("article.txt", MARKED, "markdown"),
    ("article.md", b"", "markdown"),
    ("article.markdown", PLAIN, "markdown"),
    ("article.md", PLAIN, "markdown"),
    ("article.txt", b"* a star that nothing closes\n2 * 3 * 4\n", "plain"),
]


@pytest.mark.parametrize(("path", "data", "name"), CHOICES)
def test_choice(path: str | None, data: bytes, name: str) -> None:
    document = read_document(data, path)
    assert document.format == name
    assert document.path == path
    assert document.text == data.decode()


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1251"])
def test_markdown_in_another_encoding(encoding: str) -> None:
    text = "## Литература\n\n- *Вестник*. 2019\n- *Труды*. 2018\n"
    document = read_document(text.encode(encoding), "статья.md")
    assert document.format == "markdown"
    assert document.text == text


@pytest.mark.parametrize("name", ["plain", "markdown"])
def test_a_named_format_is_taken(name: str) -> None:
    assert read_document(MARKED, "article.md", name).format == name


def test_an_unknown_format() -> None:
    with pytest.raises(CaspibibError) as caught:
        read_document(PLAIN, "article.txt", "wordstar")
    assert "«wordstar»" in caught.value.problem
    assert all(name in caught.value.remedy for name in readers())


def test_every_reader_is_known_by_its_name() -> None:
    assert {"plain", "markdown"} <= readers().keys()
    assert all(reader.name == name for name, reader in readers().items())
