import pytest
from training.people import (
    Person,
    family,
    genitive,
    in_full,
    initials,
    inverted,
    listed,
    shortened,
    straight,
)

IVANOV = {"family": "Иванов", "given": "Иван Петрович"}
MEULEN = {"family": "Meulen", "given": "P. J.", "non-dropping-particle": "van der"}
CHERNOV = {"family": "Чернов", "given": "Юрий-Карл"}
SMIRNOV = {"family": "Smirnov", "given": "AV"}
BODY = {"literal": "Росстат"}


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (IVANOV, "Иванов И. П."),
        (MEULEN, "van der Meulen P. J."),
        (CHERNOV, "Чернов Ю.-К."),
        (SMIRNOV, "Smirnov A. V."),
        (BODY, "Росстат"),
    ],
)
def test_inverted(person: Person, expected: str) -> None:
    assert inverted(person) == expected


def test_the_ways_to_print_a_name() -> None:
    assert inverted(IVANOV, comma=",", gap="") == "Иванов, И.П."
    assert initials(IVANOV, gap="", stop="") == "ИП"
    assert straight(IVANOV) == "И. П. Иванов"
    assert straight(IVANOV, gap="", space="") == "И.П.Иванов"
    assert in_full(IVANOV, inverted=True) == "Иванов Иван Петрович"
    assert in_full(IVANOV, inverted=False) == "Иван Петрович Иванов"
    assert family(MEULEN) == "van der Meulen"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Жирков", "Жиркова"),
        ("Петрова", "Петровой"),
        ("Ильинский", "Ильинского"),
        ("Ильинская", "Ильинской"),
        ("Мельник", "Мельника"),
        ("Шевченко", "Шевченко"),
        ("Smith", "Smith"),
    ],
)
def test_genitive(name: str, expected: str) -> None:
    assert genitive({"family": name})["family"] == expected


def test_lists_of_names() -> None:
    assert listed(["А", "Б", "В"], last=" и ") == "А, Б и В"
    assert listed(["А"]) == "А"
    assert listed([]) == ""
    assert shortened([IVANOV, BODY, SMIRNOV, CHERNOV], most=3, shown=1) == ([IVANOV], True)
    assert shortened([IVANOV, BODY], most=3, shown=1) == ([IVANOV, BODY], False)
