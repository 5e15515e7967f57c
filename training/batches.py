"""Examples side by side, as the network takes them."""

import random
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from training.annotated import ROLES, Example, Floats, Ints


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
        _wide([item.ids for item in items], longest),
        _wide([item.looks for item in items], longest),
        _wide([item.counts for item in items], longest),
        _wide([np.ones_like(item.ids) for item in items], longest),
        _high([item.tags for item in items], longest),
        torch.tensor([cue[0] for cue in cues], dtype=torch.long),
        torch.tensor([cue[1] for cue in cues], dtype=torch.long),
        _high([cue[2] for cue in cues], longest),
    )


def _wide(values: Sequence[Ints], longest: int) -> Tensor:
    """Stack arrays whose last axis is the pieces."""
    wide = [np.pad(v, [(0, 0)] * (v.ndim - 1) + [(0, longest - v.shape[-1])]) for v in values]
    return torch.from_numpy(np.stack(wide))


def _high(values: Sequence[Floats], longest: int) -> Tensor:
    """Stack shares, pieces x kinds; they may be kept in half precision."""
    if not values:
        return torch.zeros((0, longest, ROLES))
    high = [np.pad(v, [(0, longest - len(v)), (0, 0)]) for v in values]
    return torch.from_numpy(np.stack(high).astype(np.float32))
