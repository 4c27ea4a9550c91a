import codecs
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.documents.decode import decode
from caspibib.model import CaspibibError

ENGLISH = (
    "The article reviews the cooperation between Russia and Kazakhstan in the Caspian macro "
    "region and its legal foundations. Trade grew between 2015 and 2019.\n"
)
RUSSIAN = """Список литературы
1. Трокаль Т. В. Россия и Казахстан: перспективы сотрудничества // Вестник. 2019. N 3. С. 5-17.
2. Жильцов С. С. Политика России в Каспийском регионе. М.: Аспект Пресс, 2016. 240 с.
3. Бородавкин А. Н. Союзники и партнеры по интеграции // Евразия. 2019. 6 дек. С. 12.
"""
ARTICLE = ENGLISH * 3 + RUSSIAN + ENGLISH
MOSTLY_ENGLISH = ENGLISH * 400 + RUSSIAN
KAZAKH = (
    "Әдебиеттер тізімі\n1. Нұртазин М. М. Қазақстан мен Ресей // Хабаршы. 2018. № 4. – 5–9 б.\n"
)


@pytest.mark.parametrize(
    "encoding",
    [
        "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32",
        "cp1251", "koi8-r", "cp866", "mac_cyrillic",
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    "text", [RUSSIAN, ARTICLE, MOSTLY_ENGLISH], ids=["list", "mixed", "english"]
)
def test_russian(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
@pytest.mark.parametrize("text", ["", "x", KAZAKH, ARTICLE], ids=["none", "x", "kazakh", "mixed"])
def test_byte_order_mark(text: str, mark: bytes, encoding: str) -> None:
    assert decode(mark + text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("text", [KAZAKH, ENGLISH, "Références : « Œuvres »\n", "1. ab"])
def test_utf_16_without_a_mark(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["cp1251", "koi8-r", "cp866"])
def test_one_line(encoding: str) -> None:
    line = "Трокаль Т. В. Россия и Казахстан // Вестник. 2019. С. 5."
    assert decode(line.encode(encoding)) == line


@pytest.mark.parametrize(
    "text", ["", "a", "é", "\ufeff"[1:], "a\tb\r\n", "№ 3 – «a» 🦊", "\x0c\x1b[0m text"]
)
def test_utf_8(text: str) -> None:
    assert decode(text.encode()) == text


def test_western() -> None:
    text = "Müller, J. (2019). Über die Kaspische Region. Zürich: Größe & Söhne, S. 5–7."
    assert decode(text.encode("cp1252")) == text


NOT_TEXT = [
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)), "a binary file"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF file"),
    (b"PK\x03\x04\x14\x00\x06\x00[Content_Types].xml", "Word (DOCX)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "old Word (DOC)"),
    (b"{\\rtf1\\ansi\\ansicpg1251 text}", "RTF"),
    (b"References\n\x00\x00\x00 2019", "a binary file"),
    (bytes(1000), "a binary file"),
    (b"References\n" + b"\x01\x02" * 20, "a binary file"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 3, "a binary file"),
]


@pytest.mark.parametrize("path", ["папка/статья.txt", None])
@pytest.mark.parametrize(("data", "kind"), NOT_TEXT, ids=[kind for _, kind in NOT_TEXT])
def test_what_is_not_text(data: bytes, kind: str, path: str | None) -> None:
    with pytest.raises(CaspibibError) as caught:
        decode(data, path)
    assert kind in caught.value.problem
    assert (path or "The input") in caught.value.problem
    assert "UTF-8" in caught.value.remedy


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (codecs.BOM_UTF16_LE + "абв".encode("utf-16-le") + b"\x00", "utf-16-le"),
        (codecs.BOM_UTF16_BE + b"\xd8\x00\x00a", "utf-16-be"),
        (codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff", "utf-32-le"),
        (codecs.BOM_UTF8 + b"\xff\xfe", "utf-8"),
    ],
)
def test_a_mark_that_lies(data: bytes, name: str) -> None:
    with pytest.raises(CaspibibError) as caught:
        decode(data, "статья.txt")
    assert "статья.txt" in caught.value.problem
    assert name in caught.value.problem
    assert "UTF-8" in caught.value.remedy


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=50))
def test_utf_8_comes_back(text: str) -> None:
    assert decode(codecs.BOM_UTF8 + text.encode()) == text


@given(st.binary(max_size=200))
def test_bytes_are_text_or_an_error(data: bytes) -> None:
    try:
        text = decode(data, "a.txt")
    except CaspibibError as error:
        assert "a.txt" in error.problem
    else:
        assert isinstance(text, str)


def test_a_large_file_is_quick() -> None:
    start = time.monotonic()
    assert decode((ARTICLE * 8000).encode("cp1251")) == ARTICLE * 8000
    assert time.monotonic() - start < 5
