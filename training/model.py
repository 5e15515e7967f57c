"""The network: MiniLM, a head that finds cues, and one that reads each cue's source and content."""

from typing import Final

import torch
from torch import Tensor, nn
from transformers import BertConfig, BertModel, PreTrainedModel

from provenance.attribution.encoder.pieces import SHAPES, STATES
from training.annotated import ROLES, TAGS
from training.layers import hidden_from, parts_of, through

WIDTH: Final = 384
PAIR: Final = 96
REACH: Final = 96
COUNTED: Final = (2, 3, 3, 3)
"""How far differences are told apart: paragraphs, sentences, quotation marks, commas."""


class Reader(nn.Module):
    """Word pieces and their looks in; a tag for each piece, and roles for each cue and piece."""

    def __init__(self, encoder: PreTrainedModel, dropout: float = 0.1, width: int = WIDTH) -> None:
        super().__init__()
        self.encoder = encoder
        self.look = nn.Embedding(SHAPES * STATES, width)
        nn.init.zeros_(self.look.weight)
        self.dropout = nn.Dropout(dropout)
        self.tag = nn.Linear(width, TAGS)
        self.pair = PairHead(width)

    def encode(self, ids: Tensor, looks: Tensor, mask: Tensor | None = None) -> Tensor:
        """Return a vector for each piece; sequences have one length, padded ones are at the end."""
        inner = self.encoder
        words = inner.embeddings.word_embeddings(ids) + self.look(looks)
        values = inner.embeddings(inputs_embeds=words).bfloat16()
        bias = None if mask is None else hidden_from(mask)
        for layer in inner.encoder.layer:
            values = through(parts_of(layer), values, bias)
        hidden: Tensor = self.dropout(values)
        return hidden

    def tags(self, hidden: Tensor) -> Tensor:
        """Return the logits of each piece's tag."""
        logits: Tensor = self.tag(hidden)
        return logits

    def roles(self, hidden: Tensor, counts: Tensor, rows: Tensor, cues: Tensor) -> Tensor:
        """Return the logits of each piece's role for cues at piece `cues` of sequence `rows`."""
        logits: Tensor = self.pair(hidden, counts, rows, cues)
        return logits


class PairHead(nn.Module):
    """What each piece is to a cue: both vectors, what lies between them, and the neighbours."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.cue = nn.Linear(width, 2 * PAIR)
        self.piece = nn.Linear(width, 2 * PAIR)
        self.distance = nn.Embedding(2 * REACH + 1, PAIR)
        self.between = nn.ModuleList(nn.Embedding(2 * n + 1, PAIR) for n in COUNTED)
        for table in (self.distance, *self.between):
            nn.init.normal_(table.weight, std=0.02)
        self.near = nn.Conv1d(PAIR, PAIR, 5, padding=2)
        self.far = nn.Conv1d(PAIR, PAIR, 5, padding=6, dilation=3)
        self.out = nn.Linear(PAIR, ROLES)

    def forward(self, hidden: Tensor, counts: Tensor, rows: Tensor, cues: Tensor) -> Tensor:
        """Return cues x pieces x roles; `counts` is sequences x kinds x pieces."""
        length = hidden.shape[1]
        add_cue, times_cue = self.cue(hidden[rows, cues]).unsqueeze(1).chunk(2, dim=-1)
        add_piece, times_piece = self.piece(hidden)[rows].chunk(2, dim=-1)
        places = torch.arange(length, device=hidden.device)
        step = (places[None, :] - cues[:, None]).clamp(-REACH, REACH) + REACH
        mixed = add_cue + add_piece + times_cue * times_piece + self.distance(step)
        for kind, (table, most) in enumerate(zip(self.between, COUNTED, strict=True)):
            count = counts[:, kind]
            apart = (count[rows] - count[rows, cues][:, None]).clamp(-most, most) + most
            mixed = mixed + table(apart)
        mixed = nn.functional.gelu(mixed).transpose(1, 2)
        mixed = mixed + nn.functional.gelu(self.near(mixed))
        mixed = mixed + nn.functional.gelu(self.far(mixed))
        logits: Tensor = self.out(mixed.transpose(1, 2))
        return logits


def new_reader(folder: str, dropout: float) -> Reader:
    """Read MiniLM's weights from the folder of its package."""
    config = BertConfig.from_pretrained(folder)
    config.hidden_dropout_prob = dropout
    config.attention_probs_dropout_prob = 0.0
    encoder = BertModel.from_pretrained(folder, config=config, add_pooling_layer=False)
    return Reader(encoder, dropout)
