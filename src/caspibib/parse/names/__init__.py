"""Reading the names of people: «Дудин, В. А., & Цветков, М. Н.», «Иванов И.И., Петров П. П.»."""

from caspibib.parse.names.bodies import names_body
from caspibib.parse.names.lists import are_names, read_names

__all__ = ["are_names", "names_body", "read_names"]
