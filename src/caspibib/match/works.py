"""From references and pairs to works."""

from collections.abc import Sequence

from caspibib.model.bibliography import Work
from caspibib.model.pair import Matching, Pair
from caspibib.model.reference import Reference
from caspibib.text.script import is_cyrillic_language, script_of


def works_of(references: Sequence[Reference], matching: Matching) -> tuple[Work, ...]:
    """Each work that the references name, once, in the order of its first mention.

    A pair is one work with a version per language. Where both lists say it in one language
    («Zhiltsov» in the Russian list), it has one version: the fuller one.
    """
    partner: dict[int, Pair] = {}
    for pair in matching.pairs:
        partner[id(pair.ru)] = partner[id(pair.en)] = pair
    works = []
    seen: set[int] = set()
    for reference in references:
        if id(reference) in seen:
            continue
        both = partner.get(id(reference))
        versions = (both.ru, both.en) if both else (reference,)
        seen.update(map(id, versions))
        works.append(_work(*versions))
    return tuple(works)


def _work(*versions: Reference) -> Work:
    """The version of the Russian list comes first; of two in one language the fuller one stays."""
    by_tag: dict[str, Reference] = {}
    for version in versions:
        known = by_tag.get(_tag(version))
        if known is None or len(known.csl()) < len(version.csl()):
            by_tag[_tag(version)] = version
    return Work(versions=by_tag)


def _tag(reference: Reference) -> str:
    """The language that the version is written in; where its text is gone, its title tells."""
    if reference.origin:
        return reference.origin.language
    language = reference.language or "und"
    if is_cyrillic_language(language) and script_of(reference.title or "") == "Latn":
        return "en"  # a translation bears the language of its work
    return language
