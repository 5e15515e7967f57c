"""A page as one flat list in document order, in which an element knows where it ends.

lxml parses (its HTML parser mends what is broken, as libxml2 does), but into this list and not into
its own tree: that stops at a depth of 2048 elements and forgets what stands after </html>. With a
flat list no function recurses, and the weight of an element is the difference of two sums.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

from lxml import etree

if TYPE_CHECKING:
    from lxml.etree import ParserTarget  # there is no such class in lxml, only in its types

ROOT: Final = "#root"


@dataclass(slots=True, eq=False)
class Element:
    """An element: items[at] is itself, items[at + 1 : end] what it contains."""

    tag: str
    attributes: Mapping[str, str]
    at: int
    end: int
    parent: "Element | None"

    def get(self, name: str) -> str:
        """Return the attribute, stripped, or an empty string."""
        return self.attributes.get(name, "").strip()

    def tokens(self, *names: str) -> set[str]:
        """Return the words of these attributes, in lower case."""
        return {word for name in names for word in self.get(name).lower().split()}

    def ancestors(self) -> Iterator["Element"]:
        """Give the elements around this one, innermost first."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def holds(self, other: "Element") -> bool:
        """Say whether `other` is this element or stands in it."""
        return self.at <= other.at < self.end


class Page:
    """Elements and the texts between them."""

    def __init__(self) -> None:
        self.items: list[Element | str] = []

    def elements(self, within: Element | None = None) -> Iterator[Element]:
        """Give the elements, or those inside `within`, in document order."""
        start, end = (within.at + 1, within.end) if within else (0, len(self.items))
        for at in range(start, end):
            item = self.items[at]
            if not isinstance(item, str):
                yield item

    def children(self, parent: Element, tag: str) -> Iterator[Element]:
        """Give the children with this tag."""
        at = parent.at + 1
        while at < parent.end:
            item = self.items[at]
            if isinstance(item, str):
                at += 1
                continue
            if item.tag == tag:
                yield item
            at = item.end

    def cover(self, is_on: Callable[[Element], bool]) -> bytearray:
        """Return, for each item, 1 if it is or stands in an element of this kind, else 0."""
        covered = bytearray(len(self.items))
        until = 0
        for at, item in enumerate(self.items):
            if at >= until and not isinstance(item, str) and is_on(item):
                until = item.end
            covered[at] = at < until
        return covered

    def words(self, element: Element) -> str:
        """Return the text in an element, blanks collapsed."""
        inside = self.items[element.at : element.end]
        return " ".join("".join(item for item in inside if isinstance(item, str)).split())


class _Builder:
    """What the parser calls, tag by tag: a target as lxml describes them."""

    def __init__(self) -> None:
        self.page = Page()
        self._texts: list[str] = []
        self._open: list[Element] = []
        self._names: Counter[str] = Counter()
        self.start(ROOT, {})

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._flush()
        parent = self._open[-1] if self._open else None
        at = len(self.page.items)
        element = Element(tag.lower(), dict(attributes), at, at + 1, parent)
        self.page.items.append(element)
        self._open.append(element)
        self._names[element.tag] += 1

    def end(self, tag: str) -> None:
        self._flush()
        if self._names[tag.lower()]:
            while self._close().tag != tag.lower():
                pass

    def data(self, text: str) -> None:
        self._texts.append(text)

    def close(self) -> Page:
        self._flush()
        while self._open:
            self._close()
        return self.page

    def _flush(self) -> None:
        if self._texts:
            self.page.items.append("".join(self._texts))
            self._texts.clear()

    def _close(self) -> Element:
        element = self._open.pop()
        element.end = len(self.page.items)
        self._names[element.tag] -= 1
        return element


def parse_page(source: str) -> Page:
    """Parse HTML, however broken. `source` has no surrogates."""
    builder = _Builder()
    # Bytes whose encoding is given, because lxml refuses a str with an XML declaration and would
    # otherwise believe the page's own, by now wrong, declaration.
    target = cast("ParserTarget[Page]", builder)
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, target=target)
    try:
        parser.feed(source.encode())
        parser.close()
    except etree.LxmlError:
        # What was read until then stands; an empty page ends here, too.
        return builder.close()
    return builder.page
