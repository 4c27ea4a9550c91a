"""Names of people and bodies."""

from caspibib.model.csl import CslModel


class Name(CslModel):
    """A CSL name variable (CSL 1.0.2, «Name Variables»): family and given, or a literal."""

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
