"""Everything that one document cites."""

from caspibib.model.document import Document, ReferenceList
from caspibib.model.frozen import Frozen
from caspibib.model.pair import Matching
from caspibib.model.problem import Problem
from caspibib.model.reference import Reference


class Work(Frozen):
    """One cited work, with a version for each language that it is listed in."""

    versions: dict[str, Reference]
    """By BCP 47 tag of the language that the version is written in; at least one."""

    @property
    def original(self) -> Reference:
        """The version in the work's own language, else the first one."""
        for tag, version in self.versions.items():
            if version.language == tag:
                return version
        return next(iter(self.versions.values()))


class Bibliography(Frozen):
    """The reference lists of a document, its references, and the works that they name."""

    document: Document | None = None
    """``None`` when the references came from a bibliographic file."""
    lists: tuple[ReferenceList, ...] = ()
    references: tuple[Reference, ...] = ()
    """All references of all lists, in the order of the document."""
    matching: Matching = Matching()
    problems: tuple[Problem, ...] = ()
    """What of a bibliographic file could not be read."""
    works: tuple[Work, ...] = ()
    """Each work once, in the order of its first mention."""
