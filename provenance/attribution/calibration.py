"""How often what was found is right, by who found it and how sure it was.

The tables are fitted on annotated articles by `training/calibrate.py`; the method is isotonic
regression on ten bins (Zadrozny and Elkan, KDD 2002).
"""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Least(NamedTuple):
    """The confidence below which an attribution is dropped."""

    both: float
    firm: float
    soft: float
    rule: float


class Calibration(NamedTuple):
    """Shares of what was right, of each tenth of an engine's own confidence.

    `both` is for what rules and engine have found, `firm` and `soft` for what only the engine has,
    `rules` for what only the rule of that name has. `least` says for each how sure it must be not
    to be dropped.
    """

    both: tuple[float, ...]
    firm: tuple[float, ...]
    soft: tuple[float, ...]
    rules: Mapping[str, float]
    least: Least


def read_table(table: tuple[float, ...], confidence: float) -> float:
    """Return how often what has this confidence is right; entries stand in the middle of bins."""
    place = confidence * len(table) - 0.5
    low = min(max(int(place), 0), len(table) - 1)
    high = min(low + 1, len(table) - 1)
    share = min(max(place - low, 0.0), 1.0)
    return round(table[low] + share * (table[high] - table[low]), 3)


@cache
def calibration_of(engine: str) -> Calibration:
    """Return the table of an engine."""
    path = files("provenance.attribution") / "calibrations" / f"{engine}.json"
    table = json.loads(path.read_text("utf-8"))
    return Calibration(
        tuple(table["both"]),
        tuple(table["firm"]),
        tuple(table["soft"]),
        table["rules"],
        Least(**table["least"]),
    )
