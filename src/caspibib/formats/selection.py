"""The versions of a work that an export holds."""

from typing import Final

from caspibib.model import Work

BOTH: Final = "both"


def select_versions(work: Work, language: str) -> Work:
    """The work in one language, or, for ``both``, in all that it has.

    The version that the export is about comes first: the one in the language asked for, or, for
    ``both``, the one in the work's own language. A work without the language asked for is given
    in its own.
    """
    tags = list(work.versions)
    own = next(tag for tag in tags if work.versions[tag] is work.original)
    if language == BOTH:
        return Work(versions={tag: work.versions[tag] for tag in [own, *tags]})
    chosen = next((tag for tag in tags if _is(tag, language)), own)
    return Work(versions={chosen: work.versions[chosen]})


def _is(tag: str, language: str) -> bool:
    return tag == language or tag.startswith(f"{language}-")
