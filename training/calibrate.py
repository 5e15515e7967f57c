"""Fit how often what rules and an engine find is right.

    python -m training.calibrate POLNEAR --engine fast --scorer score.py

POLNEAR holds data/dev; the scorer says which attributions are right (half of the content, and the
source). Writes the table that the package ships for the engine.
"""

import argparse
import importlib.util
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Final, NamedTuple

from provenance.attribution.by_rules import read_by_rules
from provenance.attribution.calibration import Least
from provenance.attribution.candidate import Engine
from provenance.attribution.door import proposals
from provenance.attribution.engines import find_engine
from provenance.attribution.found import Found
from provenance.attribution.from_candidate import from_candidate, is_firm
from provenance.attribution.merge import BY_RULE, Pair, pair, united
from provenance.attribution.nesting import in_nests
from provenance.attribution.passage import Passage
from provenance.readers import read
from training.crf.polnear import Article, read_split

BINS: Final = 10
LEAST_IN_BIN: Final = 25
RULE_PRIOR: Final = 10
LEAST: Final = {
    "fast": Least(both=0.25, firm=0.4, soft=0.4, nobody=0.6, rule=0.35),
    "accurate": Least(both=0.25, firm=0.4, soft=0.35, nobody=0.6, rule=0.35),
}
"""Tuned on the development split and on annotated articles of other houses."""
FOLDER: Final = Path(__file__).parents[1] / "provenance" / "attribution" / "calibrations"


class Judged(NamedTuple):
    """What was found, by whom ("both", "firm", "soft" or a rule's name), and if it was right."""

    kind: str
    confidence: float
    right: bool


def judge(article: Article, engine: Engine, scorer: ModuleType) -> Iterator[Judged]:
    """Pair rules and engine on an article and say of each pair whether it is right."""
    document, _ = read(article.text.encode(), f"{article.name}.txt")
    pairs = [
        (passage, each)
        for _, by_passage in proposals(document, read_by_rules(document), engine)
        for passage, rules, candidates in by_passage
        for each in pair(rules, [from_candidate(passage, c) for c in candidates])
        # PolNeAR has no nests, so what a rule alone finds in one cannot be judged by it.
        if each.engine is not None or each.rule not in in_nests(passage, rules)
    ]
    found = [_one(passage, each) for passage, each in pairs]
    gold = scorer.to_chars([g._asdict() for g in article.gold], article.text)
    mine = scorer.to_chars([_as_row(f) for f in found], article.text)
    hits = scorer.match_pairs(gold, mine, *scorer.CONDITIONS["rel50"])
    right = {number for _, number in hits}
    for number, (passage, each) in enumerate(pairs):
        confidence = each.engine.confidence if each.engine else 0.0
        yield Judged(_kind(passage, each), confidence, number in right)


def _one(passage: Passage, pair: Pair) -> Found:
    rule, engine = pair
    if rule is not None and engine is not None:
        return united(passage, rule, engine)
    found = rule or engine
    assert found is not None  # noqa: S101
    return found


def _kind(passage: Passage, pair: Pair) -> str:
    rule, engine = pair
    if engine is None:
        assert rule is not None  # noqa: S101
        return rule.method
    if rule is not None:
        return "both"
    return "firm" if is_firm(passage, engine) else "soft"


def _as_row(found: Found) -> dict[str, list[tuple[int, int]]]:
    source = [found.source] if found.source else []
    return {"source": source, "cue": [found.cue], "content": list(found.content)}


def fit(judged: Iterable[Judged]) -> list[tuple[float, float]]:
    """Return points of confidence and of how often it was right, rising.

    Bins of one size; neighbours that fall are pooled until none does (pool adjacent violators).
    """
    ordered = sorted(judged, key=lambda j: j.confidence)
    size = max(LEAST_IN_BIN, len(ordered) // BINS)
    bins = [ordered[at : at + size] for at in range(0, len(ordered), size)]
    if len(bins) > 1 and len(bins[-1]) < size // 2:
        bins[-2:] = [bins[-2] + bins[-1]]
    pools = [(sum(j.confidence for j in b), float(sum(j.right for j in b)), len(b)) for b in bins]
    at = 0
    while at + 1 < len(pools):
        if pools[at][1] / pools[at][2] >= pools[at + 1][1] / pools[at + 1][2]:
            one, other = pools[at], pools[at + 1]
            pools[at : at + 2] = [(one[0] + other[0], one[1] + other[1], one[2] + other[2])]
            at = max(at - 1, 0)
        else:
            at += 1
    return [(round(total / n, 4), round((hits + 0.5) / (n + 1), 3)) for total, hits, n in pools]


def fit_rules(judged: Iterable[Judged]) -> dict[str, float]:
    """Return how often each rule was right where the engine found nothing.

    A rule with few cases is taken to be as good as all of them together.
    """
    judged = list(judged)
    mean = sum(j.right for j in judged) / max(len(judged), 1)
    right: Counter[str] = Counter()
    sizes: Counter[str] = Counter()
    for each in judged:
        right[each.kind] += each.right
        sizes[each.kind] += 1
    return {
        name: round((right[name] + RULE_PRIOR * mean) / (sizes[name] + RULE_PRIOR), 3)
        for name in sorted(sizes)
    }


def load_scorer(path: Path) -> ModuleType:
    """Import the scorer from its file."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> int:
    """Judge what is found in the development split, fit, write the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("polnear", type=Path)
    parser.add_argument("--engine", required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    options = parser.parse_args()
    engine, scorer = find_engine(options.engine), load_scorer(options.scorer)
    if engine is None:
        parser.error("the rules alone have no table")
    by_kind: dict[str, list[Judged]] = defaultdict(list)
    for article in read_split(options.polnear, "dev"):
        for each in judge(article, engine, scorer):
            by_kind[each.kind if each.kind in {"both", "firm", "soft"} else "rules"].append(each)
    table = {
        "both": fit(by_kind["both"]),
        "firm": fit(by_kind["firm"]),
        "soft": fit(by_kind["soft"]),
        "rules": fit_rules(j for j in by_kind["rules"] if j.kind not in BY_RULE),
        "least": LEAST[options.engine]._asdict(),
    }
    (FOLDER / f"{options.engine}.json").write_text(json.dumps(table, indent=1) + "\n", "utf-8")
    for kind, found in sorted(by_kind.items()):
        sys.stdout.write(f"{kind}: {len(found)}, {sum(f.right for f in found)} right\n")
    sys.stdout.write(json.dumps(table) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
