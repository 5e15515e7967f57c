"""Examples side by side, as the network takes them."""

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from training.annotated import NOWHERE, Example, Ints


class Batch(NamedTuple):
    """Sequences, padded; `rows` and `cues` say where each cue is, `roles` what it sees."""

    ids: Tensor
    looks: Tensor
    counts: Tensor
    mask: Tensor
    tags: Tensor
    rows: Tensor
    cues: Tensor
    roles: Tensor


def batches(found: Sequence[Example], size: int, rng: random.Random) -> Iterator[Batch]:
    """Shuffle, and put examples of about the same length together."""
    items = rng.sample(found, len(found))
    for pool in (items[i : i + size * 8] for i in range(0, len(items), size * 8)):
        pool.sort(key=lambda item: len(item.ids))
        groups = [pool[i : i + size] for i in range(0, len(pool), size)]
        rng.shuffle(groups)
        for group in groups:
            yield stack(group)


def stack(items: Sequence[Example]) -> Batch:
    """Pad examples to the length of the longest."""
    longest = max(len(item.ids) for item in items)
    cues = [(row, *cue) for row, item in enumerate(items) for cue in item.cues]
    return Batch(
        _padded([item.ids for item in items], longest, 0),
        _padded([item.looks for item in items], longest, 0),
        _padded([item.counts for item in items], longest, 0),
        _padded([np.ones_like(item.ids) for item in items], longest, 0),
        _padded([item.tags for item in items], longest, NOWHERE),
        torch.tensor([cue[0] for cue in cues], dtype=torch.long),
        torch.tensor([cue[1] for cue in cues], dtype=torch.long),
        _padded([cue[2] for cue in cues], longest, NOWHERE),
    )


def _padded(values: Sequence[Ints], longest: int, fill: int) -> Tensor:
    if not values:
        return torch.zeros((0, longest), dtype=torch.long)
    wide = [
        np.pad(v, [(0, 0)] * (v.ndim - 1) + [(0, longest - v.shape[-1])], constant_values=fill)
        for v in values
    ]
    return torch.from_numpy(np.stack(wide))
