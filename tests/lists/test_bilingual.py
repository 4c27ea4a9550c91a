"""Lists that hold the Russian and the English version of each work."""

import pytest

from caspibib.documents import read_document
from caspibib.lists import find_lists

RU = [
    "Лодыгин А. С. Свет в городе // Электричество. 1901. Т. 4, № 2. С. 15–27.",
    "Лодыгин В. Г. Сетчатые покрытия. М.: Стройиздат, 1936. 212 с.",
    "Бенуа А. Н. Дворцы и парки // Старые годы. 1910. № 7. С. 33–48.",
]
EN = [
    "Lodygin A. S. Svet v gorode [City light]. Elektrichestvo, 1901, vol. 4, no. 2, pp. 15–27.",
    "Shukhov V. G. Setchatye pokrytiya [Lattice roofs]. Moscow, Stroyizdat, 1936. 212 p.",
    "Benua A. N. Dvortsy i parki [Palaces and parks]. Starye gody, 1910, no. 7, pp. 33–48.",
]
FOREIGN = "Howard E. Garden Cities of To-morrow. London: Swan Sonnenschein, 1902. 167 p."


def found(text: str) -> list[tuple[str, list[str]]]:
    lists = find_lists(read_document(text.encode()))
    return [(one.language, [entry.text for entry in one.entries]) for one in lists]


def joined(layout: str, between: str = "\n") -> str:
    rows = enumerate(zip(RU, EN, strict=True), 1)
    return between.join(layout.format(i=i, ru=ru, en=en) for i, (ru, en) in rows) + "\n"


COMBINED = {
    "a line below the other": "{i}. {ru}\n{en}",
    "a line below the other, in brackets": "{i}. {ru}\n({en})",
    "a paragraph below the other": "{i}. {ru}\n\n{en}\n",
    "the same number twice": "{i}. {ru}\n{i}. {en}",
    "an equals sign": "{i}. {ru} = {en}",
    "in square brackets": "[{i}] {ru} [{en}]",
    "one after the other": "{i}. {ru} {en}",
    "no numbers": "{ru}\n{en}\n",
    "bullets": "• {ru}\n• {en}",
    "English first": "{i}. {en}\n{ru}",
}


@pytest.mark.parametrize("heading", ["Список литературы / References", "Литература", "References"])
@pytest.mark.parametrize("layout", COMBINED.values(), ids=COMBINED)
def test_each_beside_its_own(layout: str, heading: str) -> None:
    lists = found(f"{heading}\n\n{joined(layout)}")
    assert sorted(lists) == [("en", EN), ("ru", RU)]


def test_no_heading() -> None:
    assert found(joined("{ru}\n({en})\n")) == [("ru", RU), ("en", EN)]


def test_what_has_one_version_only() -> None:
    text = "Литература\n" + joined("{i}. {ru}\n{en}") + f"4. {FOREIGN}\n"
    assert found(text) == [("ru", RU), ("en", [*EN, FOREIGN])]


ONE_AFTER_THE_OTHER = {
    "numbers that begin anew": ("{i}. {text}\n", ""),
    "numbers that begin anew after a blank line": ("{i}. {text}\n", "\n"),
    "brackets": ("[{i}] {text}\n", "\n\n"),
    "no numbers": ("{text}\n", "\n"),
}


@pytest.mark.parametrize(
    ("layout", "between"), ONE_AFTER_THE_OTHER.values(), ids=ONE_AFTER_THE_OTHER
)
@pytest.mark.parametrize("heading", ["Литература / References", "Список литературы"])
def test_one_after_the_other(layout: str, between: str, heading: str) -> None:
    ru, en = (
        "".join(layout.format(i=i, text=text) for i, text in enumerate(side, 1))
        for side in (RU, EN)
    )
    assert found(f"{heading}\n{ru}{between}{en}") == [("ru", RU), ("en", EN)]


@pytest.mark.parametrize(
    "entries",
    [
        [*RU, FOREIGN],
        [RU[0], FOREIGN, RU[1]],
        [FOREIGN, *RU],
        [f"{RU[0]} URL: https://a.org/1901/15 (accessed 12.03.2019)", *RU[1:]],
        ["Эйфель Г. Башня = La tour // Вестник инженеров. 1901. № 2. С. 7.", *RU],
        ["Howard E. Garden // Planning. 1901. № 5.", "Лодыгин А. Свет // Город. 1901. № 9."],
    ],
)
def test_foreign_works_are_no_versions(entries: list[str]) -> None:
    body = "".join(f"{i}. {entry}\n" for i, entry in enumerate(entries, 1))
    assert [texts for _, texts in found(f"Литература\n{body}")] == [entries]


def test_parts_of_a_list_are_no_versions() -> None:
    body = f"На русском языке\n1. {RU[0]}\n2. {RU[1]}\nНа иностранных языках\n1. {FOREIGN}\n"
    body += "2. Unwin R. Town Planning in Practice. London: Fisher, 1909. 416 p.\n"
    ((language, texts),) = found(f"Литература\n{body}")
    assert (language, len(texts)) == ("ru", 4)


def test_each_version_is_located() -> None:
    text = "Литература\n" + joined("{i}. {ru}\n({en})")
    document = read_document(text.encode())
    for one in find_lists(document):
        for entry in one.entries:
            assert entry.span.of(text) == entry.raw == entry.text
            assert entry.label
