"""Reading the names of people."""

from caspibib.parse.names.lists import read_names

__all__ = ["read_names"]
