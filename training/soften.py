"""What a teacher thinks of windows, mixed into their targets."""

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import torch

from training.annotated import BEGINS, Example, Floats
from training.batches import Batch, stack
from training.model import Reader

ROWS: Final = 16
LIKELY: Final = 0.3
"""How likely a cue must begin for its roles to be asked of the teachers, where nobody marked it."""


def soften(found: Sequence[Example], teachers: Sequence[Reader], share: float) -> Iterator[Example]:
    """Give the teachers' mean that share in the targets of a window, all where it has none.

    A window without annotation has no shares at all; its cues are what the teachers think likely.
    """
    ordered = sorted(found, key=lambda item: len(item.ids))
    for group in (ordered[i : i + ROWS] for i in range(0, len(ordered), ROWS)):
        batch = stack(group)
        with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
            hidden = [each.encode(batch.ids, batch.looks, batch.mask) for each in teachers]
            logits = [each.tags(inner) for each, inner in zip(teachers, hidden, strict=True)]
            tags = torch.stack([t.float().softmax(dim=-1) for t in logits]).mean(dim=0).numpy()
            batch = _with_cues(batch, group, tags)
            seen = [
                each.roles(inner, batch.counts, batch.rows, batch.cues)
                for each, inner in zip(teachers, hidden, strict=True)
            ]
            roles = torch.stack([r.float().softmax(dim=-1) for r in seen]).mean(dim=0).numpy()
        rows, places = batch.rows.numpy(), batch.cues.numpy()
        for row, item in enumerate(group):
            mine = [(int(places[n]), roles[n]) for n in np.flatnonzero(rows == row)]
            yield _mixed(item, tags[row], mine, share)


def is_marked(item: Example) -> bool:
    """Say whether somebody has annotated the window."""
    return bool(item.tags.any())


def _with_cues(batch: Batch, group: Sequence[Example], tags: Floats) -> Batch:
    """Name the cues to look at: those annotated, and the likely ones of what nobody annotated."""
    pairs = []
    for row, item in enumerate(group):
        if is_marked(item):
            pairs += [(row, place) for place, _ in item.cues]
        else:
            likely = np.flatnonzero(tags[row, : len(item.ids), BEGINS] > LIKELY)
            pairs += [(row, int(place)) for place in likely]
    places = torch.tensor(pairs, dtype=torch.long).reshape(-1, 2)
    return batch._replace(rows=places[:, 0], cues=places[:, 1])


def _mixed(
    item: Example, tags: Floats, roles: Sequence[tuple[int, Floats]], share: float
) -> Example:
    length = len(item.ids)
    if not is_marked(item):
        likely = tuple((place, values[:length].astype(np.float16)) for place, values in roles)
        return item._replace(tags=tags[:length].astype(np.float16), cues=likely)
    counted = item.tags.any(axis=1, keepdims=True)

    def mix(own: Floats, other: Floats) -> Floats:
        mixed = ((1 - share) * own + share * other[:length]) * counted
        return mixed.astype(np.float16)

    cues = tuple(
        (place, mix(own, other)) for (place, own), (_, other) in zip(item.cues, roles, strict=True)
    )
    return item._replace(tags=mix(item.tags, tags), cues=cues)
