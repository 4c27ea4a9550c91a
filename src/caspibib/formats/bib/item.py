"""A CSL item as the fields of an entry, and back, both by walking a dialect's table."""

import re
from typing import Final

from caspibib.formats.bib.latex import clean
from caspibib.formats.bib.table import Dialect, EntryType, Field, Item

SUBTYPE: Final = "entrysubtype"

_FIELD_NAME: Final = re.compile(r"[a-z]+")
_ESCAPED_MARK: Final = re.compile(r'\\(?:[{}",=]|$)')
"""A sign that one parser of .bib files counts and another does not."""


def entry_type(item: Item, dialect: Dialect) -> EntryType:
    """The type of entry that an item is written as."""
    fitting = (row for row in dialect.types if row.item == item["type"] and row.when(item))
    return next(fitting, EntryType("misc", item["type"], subtype=item["type"]))


def write_fields(item: Item, entry: str, dialect: Dialect) -> dict[str, tuple[Field, str]]:
    """The fields that hold the item, by name, each with its row of the table."""
    written: dict[str, tuple[Field, str]] = {}
    held = set()
    for field in dialect.fields:
        if field.variable not in item or field.variable in held or field.name in written:
            continue
        value = field.codec.write(item[field.variable]) if field.belongs_to(entry) else None
        if value:
            written[field.name] = (field, value)
            held.add(field.variable)
    return written


def passing_fields(item: Item, dialect: Dialect) -> dict[str, str]:
    """What was read from fields that the table does not know, as it stood there."""
    known = {name for field in dialect.fields for name in (field.name, *field.aliases)}
    custom = item.get("custom", {})
    return {
        name: value
        for name, value in custom.items()
        if isinstance(value, str)
        and _FIELD_NAME.fullmatch(name)
        and name not in known
        and dialect.passes(name)
        and _stands_in_braces(value)
    }


def read_item(entry: str, fields: dict[str, str], dialect: Dialect) -> Item:
    """The item that the fields hold; unknown fields are kept under ``custom``, as they stand.

    A known field in an entry that should not have it is read all the same.
    """
    left = dict(fields)
    item: Item = _read_type(entry, left, dialect)
    own = [field for field in dialect.fields if field.belongs_to(entry)]
    for field in (*own, *dialect.fields):
        name = next((name for name in (field.name, *field.aliases) if name in left), None)
        if name is not None and field.variable not in item:
            item[field.variable] = field.codec.read(left.pop(name))
    if left:
        item["custom"] = {**item.get("custom", {}), **left}
    return item


def _read_type(entry: str, fields: dict[str, str], dialect: Dialect) -> Item:
    subtype = fields.get(SUBTYPE, "")
    rows = [row for row in dialect.types if row.entry == entry]
    for row in rows:
        if row.subtype == subtype:
            fields.pop(SUBTYPE, None)
            return {"type": row.item}
    if rows:
        return {"type": next((row.item for row in rows if not row.subtype), rows[0].item)}
    return {"type": "document", "custom": {"entrytype": entry}}


def _stands_in_braces(value: str) -> bool:
    """Whether every parser finds the end of the value where it is."""
    depth = 0
    for character in value:
        depth += {"{": 1, "}": -1}.get(character, 0)
        if depth < 0:
            return False
    return depth == 0 and bool(value) and value == clean(value) and not _ESCAPED_MARK.search(value)
