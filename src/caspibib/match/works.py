"""From references and pairs to works."""

from collections.abc import Sequence

from caspibib.model.bibliography import Work
from caspibib.model.pair import Matching
from caspibib.model.reference import Reference


def works_of(references: Sequence[Reference], matching: Matching) -> tuple[Work, ...]:
    """Each work that the references name, once, in the order of its first mention.

    A pair is one work with a version per language. Where both lists say it in one language
    («Zhiltsov» in the Russian list), it has one version: the fuller one.
    """
    partner: dict[int, Reference] = {}
    for pair in matching.pairs:
        partner[id(pair.ru)], partner[id(pair.en)] = pair.en, pair.ru
    works = []
    seen: set[int] = set()
    for reference in references:
        if id(reference) in seen:
            continue
        other = partner.get(id(reference))
        seen |= {id(reference), id(other)}
        works.append(_work(reference, other))
    return tuple(works)


def _work(reference: Reference, other: Reference | None) -> Work:
    if other is None:
        return Work(versions={_tag(reference): reference})
    if _tag(reference) == _tag(other):
        fuller = max((reference, other), key=lambda version: len(version.csl()))
        return Work(versions={_tag(fuller): fuller})
    return Work(versions={_tag(reference): reference, _tag(other): other})


def _tag(reference: Reference) -> str:
    """The language that the version is written in; that of the work where nothing tells."""
    return reference.origin.language if reference.origin else reference.language or "und"
