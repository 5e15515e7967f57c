"""What the rules are asked about: a target, the visit to it, and what was seen, read once."""

import html
import re
from collections.abc import Callable
from typing import Final, NamedTuple

from provenance.links.address import Address
from provenance.links.charset import decode
from provenance.links.fetching import Answer
from provenance.links.once import once
from provenance.links.page import Page
from provenance.links.pdf_words import words_of_pdf
from provenance.links.quoting import Comparison, compare_folded
from provenance.links.sibling import Sibling
from provenance.links.sniffing import Kind
from provenance.links.visiting import Visit
from provenance.links.words import fold
from provenance.model import Reason, Target

_ENTITY: Final = re.compile(r"&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,5});", re.IGNORECASE)
_SEGMENTS: Final = re.compile(r"\s+[|–—·•»›:~-]+\s+|\s*[|»]\s*")


class Finding(NamedTuple):
    """What a rule found."""

    reason: Reason
    evidence: str
    confidence: float = 0.9


class Case:
    """One target and the visit to its address. Rules read it; nothing in it changes."""

    def __init__(
        self, target: Target, visit: Visit, probe: Callable[[], Sibling | None] | None = None
    ) -> None:
        """Take what was found, and how to ask for a page that cannot exist."""
        self.target = target
        self.visit = visit
        self._probe = probe

    @property
    def page(self) -> Page:
        """The page; an empty one where no HTML came."""
        return self.visit.page or _NO_PAGE

    @property
    def answer(self) -> Answer:
        """The last answer. Only for rules that stand behind `came_to_nothing`."""
        if self.visit.answer is None:
            raise LookupError("there was no answer")
        return self.visit.answer

    @property
    def is_html(self) -> bool:
        """Whether the last answer is a page."""
        return self.visit.kind is Kind.HTML

    @once
    def sibling(self) -> Sibling | None:
        """What an address beside the cited one brings that cannot exist; asked for once."""
        return self._probe() if self._probe else None

    @once
    def text(self) -> str:
        """The words that are seen."""
        kind, page = self.visit.kind, self.page
        if kind is Kind.HTML:
            return page.text
        if kind is Kind.TEXT:
            return decode(self.answer.body, self.answer.headers.get("content-type", ""))
        return words_of_pdf(self.answer.body) if kind is Kind.PDF else ""

    @once
    def seen(self) -> str:
        """The words that are seen, folded."""
        return fold(self.text)

    @once
    def folded(self) -> str:
        """The words to be searched, folded: with the title and what the page says of itself."""
        if not self.is_html or len(self.seen) > _LONG:
            return self.seen
        metas = self.page.metas
        described = (metas.get(name, "") for name in ("description", "og:description"))
        return " ".join(filter(None, (self.title, self.seen, *map(fold, described))))

    @once
    def words(self) -> frozenset[str]:
        """The different words to be searched; of a long page, those of its beginning."""
        return frozenset(self.folded[:_BEGINNING].split())

    @property
    def length(self) -> int:
        """Characters of words that are seen."""
        return len(self.seen)

    @once
    def title(self) -> str:
        """The page's title, folded."""
        return fold(self.page.title)

    @once
    def headings(self) -> tuple[str, ...]:
        """The page's first headings, folded."""
        return tuple(map(fold, self.page.headings[:3]))

    @once
    def names(self) -> tuple[str, ...]:
        """What the page calls itself, folded: pieces of its title, and its headings."""
        pieces = map(fold, _SEGMENTS.split(self.page.title))
        return tuple(dict.fromkeys(filter(None, (*pieces, self.title, *self.headings))))

    @once
    def quote(self) -> Comparison:
        """How the quotation compares with the page."""
        quote = self.target.quote
        if not quote or self.visit.answer is None:
            return Comparison("unchecked")
        found = compare_folded(quote, self.folded)
        if found.state != "found" and self.length < _LONG and _ENTITY.search(self.text):
            found = compare_folded(quote, fold(html.unescape(self.text)))  # escaped twice
        # Pages drawn by scripts carry their words as JSON.
        coded = self.page.scripts or (self.text if self.visit.kind is Kind.TEXT else "")
        if found.state == "found" or not coded:
            return found
        return _in_scripts(quote, coded) or found

    @property
    def start(self) -> Address:
        """The address cited."""
        return self.visit.start

    @property
    def end(self) -> Address:
        """The address of the last answer."""
        return self.visit.end


_NO_PAGE: Final = Page()
_BEGINNING: Final = 20_000
"""Rules that look for phrases look at short pages, or at the opening of long ones."""
_LONG: Final = 200_000
"""A page this long is not copied to put its title before it."""


def _in_scripts(quote: str, scripts: str) -> Comparison | None:
    unescaped = re.sub(r"\\u([0-9a-fA-F]{4})", lambda m: chr(int(m[1], 16)), scripts)
    plain = re.sub(r"\\[nrt\"/]|\\u003[ce][^\\]{0,40}|<[^>]{0,200}>", " ", unescaped)
    found = compare_folded(quote, fold(plain))
    return found if found.state == "found" else None
