"""Rules and an engine, made one: each cue and source gives one attribution."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from provenance.attribution.calibration import Calibration, read_table
from provenance.attribution.candidate import Candidate
from provenance.attribution.compose import nest
from provenance.attribution.found import Found, Range
from provenance.attribution.from_candidate import from_candidate, is_firm, states_nothing
from provenance.attribution.nesting import in_nests, length, shared, with_nested
from provenance.attribution.participles import CITING, citing
from provenance.attribution.passage import Passage

_SAME: Final = 0.8
"""Contents that share so much of all they cover are one."""

BY_RULE: Final = frozenset({"headline", "speaker_label", "signature", "credit_line", "agencies"})
"""Rules whose reading stands: engines know too few of these to be the better judge."""

_CLEAR: Final = 0.88
"""A rule so sure has seen "that", a quotation or who is told; it stands without an engine."""

_ALONE: Final = frozenset({"content_before", "object_after", "participle"})
"""Rules that see what engines miss: "P, X said", "X denied the charge", "X resigned, saying P"."""

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
    nesting = in_nests(passage, rules)
    proposed = (from_candidate(passage, c) for c in candidates)
    for each in pair(rules, [f for f in proposed if f.content]):
        nested = each.rule in nesting
        found, least = weigh(passage, each, calibration, nested=nested)
        if found.confidence >= least:
            kept.append((each.rule if nested else None, found))
        else:
            dropped.append(found)
        if each.rule is not None and each.rule.content != found.content:
            dropped.append(each.rule)
    whole = sorted(with_nested(kept), key=lambda f: (f.cue, f.content))
    return Merged(nest([f for f in citing(passage, whole) if f.content]), dropped)


def weigh(
    passage: Passage, pair: Pair, calibration: Calibration, *, nested: bool
) -> tuple[Found, float]:
    """Make one attribution of a pair; return it, and the confidence it needs to be kept.

    What is `nested` is kept, with whom the rule found: engines learn from texts where hardly
    anything is.
    """
    rule, engine = pair
    if rule is None:
        if engine is None:
            raise ValueError("a pair of nothing")
        return _by_engine(passage, engine, calibration)
    if engine is None:
        if nested:
            return rule, 0.0
        sure = calibration.rules.get(rule.method, rule.confidence)
        return rule._replace(confidence=sure), 0.0 if _is_clear(rule) else calibration.least.rule
    sure = read_table(calibration.both, engine.confidence)
    if rule.method in BY_RULE:
        return rule, 0.0
    both = united(passage, rule, engine)._replace(confidence=sure)
    if nested:
        return both._replace(source=rule.source, antecedent=None), 0.0
    return both, calibration.least.both


def _is_clear(rule: Found) -> bool:
    """Say whether a rule's reading stands where the engine has none; denials are missed often.

    One inside another's content is a nest, or told as a deed and no statement.
    """
    sure = rule.confidence >= _CLEAR or rule.method in _ALONE or rule.stance == "denied"
    return sure and rule.parent is None


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


def united(passage: Passage, rule: Found, engine: Found) -> Found:
    """Make one of two: the rules know who was told and cited and whom "who" means.

    The engine is the better judge of where source, cue and content begin and end, but no clause
    ends before its verb.
    """
    if _ends_before_verb(passage, rule, engine):
        engine = engine._replace(content=rule.content)
    return rule._replace(
        source=rule.source if rule.base else engine.source or rule.source,
        antecedent=rule.source if engine.antecedent else None,
        cue=engine.cue,
        content=engine.content,
        method=rule.method if rule.content == engine.content else engine.method,
    )


def _ends_before_verb(passage: Passage, rule: Found, engine: Found) -> bool:
    end, until = engine.content[-1][1], rule.content[-1][1]
    after = passage.inside(end, until)[:1]
    return bool(after) and after[0].is_finite and not after[0].quoted


def _overlap(a: Range, b: Range) -> bool:
    return a[0] < b[1] and b[0] < a[1]


def _is_same(a: Found, b: Found) -> bool:
    if a.source is None or b.source is None or not _overlap(a.source, b.source):
        return False
    common = shared(a.content, b.content)
    return common >= _SAME * (length(a.content) + length(b.content) - common)
