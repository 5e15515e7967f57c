"""The network itself: onnxruntime on one core, weights and vocabulary from the package."""

from importlib.resources import as_file, files
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from onnxruntime import (  # type: ignore[import-untyped,unused-ignore]
    InferenceSession,
    SessionOptions,
)
from tokenizers import Tokenizer

from provenance.attribution.encoder.arrays import Arrays

Floats = NDArray[np.float32]
ROOM: Final = files("provenance.attribution.encoder") / "weights"


class Answer(NamedTuple):
    """Pieces where a cue begins, how likely each is, and logits of cues x pieces x roles."""

    cues: NDArray[np.int64]
    begins: Floats
    roles: Floats


class Session:
    """The loaded network; it keeps nothing between two windows."""

    def __init__(self, threads: int = 1) -> None:
        options = SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        options.enable_mem_pattern = False  # windows differ in length; patterns cost 15 MB
        with as_file(ROOM / "model.onnx") as path:
            self._session = InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
        self.version: str = self._session.get_modelmeta().custom_metadata_map["version"]

    def read(self, arrays: Arrays, least: float) -> Answer:
        """Read a window; cues that begin with a probability of at most `least` are left out."""
        firsts = [piece is not None and piece.first for piece in arrays.pieces]
        begins, cues, roles = self._session.run(
            ["begins", "cues", "roles"],
            {
                "ids": arrays.ids,
                "looks": arrays.looks,
                "firsts": np.array(firsts, dtype=np.float32),
                "counts": arrays.counts,
                "least": np.array(least, dtype=np.float32),
            },
        )
        return Answer(cues, begins[cues], roles)


def read_tokenizer() -> Tokenizer:
    """Read the package's vocabulary; texts of any length are taken whole."""
    with as_file(ROOM / "tokenizer.json") as path:
        tokenizer = Tokenizer.from_file(str(path))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer
