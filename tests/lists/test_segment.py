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


DAMAGED = {
    "a volume on the next line": (
        "1. Бородавкин А. Н. Россия и Казахстан // Евразия. 2019. Т.\n2. № 3. С. 5–7.\n2. " + B,
        [A.replace("2019. №", "2019. Т. 2. №"), B],
    ),
    "an issue on the next line": (
        f"7. {B}\n8. Бородавкин А. Н. Россия и Казахстан // Евразия. 2019. №\n12. С. 5–7."
        f"\n9. {D}",
        [B, A.replace("№ 3", "№ 12"), D],
    ),
    "a year and a full stop at the beginning of a line": (
        "1. Бородавкин А. Н. Россия и Казахстан // Евразия.\n2019. № 3. С. 5–7.\n2. " + B, [A, B],
    ),
    "a number printed twice": (f"1. {A}\n2. {B}\n2. {C}\n4. {D}", [A, B, C, D]),
    "numbers missing": (f"1. {A}\n4. {B}\n5. {C}\n9. {D}", [A, B, C, D]),
    "out of order": (f"1. {A}\n3. {B}\n2. {C}\n4. {D}", [A, B, C, D]),
    "two fused": (f"1. {A} 2. {B}\n3. {C}\n4. {D}", [A, B, C, D]),
    "three fused": (f"1. {A} 2. {B} 3. {C}\n4. {D}", [A, B, C, D]),
    "the last two fused": (f"1. {A}\n2. {B} 3. {D}", [A, B, D]),
    "all in one line": (f"1. {A} 2. {B} 3. {D}", [A, B, D]),
    "fused brackets": (f"[1] {A} [2] {B}\n[3] {C}", [A, B, C]),
    "the tail in a paragraph of its own": (
        f"1. {A}\n\nURL: https://a.org/1\n\n2. {B}", [f"{A} URL: https://a.org/1", B],
    ),
    "a bibliographic dash at the beginning of a line": (
        "1. Жильцов С. С. Политика России.\n– М.: Аспект Пресс, 2016.\n– 240 с.\n2. " + A,
        ["Жильцов С. С. Политика России. – М.: Аспект Пресс, 2016. – 240 с.", A],
    ),
    "the first entry begins with a small letter": (
        f"1. iPhone в школе. М., 2019.\n2. {A}\n3. {B}",
        ["iPhone в школе. М., 2019.", A, B],
    ),
    "a number alone in its line": (f"1.\n{A}\n2.\n{B}\n3.\n{C}", [A, B, C]),
    "numbers without a stop": (f"1 {A}\n2 {B}\n3 {C}", [A, B, C]),
    "round brackets": (f"(1) {A}\n(2) {B}\n(3) {C}", [A, B, C]),
    "raised numbers": (f"¹ {A}\n² {B}\n³ {C}", [A, B, C]),
    "no numbers, a volume at the beginning of a line": (
        f"Бородавкин А. Н. Россия и Казахстан // Евразия. 2019.\nТ. 5. № 3. С. 5–7.\n{B}\n{D}",
        [A.replace("№", "Т. 5. №"), B, D],
    ),
}  # fmt: skip


@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
@pytest.mark.parametrize(("body", "expected"), DAMAGED.values(), ids=DAMAGED)
def test_damaged(body: str, expected: list[str], end: str) -> None:
    assert cut(body, end) == expected


ENDS = [
    "Гинзбург Моисей Яковлевич, доктор архитектуры, профессор.\nE-mail: ginzburg@arch.su",
    "Информация об авторе\nГинзбург М. Я., 1892 года рождения",
    "Для цитирования: Гинзбург М. Я. Стиль и эпоха // Архитектура. 2019. № 4. С. 15–30. "
    "https://doi.org/10.1000/182-2019-4-15-30",
    "Статья поступила в редакцию 12.03.2019; одобрена после рецензирования 15.04.2019; принята "
    "к публикации 20.05.2019.",
    "© Гинзбург М. Я., 2019",
    "Citation: Ginzburg M. Style and Epoch. Architecture, 2019, no. 4, pp. 15–30.",
    "The authors declare no conflict of interest, whether of money or of any other kind, in 2019.",
    "Приложение 1\nТаблица 3. Дома по годам: 1924, 1925",
]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
@pytest.mark.parametrize("layout", ["1. {}\n2. {}\n3. {}", "{}\n\n{}\n\n{}"])
@pytest.mark.parametrize("after", ENDS)
def test_what_follows_a_list(after: str, layout: str, between: str) -> None:
    assert cut(layout.format(A, B, D) + between + after) == [A, B, D]
