"""Fit the confidence of what the encoder finds, and say how well it is calibrated.

python -m training.confidence POLNEAR SCORER

Right is what shares the source and half of the content with an attribution of the development
split. Prints what belongs into provenance/attribution/encoder/confidence.py.
"""

import argparse
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from provenance.attribution.candidate import Paragraph
from provenance.attribution.encoder.confidence import evidence
from provenance.attribution.encoder.engine import EncoderEngine

Floats = NDArray[np.float64]
STEPS: Final = 30
RIDGE: Final = 1e-2
BINS: Final = 10


def judged(root: Path, scorer: ModuleType) -> Iterator[tuple[tuple[float, float, float], bool]]:
    """Say of all that the engine finds how sure it is and whether it is right."""
    engine = EncoderEngine()
    for text, people in scorer.read_split(root, "dev").values():
        lines = re.finditer(r"[^\n]+", text)
        paragraphs = [
            Paragraph(m.start(), m.end(), title=False) for m in lines if m.group().strip()
        ]
        found = list(engine.decode(text, paragraphs))
        spans = [{"source": f.source, "cue": f.cue, "content": f.content} for f in found]
        gold = scorer.to_chars(people[min(people)], text)
        least, condition = scorer.CONDITIONS["rel50"]
        pairs = scorer.match_pairs(gold, scorer.to_chars(spans, text), least, condition)
        right = {number for _, number in pairs}
        yield from ((one.sure, number in right) for number, one in enumerate(found))


def fit(rows: Floats, right: Floats) -> Floats:
    """Fit a logistic regression by Newton's method; the first column of rows is 1."""
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        guess = 1 / (1 + np.exp(-rows @ weights))
        curve = (rows.T * (guess * (1 - guess))) @ rows + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, rows.T @ (right - guess) - RIDGE * weights)
    return weights


def calibration_error(guess: Floats, right: Floats) -> float:
    """Return the expected calibration error over bins of equal width."""
    bins = np.minimum((guess * BINS).astype(int), BINS - 1)
    gaps = [abs(float((guess - right)[bins == number].sum())) for number in range(BINS)]
    return sum(gaps) / len(guess)


def _load(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path}: no Python file; give the path of score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> int:
    """Fit on all, and report the error of fits on halves, each judged on the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("polnear", type=Path)
    parser.add_argument("scorer", type=Path)
    args = parser.parse_args()
    found = list(judged(args.polnear, _load(args.scorer)))
    rows = np.array([(1.0, *evidence(sure)) for sure, _ in found])
    right = np.array([float(is_right) for _, is_right in found])
    half = len(rows) // 2
    guess = np.concatenate(
        [
            1 / (1 + np.exp(-rows[:half] @ fit(rows[half:], right[half:]))),
            1 / (1 + np.exp(-rows[half:] @ fit(rows[:half], right[:half]))),
        ]
    )
    bias, *weights = fit(rows, right).round(3).tolist()
    sys.stdout.write(f"WEIGHTS = {tuple(weights)}\nBIAS = {bias}\n")
    sys.stdout.write(f"expected calibration error {calibration_error(guess, right):.3f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
