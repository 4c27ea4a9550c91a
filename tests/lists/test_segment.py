import pytest

from caspibib.documents import read_document
from caspibib.lists import find_lists

A = "Бородавкин А. Н. Россия и Казахстан // Евразия. 2019. № 3. С. 5–7."
B = "Жильцов С. С. Политика России в Каспийском регионе. М.: Аспект Пресс, 2016. 240 с."
C = "Trokal, T. V. (2019). Russia and Kazakhstan: allies. Bulletin, 3(2), 12–15."
D = "Трухачев В. И. Туризм на Каспии. Ставрополь: АГРУС, 2011. 340 с."
LONG = (
    "Мырзахметова А. М., Дегтерева Е. А., Чернышева А. М. Торговое и инвестиционное сотрудничество "
    "России и Казахстана: состояние, проблемы // Вестник РУДН. 2020. Т. 28. № 1. С. 5–17."
)


def cut(body: str, end: str = "\n") -> list[str]:
    text = f"Литература\n\n{body}\n".replace("\n", end)
    document = read_document(text.encode())
    entries = [entry for found in find_lists(document) for entry in found.entries]
    for entry in entries:
        assert document.text[entry.span.start : entry.span.end] == entry.raw == entry.raw.strip()
    return [entry.text for entry in entries]


LAYOUTS = {
    "bullets": ("- {}\n- {}\n- {}", None),
    "round bullets": ("• {}\n• {}\n• {}", None),
    "dash bullets": ("– {}\n– {}\n– {}", None),
    "numbers": ("1. {}\n2. {}\n3. {}", None),
    "glued numbers": ("1.{}\n2.{}\n3.{}", None),
    "parentheses": ("1) {}\n2) {}\n3) {}", None),
    "brackets": ("[1] {}\n[2] {}\n[3] {}", None),
    "tabs": ("1.\t{}\n2.\t{}\n3.\t{}", None),
    "bare numbers and tabs": ("1\t{}\n2\t{}\n3\t{}", None),
    "indented numbers": ("   1. {}\n   2. {}\n   3. {}", None),
    "numbers and blank lines": ("1. {}\n\n2. {}\n\n3. {}", None),
    "a number missing": ("1. {}\n2. {}\n4. {}", None),
    "a number twice": ("1. {}\n2. {}\n2. {}", None),
    "all numbers one": ("1. {}\n1. {}\n1. {}", None),
    "numbers that go on": ("22. {}\n23. {}\n24. {}", None),
    "wide": ("{}\n{}\n{}", None),
    "blank lines": ("{}\n\n{}\n\n{}", None),
    "several blank lines": ("{}\n\n\n{}\n \n\n{}", None),
}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("layout", [layout for layout, _ in LAYOUTS.values()], ids=LAYOUTS)
def test_one_line_each(layout: str, end: str) -> None:
    assert cut(layout.format(A, B, C), end) == [A, B, C]
    assert cut(layout.format(LONG, C, D), end) == [LONG, C, D]


WRAPPED = {
    "bullets": (
        "- Бородавкин А. Н. Россия и Казахстан // Евразия.\n  2019. № 3. С. 5–7.\n"
        "- Жильцов С. С. Политика России в Каспийском регионе.\nМ.: Аспект Пресс, 2016. 240 с.",
        [A, B],
    ),
    "a line that begins with a year": (
        "1. Бородавкин А. Н. Россия и Казахстан // Евразия.\n2019. № 3. С. 5–7.\n2. " + B,
        [A, B],
    ),
    "a line that begins with a large number and a full stop": (
        "1. Бородавкин А. Н. Россия и Казахстан // Евразия. 2019. №\n45. С. 5–7.\n2. " + B,
        [A.replace("№ 3", "№ 45"), B],
    ),
    "a line that begins with a dash": (
        "1. Жильцов С. С. Политика России. М.: Аспект Пресс, 2016.\n– 240 с.\n2. " + A,
        ["Жильцов С. С. Политика России. М.: Аспект Пресс, 2016. – 240 с.", A],
    ),
    "a dash in a list of dashes": ("– " + A + "\n– " + B, [A, B]),
    "a page break inside an entry": (
        "1. Бородавкин А. Н. Россия и Казахстан\n\n// Евразия. 2019. № 3. С. 5–7.\n2. " + B,
        [A, B],
    ),
    "a page break after a full stop": (
        "1. Бородавкин А. Н. Россия и Казахстан // Евразия.\n\n2019. № 3. С. 5–7.\n2. " + B,
        [A, B],
    ),
    "a page break inside the last entry": (
        "1. " + A + "\n2. Жильцов С. С. Политика России в Каспийском регионе. М.: Аспект\n\n"
        "Пресс, 2016. 240 с.",
        [A, B],
    ),
    "hanging indent": (
        "Бородавкин А. Н. Россия и Казахстан // Евразия.\n    2019. № 3. С. 5–7.\n"
        "Жильцов С. С. Политика России в Каспийском регионе.\n    М.: Аспект Пресс, 2016. 240 с.",
        [A, B],
    ),
    "hanging indent, long first": (
        A
        + "\nЖильцов С. С. Политика России в Каспийском регионе.\n\tМ.: Аспект Пресс, 2016. 240 с.",
        [A, B],
    ),
    "indented first lines": (
        "    Бородавкин А. Н. Россия и Казахстан // Евразия.\n2019. № 3. С. 5–7.\n"
        "    Жильцов С. С. Политика России в Каспийском регионе. М.:\nАспект Пресс, 2016. 240 с.\n",
        [A, B],
    ),
    "blank lines between wrapped entries": (
        "Бородавкин А. Н. Россия и Казахстан // Евразия.\n2019. № 3. С. 5–7.\n\n"
        "Жильцов С. С. Политика России в Каспийском регионе.\nМ.: Аспект Пресс, 2016. 240 с.\n\n"
        + C,
        [A, B, C],
    ),
    "wrapped without any marker": (
        "Бородавкин А. Н. Россия и Казахстан //\nЕвразия. 2019. № 3. С. 5–7.\n"
        "Жильцов С. С. Политика России в Каспийском\nрегионе. М.: Аспект Пресс, 2016. 240 с.\n" + C,
        [A, B, C],
    ),
    "wrapped with an address on a line of its own": (
        "Trokal, T. V. (2019). Russia and Kazakhstan: allies. Bulletin.\nhttps://a.org/12\n" + A,
        ["Trokal, T. V. (2019). Russia and Kazakhstan: allies. Bulletin. https://a.org/12", A],
    ),
    "an entry in the line of the one before": (
        f"1. {A}\n2. {B} 3. {C}\n4. {D}",
        [A, B, C, D],
    ),
    "numbers that begin anew": (
        f"На русском языке\n1. {A}\n2. {B}\nНа иностранных языках\n1. {C}\n2. {D}",
        [A, B, C, D],
    ),
    "numbers that begin anew after a blank line": (
        f"1. {A}\n2. {B}\n\nНа иностранных языках\n\n1. {C}\n2. {D}",
        [A, B, C, D],
    ),
    "a wrapped numbered list under a line of words": (
        "На русском\n1. Бородавкин А. Н.\nРоссия и Казахстан\n// Евразия.\n2019. № 3. С. 5–7."
        "\n2. Жильцов С. С.\nПолитика\nРоссии в Каспийском регионе.\nМ.: Аспект Пресс, "
        "2016. 240 с.",
        [A, B],
    ),
    "a line that begins with «1.»": (
        f"1. {A}\n2. {B}\n3. Жильцов С. С. Труды. Ч.\n1. М., 2018.\n4. {C}",
        [A, B, "Жильцов С. С. Труды. Ч. 1. М., 2018.", C],
    ),
    "«2. Bd.» is no entry of its own": (
        f"1. {A}\n2. Жильцов С. С. Труды. 2019. Т. 3. Москва.\n3. {C}",
        [A, "Жильцов С. С. Труды. 2019. Т. 3. Москва.", C],
    ),
}


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("body", "expected"), WRAPPED.values(), ids=WRAPPED)
def test_wrapped(body: str, expected: list[str], end: str) -> None:
    assert cut(body, end) == expected


@pytest.mark.xfail(reason="a number printed twice looks the same", strict=True)
def test_a_line_that_begins_with_the_number_of_its_entry() -> None:
    first = "Бородавкин А. Н. Труды. Т. 1. М., 2019."
    assert cut(f"1. {first.replace(' 1.', chr(10) + '1.')}\n2. {B}") == [first, B]


PROSE = "Это исследование было поддержано фондом и не имеет отношения к списку."
AFFILIATION = (
    "Герцберг Лора Яковлевна (Москва). Доктор технических наук. Главный научный сотрудник "
    "института (119331, Москва, просп. Вернадского, 29). Эл. почта: lgertz24@mail.ru."
)


@pytest.mark.parametrize(
    "body",
    [
        f"1. {A}\n2. {B}\n\n{PROSE}",
        f"- {A}\n- {B}\n\n{PROSE}\n{PROSE}",
        f"{A}\n{B}\n\n{PROSE}",
        f"{A}\n\n{B}\n\n{PROSE}\n",
        f"1. {A}\n\n{AFFILIATION}\n\n2. {B}",
        f"1. {A}\n\n{AFFILIATION}\n\n{AFFILIATION}\n\n2. {B}\n\n{PROSE}",
    ],
)
def test_prose_is_no_part_of_an_entry(body: str) -> None:
    assert cut(body) == [A, B]


def test_labels() -> None:
    text = f"References\n[1] {C}\n[2] {A}\nЛитература\n- {B}\nReferences\n{C}\n"
    lists = find_lists(read_document(text.encode()))
    assert [[e.label for e in found.entries] for found in lists] == [["[1]", "[2]"], ["-"], [None]]
