"""What the network is made to do well, and the average of its weights."""

import torch
from torch import Tensor
from torch.nn import functional

from training.batches import Batch
from training.model import Reader


def losses(reader: Reader, batch: Batch) -> tuple[Tensor, Tensor]:
    """Return the loss of the tags and of the roles, both per cue."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = reader.encode(batch.ids, batch.looks, batch.mask)
        tags = reader.tags(hidden)
        roles = reader.roles(hidden, batch.counts, batch.rows, batch.cues)
    number = max(1, len(batch.rows))
    of_tags = _against(tags, batch.tags).sum()
    of_roles = (_against(roles, batch.roles) * edge_weights(batch.roles)).sum()
    return of_tags / number, of_roles / number


def _against(logits: Tensor, shares: Tensor) -> Tensor:
    """Return each piece's cross entropy, which is nothing where its shares are."""
    return -(functional.log_softmax(logits.float(), dim=-1) * shares).sum(dim=-1)


def edge_weights(shares: Tensor) -> Tensor:
    """Weigh the pieces on both sides of an edge double: edges are what is got wrong."""
    roles = shares.argmax(dim=-1)
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
        self.moving = [k for k, v in reader.named_parameters() if v.requires_grad]

    @torch.no_grad()
    def update(self, reader: Reader) -> None:
        """Take one step's weights in."""
        self.steps += 1
        share = 1 - min(self.decay, self.steps / (self.steps + 10))
        state = reader.state_dict()
        for name in self.moving:
            self.state[name].lerp_(state[name], share)
