"""Formatted reference lists by CSL styles, Russian and English entries in one list.

The engine is citeproc-py with our repairs; the styles are the CSL project's, and any other.
"""

from caspibib.style.catalogue import available_styles
from caspibib.style.entries import FormattedEntry, StyleInfo
from caspibib.style.format import format_references

__all__ = ["FormattedEntry", "StyleInfo", "available_styles", "format_references"]
