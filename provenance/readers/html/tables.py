"""Tables that show data, and tables that only lay a page out."""

from typing import Final

from provenance.readers.html.tags import HEADINGS
from provenance.readers.html.tree import Element, Page

_LONGEST_CELL: Final = 300
_NO_DATA: Final = frozenset({"table", "blockquote", "article", "section", *HEADINGS})


def shows_data(page: Page, table: Element) -> bool:
    """Say whether the rows of a table belong together as rows: short cells with plain words."""
    if table.tokens("role") & {"presentation", "none"}:
        return False
    if any(each.tag in _NO_DATA for each in page.elements(table)):
        return False
    cells = (each for each in page.elements(table) if each.tag in ("td", "th"))
    return all(len(page.words(cell)) <= _LONGEST_CELL for cell in cells)
