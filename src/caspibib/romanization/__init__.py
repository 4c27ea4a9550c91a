"""Cyrillic text in Latin letters; the schemes are data."""

from caspibib.romanization.engine import Scheme, load_scheme, romanize, scheme_names

__all__ = ["Scheme", "load_scheme", "romanize", "scheme_names"]
