import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.documents import read_document
from caspibib.model import Document


def markdown(text: str) -> Document:
    return read_document(text.encode(), format="markdown")


def seen(document: Document) -> str:
    """What is left of a document without its signs."""
    hidden = {i for span in document.hidden for i in range(span.start, span.end)}
    return "".join(char for i, char in enumerate(document.text) if i not in hidden)


INLINE = [
    ("*Вестник*. 2019", "Вестник. 2019", ["Вестник"]),
    ("_Вестник_. 2019", "Вестник. 2019", ["Вестник"]),
    ("**Трокаль Т. В.** Россия", "Трокаль Т. В. Россия", []),
    ("**_Вестник_**", "Вестник", ["Вестник"]),
    ("***Вестник***", "Вестник", ["Вестник"]),
    ("*Вестник **МГУ** 2019*", "Вестник МГУ 2019", ["Вестник **МГУ** 2019"]),
    ("**Вестник *МГУ* 2019**", "Вестник МГУ 2019", ["МГУ"]),
    ("__Трокаль__ Т.", "Трокаль Т.", []),
    ("_ 5 _", "_ 5 _", []),
    ("*Труды\nи дни*", "Труды\nи дни", ["Труды\nи дни"]),
    ("(*Вестник*)", "(Вестник)", ["Вестник"]),
    ("«*Вестник*», *8*(2), 5", "«Вестник», 8(2), 5", ["Вестник", "8"]),
    ("<https://a.org/b_c>", "https://a.org/b_c", []),
    ("<i@a.org>", "i@a.org", []),
    ("[Вестник](https://a.org/b)", "Вестник(https://a.org/b)", []),
    ("[https://a.org/b_c](https://a.org/b_c)", "https://a.org/b_c", []),
    ("[doi 10.1000/a_b](https://doi.org/10.1000/a_b)", "doi 10.1000/a_b", []),
    ("[*Вестник*](https://a.org)", "Вестник(https://a.org)", ["Вестник"]),
    (r"Смит \& Ко \*", "Смит & Ко *", []),
    (r"10.1000/a\_b\_c", "10.1000/a_b_c", []),
    ("2 * 3 * 4", "2 * 3 * 4", []),
    ("звезда * одна", "звезда * одна", []),
    ("10.51176/JESP/issue_3_T9", "10.51176/JESP/issue_3_T9", []),
    ("https://a.org/chto_znachit_kitay", "https://a.org/chto_znachit_kitay", []),
    ("https://a.org/_x_/*y*", "https://a.org/_x_/*y*", []),
    ("chto_znachit_kitay", "chto_znachit_kitay", []),
    ("[1] Трокаль [и др.] (2019)", "[1] Трокаль [и др.] (2019)", []),
    ("Title [Название] (in Russian)", "Title [Название] (in Russian)", []),
    ("*не кончается", "*не кончается", []),
    ("*абзац.\n\nдругой*", "*абзац.\n\nдругой*", []),
    ("a < b > c", "a < b > c", []),
]


@pytest.mark.parametrize(("text", "content", "emphasis"), INLINE)
def test_inline(text: str, content: str, emphasis: list[str]) -> None:
    document = markdown(text)
    assert document.text == text
    assert seen(document) == content
    assert [span.of(text) for span in document.emphasis] == emphasis


def test_headings_and_items() -> None:
    lines = markdown("## References\n\n- *A*\n* B\n1. C\n").lines
    assert [line.kind for line in lines] == ["heading", "text", "item", "item", "item"]


@given(
    st.text(st.sampled_from("аb *_<>[]()\\\n@./:")), st.sampled_from(["", "https://", "10.1000/"])
)
def test_spans_are_ordered_and_inside(text: str, start: str) -> None:
    document = markdown(start + text)
    spans = document.hidden
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(span.end <= len(document.text) for span in (*spans, *document.emphasis))
    runs = [span.of(document.text) for span in document.emphasis]
    assert runs == [run.strip() for run in runs]
    assert all(runs)


@given(st.text(st.characters(exclude_characters="*_<>[]\\", exclude_categories=["Cs", "Cc"])))
def test_text_without_signs_has_no_markup(text: str) -> None:
    document = markdown(text)
    assert (document.hidden, document.emphasis) == ((), ())


HOSTILE = [
    "*a _b <http ( [x ",
    "_a *b ",
    "[a](",
    "[a](()",
    "**a\n",
    "<a@",
    "\\",
    "*_",
    "<http://",
    "[",
    "* ",
    "*a **b** ",
    "**a *b* ",
    "***a ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_text_is_quick(piece: str) -> None:
    start = time.monotonic()
    markdown(piece * (200_000 // len(piece)))
    assert time.monotonic() - start < 3


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_emphasis_ends_with_its_paragraph(end: str) -> None:
    assert markdown(f"*абзац.{end}{end}другой*").emphasis == ()
    assert markdown(f"*абзац{end}{end}- другой*").emphasis == ()
    (span,) = markdown(f"*строка{end}другая*").emphasis
    assert (span.start, span.end) == (1, 13 + len(end))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_emphasis_goes_on_after_a_page_break_in_a_sentence(end: str) -> None:
    (span,) = markdown(f"*Проблемы{end}{end}{end}пространства*").emphasis
    assert (span.start, span.end) == (1, 21 + 3 * len(end))
