"""One file per citation style. Each has ``NAME``, ``WEIGHT`` and ``render(record, choice)``."""
