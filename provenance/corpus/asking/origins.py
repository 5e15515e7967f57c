"""`corpus origins`: on how many independent origins the articles on one story rest."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from sqlalchemy import Connection

from provenance.corpus.asking.drift import Compared, compared
from provenance.corpus.asking.filters import Filter
from provenance.corpus.asking.loading import Held, Shelf
from provenance.corpus.asking.naming import document_noun
from provenance.corpus.asking.rings import rings
from provenance.corpus.asking.roots import Root, roots_of
from provenance.corpus.compare.names import telling_words
from provenance.corpus.grouping import Groups
from provenance.corpus.rows import Evidence, OriginRow, PathRow
from provenance.lexicon.origins import COURT_PAPER_NOUNS
from provenance.model import Claim, Hop, Span

_ENOUGH: Final = 0.3
"""An article rests on the primary if this weighs so much of what it rests on most."""

_NAMELESS: Final = frozenset({"anonymous", "group", "unknown"})


class Story(NamedTuple):
    """Articles that tell one story: ids of versions, and the spans of what they share."""

    versions: tuple[int, ...]
    shared: dict[str, list[Span]]


def ask_origins(connection: Connection, wanted: Filter) -> Iterator[OriginRow]:
    """Answer with a row for each story that two articles or more tell, the widest told first."""
    shelf = Shelf(connection)
    for story in stories(compared(connection, wanted)):
        yield origin_row([shelf.get(version) for version in story.versions], story.shared)


def stories(found: Iterable[Compared]) -> list[Story]:
    """Group the articles that share claims."""
    groups: Groups[int] = Groups()
    shared: defaultdict[int, dict[str, list[Span]]] = defaultdict(dict)
    for one, other, drift, _ in found:
        groups.join(one.version, other.version)
        for card, span in zip((one, other), drift.spans, strict=True):
            shared[card.version].setdefault(card.name, []).append(span)
    told = [
        Story(tuple(sorted(group)), {n: s for v in group for n, s in shared[v].items()})
        for group in groups.groups()
    ]
    return sorted(told, key=lambda s: (-len(s.versions), s.versions))


def origin_row(articles: Sequence[Held], shared: dict[str, list[Span]]) -> OriginRow:
    """Say what the articles on one story rest on, with the path of each that proves it."""
    ordered = sorted(articles, key=lambda a: (a.published or "9", a.name))
    roots = roots_of(ordered, shared)
    primary = _primary(roots)
    resting = {a.name: _main(a.name, roots, primary) for a in ordered}
    independent = {root.name for root in resting.values() if root is not None}
    paths = tuple(_path(a, resting[a.name], primary, ordered) for a in ordered)
    dated = [a for a in ordered if a.published]
    return OriginRow(
        topic=ordered[0].analysis.document.title or ordered[0].name,
        articles=tuple(a.name for a in ordered),
        primary=primary.name if primary else None,
        independent_sources=len(independent),
        paths=paths,
        outlets=tuple(dict.fromkeys(a.outlet for a in ordered if a.outlet)),
        single_source=len(independent) == 1 and len(ordered) > 1,
        circular=rings(ordered),
        earliest=dated[0].name if dated else None,
    )


def _primary(roots: Sequence[Root]) -> Root | None:
    """Return the first that has a name; one without only if none has.

    For sources that nobody names, the outlet answers that most of the articles credit.
    """
    if not roots:
        return None
    first = roots[0]
    if first.kinds <= _NAMELESS:
        credited = (r for r in roots[1:] if "outlet" in r.kinds)
        answering = next((r for r in credited if len(r.weights) >= len(first.weights)), None)
        if answering is not None:
            return answering
    return next((r for r in roots if _tells(r.name)), first)


def _tells(name: str) -> bool:
    """Say whether a name tells whose it is, or which: a story has one indictment."""
    return bool(telling_words(name)) or document_noun(name) in COURT_PAPER_NOUNS


def _main(name: str, roots: Sequence[Root], primary: Root | None) -> Root | None:
    """Return what an article rests on most; the primary, if it weighs nearly as much."""
    own = [root for root in roots if root.weights.get(name)]
    if not own:
        return None
    most = max(own, key=lambda r: r.weights[name])
    if primary in own and primary.weights[name] >= _ENOUGH * most.weights[name]:
        return primary
    return most


def _path(
    article: Held, root: Root | None, primary: Root | None, others: Sequence[Held]
) -> PathRow:
    claim = _proof(article, root) or (None if root is None else _longest(article))
    names: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    if claim is not None:
        names = tuple(hop.name for hop in claim.chain)
        evidence = tuple(article.evidence(h.evidence) for h in claim.chain if h.evidence)
        further = _further(article, claim, others)
        if further is not None:
            beyond = _proof(further, root) or _longest(further)
            if beyond is not None:
                names += tuple(h.name for h in beyond.chain if h.name not in names)
                evidence += tuple(further.evidence(h.evidence) for h in beyond.chain if h.evidence)
    return PathRow(
        article=article.name,
        outlet=article.outlet,
        path=names,
        reaches_primary=primary is not None and bool(primary.weights.get(article.name)),
        evidence=evidence,
    )


def _proof(article: Held, root: Root | None) -> Claim | None:
    """Return the claim whose chain reaches the root most plainly, the first of several."""
    if root is None:
        return None
    found = [
        (_plainly(hop, root), -number, claim)
        for number, claim in enumerate(article.analysis.claims)
        for hop in claim.chain
        if hop.name in root.names
    ]
    return max(found, key=lambda f: f[:2])[2] if found else None


def _plainly(hop: Hop, root: Root) -> int:
    if hop.name == root.name:
        return 3
    return (hop.kind == "document") + bool(telling_words(hop.name))


def _longest(article: Held) -> Claim | None:
    claims = [claim for claim in article.analysis.claims if claim.tree]
    return max(claims, key=lambda c: len(c.chain), default=None)


def _further(article: Held, claim: Claim, others: Sequence[Held]) -> Held | None:
    """Return the article of the story that the last hop of a claim is the outlet of."""
    last = claim.chain[-1]
    if last.kind != "outlet":
        return None
    words = telling_words(last.name)
    for other in others:
        if other.name != article.name and other.outlet and telling_words(other.outlet) == words:
            return other
    return None
