"""What BibTeX and BibLaTeX share: a work as an entry of fields, both ways over one table."""
