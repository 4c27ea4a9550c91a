import pytest

from caspibib.documents import read_document
from caspibib.lists import find_lists, read_line
from caspibib.model import Entry, Span


def only(body: str, format: str = "plain") -> Entry:
    document = read_document(f"References\n\n- {body}\n".encode(), format=format)
    ((entry,),) = (found.entries for found in find_lists(document))
    assert entry.raw == body == entry.span.of(document.text)
    return entry


CONTENT = [
    ("Каспий-\nский регион. 2019", "Каспийский регион. 2019"),
    ("Каспий-\r\n  ский регион. 2019", "Каспийский регион. 2019"),
    ("Каспий\u00ad\nский регион. 2019", "Каспийский регион. 2019"),
    ("Каспий\u00adский реги\u00adон. 2019", "Каспийский регион. 2019"),
    ("Россия-\nКазахстан. 2019", "Россия-Казахстан. 2019"),
    ("2013-\n2014. С. 5", "2013-2014. С. 5"),
    ("социально-\nэкономический рост. 2019", "социально-экономический рост. 2019"),
    ("строи- тельство дорог. 2019", "строительство дорог. 2019"),
    ("нано- и микротехнологии. 2019", "нано- и микротехнологии. 2019"),
    ("Москва - Петербург. XIX- XX вв. 2019", "Москва - Петербург. XIX- XX вв. 2019"),
    ("Россия  и\u00a0Казахстан.\t2019", "Россия и Казахстан. 2019"),
    ("Каспии\u0306скии\u0306 № 3. 2019", "Каспийский № 3. 2019"),
    ("Ро\u200bссия\ufeff и\u200e Казахстан. 2019", "Россия и Казахстан. 2019"),
    ("Россия\x02 2019", "Россия 2019"),
    (
        "2019. https://a.org/rossiya/\nkazakhstan-2019/x",
        "2019. https://a.org/rossiya/kazakhstan-2019/x",
    ),
    ("2019. https://a.org/chto_\n znachit_kitay", "2019. https://a.org/chto_znachit_kitay"),
    ("2019. doi:10.1000/\nx-182", "2019. doi:10.1000/x-182"),
    (
        "https://doi.org/10.1016/j.euras.2018.01.\n    004",
        "https://doi.org/10.1016/j.euras.2018.01.004",
    ),
    ("10.1000/caspian-\r\n  2018 (In Russ.)", "10.1000/caspian-2018 (In Russ.)"),
    ("https://doi.org/10.1000/abc.\n(In Russ.)", "https://doi.org/10.1000/abc. (In Russ.)"),
    ("2019. https://a.org/12.\nTranslated", "2019. https://a.org/12. Translated"),
    (
        "2019. https://a.org/12 (accessed\n12.03.2019)",
        "2019. https://a.org/12 (accessed 12.03.2019)",
    ),
    ("2019. (see https://a.org/b-\nc/d)", "2019. (see https://a.org/b-c/d)"),
]


@pytest.mark.parametrize(("body", "text"), CONTENT)
def test_text(body: str, text: str) -> None:
    assert only(body).text == text


@pytest.mark.parametrize(
    ("body", "part", "raw"),
    [
        ("Каспий-\nский регион. 2019", "регион", "регион"),
        ("Каспий-\nский регион. 2019", "Каспийский", "Каспий-\nский"),
        ("2019. https://a.org/b/\nc-d/e x", "https://a.org/b/c-d/e", "https://a.org/b/\nc-d/e"),
        ("2019. https://a.org/b/\nc-d/e x", "a.org", "a.org"),
        ("Каспии\u0306скии\u0306 2019", "2019", "2019"),
        ("Россия\n   и  Казахстан. 2019", "и Казахстан", "и  Казахстан"),
    ],
)
def test_every_part_is_located(body: str, part: str, raw: str) -> None:
    entry = only(body)
    start = entry.text.index(part)
    located = entry.locate(Span(start=start, end=start + len(part)))
    offset = entry.span.start
    assert entry.raw[located.start - offset : located.end - offset] == raw


MARKED = [
    ("*Вестник*. 2019", "Вестник. 2019", ["Вестник"]),
    ("Россия. *Вестник\n  МГУ*, 2019", "Россия. Вестник МГУ, 2019", ["Вестник МГУ"]),
    ("**Россия**. _Вест-\nник_. 2019", "Россия. Вестник. 2019", ["Вестник"]),
    ("Россия. 2019. <https://a.org/b_c>", "Россия. 2019. https://a.org/b_c", []),
    (r"10.1000/a\_b. 2019", "10.1000/a_b. 2019", []),
]


@pytest.mark.parametrize(("body", "text", "emphasis"), MARKED)
def test_markdown(body: str, text: str, emphasis: list[str]) -> None:
    entry = only(body, "markdown")
    assert entry.text == text
    assert [span.of(text) for span in entry.emphasis] == emphasis


@pytest.mark.parametrize(
    ("line", "text", "label"),
    [
        ("  3. Россия. 2019 ", "Россия. 2019", "3."),
        ("Россия. 2019", "Россия. 2019", None),
        ("", "", None),
        (" \t", "", None),
        ("- ", "-", None),
    ],
)
def test_a_line(line: str, text: str, label: str | None) -> None:
    document = read_document(f"{line}\n".encode())
    entry = read_line(document, document.lines[0])
    assert (entry.text, entry.label) == (text, label)
    assert entry.span.of(document.text) == entry.raw
