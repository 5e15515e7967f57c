"""Two articles: the claims that both have, and what became of each on the way."""

from collections.abc import Sequence
from typing import NamedTuple

from provenance.corpus.compare.changes import Relation, changes_of, relation_of
from provenance.corpus.compare.matching import Article, Match, match
from provenance.corpus.compare.merging import merge
from provenance.corpus.compare.speaking import Speakers
from provenance.corpus.compare.telling import Change, Side, Telling
from provenance.corpus.compare.units import units_of
from provenance.model import Analysis, TextSpan


class Read(NamedTuple):
    """An article as the comparing reads it, once for all its pairs."""

    name: str
    published: str | None
    article: Article
    speakers: Speakers


class Drift(NamedTuple):
    """One claim in two articles. `first` names the earlier one, if the dates tell."""

    claim: str
    names: tuple[str, str]
    spans: tuple[TextSpan, TextSpan]
    relation: Relation
    changes: tuple[Change, ...]
    first: str | None
    score: float


def read_for_comparing(name: str, analysis: Analysis) -> Read:
    """Take from an analysis what comparing needs; `name` is what the rows call the article."""
    article = Article(analysis.document.text, units_of(analysis))
    return Read(name, analysis.document.published, article, Speakers(analysis))


def compare(one: Read, other: Read) -> tuple[Drift, ...]:
    """Return the claims that both articles have, in the order of the first.

    Changes go from the earlier article to the later one; from `one` where the dates do not tell.
    """
    turned = comes_first(one, other) == other.name
    before, after = (other, one) if turned else (one, other)
    found = merge(match(before.article, after.article))
    return tuple(_drift(before, after, each) for each in found)


def comes_first(one: Read, other: Read) -> str | None:
    """Name the article with the earlier date, as far as both go; nothing if they are equal."""
    if not one.published or not other.published:
        return None
    width = min(len(one.published), len(other.published))
    mine, theirs = one.published[:width], other.published[:width]
    if mine == theirs:
        return None
    return one.name if mine < theirs else other.name


def compare_all(reads: Sequence[Read]) -> tuple[Drift, ...]:
    """Compare each article with each; for a handful of them."""
    return tuple(
        drift
        for number, one in enumerate(reads)
        for other in reads[number + 1 :]
        for drift in compare(one, other)
    )


def _drift(before: Read, after: Read, found: Match) -> Drift:
    first = Side(before.article.text, found.first, before.speakers.of(found.first))
    second = Side(after.article.text, found.second, after.speakers.of(found.second))
    telling = Telling(first, second, found)
    changes = changes_of(telling)
    spans = (
        TextSpan.cut(first.text, first.span.start, first.span.end),
        TextSpan.cut(second.text, second.span.start, second.span.end),
    )
    return Drift(
        claim=spans[0].text,
        names=(before.name, after.name),
        spans=spans,
        relation=relation_of(telling, changes),
        changes=changes,
        first=comes_first(before, after),
        score=found.score,
    )
