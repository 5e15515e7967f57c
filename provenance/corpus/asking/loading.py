"""Articles out of the store, a few at a time."""

from collections import OrderedDict
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

from sqlalchemy import Connection, RowMapping, select

from provenance.corpus.compare.drift import Read, read_for_comparing
from provenance.corpus.keeping.packing import unpack, unpack_text
from provenance.corpus.keeping.tables import ARTICLE, LISTING, VERSION
from provenance.corpus.rows import Evidence
from provenance.model import Analysis, Outlet, Span, TextSpan
from provenance.resolve.work_keys import canonical_url

_KEPT: Final = 200
"""Articles kept in memory, so that neighbours in the order of comparing are read once."""


CARD: Final = (
    ARTICLE.c.name,
    ARTICLE.c.outlet,
    ARTICLE.c.domain,
    ARTICLE.c.published,
    ARTICLE.c.url,
)
"""The columns of a card, besides `VERSION.c.id` as `version`."""


class Card(NamedTuple):
    """What stands on an article's card: its version, and who published it when."""

    version: int
    name: str
    outlet: str | None
    published: str | None
    house: str
    """Whose names its names are: the outlet's, or its own."""

    def evidence(self, span: TextSpan) -> Evidence:
        """Return words of the article, with who published them."""
        return Evidence(article=self.name, outlet=self.outlet, published=self.published, span=span)


def card_of(connection: Connection, said: RowMapping, side: str = "") -> Card:
    """Read a card from a row that has the columns of `CARD`, each with `side` before its name."""
    outlet, published = said[f"{side}outlet"], said[f"{side}published"]
    house = said[f"{side}domain"] or outlet or said[f"{side}name"]
    if said[f"{side}url"] and not (outlet and published):
        outlet, published = _listed(connection, said[f"{side}url"], outlet, published)
    return Card(said[f"{side}version"], said[f"{side}name"], outlet, published, house)


class Words:
    """Gives the words of articles by the ids of their versions, without reading all of each."""

    def __init__(self, connection: Connection) -> None:
        """Take a connection that reads."""
        self.connection: Final = connection
        self._texts: OrderedDict[int, str] = OrderedDict()

    def evidence(self, card: Card, span: Span) -> Evidence:
        """Return the words of an article at a span, with who published them."""
        text = self._texts.pop(card.version, None)
        if text is None:
            question = select(VERSION.c.analysis).where(VERSION.c.id == card.version)
            text = unpack_text(self.connection.execute(question).scalar_one(), card.name)
            while len(self._texts) >= _KEPT:
                self._texts.popitem(last=False)
        self._texts[card.version] = text
        return card.evidence(TextSpan.cut(text, span.start, span.end))


@dataclass(frozen=True)
class Held:
    """An article as a question needs it."""

    version: int
    name: str
    outlet: str | None
    domain: str | None
    published: str | None
    analysis: Analysis

    @cached_property
    def read(self) -> Read:
        """The article as the comparing reads it."""
        return read_for_comparing(self.name, self.analysis)

    def evidence(self, span: Span | None) -> Evidence:
        """Return the words at a span, with who published them."""
        text = self.analysis.document.text
        cut = TextSpan.cut(text, span.start, span.end) if span else None
        return Evidence(article=self.name, outlet=self.outlet, published=self.published, span=cut)


class Shelf:
    """Gives articles by the id of their version; the latest asked for stay at hand."""

    def __init__(self, connection: Connection) -> None:
        """Take a connection that reads."""
        self._connection = connection
        self._held: OrderedDict[int, Held] = OrderedDict()

    def get(self, version: int) -> Held:
        """Return an article."""
        held = self._held.pop(version, None)
        if held is None:
            held = self._load(version)
            while len(self._held) >= _KEPT:
                self._held.popitem(last=False)
        self._held[version] = held
        return held

    def _load(self, version: int) -> Held:
        row = self._connection.execute(
            select(
                ARTICLE.c.name,
                ARTICLE.c.outlet,
                ARTICLE.c.domain,
                ARTICLE.c.published,
                ARTICLE.c.url,
                VERSION.c.analysis,
            )
            .join(VERSION, VERSION.c.article == ARTICLE.c.id)
            .where(VERSION.c.id == version)
        ).one()
        analysis = unpack(row.analysis, row.name)
        outlet, published = row.outlet, row.published
        if row.url and not (outlet and published):
            outlet, published = _listed(self._connection, row.url, outlet, published)
        analysis = _told(analysis, outlet, published)
        return Held(version, row.name, outlet, row.domain, published, analysis)


def _listed(
    connection: Connection, url: str, outlet: str | None, published: str | None
) -> tuple[str | None, str | None]:
    """Ask the saved sitemaps for what a page itself leaves out."""
    row = connection.execute(
        select(LISTING.c.outlet, LISTING.c.published).where(LISTING.c.url == canonical_url(url))
    ).first()
    return (outlet or row.outlet, published or row.published) if row else (outlet, published)


def _told(analysis: Analysis, outlet: str | None, published: str | None) -> Analysis:
    document = analysis.document
    if published == document.published and (outlet is None or document.outlet is not None):
        return analysis
    said: dict[str, object] = {"published": published}
    if outlet and document.outlet is None:
        said["outlet"] = Outlet(name=outlet, method="sitemap")
    return analysis.model_copy(update={"document": document.model_copy(update=said)})
