"""Pairing the entries of a Russian list with their counterparts in an English one."""

from caspibib.match.match import match_references, pair_versions
from caspibib.match.works import works_of

__all__ = ["match_references", "pair_versions", "works_of"]
