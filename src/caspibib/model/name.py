"""Names of people and bodies."""

from pydantic import AliasGenerator, ConfigDict

from caspibib.model.frozen import Frozen


def csl_name(field: str) -> str:
    """CSL's spelling of a Python field name: ``container_title`` is ``container-title``.

    CSL itself writes three variables with an underscore.
    """
    return field if field in {"archive_collection", "archive_location"} else field.replace("_", "-")


class Name(Frozen):
    """A CSL name variable (CSL 1.0.2, «Name Variables»): family and given, or a literal."""

    model_config = ConfigDict(alias_generator=AliasGenerator(alias=csl_name), populate_by_name=True)

    family: str | None = None
    given: str | None = None
    dropping_particle: str | None = None
    non_dropping_particle: str | None = None
    suffix: str | None = None
    comma_suffix: bool | int | str | None = None
    static_ordering: bool | int | str | None = None
    parse_names: bool | int | str | None = None
    literal: str | None = None

    @property
    def last(self) -> str:
        """The part that lists are sorted by: the family name, else the literal, else the given."""
        return self.family or self.literal or self.given or ""

    def __str__(self) -> str:
        if self.literal:
            return self.literal
        family = " ".join(part for part in (self.non_dropping_particle, self.family) if part)
        given = " ".join(part for part in (self.given, self.dropping_particle) if part)
        return ", ".join(part for part in (family, given, self.suffix) if part)
