"""Where on a page the article is read."""

from provenance.readers.html.article import Article
from provenance.readers.html.tree import Element, Page


class Stretch:
    """Where the article is read, and what in it is left out."""

    def __init__(self, page: Page, article: Article, left_out: frozenset[int]) -> None:
        self.start = article.start
        self.end = article.body.end
        self.body = article.body
        self.left_out = left_out
        self._covered = page.cover(lambda element: element.at in left_out)

    def shows(self, element: Element) -> bool:
        """Say whether this element is read with the article."""
        return self.start <= element.at < self.end and not self._covered[element.at]
