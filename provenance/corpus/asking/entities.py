"""Who is who across articles: joined on evidence, never by name alone, and undone at will.

A hop of one outlet's articles stands first for itself: its name there. A DOI, an address or the
domain of a known outlet make it the same as others with that key. Besides, two of the same sort
whose names agree are joined where both bear the same claim, in articles that share it word for word
or nearly so. Every join keeps its reason.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import shorten
from typing import Final, NamedTuple

from provenance.corpus.asking.drift import Compared
from provenance.corpus.asking.loading import Held
from provenance.corpus.compare.drift import Drift
from provenance.corpus.compare.names import telling_words
from provenance.corpus.grouping import Groups
from provenance.corpus.keeping.comparisons import Agreed
from provenance.lexicon.outlets import fold_outlet_name, outlets_by_name
from provenance.model import Hop, Span

_KEYS: Final = ("doi:", "isbn:", "url:")
_SHOWN: Final = 60


class Entity(NamedTuple):
    """Somebody or something as one outlet's articles name it, or by a key that all share."""

    key: str
    name: str


class Decision(NamedTuple):
    """What a person has said of two names: `merge` or `split`, and why."""

    kind: str
    one: str
    other: str
    reason: str


class Joined:
    """Groups of entities, with the reasons why they are one."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        """Take what persons have decided; their word goes before any evidence."""
        self._groups: Groups[str] = Groups()
        self._names: defaultdict[str, Counter[str]] = defaultdict(Counter)
        self._reasons: list[tuple[str, str]] = []
        self._merged: defaultdict[str, list[Decision]] = defaultdict(list)
        self._split: set[frozenset[str]] = set()
        self._by_name: dict[str, str] = {}
        for decision in decisions:
            if decision.kind == "merge":
                self._merged[_fold(decision.one)].append(decision)
                self._merged[_fold(decision.other)].append(decision)
            else:
                self._split.add(frozenset((_fold(decision.one), _fold(decision.other))))

    def add(self, entity: Entity) -> None:
        """Know an entity; what a person has merged is joined at once."""
        self._names[entity.key][entity.name] += 1
        self._groups.head(entity.key)
        folded = _fold(entity.name)
        for decision in self._merged.get(folded, ()):
            anchor = self._by_name.setdefault(f"{decision.one}\0{decision.other}", entity.key)
            self._join(anchor, entity.key, f"merged by hand: {decision.reason}")

    def join(self, one: Entity, other: Entity, reason: str) -> None:
        """Make two one, unless a person has parted them."""
        if frozenset((_fold(one.name), _fold(other.name))) not in self._split:
            self._join(one.key, other.key, reason)

    def _join(self, one: str, other: str, reason: str) -> None:
        if self._groups.head(one) != self._groups.head(other):
            self._groups.join(one, other)
            self._reasons.append((one, reason))

    def head(self, entity: Entity) -> str:
        """Return what stands for all that are one with an entity."""
        return self._groups.head(entity.key)

    def names(self) -> Mapping[str, str]:
        """Return the name of each group: the one used most, the fullest of several."""
        counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for key, names in self._names.items():
            counts[self._groups.head(key)].update(names)
        return {h: max(n, key=lambda name: (n[name], len(name), name)) for h, n in counts.items()}

    def reasons(self) -> Mapping[str, tuple[str, ...]]:
        """Return why each group is one."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for key, reason in self._reasons:
            found[self._groups.head(key)].append(reason)
        return {head: tuple(dict.fromkeys(reasons)) for head, reasons in found.items()}


def entity_of(name: str, kind: str, work: str | None, house: str) -> Entity:
    """Return the entity of a hop or source; `house` is the outlet or article that names it."""
    if work and work.startswith(_KEYS):
        return Entity(work, name)
    if kind == "outlet":
        known = outlets_by_name().get(fold_outlet_name(name), ())
        if len(known) == 1 and known[0].domains:
            return Entity(f"outlet:{known[0].domains[0]}", known[0].name)
    return Entity(f"{kind}\0{house}\0{_fold(name)}", name)


def join_by_claims(joined: Joined, found: Iterable[Compared]) -> None:
    """Join those who bear the same claim in two articles, if their sort and names agree."""
    for one, other, drift, said in found:
        for each in said:
            a, b = (
                entity_of(name, each.kind, work, card.house)
                for name, work, card in zip(each.names, each.works, (one, other), strict=True)
            )
            words = shorten(drift.claim, _SHOWN, placeholder="…")
            joined.join(a, b, f"both bear “{words}” ({drift.names[0]}, {drift.names[1]})")


def agreed(one: Held, other: Held, drifts: Sequence[Drift]) -> Iterator[Agreed]:
    """Give the hops of two articles that bear one claim, and whose sort and names agree."""
    sides = {one.name: one, other.name: other}
    for number, drift in enumerate(drifts):
        if any(change.kind == "speaker" for change in drift.changes):
            continue
        first, second = (
            _bearing(sides[name], span) for name, span in zip(drift.names, drift.spans, strict=True)
        )
        for mine in first:
            for theirs in second:
                if mine.kind == theirs.kind and _agree(mine.name, theirs.name):
                    names, works = (mine.name, theirs.name), (mine.work, theirs.work)
                    yield Agreed(mine.kind, names, works, number)


def _bearing(held: Held, span: Span) -> list[Hop]:
    return [
        hop
        for claim in held.analysis.claims
        if claim.span.overlaps(span)
        for hop in claim.tree
        if hop.kind not in {"anonymous", "group", "unknown"}
    ]


def _agree(one: str, other: str) -> bool:
    ours, theirs = telling_words(one), telling_words(other)
    return bool(ours and theirs) and (ours <= theirs or theirs <= ours)


def _fold(name: str) -> str:
    return fold_outlet_name(name)
