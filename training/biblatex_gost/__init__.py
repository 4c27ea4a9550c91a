"""References as the LaTeX package biblatex-gost typesets them."""
