"""Rules and an engine, made one: each cue and source gives one attribution."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from provenance.attribution.calibration import Calibration, read_table
from provenance.attribution.candidate import Candidate
from provenance.attribution.compose import holds, nest
from provenance.attribution.found import Found, Range
from provenance.attribution.from_candidate import from_candidate, is_firm, states_nothing
from provenance.attribution.participles import CITING, citing
from provenance.attribution.passage import Passage

_SAME: Final = 0.8
"""Contents that share so much of all they cover are one."""

_BY_RULE: Final = frozenset({"headline", "speaker_label", "credit_line", "agencies"})
"""Rules whose reading stands: engines know too few of these to be the better judge."""

_CLEAR: Final = 0.88
"""A rule so sure has seen "that", a quotation or who is told; it stands without an engine."""

_NEVER: Final = 2.0
"""A confidence that nothing has."""


class Pair(NamedTuple):
    """What the rules and the engine each made of one cue; one of them may be missing."""

    rule: Found | None
    engine: Found | None


class Merged(NamedTuple):
    """The attributions of a passage, and what was found but did not hold."""

    found: list[Found]
    dropped: list[Found]


def merge(
    passage: Passage,
    rules: Sequence[Found],
    candidates: Sequence[Candidate],
    calibration: Calibration,
) -> Merged:
    """Make the attributions of one passage out of both; `parent` counts in the list returned.

    What is less likely right than the calibration asks for is dropped: a miss is forgiven sooner
    than an invention.
    """
    kept: list[tuple[Found | None, Found]] = []
    dropped: list[Found] = []
    nesting = in_nests(rules)
    proposed = (from_candidate(passage, c) for c in candidates)
    for each in pair(rules, [f for f in proposed if f.content]):
        found, least = weigh(passage, each, calibration, nested=each.rule in nesting)
        if found.confidence >= least:
            kept.append((each.rule, found))
        else:
            dropped.append(found)
        if each.rule is not None and each.rule.content != found.content:
            dropped.append(each.rule)
    whole = sorted(_with_nested(kept), key=lambda f: (f.cue, f.content))
    return Merged(nest([f for f in citing(passage, whole) if f.content]), dropped)


def in_nests(rules: Sequence[Found]) -> list[Found]:
    """Return what the rules found inside another's content, and those others."""
    parents = [f.parent for f in nest(list(rules))]
    return [r for i, r in enumerate(rules) if parents[i] is not None or i in parents]


def _with_nested(kept: Sequence[tuple[Found | None, Found]]) -> list[Found]:
    """Give an outer attribution its rule's content where the engine's leaves the inner one out."""
    result = []
    for rule, found in kept:
        inner = [f for r, f in kept if r is not None and rule is not None and holds(rule, r)]
        if rule is not None and not all(_covers(found, f.cue) for f in inner):
            result.append(found._replace(content=rule.content))
        else:
            result.append(found)
    return result


def _covers(found: Found, span: Range) -> bool:
    return any(a <= span[0] and span[1] <= b for a, b in found.content)


def weigh(
    passage: Passage, pair: Pair, calibration: Calibration, *, nested: bool
) -> tuple[Found, float]:
    """Make one attribution of a pair; return it, and the confidence it needs to be kept.

    What is `nested` is kept: engines learn from texts where nothing is.
    """
    rule, engine = pair
    if rule is None:
        if engine is None:
            raise ValueError("a pair of nothing")
        return _by_engine(passage, engine, calibration)
    if engine is None:
        sure = calibration.rules.get(rule.method, rule.confidence)
        clear = nested or rule.confidence >= _CLEAR
        return rule._replace(confidence=sure), 0.0 if clear else calibration.least.rule
    sure = read_table(calibration.both, engine.confidence)
    if rule.method in _BY_RULE:
        return rule, 0.0
    both = united(rule, engine)._replace(confidence=sure)
    return both, 0.0 if nested else calibration.least.both


def _by_engine(passage: Passage, engine: Found, calibration: Calibration) -> tuple[Found, float]:
    cue = passage.inside(*engine.cue)
    if cue and cue[0].low in CITING:
        return engine, _NEVER  # whom it takes is a hop of another attribution
    if states_nothing(passage, engine):
        return engine, _NEVER
    if is_firm(passage, engine):
        sure = read_table(calibration.firm, engine.confidence)
        return engine._replace(confidence=sure), calibration.least.firm
    sure = read_table(calibration.soft, engine.confidence)
    least = calibration.least.soft if engine.source else calibration.least.nobody
    return engine._replace(confidence=sure), least


def pair(rules: Sequence[Found], proposed: Iterable[Found]) -> list[Pair]:
    """Pair what has the same cue, or the same content and source."""
    free = list(rules)
    pairs = []
    for each in proposed:
        same = next((r for r in free if _overlap(r.cue, each.cue)), None)
        same = same or next((r for r in free if _is_same(r, each)), None)
        if same is not None:
            free.remove(same)
        pairs.append(Pair(same, each))
    return pairs + [Pair(r, None) for r in free]


def united(rule: Found, engine: Found) -> Found:
    """Make one of two: the rules know who was told and cited and whom "who" means.

    The engine is the better judge of where source, cue and content begin and end.
    """
    return rule._replace(
        source=rule.source if rule.base else engine.source or rule.source,
        antecedent=rule.source if engine.antecedent else None,
        cue=engine.cue,
        content=engine.content,
        method=rule.method if rule.content == engine.content else engine.method,
    )


def _overlap(a: Range, b: Range) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _is_same(a: Found, b: Found) -> bool:
    if a.source is None or b.source is None or not _overlap(a.source, b.source):
        return False
    shared = sum(max(0, min(x[1], y[1]) - max(x[0], y[0])) for x in a.content for y in b.content)
    total = sum(end - start for f in (a, b) for start, end in f.content) - shared
    return shared >= _SAME * total
