import pytest

from caspibib.parse.draft import Draft
from caspibib.parse.labels import Label
from caspibib.parse.normalizers.people import read_people
from tests.parse.entries import shown
from tests.parse.normalizers.drafts import draft_of

AUTHORS = [
    # the heading and the names behind the slash
    (["Зорин З. З.", "З. З. Зорин"], ["Зорин, З. З."]),
    (["Зорин, З. З.", "З. З. Зорин, К. К. Ковалёв"], ["Зорин, З. З.", "Ковалёв, К. К."]),
    (["Зорин, З. З., Ковалёв, К. К.", "З. З. Зорин"], ["Зорин, З. З.", "Ковалёв, К. К."]),
    (["Грин, Джейн", "Дж. Грин"], ["Грин, Джейн"]),
    (["Зорин З. З.", "Зорин Захар Захарович"], ["Зорин, З. З."]),
    (["Ковалёв К. К.", "К. К. Ковалев [и др.]"], ["Ковалёв, К. К."]),
    (["ЗОРИН З. З.", "З. З. Зорин"], ["ЗОРИН, З. З."]),
    # a Latin «C» or «o» in one of the prints
    (["Cаблин С. С.", "С. С. Саблин, К. К. Ковалёв"], ["Саблин, С. С.", "Ковалёв, К. К."]),
    (["Кoвалёв К. К.", "К. К. Ковалёв"], ["Кoвалёв, К. К."]),
    # rubbish in the heading's piece
    (["Зорин З. З. Народ", "З. З. Зорин"], ["Зорин, З. З."]),
    # no name in common
    (["Зорин З. З.", "К. К. Ковалёв"], ["Зорин, З. З.", "Ковалёв, К. К."]),
    (["Зорин З. З.", "З. З. Зорина"], ["Зорин, З. З.", "Зорина, З. З."]),
    # words of a role in lists of authors
    (["рук. Зорин З. З.", "исполн.: Грин Д. Д."], ["Зорин, З. З.", "Грин, Д. Д."]),
    (["Per Olsen"], ["Olsen, Per"]),
]  # fmt: skip

ROLES = [
    ("под ред. З. З. Зорина", ["Зорина, З. З."]),
    ("под ред.З. З. Зорина", ["Зорина, З. З."]),
    ("Под общ. ред. З. З. Зорина, К. К. Ковалёвой", ["Зорина, З. З.", "Ковалёвой, К. К."]),
    ("под общей редакцией З. З. Зорина и К. К. Ковалёва", ["Зорина, З. З.", "Ковалёва, К. К."]),
    ("под редакцией Зои Зориной", ["Зориной, Зои"]),
    ("отв. ред.: З. З. Зорин, К. К. Ковалёв", ["Зорин, З. З.", "Ковалёв, К. К."]),
    ("Отв.ред. З.З.Зорин", ["Зорин, З.З."]),
    ("отв. за вып.: З. З. Зорин", ["Зорин, З. З."]),
    ("гл. ред. З. З. Зорин", ["Зорин, З. З."]),
    ("Науч. ред. З. З. Зорин", ["Зорин, З. З."]),
    ("ред.-сост. З. З. Зорин", ["Зорин, З. З."]),
    ("ред. кол.: З. З. Зорин (отв. ред.) [и др.]", ["Зорин, З. З."]),
    ("редкол.: З. З. Зорин (гл. ред.), К. К. Ковалёв", ["Зорин, З. З.", "Ковалёв, К. К."]),
    ("З. З. Зорин, К. К. Ковалёв (ред.)", ["Зорин, З. З.", "Ковалёв, К. К."]),
    ("Зорин З. З., ред.", ["Зорин, З. З."]),
    ("под ред. акад. З. З. Зорина", ["Зорина, З. З."]),
    ("под ред. д-ра техн. наук, проф. З. З. Зорина", ["Зорина, З. З."]),
    ("под ред. чл.-корр. РАН З. З. Зорина", ["Зорина, З. З."]),
    ("под ред. З. З. Зорина, науч. ред. К. К. Ковалёв", ["Зорина, З. З.", "Ковалёв, К. К."]),
    ("за ред. О. О. Дзюби", ["Дзюби, О. О."]),
    ("за заг. ред. О. О. Дзюби", ["Дзюби, О. О."]),
    ("пад рэд. А. А. Дзюбы", ["Дзюбы, А. А."]),
    ("рэдкал.: А. А. Дзюба (адк. рэд.) [і інш.]", ["Дзюба, А. А."]),
    ("ред. басқ. Б.Ә. Сәрсенов", ["Сәрсенов, Б.Ә."]),
    ("под ред. на Ц. Петров", ["Петров, Ц."]),
    ("Otv. red. Z. Z. Zorin", ["Zorin, Z. Z."]),
    ("Edited by J. Brown", ["Brown, J."]),
    ("edited and translated by Jane Brown", ["Brown, Jane"]),
    ("Ed. by J. Brown, A. Green", ["Brown, J.", "Green, A."]),
    ("Eds. J. Brown, A. Green", ["Brown, J.", "Green, A."]),
    ("Brown J., Green A. (eds.)", ["Brown, J.", "Green, A."]),
    ("Brown J, Green A (eds)", ["Brown, J", "Green, A"]),
    ("Brown J, Green A, editors", ["Brown, J", "Green, A"]),
    ("Brown, J., & Green, A. (Eds.),", ["Brown, J.", "Green, A."]),
    ("J. Brown (Ed.),", ["Brown, J."]),
    ("Brown, John, ed.", ["Brown, John"]),
    ("Anna Braun / Petra Grün (Hrsg.)", ["Braun, Anna", "Grün, Petra"]),
    ("H. von Braun (ed.)", ["von Braun, H."]),
]

TRANSLATORS = [
    ("пер. с нем. З. З. Зорина", ["Зорина, З. З."]),
    ("Пер. З. З. Зорин, К. К. Ковалёв", ["Зорин, З. З.", "Ковалёв, К. К."]),
    ("пер. с англ. и нем. яз. З. З. Зорина", ["Зорина, З. З."]),
    ("пер. с англ. С. С. Саблина", ["Саблина, С. С."]),
    ("пер. с фр. Н. А. Зориной", ["Зориной, Н. А."]),
    ("перевод с английского З. Зорина", ["Зорина, З."]),
    ("Transl. by J. Brown", ["Brown, J."]),
    ("Transl. from German by O.V. Zorin", ["Zorin, O.V."]),
    ("translated from the French by J. Brown", ["Brown, J."]),
]

COMPILERS = [
    ("сост. З. З. Зорин, К. К. Ковалёв", ["Зорин, З. З.", "Ковалёв, К. К."]),
    ("Сост.: З. З. Зорин и др.", ["Зорин, З. З."]),
    ("сост. и науч. ред. З. З. Зорин", ["Зорин, З. З."]),
    ("авт.-сост. З. З. Зорин", ["Зорин, З. З."]),
    ("уклад. О. О. Дзюба", ["Дзюба, О. О."]),
    ("съст. Ел. Петрова", ["Петрова, Ел."]),
    ("құраст. Б. Сәрсенов", ["Сәрсенов, Б."]),
    ("comp. J. Brown", ["Brown, J."]),
]


@pytest.mark.parametrize(("written", "expected"), AUTHORS)
def test_authors(written: list[str], expected: list[str]) -> None:
    # A title stands between the heading and the names behind the slash.
    pieces = [part for text in written for part in (text, "О погоде")][:-1]
    draft = draft_of("author", *pieces)
    draft = Draft.of_spans(draft.text, {"author": draft.spans["author"][::2]})
    assert [shown(name) for name in read_people(draft).values["author"]] == expected


@pytest.mark.parametrize(
    ("label", "written", "expected"),
    [
        *(("editor", *row) for row in ROLES),
        *(("translator", *row) for row in TRANSLATORS),
        *(("compiler", *row) for row in COMPILERS),
        ("container-author", "З. З. Зорин", ["Зорин, З. З."]),
    ],
)
def test_roles_leave_no_trace(label: Label, written: str, expected: list[str]) -> None:
    values = read_people(draft_of(label, written)).values
    assert [shown(name) for name in values[label.replace("-", "_")]] == expected


def test_a_translation_by_nobody() -> None:
    draft = read_people(draft_of("translator", "пер. с англ."))
    assert (draft.values, draft.notes) == ({}, ("«пер. с англ.» names nobody",))


def test_lists_that_a_comma_broke_are_one() -> None:
    values = read_people(draft_of("author", "Зорин", "З. З.", "Ковалёв К. К.")).values
    assert [shown(name) for name in values["author"]] == ["Зорин, З. З.", "Ковалёв, К. К."]
