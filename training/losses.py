"""What the network is made to do well, and the average of its weights."""

import torch
from torch import Tensor
from torch.nn import functional

from training.annotated import NOWHERE
from training.batches import Batch
from training.model import ROLES, TAGS, Reader


def losses(reader: Reader, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return the loss of the tags and of the roles, both per cue."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = reader.encode(batch.ids, batch.looks, batch.mask)
        tags = reader.tags(hidden)
        roles = reader.roles(hidden, batch.counts, batch.rows, batch.cues)
    number = max(1, len(batch.rows))
    of_tags = functional.cross_entropy(
        tags.float().reshape(-1, TAGS), batch.tags.reshape(-1),
        ignore_index=NOWHERE, reduction="sum",
    )  # fmt: skip
    of_roles = functional.cross_entropy(
        roles.float().reshape(-1, ROLES), batch.roles.reshape(-1),
        ignore_index=NOWHERE, reduction="none",
    )  # fmt: skip
    weighed = (of_roles * edge_weights(batch.roles).reshape(-1)).sum()
    return of_tags / number, weighed / number


def edge_weights(roles: Tensor) -> Tensor:
    """Weigh the pieces on both sides of an edge double: edges are what is got wrong."""
    weights = torch.ones_like(roles, dtype=torch.float)
    change = roles[:, 1:] != roles[:, :-1]
    weights[:, 1:][change] = 2.0
    weights[:, :-1][change] = 2.0
    return weights


class Average:
    """A moving average of the weights, which does better than the last ones."""

    def __init__(self, reader: Reader, decay: float) -> None:
        self.decay = decay
        self.steps = 0
        self.state = {k: v.detach().clone() for k, v in reader.state_dict().items()}

    @torch.no_grad()
    def update(self, reader: Reader) -> None:
        """Take one step's weights in."""
        self.steps += 1
        share = 1 - min(self.decay, self.steps / (self.steps + 10))
        for name, value in reader.state_dict().items():
            if value.dtype.is_floating_point:
                self.state[name].lerp_(value, share)
