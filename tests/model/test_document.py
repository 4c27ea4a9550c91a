import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.model import Entry, Span
from caspibib.text.aligned import Aligned


def entry_of(aligned: Aligned, origin: str) -> Entry:
    return Entry(
        text=aligned.text,
        raw=origin,
        span=Span(start=0, end=len(origin)),
        anchors=aligned.anchors(),
    )


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 5, "Петро"), (0, 7, "Петро-\nва"), (5, 7, "ва"), (4, 6, "о-\nв"), (8, 12, "2019"),
        (5, 5, ""), (12, 12, ""),
    ],
)  # fmt: skip
def test_locate_over_a_broken_word(start: int, end: int, expected: str) -> None:
    document = "Петро-\nва 2019"
    entry = Entry(
        text="Петрова 2019",
        raw=document,
        span=Span(start=0, end=len(document)),
        anchors=((0, 0), (5, 7)),
    )
    located = entry.locate(Span(start=start, end=end))
    assert located.of(document) == expected
    assert located.end <= len(document)


texts = st.text(st.sampled_from("аб-\n *.и\u0306é"), min_size=1)


@given(texts, st.data())
def test_locate_gives_the_offsets_of_the_characters(text: str, data) -> None:
    aligned = Aligned.of(text, 0, len(text)).sub(re.compile(r"-\n|\*"), "")
    aligned = aligned.sub(re.compile(r"\s+"), " ").composed()
    entry = entry_of(aligned, text)
    start = data.draw(st.integers(0, len(aligned.text)))
    end = data.draw(st.integers(start, len(aligned.text)))
    if start == end:
        return
    located = entry.locate(Span(start=start, end=end))
    assert located.start == aligned.offsets[start]
    assert located.end == aligned.offsets[end - 1] + 1


def test_an_entry_of_a_string_is_where_it_stands() -> None:
    entry = Entry.of("Иванов 2019")
    assert entry.raw == entry.text
    assert entry.locate(Span(start=7, end=11)) == Span(start=7, end=11)
