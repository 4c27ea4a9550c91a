"""Where a dialect keeps what another version of a work says differently."""

import re
from dataclasses import dataclass
from typing import Final

from caspibib.formats.bib.table import Field

_TAG: Final = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{1,8})*")
_TAGGED: Final = re.compile(r"(?P<name>[a-z]+)-(?P<tag>[a-z]{2,3}(?:-[a-z0-9]{1,8})*)")


@dataclass(frozen=True)
class TaggedFields:
    """Fields named after the plain ones and the language: ``title-en``."""

    fields: tuple[Field, ...]
    many: bool = True

    def name(self, field: Field, tag: str) -> str | None:
        """The field's name with the tag, when the tag can be read from it.

        Field names know no capitals.
        """
        name = f"{field.name}-{tag}".lower()
        tagged = _TAGGED.fullmatch(name)
        return name if tagged and _usual_case(tagged["tag"]) == tag else None

    def marks(self, tag: str, fields: dict[str, str]) -> dict[str, str]:
        """Nothing: the names tell all."""
        del tag, fields
        return {}

    def take(self, fields: dict[str, str], entry: str) -> dict[str, dict[str, str]]:
        """Take out the fields whose name is that of a known field and a tag."""
        del entry
        known = {field.name for field in self.fields}
        versions: dict[str, dict[str, str]] = {}
        for name in list(fields):
            tagged = _TAGGED.fullmatch(name)
            if tagged and tagged["name"] in known:
                versions.setdefault(_usual_case(tagged["tag"]), {})[tagged["name"]] = fields.pop(
                    name
                )
        return versions


@dataclass(frozen=True)
class CustomFields:
    """BibLaTeX's custom fields: one for each variable that they are given to, for one version."""

    fields: tuple[Field, ...]
    names: dict[str, str]
    """The custom field of a CSL variable."""
    tag_field: str
    """The custom field of the version's tag: the others are a version's only beside it."""
    constant: dict[str, dict[str, str]]
    """What must stand beside a custom field when it is there."""
    many: bool = False

    def name(self, field: Field, tag: str) -> str | None:
        """The custom field of the variable, if it has one."""
        del tag
        return self.names.get(field.variable)

    def marks(self, tag: str, fields: dict[str, str]) -> dict[str, str]:
        """The tag, and what the fields need beside them."""
        marks = {self.tag_field: tag} if _TAG.fullmatch(tag) else {}
        for name in fields:
            marks |= self.constant.get(name, {})
        return marks

    def take(self, fields: dict[str, str], entry: str) -> dict[str, dict[str, str]]:
        """Take out the custom fields, when one of them is a tag."""
        tag = fields.get(self.tag_field, "")
        if not _TAG.fullmatch(tag):
            return {}
        del fields[self.tag_field]
        version = {}
        for variable, custom in self.names.items():
            plain = self._plain(variable, entry)
            if plain and custom in fields:
                version[plain] = fields.pop(custom)
                for name in self.constant.get(custom, {}):
                    fields.pop(name, None)
        return {tag: version}

    def _plain(self, variable: str, entry: str) -> str | None:
        rows = (row for row in self.fields if row.variable == variable and row.belongs_to(entry))
        return next((row.name for row in rows), None)


def _usual_case(tag: str) -> str:
    """The tag as BCP 47 recommends to write it: ``ru-Latn-x-bsi``, ``pt-BR``."""
    language, *subtags = tag.split("-")
    private = subtags.index("x") if "x" in subtags else len(subtags)
    usual = {2: str.upper, 4: str.title}
    cased = [usual.get(len(part), str.lower)(part) for part in subtags[:private]]
    return "-".join([language, *cased, *subtags[private:]])
