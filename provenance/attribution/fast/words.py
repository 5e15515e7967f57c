"""The words of a paragraph in columns, as the linear models see them."""

from bisect import bisect_left
from typing import Final

from provenance.attribution.candidate import Paragraph
from provenance.attribution.fast.word_classes import shape, word_class
from provenance.attribution.found import Found
from provenance.attribution.passage import Token
from provenance.text.quotes import FAMILIES

PAD: Final = 3
"""Blank words on both sides, so that neighbours can be asked for without looking at bounds."""

_BLANK: Final = Token("_", "<s>", 0, 0, False)


class Words:
    """A paragraph's words; index `PAD` is the first one, `end` is behind the last.

    `low`, `pos` and `quote` are the word in small letters, its class, and whether it stands in
    quotation marks ("i"), opens them "(" or closes them ")"; `rule` says what the rules made of
    it: source S, cue C, content T, or "-"; `own` is what they found at the words of a cue.
    `passages` are ranges of indices.
    """

    def __init__(self, paragraph: Paragraph) -> None:
        """Fill the columns; the features of a word are made when they are first asked for."""
        self.read = paragraph.passages
        self.title = paragraph.title
        tokens = [_BLANK] * PAD
        self.passages: list[tuple[int, int]] = []
        for passage in self.read:
            self.passages.append((len(tokens), len(tokens) + len(passage.tokens)))
            tokens += passage.tokens
        self.end = len(tokens)
        self.tokens = tokens + [_BLANK] * PAD
        self.low = [t.low for t in self.tokens]
        self.pos = [word_class(t) for t in self.tokens]
        self._starts = [t.start for t in self.tokens[PAD : self.end]]
        self.quote = self._quotes()
        self.rule = ["-"] * len(self.tokens)
        self.own: dict[int, Found] = {}
        for found in paragraph.found:
            self._note(found)
        self._features: list[list[str] | None] = [None] * len(self.tokens)

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Return the place in the text of the words `first` to `last`, both included."""
        return self.tokens[first].start, self.tokens[last].end

    def within(self, start: int, end: int) -> range:
        """Return the indices of the words that begin between `start` and `end` of the text."""
        return range(PAD + bisect_left(self._starts, start), PAD + bisect_left(self._starts, end))

    def roles(self, found: Found) -> dict[int, str]:
        """Return the roles that an attribution of the rules gives to words, by index."""
        roles: dict[int, str] = {}
        for piece in found.content:
            roles.update(dict.fromkeys(self.within(*piece), "T"))
        if found.source is not None:
            roles.update(dict.fromkeys(self.within(*found.source), "S"))
        roles.update(dict.fromkeys(self.within(*found.cue), "C"))
        return roles

    def features(self, i: int) -> list[str]:
        """Return what a word is by itself and among its neighbours, whatever the cue is."""
        known = self._features[i]
        if known is None:
            known = self._features[i] = self._make_features(i)
        return known

    def _quotes(self) -> list[str]:
        marks: dict[int, str] = {}
        for passage in self.read:
            for quotation in passage.quotations:
                marks[quotation.start] = "("
                if quotation.closed:
                    marks[quotation.end - 1] = ")"
        return [
            "i" if t.quoted else marks.get(t.start, "m") if t.text in FAMILIES else "-"
            for t in self.tokens
        ]

    def _note(self, found: Found) -> None:
        for index, role in self.roles(found).items():
            if role != "T" or self.rule[index] == "-":
                self.rule[index] = role
            if role == "C":
                self.own.setdefault(index, found)

    def _make_features(self, i: int) -> list[str]:
        low, pos, quote, rule = self.low, self.pos, self.quote, self.rule
        w, p = low[i], pos[i]
        back, ahead = pos[i - 1], pos[i + 1]
        return [
            "w" + w,
            "p" + p,
            "q" + quote[i - 1] + quote[i] + quote[i + 1],
            "s" + shape(self.tokens[i].text),
            "x" + w[-3:],
            "a" + low[i - 1],
            "b" + low[i + 1],
            "c" + low[i - 2],
            "d" + low[i + 2],
            f"e{low[i - 1]}|{w}",
            f"f{w}|{low[i + 1]}",
            f"g{back}|{p}",
            f"h{p}|{ahead}",
            f"i{back}|{p}|{ahead}",
            f"j{pos[i - 2]}|{back}",
            f"k{ahead}|{pos[i + 2]}",
            "l" + rule[i - 1] + rule[i] + rule[i + 1],
        ]
