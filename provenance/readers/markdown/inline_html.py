"""Tags inside a paragraph of Markdown. Those that change nothing of what is read are dropped."""

import html
import re
from collections.abc import Callable
from functools import partial
from typing import Final

from provenance.readers.draft import Draft
from provenance.readers.layers import Layers, Style

_TAG = re.compile(r"<(/?)([a-zA-Z][\w-]*)")
_ATTRIBUTE = re.compile(r"\s(href|id|name)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.I)

STYLES: Final[dict[str, Style]] = {
    "sup": "superscript",
    "em": "emphasis",
    "i": "emphasis",
    "cite": "emphasis",
    "strong": "strong",
    "b": "strong",
    "code": "code",
    "kbd": "code",
    "samp": "code",
}
BREAKS: Final = frozenset({"br", "p", "div"})


class InlineHtml:
    """The tags that are open in one paragraph."""

    def __init__(self, draft: Draft, layers: Layers) -> None:
        self._draft = draft
        self._layers = layers
        self._open: list[tuple[str, list[Callable[[], None]]]] = []

    def read(self, source: str) -> None:
        """Read one tag, or a comment, which says nothing."""
        match = _TAG.match(source)
        if match is None:
            return
        tag = match[2].lower()
        if match[1]:
            self._close(tag)
        elif tag in BREAKS:
            self._draft.break_line()
        else:
            self._open.append((tag, self._begin(tag, source)))

    def close(self) -> None:
        """End what is still open."""
        while self._open:
            self._end()

    def _begin(self, tag: str, source: str) -> list[Callable[[], None]]:
        marks = [self._layers.run(STYLES[tag])] if tag in STYLES else []
        for attribute in _ATTRIBUTE.finditer(source):
            name = attribute[1].lower()
            value = html.unescape(attribute[2] or attribute[3] or attribute[4] or "").strip()
            if value and name == "href" and tag == "a":
                marks.append(self._layers.link(value))
            elif value and (name == "id" or (name == "name" and tag == "a")):
                marks.append(self._layers.anchor(value))
        return [partial(self._draft.finish, mark) for mark in marks]

    def _close(self, tag: str) -> None:
        if any(name == tag for name, _ in self._open):
            while self._end() != tag:
                pass

    def _end(self) -> str:
        tag, closers = self._open.pop()
        for closer in closers:
            closer()
        return tag
