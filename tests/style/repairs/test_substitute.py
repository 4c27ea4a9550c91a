"""What stands in for an author is not said again."""

from ..works import CHAPTER, SPRING, entry, names, reference

MACRO = '<macro name="title"><text variable="title" font-style="italic"/></macro>'
AUTHOR = '<names variable="author"><substitute>{}</substitute></names>'


def test_through_a_macro() -> None:
    layout = AUTHOR.format('<text macro="title"/>') + '<text macro="title" prefix=" | "/>'
    assert entry(layout, SPRING, rest=MACRO) == SPRING.title


def test_in_a_choice() -> None:
    choice = '<choose><if type="webpage"><text variable="title"/></if></choose>'
    layout = AUTHOR.format(choice) + '<text variable="title" prefix=" | "/>'
    assert entry(layout, SPRING) == SPRING.title


def test_only_what_was_said() -> None:
    layout = AUTHOR.format('<names variable="translator"/><text variable="title"/>')
    assert entry(layout + '<text variable="URL" prefix=" "/>', SPRING).endswith(f" {SPRING.URL}")


def test_with_an_author_nothing_is_left_out() -> None:
    layout = AUTHOR.format('<text variable="title"/>') + '<text variable="title" prefix=" | "/>'
    assert entry(layout, CHAPTER) == "M. Sh. Dzhantaleeva | Caspian dilemma"


def test_the_shorthand_takes_name_and_label() -> None:
    layout = (
        '<names variable="author"><name name-as-sort-order="all" initialize-with="."/>'
        '<label form="short" prefix=" (" suffix=")"/>'
        '<substitute><choose><if type="book"><names variable="editor"/></if></choose>'
        "</substitute></names>"
        '<names variable="editor" prefix=" / "/>'
    )
    book = reference(type="book", title="X", editor=names("Petrov, Pavel"))
    assert entry(layout, book) == "Petrov, P. (ed.)"
