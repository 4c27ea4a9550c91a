"""Laws, patents, standards, theses, pages: what general styles do not cover."""
