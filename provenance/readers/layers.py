"""What lies over a text under construction: links, runs, anchors."""

from typing import Literal

from provenance.model import Anchor, Hyperlink, Run, Span
from provenance.readers.draft import Draft, Mark

Style = Literal["superscript", "emphasis", "strong", "code"]


class Layers:
    """Collects stretches of a draft while it is written. Each is ended by `draft.finish`."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._links: list[tuple[Mark, str]] = []
        self._runs: list[tuple[Mark, Style]] = []
        self._anchors: list[tuple[Mark, str]] = []

    def link(self, url: str) -> Mark:
        """Begin the words of a link."""
        self._links.append((self._draft.begin(), url))
        return self._links[-1][0]

    def run(self, style: Style) -> Mark:
        """Begin a stretch that is shown in another way."""
        self._runs.append((self._draft.begin(), style))
        return self._runs[-1][0]

    def anchor(self, name: str) -> Mark:
        """Begin what a link to `name` points at."""
        self._anchors.append((self._draft.begin(), name))
        return self._anchors[-1][0]

    def hyperlinks(self) -> tuple[Hyperlink, ...]:
        """The links that have words, in the order in which they begin."""
        return tuple(Hyperlink(span=s, url=url) for m, url in self._links if (s := m.span()))

    def runs(self) -> tuple[Run, ...]:
        """The runs that have words, in the order in which they begin."""
        return tuple(Run(span=s, style=style) for m, style in self._runs if (s := m.span()))

    def anchors(self) -> tuple[Anchor, ...]:
        """The anchors; an empty one stands for the rest of its block, or for the one after it."""
        found = []
        blocks = iter(self._draft.blocks)
        block = next(blocks, None)
        for mark, name in sorted(self._anchors, key=lambda pair: pair[0].start):
            while block is not None and block.span.end <= mark.start:
                block = next(blocks, None)
            span = mark.span()
            if span is None and block is not None and mark.start >= 0:
                span = Span(start=mark.start, end=block.span.end)
            if span is not None:
                found.append(Anchor(name=name, span=span))
        return tuple(found)
