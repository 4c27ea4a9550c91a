import pytest

from caspibib.model import Reference
from caspibib.style.engine import run
from caspibib.style.items import item_of

from ..works import names, reference, style, year

MACRO = (
    '<macro name="author"><names variable="author"><name name-as-sort-order="all"/></names></macro>'
)
WORKS = {
    "a": reference(author=names("Яшин, Я."), issued=year(2019), title="Alpha", volume="10"),
    "b": reference(author=names("Ёлкин, Ё."), issued=year(988), title="«Бета»", volume="9"),
    "c": reference(author=names("adams, D."), title="Гамма", volume="9 bis"),
    "d": reference(title="«Щука»", issued={"literal": "б. г."}),
}
ORDERS = [
    ('<key macro="author"/>', "ru-RU", "bdac"),
    ('<key macro="author"/>', "en-US", "cbda"),
    ('<key macro="author" sort="descending"/>', "ru-RU", "cadb"),
    ('<key variable="author"/>', "ru-RU", "bacd"),
    ('<key variable="issued"/>', "ru-RU", "bacd"),
    ('<key variable="issued" sort="descending"/>', "ru-RU", "abcd"),
    ('<key variable="title"/>', "ru-RU", "bcda"),
    ('<key variable="volume"/>', "ru-RU", "bcad"),
    ('<key variable="citation-number" sort="descending"/>', "ru-RU", "dcba"),
    ('<key variable="publisher"/>', "ru-RU", "abcd"),
]


@pytest.mark.parametrize(("keys", "locale", "order"), ORDERS)
def test_order(keys: str, locale: str, order: str) -> None:
    xml = style('<text variable="title"/>', MACRO).replace(
        b"<layout>", f"<sort>{keys}</sort><layout>".encode()
    )
    works: list[Reference] = list(WORKS.values())
    indexes = run(xml, locale).order([item_of(work) for work in works])
    assert "".join(list(WORKS)[index] for index in indexes) == order
