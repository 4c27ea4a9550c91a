import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.documents.lines import text_lines

KINDS = [
    ("Трокаль Т. В.", "text", None),
    ("## References", "heading", "## "),
    ("#References", "text", None),
    ("####### References", "text", None),
    ("- Трокаль", "item", "- "),
    ("* Трокаль", "item", "* "),
    ("• Трокаль", "item", "• "),
    ("–\u00a0Трокаль", "item", "–\u00a0"),
    ("*Трокаль*", "text", None),
    ("-5", "text", None),
    ("1. Трокаль", "item", "1. "),
    ("  12) Трокаль", "item", "  12) "),
    ("1.Трокаль", "item", "1."),
    ("1.«Весна»", "item", "1."),
    ("[1] Трокаль", "item", "[1] "),
    ("[1]. Трокаль", "item", "[1]. "),
    ("[12]Трокаль", "item", "[12]"),
    ("1.5 млн", "text", None),
    ("10.1000/182", "text", None),
    ("2019. № 3", "text", None),
    ("06.12.2019", "text", None),
    ("1\tТрокаль", "item", "1\t"),
    ("1. ", "text", None),
    ("- ", "text", None),
    ("", "text", None),
]


@pytest.mark.parametrize(("text", "kind", "marker"), KINDS)
def test_kind(text: str, kind: str, marker: str | None) -> None:
    (line,) = text_lines(f"{text}\n")
    assert (line.kind, line.marker and line.marker.of(text)) == (kind, marker)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", []),
        ("а", ["а"]),
        ("а\nб", ["а", "б"]),
        ("а\r\n\r\nб\r\n", ["а", "", "б"]),
        ("а\rб", ["а", "б"]),
        ("а\u2028б\x0bв\x85г", ["а\u2028б\x0bв\x85г"]),
        ("\n\n", ["", ""]),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert [line.span.of(text) for line in text_lines(text)] == lines


@given(st.lists(st.sampled_from(["а", "- ", "1. ", "#", " ", "\n", "\r", "\r\n"])).map("".join))
def test_lines_and_breaks_make_the_text(text: str) -> None:
    end = 0
    for line in text_lines(text):
        assert text[end : line.span.start] in {"", "\n", "\r", "\r\n"}
        assert not {"\r", "\n"} & set(line.span.of(text))
        assert line.marker is None or line.span.start == line.marker.start < line.marker.end
        assert line.marker is None or line.marker.end < line.span.end
        end = line.span.end
    assert text[end:] in {"", "\n", "\r", "\r\n"}
