"""Everything that the finder asks of a document, gathered once.

What a reader says in hyperlinks, anchors, runs and labels, and what the source of a page says in
tags, come together here, so that the rest need not know which it was.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from functools import cached_property
from typing import NamedTuple

from provenance.model import Block, Document
from provenance.notes.headings import LineKind, kind_of
from provenance.notes.labels import CIRCLED, RAISED_DIGITS
from provenance.notes.lines import Line, read_lines
from provenance.notes.markup import Markup, SourceLink, read_markup
from provenance.notes.outward import find_outward, name_within
from provenance.notes.spots import Spots

_CARET = re.compile(r"\[\^([^\]\s]{1,60})\]")
_LINK_NAME = re.compile(r"^ {0,3}\[([^\[\]\n]{1,60})\]:[ \t]*<?https?:", re.M)
_LABEL_LIKE = re.compile(rf"[\[(*†‡§¶#\d{RAISED_DIGITS}{CIRCLED}]")
_WIDEST_WRAP = 125
_NARROWEST_WRAP = 40
_SHORTEST_BROKEN = 25
_FENCE = re.compile(r"^[ \t]*(?:```|~~~)", re.M)
_TICKS = re.compile(r"(?<!`)(`{1,2})(?!`)[^`\n]{1,200}\1(?!`)")
_URL = re.compile(r"(?:https?://|www\.)(?:(?![.,;]?\(\d{1,3}\)(?:\s|\Z))[^\s<>\"“”«»\[\]])+")
_TAG = re.compile(r"<[a-zA-Z/][^<>]*>")
_PAGE_NUMBER = re.compile(r"(?:[-–—]\s?)?\d{1,4}(?:\s?[-–—])?|(?:Page|Seite|p\.|S\.)\s\d{1,4}")
_LONGEST_PAGE_NUMBER = 12
_SURELY_ROMAN = re.compile(r"[\[(](?:ii|iii|iv|vi)[\])]|^[ \t]*(?:ii|iii|iv)[.)]\s", re.M)


class Raised(NamedTuple):
    """A stretch that stands above the line, and the words in it."""

    start: int
    end: int
    words: str


class Page:
    """A document with its lines, what each line is, and what is marked up."""

    def __init__(self, document: Document) -> None:
        """Gather lines and markup of `document`."""
        self.text = document.text
        self.blocks = document.blocks
        self.markup: Markup = read_markup(document.text)
        self.lines = read_lines(document.text, self.markup)
        self._line_starts = [line.start for line in self.lines]
        self._block_starts = [block.span.start for block in document.blocks]
        kinds = [kind_of(self.text, line, self._role_at(line)) for line in self.lines]
        self.kinds: tuple[LineKind, ...] = tuple(
            "furniture" if self._is_page_number(kinds, index) else kind
            for index, kind in enumerate(kinds)
        )
        self._document = document

    def _is_page_number(self, kinds: list[LineKind], index: int) -> bool:
        """Say whether a line is nothing but a number, alone between blank ones."""
        line = self.lines[index]
        if kinds[index] != "words" or line.tag or line.end - line.at > _LONGEST_PAGE_NUMBER:
            return False
        alone = all(
            not 0 <= place < len(kinds) or kinds[place] == "blank"
            for place in (index - 1, index + 1)
        )
        return alone and _PAGE_NUMBER.fullmatch(self.text, line.at, line.end) is not None

    def line_at(self, place: int) -> int:
        """Return the index of the line that holds `place`."""
        return max(0, bisect_right(self._line_starts, place) - 1)

    def block_at(self, place: int) -> Block | None:
        """Return the reader's block that holds `place`."""
        index = bisect_right(self._block_starts, place) - 1
        if index < 0 or self.blocks[index].span.end <= place:
            return None
        return self.blocks[index]

    def follows_words(self, place: int) -> bool:
        """Say whether the line above that of `place` holds words."""
        index = self.line_at(place)
        return index > 0 and self.kinds[index - 1] == "words"

    def _role_at(self, line: Line) -> str | None:
        block = None if line.blank else self.block_at(line.at)
        return block.role if block and block.role not in ("paragraph", "note") else None

    @cached_property
    def has_roman(self) -> bool:
        """Say whether i, v and x are numerals here."""
        return bool(_SURELY_ROMAN.search(self.text))

    @cached_property
    def links(self) -> tuple[SourceLink, ...]:
        """Links to places of the same page, in the order of the text."""
        given = (
            SourceLink(link.span.start, link.span.end, link.url, link.span.of(self.text))
            for link in self._document.hyperlinks
        )
        named = (
            link._replace(url=f"#{name}")
            for link in (*given, *self.markup.links)
            if (name := name_within(link.url, self.places)) is not None
        )
        return tuple(sorted(named))

    @cached_property
    def outward(self) -> Spots:
        """Numbers that are links to other pages."""
        return find_outward(self._document.hyperlinks, self.text, self.places)

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each name stands that a link can point at; the first wins."""
        places: dict[str, int] = {}
        given = ((anchor.name, anchor.span.start) for anchor in self._document.anchors)
        for name, start in (*given, *self.markup.names):
            places.setdefault(name, start)
        return places

    @cached_property
    def raised(self) -> tuple[Raised, ...]:
        """What the format shows above the line."""
        runs = (
            Raised(run.span.start, run.span.end, run.span.of(self.text).strip())
            for run in self._document.runs
            if run.style == "superscript"
        )
        return tuple(sorted((*runs, *(Raised(*each) for each in self.markup.raised))))

    @cached_property
    def raised_at(self) -> dict[int, Raised]:
        """Return what is raised, by where it starts."""
        return {each.start: each for each in self.raised}

    @cached_property
    def caret_names(self) -> frozenset[str]:
        """Return the names that the text marks as [^name], case-folded."""
        found = (m for m in _CARET.finditer(self.text) if not self.code.hold(m.start()))
        return frozenset(match[1].casefold() for match in found)

    @cached_property
    def link_names(self) -> frozenset[str]:
        """Return the names of addresses that Markdown writes at the foot, as [name]: https://x."""
        return frozenset(_LINK_NAME.findall(self.text))

    def note_end(self, place: int) -> int:
        """Return where the note ends that begins at `place`: blocks without label continue it."""
        index = bisect_right(self._block_starts, place)
        while index < len(self.blocks):
            if self.blocks[index].role != "note" or self.blocks[index].label is not None:
                break
            index += 1
        return self.blocks[index - 1].span.end

    @cached_property
    def code(self) -> Spots:
        """Where the text is code."""
        blocks = [(b.span.start, b.span.end) for b in self.blocks if b.role == "code"]
        runs = [(r.span.start, r.span.end) for r in self._document.runs if r.style == "code"]
        ticks = [m.span() for m in _TICKS.finditer(self.text)]
        return Spots((*blocks, *runs, *ticks, *self.markup.code, *self._fenced()))

    def _fenced(self) -> list[tuple[int, int]]:
        fences = [m.start() for m in _FENCE.finditer(self.text)]
        return list(zip(fences[::2], fences[1::2], strict=False))

    @cached_property
    def machine(self) -> Spots:
        """Addresses and tags, in which digits and stars mean nothing."""
        spans = [m.span() for m in _URL.finditer(self.text)]
        if self.markup.elements or self.markup.links or self.markup.raised:
            spans.extend(m.span() for m in _TAG.finditer(self.text))
        return Spots(spans)

    @cached_property
    def said_again(self) -> Spots:
        """Paragraphs that only repeat an earlier one."""
        spans = [
            (block.span.start, block.span.end)
            for block in self.blocks
            if block.repeats is not None or block.role == "repeated"
        ]
        seen: defaultdict[str, int] = defaultdict(int)
        for line, kind in zip(self.lines, self.kinds, strict=True):
            words = self.text[line.at : line.end]
            if kind == "words" and len(words) > 40:
                seen[words] += 1
                if seen[words] > 1:
                    spans.append((line.start, line.end))
        return Spots(spans)

    @cached_property
    def wrap_width(self) -> int:
        """Return the width at which lines were wrapped by hand; 0 if they were not."""
        lengths = sorted(
            self.lines[index].end - self.lines[index].start
            for index in range(len(self.lines) - 1)
            if self.kinds[index] == "words" and self._is_plain(index + 1)
        )
        if not lengths or lengths[-1] > _WIDEST_WRAP:
            return 0
        widest = lengths[len(lengths) * 9 // 10]
        return widest if widest >= max(_NARROWEST_WRAP, self._longest_line * 3 // 4) else 0

    @cached_property
    def _longest_line(self) -> int:
        """Return the length of the longest line, addresses left aside, which no one wraps."""
        pairs = zip(self.lines, self.kinds, strict=True)
        return max(
            (
                line.end - line.start
                for line, kind in pairs
                if kind == "words" and "://" not in self.text[line.start : line.end]
            ),
            default=0,
        )

    def _is_plain(self, index: int) -> bool:
        """Say whether a line holds words that do not begin like a note."""
        return self.kinds[index] == "words" and not _LABEL_LIKE.match(
            self.text, self.lines[index].at
        )

    def runs_on(self, index: int) -> bool:
        """Say whether the line above breaks off within a sentence, in a text wrapped by hand."""
        if not self.wrap_width or index == 0 or self.kinds[index - 1] != "words":
            return False
        above = self.lines[index - 1]
        words = self.text[above.at : above.end]
        return len(words) >= _SHORTEST_BROKEN and words[-1] not in ".!?…”»)/。"
