"""How often what was found is right, by who found it and how sure it was.

The tables are fitted on annotated articles by `training/calibrate.py`; the method is isotonic
regression (Zadrozny and Elkan, KDD 2002).
"""

import json
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple

Table = tuple[tuple[float, float], ...]
"""An engine's own confidence and the share of what was right there; both rise."""


class Least(NamedTuple):
    """The confidence below which an attribution is dropped; `nobody`: no source is named."""

    both: float
    firm: float
    soft: float
    nobody: float
    rule: float


class Calibration(NamedTuple):
    """How often what an engine is so sure of was right.

    `both` is for what rules and engine have found, `firm` and `soft` for what only the engine has,
    `rules` for what only the rule of that name has. `least` says for each how sure it must be not
    to be dropped.
    """

    both: Table
    firm: Table
    soft: Table
    rules: Mapping[str, float]
    least: Least


def read_table(table: Table, confidence: float) -> float:
    """Return how often what has this confidence is right, between the table's points on a line."""
    at = bisect_right(table, (confidence, 1.0))
    if at == 0:
        return table[0][1]
    if at == len(table):
        return table[-1][1]
    (left, low), (right, high) = table[at - 1], table[at]
    return round(low + (confidence - left) / (right - left) * (high - low), 3)


@cache
def calibration_of(engine: str) -> Calibration:
    """Return the table of an engine."""
    path = files("provenance.attribution") / "calibrations" / f"{engine}.json"
    table = json.loads(path.read_text("utf-8"))
    both, firm, soft = (tuple((x, y) for x, y in table[kind]) for kind in ("both", "firm", "soft"))
    return Calibration(both, firm, soft, table["rules"], Least(**table["least"]))
