"""Train the engine "fast".

    nice -n 10 python -m training.crf.train POLNEAR [--out FOLDER]

POLNEAR holds data/train. Some five minutes on one core and 4 GB of memory; the same input gives
the same weights. The weights are written where the package has them, unless --out says otherwise.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Final

import pycrfsuite

from provenance.attribution.fast.triggers import Shares
from provenance.attribution.fast.weights import ROLES, TABLE, TRIGGERS, Weights
from training.crf.examples import (
    Example,
    Lesson,
    count_shares,
    lessons,
    role_examples,
    trigger_example,
)
from training.crf.polnear import read_split

FOLDS: Final = 2
TRIGGER_SETTINGS: Final = {"c1": 0.6, "c2": 0.1, "max_iterations": 90, "feature.minfreq": 3}
ROLE_SETTINGS: Final = {"c1": 0.8, "c2": 0.05, "max_iterations": 90, "feature.minfreq": 4}
MIX: Final = (0.4, 0.7, 0.5)
THRESHOLD: Final = 0.38
PACKAGE: Final = Path(__file__).parents[2] / "provenance" / "attribution" / "fast" / "weights"


def train(path: Path, examples: Iterable[Example], settings: dict[str, float]) -> None:
    """Fit a conditional random field with L-BFGS and write it."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params(settings)
    for features, labels in examples:
        if labels:
            trainer.append(features, labels)
    trainer.train(str(path))


def weights_of(shares: Shares, triggers: Path) -> Weights:
    """Return weights with a model for triggers only."""
    tagger = pycrfsuite.Tagger()
    tagger.open(str(triggers))
    return Weights("", shares, MIX, THRESHOLD, tagger, pycrfsuite.Tagger())


def train_all(taught: list[Lesson], out: Path) -> None:
    """Train both models and write them with their table.

    The model of roles sees other cues as likely as a model of triggers says that was trained on
    the other half, for one that knows the text by heart would be too sure of them.
    """
    shares = count_shares(taught)
    halves = [[trigger_example(each, shares) for each in taught[k::FOLDS]] for k in range(FOLDS)]
    train(out / TRIGGERS, [e for half in halves for e in half], TRIGGER_SETTINGS)
    examples: list[Example] = []
    for k in range(FOLDS):
        path = out / f"half-{k}.crfsuite"
        train(path, [e for n, half in enumerate(halves) if n != k for e in half], TRIGGER_SETTINGS)
        weights = weights_of(shares, path)
        examples += [e for each in taught[k::FOLDS] for e in role_examples(each, weights)]
        path.unlink()
    del halves
    train(out / ROLES, examples, ROLE_SETTINGS)
    digest = sha256((out / TRIGGERS).read_bytes() + (out / ROLES).read_bytes()).hexdigest()[:8]
    table = {"version": digest, "mix": MIX, "threshold": THRESHOLD, "shares": shares}
    (out / TABLE).write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", "utf-8")


def main() -> int:
    """Read the training split, train, say how long it took."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("polnear", type=Path)
    parser.add_argument("--out", type=Path, default=PACKAGE)
    options = parser.parse_args()
    start = time.process_time()
    options.out.mkdir(parents=True, exist_ok=True)
    train_all(list(lessons(read_split(options.polnear, "train"))), options.out)
    sizes = sum(path.stat().st_size for path in options.out.iterdir())
    sys.stdout.write(f"{time.process_time() - start:.0f} CPU seconds, {sizes:,} bytes\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
