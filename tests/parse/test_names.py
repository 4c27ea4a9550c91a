import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.names import are_names, names_body, read_names
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
    # bodies
    ("World Health Organization", ["{World Health Organization}"]),
    ("ТАСС", ["{ТАСС}"]),
    (
        "Министерство культуры и спорта Республики Казахстан",
        ["{Министерство культуры и спорта Республики Казахстан}"],
    ),
    ("Food and Agriculture Organization", ["{Food and Agriculture Organization}"]),
    ("Plato", ["{Plato}"]),
    ("", []),
    ("и др.", []),
    (", ,", []),
    ("&", []),
]

UNREAD = [
    ("Smith J, Doe A", ["Smith, J", "Doe, A"], "initials without stops look like a given name"),
    ("Иванов Иван Иванович", ["Иванов, Иван Иванович"], "no comma parts family and given names"),
    ("St. John, J.", ["St. John, J."], "«St.» looks like initials before a family name"),
    ("Чан Жанг Нам", ["Чан, Жанг Нам"], "Vietnamese names are not told from bodies"),
]

TITLES = [
    "«Русская весна»: Казахстан готовил турецких офицеров",
    "“Russian Spring”: Kazakhstan was training Turkish officers",
    "Форум межрегионального сотрудничества России и Казахстана",
    "Trade between Russia and Kazakhstan in 2019",
    "Торговля между Россией и Казахстаном в 2019 г.",
    "К.-Ж. Токаев провел совещание в Актау",
    "K. Tokayev held a meeting in Aktau",
    "А. С. Пушкин и его время",
    "Россия и Казахстан",
    "Москва и Баку",
    "Крым, Россия, Казахстан",
    "Russia",
    "10 стран с наибольшим товарооборотом",
    "",
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


@pytest.mark.parametrize("text", TITLES)
def test_titles_are_no_names(text: str) -> None:
    assert not are_names(text)


@pytest.mark.parametrize(
    "text",
    [text for text, names in NAMES if names and not any(name.startswith("{") for name in names)],
)
def test_names_are_names(text: str) -> None:
    assert are_names(text)


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


BODIES = [
    ("Министерство энергетики Республики Казахстан", True),
    ("Asian Development Bank", True),
    ("Қазақстан Республикасының Экология министрлігі", True),
    ("Forum of Interregional Cooperation between Russia and Kazakhstan", False),
    ("Торговля между Россией и Казахстаном в 2019 г.", False),
    ("", False),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_names_body(text: str, body: bool) -> None:
    assert names_body(text) == body
