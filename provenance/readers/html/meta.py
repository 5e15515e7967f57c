"""What the elements of a page say of its article: meta, title, link, time, and signed elements."""

from collections import defaultdict
from collections.abc import Callable, Mapping

from provenance.readers.html.tree import Element, Page
from provenance.readers.stated import clean_words

Values = Mapping[str, tuple[str, ...]]
"""Field names in lower case (og:title, canonical, …) with all their values."""


def gather_values(page: Page) -> Values:
    """Gather the metadata of a page, each field in document order."""
    values: dict[str, list[str]] = defaultdict(list)
    for element in page.elements():
        for name, words in _values_of(page, element):
            if name and (cleaned := clean_words(words)):
                values[name.lower()].append(cleaned)
    return {name: tuple(found) for name, found in values.items()}


def _values_of(page: Page, element: Element) -> list[tuple[str, str]]:
    reader = _READERS.get(element.tag)
    found = reader(page, element) if reader else []
    if element.tag not in ("meta", "time", "html"):
        if "author" in element.tokens("rel", "itemprop") and element.tag != "link":
            found.append(("signed", _signature(page, element)))
        if "datepublished" in element.tokens("itemprop"):
            found.append(("itemprop:datepublished", element.get("content")))
    return found


def _meta(page: Page, element: Element) -> list[tuple[str, str]]:
    itemprop = element.get("itemprop")
    names = (
        element.get("name"),
        element.get("property"),
        f"itemprop:{itemprop}" if itemprop else "",
        f"http-equiv:{element.get('http-equiv')}" if element.get("http-equiv") else "",
    )
    return [(name, element.get("content")) for name in dict.fromkeys(names)]


def _title(page: Page, element: Element) -> list[tuple[str, str]]:
    is_of_the_page = all(
        each.tag in ("#root", "html", "head", "body") for each in element.ancestors()
    )
    return [("title", page.words(element))] if is_of_the_page else []


def _headline(page: Page, element: Element) -> list[tuple[str, str]]:
    return [("h1", page.words(element))]


def _link(page: Page, element: Element) -> list[tuple[str, str]]:
    return [("canonical", element.get("href"))] if "canonical" in element.tokens("rel") else []


def _time(page: Page, element: Element) -> list[tuple[str, str]]:
    written = element.get("datetime") or element.get("content")
    is_dated = "pubdate" in element.attributes or "datepublished" in element.tokens("itemprop")
    return [("itemprop:datepublished", written)] if is_dated else []


def _html(page: Page, element: Element) -> list[tuple[str, str]]:
    return [("lang", element.get("lang") or element.get("xml:lang"))]


def _base(page: Page, element: Element) -> list[tuple[str, str]]:
    return [("base", element.get("href"))]


def _signature(page: Page, element: Element) -> str:
    """Return the name in a signed element, without the rest of the author's box."""
    named = (each for each in page.elements(element) if "name" in each.tokens("itemprop"))
    return page.words(next(named, element))


_READERS: Mapping[str, Callable[[Page, Element], list[tuple[str, str]]]] = {
    "meta": _meta,
    "title": _title,
    "h1": _headline,
    "link": _link,
    "time": _time,
    "html": _html,
    "base": _base,
}
