import pytest

from ..works import entry, names, reference

PEOPLE = [
    ("Dzhantaleeva, M. Sh.", ". ", "M. Sh. Dzhantaleeva"),
    ("Rowling, Joanne K.", ". ", "J. K. Rowling"),
    ("Толкин, Дж. Р. Р.", ". ", "Дж. Р. Р. Толкин"),
    ("Гегель, Г.В.Ф.", ". ", "Г. В. Ф. Гегель"),
    ("Гегель, Георг Вильгельм", ".", "Г.В. Гегель"),
    ("Sartre, Jean-Paul", ". ", "J.-P. Sartre"),
    ("Сина, Абу ибн", ". ", "А. ибн Сина"),
    ("Сунь, 小明", ". ", "小明 Сунь"),
    ("Казахстан", ". ", "Казахстан"),
    ("Иванов, ", ". ", "Иванов"),
]


@pytest.mark.parametrize(("person", "mark", "text"), PEOPLE)
def test_initials(person: str, mark: str, text: str) -> None:
    layout = f'<names variable="author"><name initialize-with="{mark}"/></names>'
    assert entry(layout, reference(author=names(person))) == text


def test_full_names_when_the_style_says_so() -> None:
    layout = '<names variable="author"><name initialize-with="." initialize="false"/></names>'
    assert entry(layout, reference(author=names("Hegel, Georg"))) == "Georg Hegel"


def test_a_role_with_a_hyphen() -> None:
    layout = '<names variable="collection-editor"><name/><label prefix=", " form="short"/></names>'
    assert entry(layout, reference(collection_editor=names("Ivanov, I."))).startswith("I. Ivanov")


def test_roles_are_joined_and_one_person_is_named_once() -> None:
    layout = '<names variable="editor translator" delimiter="; "><name/></names>'
    two = reference(editor=names("Ivanov, I."), translator=names("Petrov, P."))
    one = reference(editor=names("Ivanov, I."), translator=names("Ivanov, I."))
    assert entry(layout, two) == "I. Ivanov; P. Petrov"
    assert entry(layout, one) == "I. Ivanov"


def test_a_name_part_of_a_name_without_it() -> None:
    layout = (
        '<names variable="author"><name name-as-sort-order="all">'
        '<name-part name="given" text-case="uppercase"/>'
        '<name-part name="family" text-case="uppercase"/></name></names>'
    )
    assert entry(layout, reference(author=names("Мгу", "Иванов, Иван"))) == "МГУ, ИВАНОВ, ИВАН"


def test_rendering_leaves_the_style_as_it_was() -> None:
    layout = '<names variable="author"/>'
    of = reference(author=names("Hegel, Georg"))
    assert [entry(layout, of) for _ in range(3)] == ["Georg Hegel"] * 3


def test_the_point_of_an_initial_is_the_names_own() -> None:
    of = reference(author=names("Иванов, Иван"), publisher="Наука")
    layout = (
        '<names variable="author" suffix="{}"><name name-as-sort-order="all" sort-separator=" " '
        'initialize-with=". "/></names><text variable="publisher"/>'
    )
    assert entry(layout.format(" : "), of) == "Иванов И. : Наука"
    assert entry(layout.format(". "), of) == "Иванов И. Наука"


def test_et_al_in_the_language_of_the_run() -> None:
    layout = '<names variable="author"><name et-al-min="2" et-al-use-first="1"/></names>'
    of = reference(author=names("Иванов, И.", "Петров, П."))
    assert entry(layout, of, "ru-RU") == "И. Иванов и др."
    assert entry(layout, of, "en-US") == "И. Иванов et al."
