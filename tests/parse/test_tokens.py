import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.tokens import tokenize

CUT = [
    ("Юнь, П. (2020).", ["Юнь", ",", "П", ".", "(", "2020", ")", "."]),
    ("М.:Наука", ["М", ".", ":", "Наука"]),
    ("№3.–С.5", ["№", "3", ".", "–", "С", ".", "5"]),
    ("города // Вестник", ["города", "//", "Вестник"]),
    ("города/А.А. Белов//Вестник", ["города", "/", "А", ".", "А", ".", "Белов", "//", "Вестник"]),
    ("С.28-35.", ["С", ".", "28", "-", "35", "."]),
    ("15(3), 127–139", ["15", "(", "3", ")", ",", "127", "–", "139"]),
    ("Т.7 2019г", ["Т", ".", "7", "2019", "г"]),
    ("e0123", ["e", "0123"]),
    ("Ефремова-Шершукова", ["Ефремова-Шершукова"]),
    ("O'Brien О’Генри", ["O'Brien", "О’Генри"]),
    ("«Русская весна»:", ["«", "Русская", "весна", "»", ":"]),
    ("https://www.pravda.ru/world/1065025-kazakhstan/.", None),
    ("http://kremlin.ru/events/president/news/61997,", None),
    ("https://doi.org/10.31857/S2587-55662019124-36.", None),
    ("www.rusevr.asia/rossiya?a=1&b=2;", None),
    ("10.24975/2313-8920-2018-5-2-191-202.", None),
    ("10.1016/S0010-8650(99)80003-2", None),
    (
        "<https://forbes.kz/process/>",
        ["<", "https://forbes.kz/process/", ">"],
    ),
    ("(https://forbes.kz/a)", ["(", "https://forbes.kz/a", ")"]),
    ("DOI:10.17673/Vestnik.2017.03.14.", ["DOI", ":", "10.17673/Vestnik.2017.03.14", "."]),
    ("", []),
    (" \n\t\u00a0", []),
]


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_tokens(text: str, expected: list[str] | None) -> None:
    whole = text.rstrip(".,;")
    expected = [whole, *text[len(whole) :]] if expected is None else expected
    assert [token.text for token in tokenize(text)] == expected


def test_italics() -> None:
    tokens = tokenize("Title. Journal name, 5", ((7, 19),))
    assert [token.text for token in tokens if token.emphasis] == ["Journal", "name"]


PIECES = st.sampled_from(
    [
        "М.:Наука",
        " // ",
        "№3",
        "–",
        "http://a.kz/б)",
        "10.1234/x.",
        " ",
        "слово",
        "\u0306",
        "«",
        "7",
    ]
)


@given(st.text(max_size=80) | st.lists(PIECES).map("".join))
def test_every_sign_is_in_exactly_one_token(text: str) -> None:
    tokens = tokenize(text)
    covered = [i for token in tokens for i in range(token.start, token.end)]
    assert covered == [i for i, char in enumerate(text) if not char.isspace()]
    assert all(token.text == text[token.start : token.end] for token in tokens)
