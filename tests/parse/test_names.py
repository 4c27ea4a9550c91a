import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.names import read_names
from tests.parse.entries import shown

NAMES = [
    # APA: the family name, a comma, the initials
    ("Трокаль, Т. В.", ["Трокаль, Т. В."]),
    ("Дудин, В. А., & Цветков, М. Н.", ["Дудин, В. А.", "Цветков, М. Н."]),
    ("Dudin, V. A., & Tsvetkov, M. N.", ["Dudin, V. A.", "Tsvetkov, M. N."]),
    ("Иванов, И., Петров, П., Сидоров, С.", ["Иванов, И.", "Петров, П.", "Сидоров, С."]),
    ("Brown, A., and Green, B.", ["Brown, A.", "Green, B."]),
    ("Белов, А., и Чернов, Б.", ["Белов, А.", "Чернов, Б."]),
    ("Ткач, О., та Коваль, Б.", ["Ткач, О.", "Коваль, Б."]),
    ("Brown, A.; Green, B.", ["Brown, A.", "Green, B."]),
    ("Brown, A. , & Green, B.", ["Brown, A.", "Green, B."]),
    # GOST: no comma
    ("Иванов И.И., Петров П. П.", ["Иванов, И.И.", "Петров, П. П."]),
    ("Иванов И. И.,Петров П. П.", ["Иванов, И. И.", "Петров, П. П."]),
    ("Иванов И. И. и Петров П. П.", ["Иванов, И. И.", "Петров, П. П."]),
    # the initials first
    ("И. И. Иванов", ["Иванов, И. И."]),
    ("К. Маркс и Ф. Энгельс", ["Маркс, К.", "Энгельс, Ф."]),
    ("M. Curie & P. Curie", ["Curie, M.", "Curie, P."]),
    ("К.-Ж. Токаев", ["Токаев, К.-Ж."]),
    # initials of several letters, joined ones, and none but one
    ("Dzhantaleeva, M. Sh.", ["Dzhantaleeva, M. Sh."]),
    ("Tokayev, K.-Zh.", ["Tokayev, K.-Zh."]),
    ("Нейман, Дж.", ["Нейман, Дж."]),
    ("Юнь, П.", ["Юнь, П."]),
    ("Nguyen, T. T. H. K.", ["Nguyen, T. T. H. K."]),
    ("Ефремова, Т.Ф", ["Ефремова, Т.Ф"]),
    # families of two parts
    ("Ефремова-Шершукова, Н. А.", ["Ефремова-Шершукова, Н. А."]),
    ("Efremova-Shershukova, N. A.", ["Efremova-Shershukova, N. A."]),
    ("García Márquez, G.", ["García Márquez, G."]),
    ("O'Brien, T.", ["O'Brien, T."]),
    ("Д’Артаньян, Ш.", ["Д’Артаньян, Ш."]),
    ("McDonald, J.", ["McDonald, J."]),
    # letters of other alphabets
    ("Әбдіров, Ә. Қ.", ["Әбдіров, Ә. Қ."]),
    ("Їжакевич, І. С.", ["Їжакевич, І. С."]),
    ("Łukasiewicz, Ł.", ["Łukasiewicz, Ł."]),
    ("Şahin, İ.", ["Şahin, İ."]),
    ("Čapek, Š.", ["Čapek, Š."]),
    ("ИВАНОВ, И. И.", ["ИВАНОВ, И. И."]),
    # particles
    ("van der Berg, J.", ["van der Berg, J."]),
    ("J. van der Berg", ["van der Berg, J."]),
    ("де Голль, Ш.", ["де Голль, Ш."]),
    ("Ш. де Голль", ["де Голль, Ш."]),
    ("van den Berg, J., & de Gaulle, C.", ["van den Berg, J.", "de Gaulle, C."]),
    ("аль-Фараби, А.", ["аль-Фараби, А."]),
    ("al-Farabi, A.", ["al-Farabi, A."]),
    ("Алиев, Г. А. оглы", ["Алиев, Г. А. оглы"]),
    # suffixes
    ("King, M. L., Jr.", ["King, M. L., Jr."]),
    ("King, M. L., Jr., & Young, A.", ["King, M. L., Jr.", "Young, A."]),
    ("Adams, J. Q., III", ["Adams, J. Q., III"]),
    ("King Jr., M. L.", ["King, M. L., Jr."]),
    ("Дюма, А., ст.", ["Дюма, А., ст."]),
    # given names in full
    ("Smith, John", ["Smith, John"]),
    ("Smith, John, & Doe, Jane", ["Smith, John", "Doe, Jane"]),
    ("Смирнов, Иван Петрович", ["Смирнов, Иван Петрович"]),
    ("Smith, John P.", ["Smith, John P."]),
    # others, who leave no trace
    ("Smith, J., et al.", ["Smith, J."]),
    ("Smith, J., Brown, A., [et al.]", ["Smith, J.", "Brown, A."]),
    ("Иванов И. И. и др.", ["Иванов, И. И."]),
    ("Иванов И.И. [и др.]", ["Иванов, И.И."]),
    ("Иванов, И. И., и др.", ["Иванов, И. И."]),
    ("Коваль, Б. та ін.", ["Коваль, Б."]),
    ("Smith, J., . . . Doe, J.", ["Smith, J.", "Doe, J."]),
    ("Smith, J., … Doe, J.", ["Smith, J.", "Doe, J."]),
    # initials without stops, and with one too few
    ("Ковалёв КК, Зорин ЗЗ", ["Ковалёв, КК", "Зорин, ЗЗ"]),
    ("Kovalev KK, Zorin ZZ, Brown J Jr", ["Kovalev, KK", "Zorin, ZZ", "Brown, J, Jr"]),
    ("Markov II, Petrak VV.", ["Markov, II", "Petrak, VV"]),
    ("Brown J, Green A", ["Brown, J", "Green, A"]),
    ("JK Brown, Green AB", ["Brown, JK", "Green, AB"]),
    ("Ким ДЕ, Цой А-Б", ["Ким, ДЕ", "Цой, А-Б"]),
    ("Зорин З. З", ["Зорин, З. З"]),
    # what damage does: glued words, lost and doubled commas, blanks, letters of both scripts
    ("ЗоринЗ.З.", ["Зорин, З.З."]),
    ("З.З.Зорин,К.К.Ковалёв", ["Зорин, З.З.", "Ковалёв, К.К."]),
    ("Зорин З.З. Ковалёв К.К.", ["Зорин, З.З.", "Ковалёв, К.К."]),
    ("З.З. Зорин К.К. Ковалёв", ["Зорин, З.З.", "Ковалёв, К.К."]),
    ("З.З. Зорин, , К.К. Ковалёв", ["Зорин, З.З.", "Ковалёв, К.К."]),
    ("Зорин, З.З. Ковалёв, К.К.", ["Зорин, З.З.", "Ковалёв, К.К."]),
    ("Зорин A.C., Ковалёв К. К.", ["Зорин, A.C.", "Ковалёв, К. К."]),
    ("Zorin А.С.", ["Zorin, А.С."]),
    ("Z orin A., Green B.", ["Zorin, A.", "Green, B."]),
    ("Кова- лёв К.К.", ["Ковалёв, К.К."]),
    ("Римский- Корсаков Н. А.", ["Римский-Корсаков, Н. А."]),
    ("О. Цой.", ["Цой, О."]),
    # the order changes in the list
    ("Зорин З.З., К.К. Ковалёв", ["Зорин, З.З.", "Ковалёв, К.К."]),
    ("Brown, A., B. Green, and C. White", ["Brown, A.", "Green, B.", "White, C."]),
    # particles behind the initials, a maiden name, kin
    ("Дейссель Л. ван", ["Дейссель, Л. ван"]),
    ("Гумбольдт А. фон, Зорин З.З.", ["Гумбольдт, А. фон", "Зорин, З.З."]),
    ("ван ден Берг Я. Я.", ["ван ден Берг, Я. Я."]),
    ("Ван ден Берг Я. Я.", ["Ван ден Берг, Я. Я."]),
    ("Зорина (Ковалёва) А. А.", ["Зорина (Ковалёва), А. А."]),
    ("Гусейнов Р. Ф. оглы, Зорин З. З.", ["Гусейнов, Р. Ф. оглы", "Зорин, З. З."]),
    ("de la Cruz, M., & d’Arcy, P.", ["de la Cruz, M.", "d’Arcy, P."]),
    ("Ортега-и-Гассет Х.", ["Ортега-и-Гассет, Х."]),
    ("Борхес Х. Л., Вега Карпио Л.", ["Борхес, Х. Л.", "Вега Карпио, Л."]),
    ("St. James, J.", ["St. James, J."]),
    ("Лук’яненко О. В.", ["Лук’яненко, О. В."]),
    ("Г. Мұсабекұлы", ["Мұсабекұлы, Г."]),
    # suffixes without a comma
    ("Brown J. A. III", ["Brown, J. A., III"]),
    ("Дюма А. мл., Зорин З.", ["Дюма, А., мл.", "Зорин, З."]),
    ("Brown Jr., Robert D. & Ilse Green", ["Brown, Robert D., Jr.", "Green, Ilse"]),
    # given names in full, of which only the first is inverted
    ("Brown, John, and Jane Green", ["Brown, John", "Green, Jane"]),
    (
        "Сәрсенова, Айгүл, Динара Омарова, и Ерлан Жақсыбеков",
        ["Сәрсенова, Айгүл", "Омарова, Динара", "Жақсыбеков, Ерлан"],
    ),
    ("Jane Green, John P. Brown", ["Green, Jane", "Brown, John P."]),
    ("Brown, John P., Green, Jane", ["Brown, John P.", "Green, Jane"]),
    ("Зорин Захар Захарович", ["Зорин, Захар Захарович"]),
    ("Захар Захарович Зорин", ["Зорин, Захар Захарович"]),
    ("Зорина Зоя Захаровна, Коваль Пётр Ильич", ["Зорина, Зоя Захаровна", "Коваль, Пётр Ильич"]),
    ("Омаров Нұрлан Асқарұлы", ["Омаров, Нұрлан Асқарұлы"]),
    ("Гусейнов Рафик Фуад оглы", ["Гусейнов, Рафик Фуад оглы"]),
    ("ЗОРИН Захар", ["ЗОРИН, Захар"]),
    ("Jane GREEN", ["GREEN, Jane"]),
    ("Зорин Пётр", ["Зорин, Пётр"]),
    ("Пётр Зорин", ["Зорин, Пётр"]),
    ("Ван Гуанъи", ["Ван, Гуанъи"]),
    ("Li Wei", ["Li, Wei"]),
    ("Чан Ван Нам", ["Чан, Ван Нам"]),
    ("Фам Ван Н.", ["Фам, Ван Н."]),
    ("Johann van der Berg", ["van der Berg, Johann"]),
    ("Зорин Пётр П.", ["Зорин, Пётр П."]),
    # bodies
    ("World Health Organization", ["{World Health Organization}"]),
    ("ТАСС", ["{ТАСС}"]),
    (
        "Министерство культуры и спорта Республики Казахстан",
        ["{Министерство культуры и спорта Республики Казахстан}"],
    ),
    ("Food and Agriculture Organization", ["{Food and Agriculture Organization}"]),
    ("Plato", ["{Plato}"]),
    ("Всемирный союз лесников (WUF)", ["{Всемирный союз лесников (WUF)}"]),
    ("Минфин РФ", ["{Минфин РФ}"]),
    ("UN Women", ["{UN Women}"]),
    ("Министерство культуры, спорта и туризма", ["{Министерство культуры, спорта и туризма}"]),
    ("Brown A, Green B, ARISE Study Group", ["Brown, A", "Green, B", "{ARISE Study Group}"]),
    (
        "Brown A, Green B, et al; ARISE Steering Committee and Investigators",
        ["Brown, A", "Green, B", "{ARISE Steering Committee and Investigators}"],
    ),
    ("Зорин З.З., Институт проблем рынка РАН", ["Зорин, З.З.", "{Институт проблем рынка РАН}"]),
    ("Green Cross Inc.", ["{Green Cross Inc.}"]),
    # others, and those who took part
    ("Зорин З.З., Ковалёв К.К.[и др]", ["Зорин, З.З.", "Ковалёв, К.К."]),
    ("Z. Zorin, A. Brown [et al]", ["Zorin, Z.", "Brown, A."]),
    ("Сәрсенов Б. және т. б.", ["Сәрсенов, Б."]),
    ("Дзюба О. [і інш.]", ["Дзюба, О."]),
    ("Зорин Ж. Б., Ковалёв И. Т.", ["Зорин, Ж. Б.", "Ковалёв, И. Т."]),
    ("Brown J., with contributions by Green A.", ["Brown, J.", "Green, A."]),
    ("Brown, Ulrike/Green, Josef", ["Brown, Ulrike", "Green, Josef"]),
    ("-, -", []),
    ("", []),
    ("и др.", []),
    (", ,", []),
    ("&", []),
]

UNREAD = [
    ("Green Cross", ["{Green Cross}"], "two capitalised words look like a person"),
    ("Зорин З. (мл.)", ["Зорин, З., мл."], "a suffix in brackets"),
    ("García Márquez, Gabriel José", ["García Márquez, Gabriel José"], "could be two people"),
    ("ЗОРИНЗ.З.", ["ЗОРИН, З.З."], "in capitals, the family name has no end"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: list[str]) -> None:
    assert [shown(name) for name in read_names(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(text, expected, marks=pytest.mark.xfail(strict=True, reason=reason))
        for text, expected, reason in UNREAD
    ],
)
def test_names_not_read_yet(text: str, expected: list[str]) -> None:
    assert [shown(name) for name in read_names(text)] == expected


FAMILIES = st.sampled_from(["Иванов", "Ефремова-Шершукова", "Tokayev", "де Голль", "O'Brien"])
INITIALS = st.sampled_from(["А.", "Н. А.", "К.-Ж.", "M. Sh.", "Дж.", "И.И."])
PEOPLE = st.lists(st.tuples(FAMILIES, INITIALS), min_size=1, max_size=7)


@given(PEOPLE, st.sampled_from([", & ", ", and ", ", и ", ", ", "; "]))
def test_apa_lists_of_people(people: list[tuple[str, str]], last: str) -> None:
    written = [f"{family}, {initials}" for family, initials in people]
    text = last.join([", ".join(written[:-1]), written[-1]]) if len(written) > 1 else written[0]
    assert [(name.family, name.given) for name in read_names(text)] == people


@given(PEOPLE)
def test_gost_lists_of_people(people: list[tuple[str, str]]) -> None:
    text = ", ".join(f"{family} {initials}" for family, initials in people)
    assert [(name.family, name.given) for name in read_names(text)] == people


@given(st.text(alphabet="АбИван Smith,.&;-’и ", max_size=60) | st.text(max_size=60))
def test_every_name_has_words_of_the_text(text: str) -> None:
    for name in read_names(text):
        words = [name.family, name.given, name.suffix, name.literal]
        assert any(words)
        assert all(set("".join((part or "").split())) <= set(text) for part in words)


PARTS = [
    "Зорин",
    "зорин",
    "З.",
    "J",
    "JK",
    "Brown",
    "van",
    "оглы",
    "Jr.",
    "III",
    "St.",
    "Дж.",
    "РФ",
]
PARTS += [
    "Зорина",
    "(Ковалёва)",
    "—",
    "1",
    "«",
    "О’",
    "-",
    "Кова-",
    "Ван",
    "Т akeda",
    "Bank",
    ".",
    ":",
]


@given(st.lists(st.sampled_from(PARTS), max_size=9), st.sampled_from([" ", "", ", "]))
def test_names_lose_no_letter(parts: list[str], between: str) -> None:
    text = between.join(parts)
    told = "".join(
        "".join(filter(None, [name.family, name.given, name.suffix, name.literal]))
        for name in read_names(text)
    )
    assert sorted(filter(str.isalpha, told)) == sorted(filter(str.isalpha, text))


@pytest.mark.parametrize(
    "run",
    ["И. ", "И.", "Иван ", "Smith, J., Jr., ", "van ", "& ", "и др. ", "et al ", "- ", "T o",
     "(А) ", "II ", "VV ", "оглы ", ", ", "; ", "…", ". . ", "а-", "’", "(ред.) ", "St. "],
)  # fmt: skip
def test_long_lists_take_no_time(run: str) -> None:
    text = run * (5000 // len(run))
    began = time.perf_counter()
    read_names(text)
    assert time.perf_counter() - began < 0.5
