"""Nothing inside a list is lost: it is in one entry, or seen as left over."""

import pytest

from caspibib.documents import read_document
from caspibib.lists import find_lists, remainders

A = "Лодыгин А. С. Свет в городе // Электричество. 1901. № 2. С. 15–27."
B = "Лодыгин В. Г. Сетчатые покрытия. М.: Стройиздат, 1936. 212 с."
C = "Бенуа А. Н. Дворцы и парки // Старые годы. 1910. № 7. С. 33–48."
PERSON = "Гинзбург Моисей Яковлевич, доктор архитектуры, профессор. E-mail: ginzburg@arch.su"
HEAD = "Труды института городов. 2019. № 4"
PROSE = f"Введение\n\nВ городе светло.\n\n{HEAD}\n\n31\n\n" + "Улицы прямы.\n" * 20

LISTS = {
    "nothing": (f"1. {A}\n2. {B}\n3. {C}\n", []),
    "the number of a page": (f"1. {A}\n45\n2. {B}\n3. {C}\n", ["45"]),
    "the number of a page, dashes": (f"1. {A}\n\n– 45 –\n\n2. {B}\n3. {C}\n", ["– 45 –"]),
    "a page, no numbers": (f"{A}\n\n45\n\n{B}\n{C}\n", ["45"]),
    "a head and a number": (f"1. {A}\n\n45\n\n{HEAD}\n\n2. {B}\n3. {C}\n", [f"45\n\n{HEAD}"]),
    "a page inside an entry": (
        f"1. {A}\n2. Лодыгин В. Г. Сетчатые\n\n45\n{HEAD}\n\nпокрытия. "
        f"М.: Стройиздат, 1936. 212 с.\n3. {C}\n",
        [f"45\n{HEAD}"],
    ),
    "a page inside a word": (
        f"1. {A}\n2. Лодыгин В. Г. Сетчатые покры-\n45\nтия. "
        f"М.: Стройиздат, 1936. 212 с.\n3. {C}\n",
        ["45"],
    ),
    "a page below a number alone in its line": (
        f"1.\n{A}\n2.\n45\n{B}\n3.\n{C}\n", ["45"],
    ),
    "an author": (f"1. {A}\n\n{PERSON}\n\n2. {B}\n3. {C}\n", [PERSON]),
    "an author right below": (f"1. {A}\n{PERSON}\n2. {B}\n3. {C}\n", [PERSON]),
    "an author, no numbers": (f"{A}\n\n{PERSON}\n\n{B}\n\n{C}\n", [PERSON]),
    "a heading inside": (
        f"1. {A}\n2. {B}\nИнтернет-ресурсы\n3. {C}\n", ["Интернет-ресурсы"],
    ),
    "a heading inside, no numbers": (
        f"{A}\n{B}\n\nЭлектронные ресурсы\n\n{C}\n", ["Электронные ресурсы"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("body", "left"), LISTS.values(), ids=LISTS)
def test_remainders(body: str, left: list[str], end: str) -> None:
    text = f"{PROSE}\nЛитература\n{body}".replace("\n", end)
    document = read_document(text.encode())
    lists = find_lists(document)
    assert [[entry.text for entry in one.entries] for one in lists] == [[A, B, C]]
    spans = remainders(document, lists)
    assert [span.of(text).replace(end, "\n") for span in spans] == left


@pytest.mark.parametrize(("body", "_left"), LISTS.values(), ids=LISTS)
def test_every_character_is_somewhere(body: str, _left: list[str]) -> None:
    text = f"{PROSE}\nЛитература\n{body}"
    document = read_document(text.encode())
    lists = find_lists(document)
    times = [0] * len(text)
    for one in lists:
        for entry in one.entries:
            for i in range(entry.span.start, entry.span.end):
                times[i] += 1
    assert max(times) == 1
    for span in remainders(document, lists):
        times[span.start : span.end] = [1] * (span.end - span.start)
    (one,) = lists
    missed = [text[i] for i in range(one.span.start, one.span.end) if not times[i]]
    labels = "".join(entry.label or "" for entry in one.entries[1:])
    assert "".join("".join(missed).split()) == labels


def test_no_list() -> None:
    assert remainders(read_document(b"Hello"), ()) == ()
