"""Everything the parser's model is trained with; not part of the installed package."""
