"""biblatex-gost with ``gostbibliography``: the authors again after «/», as in GOST 7.1."""

from training.styles.biblatex_gost import render_twice as render

NAME = "gost-7.1"
WEIGHT = 1.3

__all__ = ["NAME", "WEIGHT", "render"]
