import pytest

from caspibib.formats.bib.names import names_from_bib, names_to_bib

BOTH_WAYS = [
    ("Бородавкин, А. Н.", {"family": "Бородавкин", "given": "А. Н."}),
    ("Efremova-Shershukova, N. A.", {"family": "Efremova-Shershukova", "given": "N. A."}),
    ("O'Neil, Sh.", {"family": "O'Neil", "given": "Sh."}),
    ("{Ван дер Берг}, И.", {"family": "Ван дер Берг", "given": "И."}),
    ("von Beethoven, L.", {"family": "Beethoven", "given": "L.", "non-dropping-particle": "von"}),
    ("King, Jr., M. L.", {"family": "King", "given": "M. L.", "suffix": "Jr."}),
    ("Brinch Hansen, Per", {"family": "Brinch Hansen", "given": "Per"}),
    ("{Smith, and}, {J.}", {"family": "Smith, and", "given": "J."}),
    ("Аристотель", {"family": "Аристотель"}),
    ("{РАН}", {"literal": "РАН"}),
    ("{Simon and Schuster, Inc.}", {"literal": "Simon and Schuster, Inc."}),
    ("{family{=}x}", {"literal": "family=x"}),
    ("others", {"literal": "others"}),
]
READ = [
    ("Donald E. Knuth", {"family": "Knuth", "given": "Donald E."}),
    (r"{\'E}tienne Gilson", {"family": "Gilson", "given": "Étienne"}),
    ("A, B, C, D", {"literal": "A, B, C, D"}),
    ("{{Двойные}}", {"literal": "Двойные"}),
]


@pytest.mark.parametrize(("bib", "name"), BOTH_WAYS)
def test_a_name_is_written_and_read(bib, name):
    assert names_to_bib([name]) == bib
    assert names_from_bib(bib) == [name]


@pytest.mark.parametrize(("bib", "name"), READ)
def test_a_name_is_read(bib, name):
    assert names_from_bib(bib) == [name]


def test_names_are_joined_by_and():
    names = [{"family": "Юнь", "given": "П."}, {"literal": "A and B"}, {"family": "Ли"}]
    assert names_to_bib(names) == "Юнь, П. and {A and B} and Ли"
    assert names_from_bib("Юнь, П. and {A and B} and Ли") == names


def test_no_name_is_no_field():
    assert names_to_bib([{}]) is None
