import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caspibib.documents import read_document
from caspibib.lists import find_lists

RU = "Бородавкин А. Н. Россия и Казахстан // Евразия. 2019. № 3. С. 5–7."
RU2 = "Жильцов С. С. Политика России в Каспийском регионе. М.: Аспект Пресс, 2016. 240 с."
EN = "Borodavkin, A. N. (2019). Russia and Kazakhstan. Eurasia, 3, 5–7. (In Russian)"
EN2 = "Zhiltsov, S. S. (2016). Russian Policy in the Caspian Region. Aspekt Press. (In Russian)"
KK = "Нұртазин М. М. Қазақстан мен Ресей // Хабаршы. 2018. № 4. – 5–9 б."
PROSE = "The two countries share a border. Trade grew, as the literature says (Zhiltsov, 2016)."


def found(text: str, path: str | None = None) -> list[tuple[str, str, list[str]]]:
    document = read_document(text.encode(), path)
    lists = find_lists(document)
    for one in lists:
        assert one.span.start == one.entries[0].span.start
        assert one.span.end == one.entries[-1].span.end
    return [(one.heading, one.language, [e.text for e in one.entries]) for one in lists]


BOTH = [("Список литературы", "ru", [RU, RU2]), ("References", "en", [EN, EN2])]
NUMBERED_RU, NUMBERED_EN = f"1. {RU}\n2. {RU2}\n", f"1. {EN}\n2. {EN2}\n"
TWO = f"{PROSE}\n\nСписок литературы\n\n{NUMBERED_RU}\nReferences\n\n{NUMBERED_EN}"

DOCUMENTS = {
    "ru, then en": (TWO, BOTH),
    "en, then ru": (
        f"{PROSE}\nReferences\n{NUMBERED_EN}\nСписок литературы\n{NUMBERED_RU}", BOTH[::-1],
    ),
    "one": (f"{PROSE}\n\nReferences\n{NUMBERED_EN}", BOTH[1:]),
    "none": (f"{PROSE}\n\n{PROSE}\n", []),
    "empty": ("", []),
    "only a heading": ("References\n", []),
    "only headings": ("References\n\nСписок литературы\n\nReferences", []),
    "a heading over prose": ("References\n\nThere are none in this article.\n", []),
    "heading at the very end": (f"References\n{NUMBERED_EN}\nСписок литературы", BOTH[1:]),
    "a table of contents": (
        f"Contents\nIntroduction\nConclusion\nReferences\n\nIntroduction\n\nA text.\n\n{TWO}", BOTH,
    ),
    "a table of contents with pages": (
        f"Introduction .... 3\nСписок литературы .... 14\nReferences .... 15\n\n{PROSE}\n\n{TWO}",
        BOTH,
    ),
    "a table of contents over prose with years": (
        f"Introduction\nReferences\n\nIntroduction\n\n{PROSE}\n{PROSE}\n\n{TWO}", BOTH,
    ),
    "about the authors": (f"{TWO}\nAbout the authors\n\nA. N. Borodavkin, born in 1979.\n", BOTH),
    "between the lists": (
        TWO.replace("\nReferences", f"\nСведения об авторах\n\n{PROSE}\n\nReferences"), BOTH,
    ),
    "received": (f"{TWO}Received 12.03.2019; accepted 15.05.2019\n", BOTH),
    "received, in Russian": (f"{TWO}\nСтатья поступила в редакцию 12.03.2019\n", BOTH),
    "an English heading over Russian entries": (
        f"References\n{NUMBERED_RU}", [("References", "ru", [RU, RU2])],
    ),
    "an English heading over both": (
        f"References\n1. {EN}\n2. {EN2}\n3. {RU}\n", [("References", "en", [EN, EN2, RU])],
    ),
    "a Russian heading over foreign entries": (
        f"Список литературы\n1. {RU}\n2. {EN}\n3. {EN2}\n",
        [("Список литературы", "ru", [RU, EN, EN2])],
    ),
    "Kazakh": (
        f"Әдебиеттер тізімі\n1. {KK}\n2. {RU}\n\nReferences\n{NUMBERED_EN}",
        [("Әдебиеттер тізімі", "kk", [KK, RU]), BOTH[1]],
    ),
    "a Kazakh list under an English heading": (
        f"References\n1. {KK}\n", [("References", "kk", [KK])],
    ),
    "three": (
        f"Әдебиеттер\n1. {KK}\n\nЛитература\n1. {RU}\n\nReferences\n1. {EN}\n",
        [("Әдебиеттер", "kk", [KK]), ("Литература", "ru", [RU]), ("References", "en", [EN])],
    ),
    "numbered headings": (
        TWO.replace("Список", "7. Список").replace("References", "8. References"),
        [(f"{i}. {name}", *rest) for i, (name, *rest) in enumerate(BOTH, 7)],
    ),
    "no line break at the end": (TWO.rstrip(), BOTH),
    "a byte order mark": (f"\ufeff{TWO}", BOTH),
    "no-break spaces": (
        TWO.replace("Список литературы", "Список\u00a0литературы").replace("1. ", "1.\u00a0"),
        [("Список\u00a0литературы", *BOTH[0][1:]), BOTH[1]],
    ),
    "soft hyphens": (TWO.replace("Казахстан", "Казах\u00adстан"), BOTH),
    "an archive last": (
        f"Источники\n1. {RU}\n2. РГАСПИ. Ф. 17. Оп. 3. Д. 5.\n",
        [("Источники", "ru", [RU, "РГАСПИ. Ф. 17. Оп. 3. Д. 5."])],
    ),
    "two lists under one heading": (
        f"References\n{NUMBERED_RU}\nReferences\n1. {RU2}\n2. {EN}\n",
        [("References", "ru", [RU, RU2]), ("References", "en", [RU2, EN])],
    ),
    "a heading and an entry in one line": (
        f"{PROSE}\n\nREFERENCES: 1. {EN}\n2. {EN2}\n", [("REFERENCES", "en", [EN, EN2])],
    ),
    "a heading and an entry without a number in one line": (
        f"Литература. {RU}\n{RU2}\n", [("Литература", "ru", [RU, RU2])],
    ),
    "a heading and all entries in one line": (
        f"Литература: 1. {RU} 2. {RU2}\n", [("Литература", "ru", [RU, RU2])],
    ),
    "numbers that go on under a second heading": (
        f"Список источников и литературы\nИсточники\n1. {RU}\nЛитература\n2. {RU2}\n3. {EN}\n",
        [("Список источников и литературы", "ru", [RU, RU2, EN])],
    ),
    "notes that are the only list": (
        f"Примечания\n{NUMBERED_RU}\nReferences\n{NUMBERED_EN}",
        [("Примечания", "ru", [RU, RU2]), BOTH[1]],
    ),
    "notes below a list": (f"{TWO}\nПримечания\n1. О 2019 годе см. ниже.\n", BOTH),
    "two Russian headings, the second over a romanised list": (
        f"Литература\n{NUMBERED_RU}\nСписок литературы\n{NUMBERED_EN}",
        [("Литература", "ru", [RU, RU2]), ("Список литературы", "en", [EN, EN2])],
    ),
    "a Russian heading that says English": (
        f"Литература\n{NUMBERED_RU}\nСписок литературы на английском языке\n{NUMBERED_EN}",
        [("Литература", "ru", [RU, RU2]),
         ("Список литературы на английском языке", "en", [EN, EN2])],
    ),
    "no heading": (NUMBERED_RU, [("", "ru", [RU, RU2])]),
    "keywords as a title": (
        f"References\n1. {EN}\n2. Keywords. Oxford, 2019.\n3. Notes. M., 2018.\n4. {EN2}\n",
        [("References", "en", [EN, "Keywords. Oxford, 2019.", "Notes. M., 2018.", EN2])],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "lists"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_lists(text: str, lists: list[tuple[str, str, list[str]]]) -> None:
    assert found(text) == lists


@pytest.mark.parametrize("end", ["\r\n", "\r"])
@pytest.mark.parametrize(("text", "lists"), DOCUMENTS.values(), ids=DOCUMENTS)
def test_line_ends_do_not_matter(
    text: str, lists: list[tuple[str, str, list[str]]], end: str
) -> None:
    assert found(text.replace("\n", end)) == lists


MARKDOWN = f"""# Russia and Kazakhstan

{PROSE}

## References

- {EN.replace("Eurasia", "*Eurasia*")}
- {EN2}

## **Список литературы**

- {RU}
- {RU2}

## Об авторах

- Бородавкин, 1979 года рождения
"""


def test_markdown() -> None:
    assert found(MARKDOWN, "article.md") == BOTH[::-1]


AUTHORS = ["Иванов И. И.", "Трокаль Т. В., Жильцов С. С.", "Smith, J.", "Нұртазин М."]
TITLES = ["Россия и Казахстан", "«Весна»: союзники?", "The Caspian [Каспий]", "Роль № 8(144)"]
TAILS = [
    "Вестник. 2019. № 3. С. 5–7.",
    "М.: Наука, 2016. 240 с.",
    "Journal, 2018, 3(2), 5.",
    "2020. https://a.org/b_c",
]
entries = st.tuples(*map(st.sampled_from, (AUTHORS, TITLES, TAILS))).map(
    lambda parts: f"{parts[0]} {parts[1]} // {parts[2]}"
)
LAYOUTS = {
    "bullets": "- {entry}\n",
    "numbers": "{i}. {entry}\n",
    "parentheses": "{i}) {entry}\n\n",
    "brackets": "[{i}] {entry}\n",
    "wrapped numbers": "{i}. {first}\n   // {rest}\n",
    "blank lines": "{entry}\n\n",
    "lines": "{entry}\n",
    "hanging": "{first}\n    // {rest}\n",
}


@settings(deadline=None)
@given(
    st.lists(entries, min_size=1, max_size=12),
    st.sampled_from(sorted(LAYOUTS)),
    st.sampled_from(["References", "7. Список литературы:", "Л И Т Е Р А Т У Р А"]),
    st.sampled_from(["", "Проза до списка.\n\n"]),
    st.sampled_from(["", "\nAbout the authors\nSmith, J., 1979\n", "\nReceived 1.02.2019\n"]),
    st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_a_list_is_found_again(written, layout, heading, before, after, end) -> None:
    body = ""
    for i, entry in enumerate(written, 1):
        first, rest = entry.split(" // ")
        body += LAYOUTS[layout].format(i=i, entry=entry, first=first, rest=rest)
    text = f"{before}{heading}\n{body}{after}".replace("\n", end)
    document = read_document(text.encode())
    (one,) = find_lists(document)
    assert [entry.text for entry in one.entries] == written
    for entry in one.entries:
        assert document.text[entry.span.start : entry.span.end] == entry.raw == entry.raw.strip()
        assert " ".join(entry.raw.split()) == entry.text


HOSTILE = {
    "one line": "References\n" + "Иванов 2019 a_b " * 60_000,
    "one word": "References\n" + "x" * 1_000_000,
    "short lines": "References\n" + "ab 2019\n" * 20_000,
    "bullets": "References\n" + f"- {RU}\n" * 5_000,
    "only headings": "References\n" * 20_000,
    "blank lines": "References\n" + "\n" * 50_000 + RU,
    "blank lines inside an entry": f"References\n1. {RU}\n" + "\nabc." * 20_000 + f"\n2. {RU}\n",
    "«С.» after blank lines": f"References\n1. {RU}\n" + "\n\nС. 5." * 20_000 + f"\n2. {RU}\n",
    "addresses": "References\n- 2019 " + "http://a/\n" * 20_000,
    "glued addresses": "References\n- 2019 " + "10.1234/" * 50_000,
    "hyphens": "References\n- 2019 " + "a-\n" * 20_000,
    "spaces": "References\n- 2019" + " " * 500_000 + "b",
    "combining": "References\n- 2019 " + "и\u0306" * 50_000,
    "letters": "А " * 50_000 + "\nReferences\n" + "А " * 50_000,
    "dots": "References" + " ." * 100_000,
    "numbers that go back and forth": "References\n" + f"1. {RU}\n3. {RU}\n2. {RU}\n" * 2_000,
    "fused entries": "References\n" + " ".join(f"{i}. {RU}" for i in range(1, 2_000)),
    "lone numbers": "References\n" + "7\n" * 100_000 + f"1. {RU}\n",
    "heads of pages": "References\n" + f"12\nA head of a page\n{RU}\n" * 5_000,
    "no heading, all dated": "Ivanov I. 2019\n" * 30_000,
    "both versions": "References\n" + f"1. {RU} = {EN}\n" * 2_000,
    "seams": "References\n1. " + "Да. Yes. 2019. " * 50_000,
    "seams in many entries": "References\n" + ("1. " + "Да. Yes. 2019. " * 150 + "\n") * 100,
    "authors": "References\n" + f"1. {RU}\n" + "Prof. Ivanov, a@b.org.\n" * 20_000,
    "glued headings": "References: " * 100_000,
    "long lines of headings": ("References " + "x " * 500 + "\n") * 2_000,
    "brackets": "References\n1. " + "([" * 100_000 + " 2019",
    "numbers far apart": "References\n" + f"1. {RU}\n" + "2 " * 50_000 + f"\n999. {RU}\n",
}


@pytest.mark.parametrize("name", ["plain", "markdown"])
@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_documents_are_quick(text: str, name: str) -> None:
    start = time.process_time()
    find_lists(read_document(text.encode(), format=name))
    assert time.process_time() - start < 5
