"""Pages."""

import re
from typing import Final

from caspibib.model.pages import Pages
from caspibib.parse.draft import Draft

_LEAD: Final = re.compile(r"^(?:pp?|[сc]{1,2}|article|статья)\b\.?\s*(?=[\w])", re.IGNORECASE)


def read_pages(draft: Draft) -> Draft:
    """Pages as ranges; words that are no pages are kept as they are, with a note."""
    piece = draft.piece("page")
    if piece is None:
        return draft
    pages = Pages.read(_LEAD.sub("", piece.strip(" .,;")))
    draft = draft.having(page=pages)
    return draft if isinstance(pages, Pages) else draft.noting(f"«{piece}» are no pages")
