"""A file read line by line says the same as the file read whole, whatever its blocks."""

import codecs
import tracemalloc
from collections.abc import Iterator
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.documents import read_document
from caspibib.documents.decode import SAMPLE
from caspibib.documents.stream import LONGEST, TextLine, lines_of, read_lines
from caspibib.model import CaspibibError, Entry, Span

RUSSIAN = """Трокаль Т. В. Россия и Казахстан: перспективы // Вестник. 2019. N 3. С. 5-17.
1. Жильцов С. С. Политика России в Каспийском регионе. М.: Аспект Пресс, 2016. 240 с.

- Бородавкин А. Н. Союзники и партнеры // *Евразия*. 2019. 6 дек. С. 12.
"""
ENGLISH = "Zhiltsov, S. (2016). Eurasian Integration. Central Asia, 17(4), 7-20.\n"


def blocks(data: bytes, size: int = SAMPLE) -> Iterator[bytes]:
    return (data[start : start + size] for start in range(0, len(data), size))


def said(lines: Iterator[TextLine]) -> list[tuple[int, str, str | None]]:
    """Of each line, where it begins in the text, what it says, and its number or bullet."""
    found = []
    for one in lines:
        text, marker = one.document.text, one.line.marker
        start = one.offset + one.line.span.start
        found.append((start, one.line.span.of(text), marker and marker.of(text)))
    return found


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1251", "koi8-r"],
)
@pytest.mark.parametrize("size", [1, 7, 1000, SAMPLE])
@pytest.mark.parametrize("text", [RUSSIAN, RUSSIAN.replace("\n", "\r\n"), ENGLISH + RUSSIAN])
def test_encodings(text: str, size: int, encoding: str) -> None:
    data = text.encode(encoding)
    if encoding == "koi8-r" and text.startswith(ENGLISH):
        data = ENGLISH.encode() * 2000 + RUSSIAN.encode(encoding)
        text = ENGLISH * 2000 + RUSSIAN
    assert said(read_lines(blocks(data, size))) == said(lines_of(read_document(text.encode())))


@pytest.mark.parametrize("encoding", ["utf-8", "cp1251", "koi8-r", "cp866"])
def test_russian_after_much_english(encoding: str) -> None:
    text = ENGLISH * (3 * SAMPLE // len(ENGLISH)) + RUSSIAN
    lines = said(read_lines(blocks(text.encode(encoding))))
    assert "".join(line for _, line, _ in lines) == text.replace("\n", "")


@given(
    st.lists(st.sampled_from(["а", "b", "- ", "1. ", " ", "\n", "\r", "\r\n"])).map("".join),
    st.integers(1, 5),
)
def test_every_line_in_its_place(text: str, size: int) -> None:
    if text.strip():
        whole = said(lines_of(read_document(text.encode(), "a.txt")))
        assert said(read_lines(blocks(text.encode(), size), "a.txt")) == whole


@pytest.mark.parametrize(
    ("text", "path", "hidden"),
    [
        ("A *b* c", "a.txt", 2),
        ("A *b* c", None, 2),
        (r"A \* b", "a.txt", 0),
        (r"A \* b", "a.md", 1),
        ("2 * 3 * 4", "a.txt", 0),
    ],
)
def test_markdown_is_told_line_by_line(text: str, path: str | None, hidden: int) -> None:
    first, second = read_lines([text.encode() + b"\nplain_words_\n"], path)
    assert len(first.document.hidden) == hidden
    assert second.document.hidden == ()


def test_an_entry_gets_its_place_in_the_whole_text() -> None:
    text = "ab\r\n\r\ncdef\n"
    last = list(read_lines([text.encode()]))[-1]
    entry = last.placed(Entry.of("cdef"))
    assert entry.span.of(text) == "cdef"
    assert entry.locate(Span(start=1, end=3)).of(text) == "de"


@pytest.mark.parametrize("data", [b"", b"\n", b" \n\r\n\t"])
@pytest.mark.parametrize("size", [1, 100])
def test_nothing_is_empty(data: bytes, size: int) -> None:
    with pytest.raises(CaspibibError, match="The input is empty"):
        list(read_lines(blocks(data, size)))


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "a PDF file"),
        (b"PK\x03\x04\x14\x00", "DOCX"),
        (bytes(range(256)), "a binary file"),
        (ENGLISH.encode() * 2000 + bytes(1000), "a binary file"),
    ],
)
def test_what_is_not_text(data: bytes, problem: str) -> None:
    with pytest.raises(CaspibibError) as caught:
        list(read_lines(blocks(data), "refs.txt"))
    assert problem in caught.value.problem
    assert "refs.txt" in caught.value.problem


DAMAGED = [
    ("utf-8", "Белов\n".encode() * 9 + b"\xff\xe0" + "\nЮрьев\n".encode() * 9, 10),
    ("utf-8", codecs.BOM_UTF8 + "Белов\r\n".encode() * 30_000 + b"\xcd", 30_001),
    ("utf-8", ("Белов\n" * 20_000).encode() + "Белов\n".encode("cp1251"), 20_001),
    ("utf-16-le", codecs.BOM_UTF16_LE + "а\nб\n".encode("utf-16-le") + b"\x00\xd8a", 3),
]


@pytest.mark.parametrize(("encoding", "data", "number"), DAMAGED)
def test_a_damaged_line_is_named_after_those_before_it(
    encoding: str, data: bytes, number: int
) -> None:
    lines = read_lines(blocks(data), "refs.txt")
    assert len(list(islice(lines, number - 1))) == number - 1
    with pytest.raises(CaspibibError) as caught:
        next(lines)
    assert caught.value.problem == f"refs.txt is {encoding}, but line {number} is not."
    assert f"line {number}" in caught.value.remedy


def test_lines_of_a_slow_writer_come_at_once() -> None:
    given = []

    def slowly() -> Iterator[bytes]:
        for line in ("Белов\n", "Volga\n", "Юрьев\n"):
            given.append(line)
            yield line.encode()

    for number, _ in enumerate(read_lines(slowly()), 1):
        assert len(given) == number


def test_a_line_without_end_is_cut_in_bounded_memory() -> None:
    times = 1000

    def endless() -> Iterator[bytes]:
        yield b"first\n"
        for _ in range(times):
            yield b"x" * SAMPLE
        yield "\nпоследняя".encode()

    tracemalloc.start()
    first, cut, last = read_lines(endless())
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert (first.dropped, last.dropped) == (0, 0)
    assert len(cut.document.text) == LONGEST
    assert cut.dropped == times * SAMPLE - LONGEST
    assert last.offset == 6 + times * SAMPLE + 1
    assert last.document.text == "последняя"
    assert peak < 20 * LONGEST
