"""HTML that stands as source in the text: where elements open and close.

Plain text may hold the source of a page. One pass over the tags gives, for every block-level
element, where it ends, and for every list item its number. It is no parser of HTML: `readers` is.
It only has to find the notes of a source that nobody parsed.
"""

import re
from typing import NamedTuple

_SOURCE = re.compile(r"</(?:a|sup|li|p|div|h[1-6])\s*>", re.I)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s[^<>]*)?)/?>")
_NAME = re.compile(r"""\b(?:id|name)\s*=\s*["']?([^"'\s>]+)""", re.I)
_START = re.compile(r"""\bstart\s*=\s*["']?(\d+)""", re.I)
_LINK = re.compile(
    r"""<a\s[^<>]*?\bhref\s*=\s*["']?([^"'\s>]+)[^<>]*>((?:(?!</?a\b)[\s\S]){0,200}?)</a\s*>""",
    re.I,
)
_RAISED = re.compile(r"<sup\b[^<>]*>([^<>]{1,20})</sup\s*>", re.I)
_CODE_TAGS = frozenset({"code", "pre", "script", "style"})
ANY_TAG = re.compile(r"<[^<>]*>")
_BLOCKS = (
    "p li div ol ul dl dd dt section aside article header footer main body table tr td th "
    "blockquote hr br h1 h2 h3 h4 h5 h6 figure figcaption nav"
)
BLOCKS = frozenset(_BLOCKS.split())
_LISTS = frozenset({"ol", "ul"})
_DEEPEST = 40
_VOID = frozenset({"hr", "br"})
_NOT_NESTING = frozenset({"p", "li", "dd", "dt", "tr", "td", "th"})


class Element(NamedTuple):
    """A block-level element: where its tag starts, where its content starts and ends."""

    name: str
    start: int
    inner: int
    end: int
    number: str | None


class SourceLink(NamedTuple):
    """An `<a href>`: the whole of it, its address and the words in it."""

    start: int
    end: int
    url: str
    words: str


class Markup(NamedTuple):
    """What the source in a text holds."""

    elements: tuple[Element, ...] = ()
    names: tuple[tuple[str, int], ...] = ()
    links: tuple[SourceLink, ...] = ()
    raised: tuple[tuple[int, int, str], ...] = ()
    code: tuple[tuple[int, int], ...] = ()


def read_markup(text: str) -> Markup:
    """Find elements, names, links and superscripts in `text`; nothing if it holds no source."""
    if not _SOURCE.search(text):
        return Markup()
    tags = list(_TAG.finditer(text))
    names = [
        (name[1], tag.start()) for tag in tags if not tag[1] for name in _NAME.finditer(tag[3])
    ]
    links = tuple(
        SourceLink(m.start(), m.end(), m[1], ANY_TAG.sub("", m[2])) for m in _LINK.finditer(text)
    )
    raised = tuple((m.start(), m.end(), m[1].strip()) for m in _RAISED.finditer(text))
    return Markup(_elements(tags, len(text)), tuple(names), links, raised, tuple(_code(tags)))


def _code(tags: list[re.Match[str]]) -> list[tuple[int, int]]:
    """Find from where to where a text is code."""
    found: list[tuple[int, int]] = []
    opened: re.Match[str] | None = None
    for tag in tags:
        name = tag[2].lower()
        if opened is None and name in _CODE_TAGS and not tag[1]:
            opened = tag
        elif opened is not None and tag[1] and name == opened[2].lower():
            found.append((opened.start(), tag.end()))
            opened = None
    return found


class _Open(NamedTuple):
    name: str
    start: int
    inner: int
    number: str | None


class _Stack:
    """The elements that are open, the counters of the lists among them, and those closed."""

    def __init__(self) -> None:
        self.open: list[_Open] = []
        self.counters: list[int] = []
        self.done: list[Element] = []

    def close_last(self, end: int) -> None:
        last = self.open.pop()
        if last.name in _LISTS:
            self.counters.pop()
        self.done.append(Element(last.name, last.start, last.inner, end, last.number))

    def close(self, name: str, end: int) -> None:
        """Close the nearest element of that name, and what it holds; nothing if there is none."""
        if any(item.name == name for item in self.open[-_DEEPEST:]):
            while self.open[-1].name != name:
                self.close_last(end)
            self.close_last(end)

    def push(self, name: str, tag: re.Match[str]) -> None:
        if self.open and self.open[-1].name == name and name in _NOT_NESTING:
            self.close_last(tag.start())
        number = self._number(name)
        if name in _LISTS:
            first = _START.search(tag[3])
            self.counters.append((int(first[1][:5]) if first else 1) - 1)
        self.open.append(_Open(name, tag.start(), tag.end(), number))

    def _number(self, name: str) -> str | None:
        """Count the items of the list that is open."""
        if name != "li" or not self.open or self.open[-1].name not in _LISTS:
            return None
        self.counters[-1] += 1
        return str(self.counters[-1]) if self.open[-1].name == "ol" else None


def _elements(tags: list[re.Match[str]], length: int) -> tuple[Element, ...]:
    stack = _Stack()
    for tag in tags:
        name = tag[2].lower()
        if name in _VOID:
            stack.done.append(Element(name, tag.start(), tag.end(), tag.end(), None))
        elif name in BLOCKS and tag[1]:
            stack.close(name, tag.start())
        elif name in BLOCKS:
            stack.push(name, tag)
    while stack.open:
        stack.close_last(length)
    return tuple(sorted(stack.done, key=lambda element: element.start))
