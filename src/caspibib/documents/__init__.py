"""Readers: one file per document format, each from bytes to a ``Document``."""

from caspibib.documents.reader import read_document

__all__ = ["read_document"]
