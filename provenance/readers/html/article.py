"""Where on the page the article stands."""

from typing import Final, NamedTuple

from provenance.readers.html.furniture import Weights
from provenance.readers.html.tags import BODY_NAMES, CONTAINERS
from provenance.readers.html.tree import Element, Page

MARKS: Final[tuple[str, ...]] = (
    "itemprop=articlebody",
    *BODY_NAMES,
    "<article>",
    "role=article",
    "<main>",
    "role=main",
)
"""Signs by which sites tell where the body of an article is: an attribute, a word of `class` or
`id`, a tag. The surest first; the first that marks enough of the page's text is believed."""

_ENOUGH: Final = 0.3
_DENSE: Final = 0.6
_SHORTEST: Final = 120
_HEAD_AT_MOST: Final = 500


class Article(NamedTuple):
    """The stretch of the page's items to be read, and the element that holds the body."""

    start: int
    body: Element
    is_found: bool


def find_article(page: Page, weights: Weights) -> Article:
    """Find the article by the marks, else by where most of the text stands.

    If neither is to be found, `is_found` is false and the stretch is the whole page.
    """
    total = weights.between(0, len(page.items))
    body = _find_marked(page, weights, total) or _find_dense(page, weights, total)
    if body is None:
        root = next(page.elements())
        return Article(root.at, root, False)
    return Article(_find_head(page, weights, body), body, True)


def _find_marked(page: Page, weights: Weights, total: int) -> Element | None:
    heaviest: dict[str, Element] = {}
    for element in page.elements():
        if element.tag in CONTAINERS and weights(element) >= max(1, _ENOUGH * total):
            for sign in _signs(element):
                before = heaviest.get(sign)
                if before is None or weights(element) > weights(before):
                    heaviest[sign] = element
    return next((heaviest[mark] for mark in MARKS if mark in heaviest), None)


def _signs(element: Element) -> set[str]:
    return {
        f"<{element.tag}>",
        *element.tokens("class", "id"),
        *(f"role={role}" for role in element.tokens("role")),
        *(f"itemprop={name}" for name in element.tokens("itemprop")),
    }


def _find_dense(page: Page, weights: Weights, total: int) -> Element | None:
    """Find the smallest container that holds most of the text of the page."""
    dense = None
    for element in page.elements():
        # Those that hold more than half stand one in the other, so the last is the innermost.
        if element.tag in CONTAINERS and weights(element) >= max(_SHORTEST, _DENSE * total):
            dense = element
    if dense is None or dense.tag == "html":
        return None
    linked = len(page.words(dense).replace(" ", "")) - weights(dense)
    return dense if linked < 2 * weights(dense) else None


def _find_head(page: Page, weights: Weights, body: Element) -> int:
    """Return where to begin: at the headline above the body, if it stands right above it."""
    inside = [each for each in page.elements(body) if each.tag == "h1"]
    above = [each for each in page.elements() if each.tag == "h1" and each.end <= body.at]
    if inside or not above:
        return body.at
    headline = above[-1]
    is_near = weights.between(headline.end, body.at) <= _HEAD_AT_MOST
    return headline.at if weights(headline) and is_near else body.at
