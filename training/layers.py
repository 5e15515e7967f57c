"""A layer of BERT's kind, reckoned wholly in bf16 and without dropout: that is twice as fast."""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers.models.bert.modeling_bert import BertLayer
from transformers.models.mpnet.modeling_mpnet import MPNetLayer


class Parts(NamedTuple):
    """What a layer is made of; the weights are shared with it."""

    heads: int
    attended: tuple[nn.Linear, nn.Linear, nn.Linear]
    joined: nn.Linear
    first_norm: nn.LayerNorm
    wide: nn.Linear
    narrow: nn.Linear
    last_norm: nn.LayerNorm


def parts_of(layer: BertLayer | MPNetLayer) -> Parts:
    """Look up the parts of a layer."""
    if isinstance(layer, MPNetLayer):
        own = layer.attention.attn
        attended, heads = (own.q, own.k, own.v), own.num_attention_heads
        joined, first_norm = own.o, layer.attention.LayerNorm
    else:
        own = layer.attention.self
        attended, heads = (own.query, own.key, own.value), own.num_attention_heads
        joined, first_norm = layer.attention.output.dense, layer.attention.output.LayerNorm
    wide, narrow = layer.intermediate.dense, layer.output.dense
    return Parts(heads, attended, joined, first_norm, wide, narrow, layer.output.LayerNorm)


def through(parts: Parts, values: Tensor, bias: Tensor | None) -> Tensor:
    """Attend and transform; `values` is rows x pieces x width, `bias` is added to the attention."""
    rows, length, width = values.shape
    query, key, value = (
        part(values).view(rows, length, parts.heads, -1).transpose(1, 2) for part in parts.attended
    )
    scores = query * (width // parts.heads) ** -0.5 @ key.transpose(2, 3)
    seen = (scores if bias is None else scores + bias).softmax(dim=-1) @ value
    joined = parts.joined(seen.transpose(1, 2).reshape(rows, length, width))
    values = _norm(parts.first_norm, joined + values)
    inner = functional.gelu(parts.wide(values))
    return _norm(parts.last_norm, parts.narrow(inner) + values)


def hidden_from(mask: Tensor) -> Tensor:
    """Return the bias that keeps attention from where `mask` (rows x pieces) is nothing."""
    return ((1 - mask[:, None, None, :].float()) * -1e4).to(torch.bfloat16)


def _norm(norm: nn.LayerNorm, values: Tensor) -> Tensor:
    weight, bias = norm.weight.to(values.dtype), norm.bias.to(values.dtype)
    return functional.layer_norm(values, norm.normalized_shape, weight, bias, norm.eps)
