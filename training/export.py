"""Turn trained weights into the package's model: python -m training.export WEIGHTS FOLDER.

The network is written out anew in plain operations, one window at a time, and its matrices are
kept as whole numbers of eight bits (those of the table of words row by row).
"""

import argparse
import shutil
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Final

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn
from torch.nn import functional

from provenance.attribution.encoder.windows import LENGTH
from training.minilm import model_folder
from training.model import COUNTED, PAIR, REACH, WIDTH, Reader, new_reader

HEADS: Final = 12
INPUTS: Final = ("ids", "looks", "firsts", "counts", "least")
OUTPUTS: Final = ("begins", "cues", "roles")


class Matrix(nn.Module):
    """A linear map as one product, which the quantiser knows."""

    def __init__(self, *parts: nn.Linear) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.cat([p.weight for p in parts]).t().contiguous())
        self.bias = nn.Parameter(torch.cat([p.bias for p in parts]))

    def forward(self, values: Tensor) -> Tensor:
        """Multiply and add."""
        return values @ self.weight + self.bias


class Kept(nn.Module):
    """A linear map whose numbers are kept in eight bits but reckoned with in full.

    What it is given has outliers that eight bits would lose.
    """

    def __init__(self, *parts: nn.Linear) -> None:
        super().__init__()
        weight = torch.cat([p.weight for p in parts]).detach().t().contiguous()
        scale = weight.abs().amax(dim=0, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("columns", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)
        self.bias = nn.Parameter(torch.cat([p.bias for p in parts]))

    def forward(self, values: Tensor) -> Tensor:
        """Multiply and add."""
        return values @ (self.columns.float() * self.scale) + self.bias


class Table(nn.Module):
    """An embedding as whole numbers, with one scale a row."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(dim=1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, numbers: Tensor) -> Tensor:
        """Look the numbers up."""
        return self.rows[numbers].float() * self.scale[numbers]


class Layer(nn.Module):
    """One layer of BERT."""

    def __init__(self, layer: nn.Module) -> None:
        super().__init__()
        own = layer.attention.self
        self.mixed = Matrix(own.query, own.key, own.value)
        self.joined = Matrix(layer.attention.output.dense)
        self.first_norm = layer.attention.output.LayerNorm
        self.wide = Matrix(layer.intermediate.dense)
        self.narrow = Kept(layer.output.dense)
        self.last_norm = layer.output.LayerNorm

    def forward(self, values: Tensor) -> Tensor:
        """Attend and transform; `values` is pieces x width."""
        parts = self.mixed(values).reshape(-1, 3, HEADS, WIDTH // HEADS).permute(1, 2, 0, 3)
        query, key, value = parts[0], parts[1], parts[2]
        share = (query @ key.transpose(1, 2) * (WIDTH // HEADS) ** -0.5).softmax(dim=-1)
        seen = (share @ value).permute(1, 0, 2).reshape(-1, WIDTH)
        values = self.first_norm(values + self.joined(seen))
        inner = functional.gelu(self.wide(values))
        normed: Tensor = self.last_norm(values + self.narrow(inner))
        return normed


class Plain(nn.Module):
    """The whole network for one window."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        table = reader.encoder.embeddings
        self.words = Table(table.word_embeddings.weight.detach())
        places = table.position_embeddings.weight[:LENGTH] + table.token_type_embeddings.weight[0]
        self.places = nn.Parameter(places.detach().clone())
        self.look = reader.look
        self.norm = table.LayerNorm
        self.layers = nn.ModuleList(Layer(layer) for layer in reader.encoder.encoder.layer)
        self.tag = reader.tag
        self.head = reader.pair
        self.cue, self.piece = Kept(reader.pair.cue), Kept(reader.pair.piece)

    def forward(
        self, ids: Tensor, looks: Tensor, firsts: Tensor, counts: Tensor, least: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Return how likely a cue begins at each piece, where it does, and the roles there."""
        values = self.norm(self.words(ids) + self.look(looks) + self.places[: ids.shape[0]])
        for layer in self.layers:
            values = layer(values)
        begins = self.tag(values).softmax(dim=-1)[:, 1] * firsts
        cues = torch.nonzero(begins > least)[:, 0]
        return begins, cues, self.roles(values, counts, cues)

    def roles(self, values: Tensor, counts: Tensor, cues: Tensor) -> Tensor:
        """Do what PairHead does, for one sequence."""
        head = self.head
        add_cue, times_cue = self.cue(values)[cues].unsqueeze(1).split(PAIR, dim=-1)
        add_piece, times_piece = self.piece(values).split(PAIR, dim=-1)
        places = torch.ones_like(counts[0]).cumsum(0) - 1
        step = (places[None, :] - cues[:, None]).clamp(-REACH, REACH) + REACH
        mixed = add_cue + add_piece + times_cue * times_piece + head.distance(step)
        for kind, (between, most) in enumerate(zip(head.between, COUNTED, strict=True)):
            count = counts[kind]
            apart = (count[None, :] - count[cues][:, None]).clamp(-most, most) + most
            mixed = mixed + between(apart)
        mixed = functional.gelu(mixed).transpose(1, 2)
        mixed = mixed + functional.gelu(head.near(mixed))
        mixed = mixed + functional.gelu(head.far(mixed))
        # a convolution of one piece, because onnxruntime cannot multiply when there is no cue
        weight = head.out.weight[:, :, None]
        return functional.conv1d(mixed, weight, head.out.bias).transpose(1, 2)


def export(reader: Reader, folder: Path) -> None:
    """Write model.onnx and tokenizer.json."""
    plain = Plain(reader.eval()).eval()
    number = 40
    ids = torch.arange(2000, 2000 + number)
    example = (
        ids,
        torch.zeros_like(ids),
        torch.ones(number),
        torch.zeros(4, number).long(),
        torch.tensor(-1.0),
    )
    axes = {name: {0: "pieces"} for name in ("ids", "looks", "firsts", "begins")}
    axes |= {"counts": {1: "pieces"}, "cues": {0: "cues"}, "roles": {0: "cues", 1: "pieces"}}
    with tempfile.TemporaryDirectory() as scratch:
        exact, ready = Path(scratch) / "exact.onnx", Path(scratch) / "ready.onnx"
        torch.onnx.export(
            plain,
            example,
            str(exact),
            input_names=list(INPUTS),
            output_names=list(OUTPUTS),
            dynamic_axes=axes,
            opset_version=17,
            dynamo=False,
            do_constant_folding=False,  # it would make whole numbers broken ones
        )
        quant_pre_process(str(exact), str(ready), skip_symbolic_shape=True, skip_optimization=True)
        small = folder / "model.onnx"
        quantize_dynamic(
            str(ready),
            str(small),
            op_types_to_quantize=["MatMul"],
            per_channel=True,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )
        name_version(small)
    shutil.copy(Path(model_folder()) / "tokenizer.json", folder / "tokenizer.json")


def name_version(path: Path) -> None:
    """Write a version into the model that changes whenever its weights do."""
    model = onnx.load(str(path))
    onnx.checker.check_model(model)
    entry = model.metadata_props.add()
    entry.key, entry.value = "version", sha256(path.read_bytes()).hexdigest()[:12]
    onnx.save(model, str(path))


def main() -> int:
    """Read weights, write the package's files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path)
    parser.add_argument("folder", type=Path)
    args = parser.parse_args()
    reader = new_reader(model_folder(), 0.0)
    reader.load_state_dict(torch.load(args.weights, weights_only=True))
    args.folder.mkdir(parents=True, exist_ok=True)
    export(reader, args.folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
