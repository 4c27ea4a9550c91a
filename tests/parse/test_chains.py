import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.chains import chains
from caspibib.parse.tokens import tokenize
from caspibib.parse.words import word

ROWS = [
    # family name first; the second of two rows in one heading is not of it
    ("Иванов И. И., Петров П. П. Название", ["Иванов И. И. , Петров П. П."]),
    ("Иванов, И.И. Название", ["Иванов , И. И."]),
    ("Жданко Г. М. В. Г. Лодыгин и его башня", ["Жданко Г. М."]),
    ("Smirnov AV, Kozlova NN. Cardiac", ["Smirnov AV , Kozlova NN"]),
    ("van der Meulen P. J., Smith J. Law", ["van der Meulen P. J. , Smith J."]),
    ("Чернов Ю.-К. Название", ["Чернов Ю. - К."]),
    # initials first
    ("И. И. Иванов, П. П. Петров, Название", ["И. И. Иванов , П. П. Петров"]),
    ("A. Kumar and P. Singh, “Routing", ["A. Kumar and P. Singh"]),
    # behind the entry's number
    ("[5] Иванов И. И. Название", ["Иванов И. И."]),
    ("12. Smith J. Law", ["Smith J."]),
    # after a stroke, after a role
    ("Название / И. И. Иванов // Журнал", ["И. И. Иванов"]),
    ("Название / под ред. Г. В. Жиркова. М.", ["Г. В. Жиркова"]),
    ("Title. Ed. by J. Smith. London", []),
    # none
    ("Название без имён // Журнал", []),
    ("Москва : Наука, 2010", []),
    ("", []),
]


def rows_of(text: str) -> list[str]:
    tokens = tokenize(text)
    found = chains([word(token.text) for token in tokens])
    assert len(found) == len(tokens)
    runs: list[list[str]] = [[]]
    for token, features in zip(tokens, found, strict=True):
        if any(feature.startswith("row=") for feature in features):
            runs[-1].append(token.text)
        elif runs[-1]:
            runs.append([])
    return [" ".join(run) for run in runs if run]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_rows(text: str, expected: list[str]) -> None:
    assert rows_of(text) == expected


def test_what_follows_a_row() -> None:
    text = "Иванов И. И. О погоде"
    found = chains([word(token.text) for token in tokenize(text)])
    assert [features[:1] for features in found[3:5]] == [["row-end=0i1"], ["row-end-2=0i1"]]


WORDS = tokenize("Иванов И. van , и / ред. . Smith AV - 7 ( слово")


@given(st.lists(st.sampled_from([token.text for token in WORDS])))
def test_any_words(texts: list[str]) -> None:
    words = [word(text) for text in texts]
    assert len(chains(words)) == len(words)
