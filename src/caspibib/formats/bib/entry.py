"""A work as one entry of a .bib file, all versions of it, and back.

The fields are those of the main version; what another version says differently stands beside
them, in the fields that the dialect has for it. The entry is then read back, and what differs from
the work (a variable that has no field, a type that the entry cannot tell) goes into one more field,
as JSON. So a round trip is exact whatever the table leaves out.
"""

from dataclasses import dataclass
from typing import Any, Final

from caspibib.formats.bib.item import SUBTYPE, entry_type, passing_fields, read_item, write_fields
from caspibib.formats.bib.languages import babel_name, language_tag
from caspibib.formats.bib.latex import clean
from caspibib.formats.bib.rest import Rest
from caspibib.formats.bib.table import Dialect, Item
from caspibib.model import Reference, Work

_LANGID: Final = "langid"
_UNKNOWN: Final = "und"

Items = dict[str, Item]
"""The versions of a work as CSL items without an ``id``, by tag, the main one first."""


@dataclass(frozen=True)
class BibEntry:
    """An entry of a .bib file, its values as TeX."""

    type: str
    key: str
    fields: dict[str, str]


def to_entry(work: Work, dialect: Dialect) -> BibEntry:
    """The entry of a work; its key is the ``id`` of the main version."""
    items = {tag: _cleaned_item(version) for tag, version in work.versions.items()}
    key = next(iter(work.versions.values())).id
    main_tag, main = next(iter(items.items()))
    row = entry_type(main, dialect)
    written = write_fields(main, row.entry, dialect)
    fields = {name: value for name, (_, value) in written.items()}
    if row.subtype:
        fields[SUBTYPE] = row.subtype
    if main_tag != _UNKNOWN:
        fields[_LANGID] = babel_name(main_tag)
    fields |= passing_fields(main, dialect)
    fields = dialect.finish(row.entry, fields)
    for tag in list(items)[1 : None if dialect.versions.many else 2]:
        fields |= _differing_fields(items[tag], tag, row.entry, fields, dialect)
    rest = _difference(items, _read_versions(row.entry, fields, dialect))
    if rest:
        fields[dialect.rest] = str(rest)
    return BibEntry(row.entry, key, fields)


def from_entry(entry: BibEntry, dialect: Dialect) -> Work:
    """The work of an entry; the ``id`` of every version is the entry's key.

    Raises pydantic's ``ValidationError`` when the JSON beside the fields makes no reference.
    """
    fields = dict(entry.fields)
    rest = Rest.read(fields.get(dialect.rest, ""))
    if rest is not None:
        del fields[dialect.rest]
    items = _with_rest(_read_versions(entry.type, fields, dialect), rest or Rest())
    versions = {tag: {**item, "id": entry.key} for tag, item in items.items()}
    return Work(versions={tag: Reference.model_validate(item) for tag, item in versions.items()})


def _differing_fields(
    item: Item, tag: str, entry: str, fields: dict[str, str], dialect: Dialect
) -> dict[str, str]:
    main = dialect.prepare(entry, fields)
    written = write_fields(item, entry, dialect)
    differing = {
        name: value
        for field, value in written.values()
        if main.get(field.name) != value and (name := dialect.versions.name(field, tag))
    }
    return {**differing, **dialect.versions.marks(tag, differing)}


def _read_versions(entry: str, fields: dict[str, str], dialect: Dialect) -> Items:
    plain = dialect.prepare(entry, fields)
    others = dialect.versions.take(plain, entry)
    langid = plain.pop(_LANGID, None)
    main = read_item(entry, plain, dialect)
    tag = language_tag(langid) if langid else main.get("language") or _UNKNOWN
    if langid:
        main.setdefault("language", tag)
    # A field that both have is the version's own; the type and the rest are shared.
    shared = {"language": main["language"]} if "language" in main else {}
    versions = {
        t: {**shared, **read_item(entry, {**plain, **o}, dialect)} for t, o in others.items()
    }
    return {tag: main, **versions}


def _difference(items: Items, read: Items) -> Rest:
    """What makes ``items`` of ``read``."""
    tags = () if list(items) == list(read) else tuple(items)
    versions: dict[str, Item] = {}
    common: Item = {}
    for place, (tag, found) in enumerate(_by_tags(read, tuple(items)).items()):
        item, base = items[tag], _normal(_overlaid(found, common))
        differing = {name for name in {*item, *base} if item.get(name) != base.get(name)}
        if differing:
            versions[tag] = {name: item.get(name) for name in sorted(differing)}
        if place == 0:
            common = versions.get(tag, {})
    return Rest(tags=tags, versions=versions)


def _with_rest(items: Items, rest: Rest) -> Items:
    items = _by_tags(items, rest.tags or tuple(items))
    common = rest.versions.get(next(iter(items)), {})
    return {
        tag: _overlaid(_overlaid(item, common), rest.versions.get(tag, {}))
        for tag, item in items.items()
    }


def _overlaid(item: Item, differing: Item) -> Item:
    """The item with the values of ``differing``, and without what is ``None`` there."""
    return {name: value for name, value in {**item, **differing}.items() if value is not None}


def _by_tags(items: Items, tags: tuple[str, ...]) -> Items:
    """The versions under these tags; one that was not read begins as the main one."""
    main = next(iter(items.values()))
    return {tags[0]: main, **{tag: items.get(tag, main) for tag in tags[1:]}}


def _cleaned_item(reference: Reference) -> Item:
    item = reference.csl()
    item.pop("id", None)
    return _normal(_cleaned(item))


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, list):
        return [_cleaned(part) for part in value]
    if isinstance(value, dict):
        return {key: _cleaned(part) for key, part in value.items()}
    return value


def _normal(item: Item) -> Item:
    return Reference.model_validate(item).csl()
