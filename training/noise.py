"""Noise for training: words hidden at random, so that the encoder learns forms, not names."""

import random
from typing import Final

import numpy as np

from provenance.attribution.encoder.pieces import SHAPES
from training.annotated import Example

MASK: Final = 103
"""[MASK] in BERT's vocabulary."""
_MARK: Final = 1
_CAPITALS: Final = (4, 5)
"""Shapes of a mark, and of words with capitals, as `shape_of` numbers them."""


def blur(example: Example, rng: random.Random) -> Example:
    """Hide some words, but none of a cue; in one example of four, a good part of the names."""
    draw = np.random.default_rng(rng.getrandbits(32))
    shapes = example.looks % SHAPES
    share = np.full(len(example.ids), 0.04)
    if rng.random() < 0.25:
        share[np.isin(shapes, _CAPITALS)] = 0.4
    share[(shapes == _MARK) | (example.tags.argmax(axis=1) > 0)] = 0.0
    ids = example.ids.copy()
    ids[draw.random(len(ids)) < share] = MASK
    return example._replace(ids=ids)
