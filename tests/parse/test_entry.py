import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caspibib.model import Entry, Reference
from caspibib.parse import parse_entry
from caspibib.parse.tokens import tokenize

RUNS = ["(", "[", "«", "»", ". In ", "In ", "(Ed.)", "(pp. 1", ", 1(2)", ", 3-", ", ", "1, ", "И, "]
RUNS += [
    "А. ",
    "А.",
    "Т. ",
    "Smith, ",
    " & ",
    "van der ",
    "м’",
    "Ж-",
    "а-б",
    " ",
    "\u00a0",
    "\u0306",
]
RUNS += [
    "7",
    "7 ",
    "IVX",
    "2019 ",
    "(2019). ",
    "(2019, ",
    "10.1234/",
    "http://",
    "Retrieved ",
    " [a",
]
RUNS += [
    "accessed ",
    "дата обращения ",
    "in russian ",
    "et al ",
    "...",
    ". . ",
    "? ",
    ". A",
    "a",
    ": ",
]
BEFORE = ["", "Smith, J. (2019). ", "Белов, И. (2015). О погоде. In "]
AFTER = [".", " (2019). О погоде. Вестник, 1.", " (pp. 1–2)"]

PIECES = st.sampled_from(
    [
        "Белов, И.",
        " & ",
        "(2015). ",
        "(2019, декабрь 6)",
        "О погоде",
        ". ",
        "Вестник",
        ", ",
        "3",
        "(7)",
        "12–15",
        "https://a.kz/б",
        "10.1234/x",
        "[",
        "]",
        "(In Russian)",
        " In ",
        "(Ed.)",
        "(pp. 1–5)",
        "«",
        "»",
        "М.: Наука",
        "№",
        "?",
        "и др.",
        "\xa0",
        "\x00",
        "🜨",
        "ґ",
    ]
)
TEXTS = st.text(max_size=1000) | st.lists(PIECES, max_size=40).map("".join)


def check(text: str, reference: Reference) -> None:
    origin = reference.origin
    assert origin
    assert origin.entry.text == origin.entry.raw == text
    assert 0 <= origin.confidence <= 1
    spans = [*origin.spans.values(), *origin.remainder]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert reference.title or not text


@given(TEXTS)
@settings(deadline=1000)
def test_any_text_is_read_and_kept(text: str) -> None:
    reference = parse_entry(Entry.of(text))
    check(text, reference)
    assert Reference.model_validate(reference.csl()).csl() == reference.csl()


@given(TEXTS)
@settings(deadline=1000)
def test_every_word_is_in_a_field_or_in_the_remainder(text: str) -> None:
    origin = parse_entry(Entry.of(text)).origin
    assert origin
    if origin.notes and origin.notes[0].endswith("not read"):
        return
    told = [*origin.spans.values(), *origin.remainder]
    for token in tokenize(text):
        if not token.is_punctuation:
            assert any(s.start <= token.start and token.end <= s.end for s in told), token


@pytest.mark.parametrize("run", RUNS)
def test_long_runs_take_no_time(run: str) -> None:
    for before, after in zip(BEFORE, AFTER, strict=True):
        text = before + run * (4000 // len(run)) + after
        began = time.perf_counter()
        check(text, parse_entry(Entry.of(text)))
        assert time.perf_counter() - began < 1, (before, after)


def test_a_book_in_one_line_is_not_read() -> None:
    text = "Белов, И. (2015). О погоде. Вестник, 3, 5–9. " * 22_000
    began = time.perf_counter()
    reference = parse_entry(Entry.of(text))
    assert time.perf_counter() - began < 1
    assert reference.title == text
    assert reference.origin
    assert reference.origin.confidence == 0
    assert "longer than 20,000 characters" in reference.origin.notes[0]


@pytest.mark.parametrize("text", ["", " ", "\u00a0\n"])
def test_an_empty_entry(text: str) -> None:
    reference = parse_entry(Entry.of(text))
    assert reference.title == (text or None)
    assert reference.origin
    assert (reference.origin.confidence, reference.origin.language) == (0, "und")


def test_id_list_and_index() -> None:
    reference = parse_entry(Entry.of("Белов, И. (2015). О погоде. Вестник, 3, 5–9."), 1, 4)
    assert reference.origin
    assert (reference.id, reference.origin.list, reference.origin.index) == ("2.5", 1, 4)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("author", "Белов, И., & Чернов, Б"),
        ("issued", "2015, май"),
        ("title", "О погоде"),
        ("container-title", "Вестник"),
        ("volume", "3"),
        ("issue", "7"),
        ("page", "5–9"),
        ("DOI", "https://doi.org/10.1234/x"),
        ("language", "In Russian"),
    ],
)
def test_spans(field: str, words: str) -> None:
    text = (
        "Белов, И., & Чернов, Б. (2015, май). О погоде. Вестник, 3(7), 5–9. "
        "https://doi.org/10.1234/x (In Russian)"
    )
    origin = parse_entry(Entry.of(text)).origin
    assert origin
    assert origin.spans[field].of(text).rstrip(".") == words
    assert [span.of(text) for span in origin.remainder] == []


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("Belov, I. (2015). On weather. Vestnik, 3, 5–9. (In Russian)", "ru", "en"),
        ("Belov, I. (2015). On weather. Vestnik, 3, 5–9. (In Klingon)", "en", "en"),
        ("Белов, И. (2015). О погоде. Weather Studies, 3, 5–9.", "ru", "ru"),
        ("Їжак, І. (2015). Погода України. Вісник, 3, 5–9.", "uk", "uk"),
        ("Әбдіров, Ә. (2015). Қазақстан ауасы. Хабаршы, 3, 5–9.", "kk", "kk"),
    ],
)
def test_language_of_the_work_and_of_the_entry(text: str, language: str, written: str) -> None:
    reference = parse_entry(Entry.of(text))
    assert reference.origin
    assert (reference.language, reference.origin.language) == (language, written)
