import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.tokens import tokenize

CUT = [
    # signs are cut loose; an initial and a letter that stands for a word keep their stop
    ("М.:Наука", "М. : Наука"),
    ("СПб.: Лань", "СПб . : Лань"),
    ("№3.–С.5", "№ 3 . – С. 5"),
    ("Т. 5, № 2. – С. 10–15.", "Т. 5 , № 2 . – С. 10 – 15 ."),
    ("Т.7 2019г", "Т. 7 2019 г"),
    ("15(3), 127–139", "15 ( 3 ) , 127 – 139"),
    ("2020;56(8):45-52.", "2020 ; 56 ( 8 ) : 45 - 52 ."),
    ("e0123", "e 0123"),
    ("2019a", "2019 a"),
    ("3-е изд.", "3 - е изд ."),
    ("«Русская весна»:", "« Русская весна » :"),
    ("города // Вестник", "города // Вестник"),
    ("города/А.А. Белов//Вестник", "города / А. А. Белов // Вестник"),
    # names
    ("Белов И.И., Чернов Ю.-К.", "Белов И. И. , Чернов Ю. - К."),
    ("Юнь, П. (2020).", "Юнь , П. ( 2020 ) ."),
    ("Дж. Смит", "Дж. Смит"),
    ("Ph.D., U.S.", "Ph. D. , U. S."),
    ("и др.", "и др."),
    ("Ефремова-Шершукова", "Ефремова-Шершукова"),
    ("O'Brien О’Генри", "O'Brien О’Генри"),
    # addresses, without what stands around them
    ("https://www.pravda.ru/106-kazakhstan/.", "https://www.pravda.ru/106-kazakhstan/ ."),
    ("http://kremlin.ru/events/news/61997,", "http://kremlin.ru/events/news/61997 ,"),
    ("www.rusevr.asia/rossiya?a=1&b=2;", "www.rusevr.asia/rossiya?a=1&b=2 ;"),
    ("ftp://a.ru/б,в;", "ftp://a.ru/б,в ;"),
    ("https:/a.ru/x", "https:/a.ru/x"),
    ("<https://forbes.kz/process/>.", "< https://forbes.kz/process/ > ."),
    ("(https://forbes.kz/a)", "( https://forbes.kz/a )"),
    ("http://a.ru/b(дата обращения: 2020)", "http://a.ru/b ( дата обращения : 2020 )"),
    ("http://a.ru/b (дата обращения", "http://a.ru/b ( дата обращения"),
    ("http://a.ru/b(accessed 5 May", "http://a.ru/b ( accessed 5 May"),
    # identifiers
    ("https://doi.org/10.31857/S2587-556620.", "https://doi.org/10.31857/S2587-556620 ."),
    ("doi.org/10.1134/S0001", "doi.org/10.1134/S0001"),
    ("dx.doi.org/10.1016/abc.", "dx.doi.org/10.1016/abc ."),
    ("DOI:10.17673/Vestnik.2017.03.14.", "DOI : 10.17673/Vestnik.2017.03.14 ."),
    ("10.1016/S0010-8650(99)80003-2", "10.1016/S0010-8650(99)80003-2"),
    ("[doi: 10.1234/abc].", "[ doi : 10.1234/abc ] ."),
    ("", ""),
    (" \n\t\u00a0", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_tokens(text: str, expected: str) -> None:
    assert [token.text for token in tokenize(text)] == expected.split()


@pytest.mark.parametrize(
    "text",
    ["https://en.wikipedia.org/wiki/Sea_(law)", "https://ru.wikipedia.org/wiki/Река_(фильм)"],
)
def test_an_address_that_ends_in_a_bracket(text: str) -> None:
    assert [token.text for token in tokenize(text)] == [text]


def test_italics() -> None:
    tokens = tokenize("Title. Journal name, 5", ((7, 19),))
    assert [token.text for token in tokens if token.emphasis] == ["Journal", "name"]


PIECES = st.sampled_from(
    ["М.:Наука", " // ", "№3", "–", "http://a.kz/б)", "10.1234/x.", " ", "слово", "И.И.",
     "doi.org/1", "\u0306", "«", "7"]
)  # fmt: skip


@given(st.text(max_size=80) | st.lists(PIECES).map("".join))
def test_every_sign_is_in_exactly_one_token(text: str) -> None:
    tokens = tokenize(text)
    covered = [i for token in tokens for i in range(token.start, token.end)]
    assert covered == [i for i, char in enumerate(text) if not char.isspace()]
    assert all(token.text == text[token.start : token.end] for token in tokens)
