"""Repairs of citeproc-py, each a subclass of what it repairs; ``style.elements`` composes them."""
