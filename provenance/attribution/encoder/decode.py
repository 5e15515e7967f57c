"""From the network's numbers to attributions: which words are source, cue and content of a cue."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from provenance.attribution.encoder.pieces import Piece

Floats = NDArray[np.float32]
Indices = NDArray[np.intp]
Range = tuple[int, int]
"""Code points of the text, half open."""
Run = tuple[int, int]
"""Words of a window, half open."""
NOTHING, SOURCE, CUE, CONTENT = range(4)
COSTS: Final = (0.0, 0.4, 0.4, 1.8)
"""What it costs, in nats, to begin and to end a run of words of each role; tuned on PolNeAR dev."""
NEAR: Final = 8
"""A cue's further words stand within as many words of its first."""


class Words(NamedTuple):
    """The words of a window: the index of each one's first piece, and its place in the text."""

    first: Indices
    starts: list[int]
    ends: list[int]


class Decoded(NamedTuple):
    """What one cue has, as ranges of the text.

    `sure` holds the probabilities that the cue begins there, and that the words of source and
    content are what they are taken for.
    """

    source: tuple[Range, ...]
    cue: tuple[Range, ...]
    content: tuple[Range, ...]
    sure: tuple[float, float, float]


def words_of(pieces: Sequence[Piece | None]) -> Words:
    """Join pieces to words; the window's own pieces (None) are none.

    A window cut inside a long word begins with the rest of it, which counts as a word.
    """
    first: list[int] = []
    starts: list[int] = []
    ends: list[int] = []
    for index, piece in enumerate(pieces):
        if piece is None:
            continue
        if piece.first or not first:
            first.append(index)
            starts.append(piece.start)
            ends.append(piece.end)
        else:
            ends[-1] = piece.end
    return Words(np.array(first, dtype=np.intp), starts, ends)


def decode(
    text: str, words: Words, begins: Floats, cues: NDArray[np.int64], roles: Floats
) -> list[Decoded]:
    """Read the attribution of each cue; a cue without content is left out.

    `begins` is the probability that a cue begins, for each of `cues` (pieces); `roles` holds
    logits, cues x pieces x roles.
    """
    if not len(cues):
        return []
    anchors = np.searchsorted(words.first, cues, side="right") - 1
    logs = log_softmax(roles[:, words.first])
    found = []
    for number, path in enumerate(best_roles(logs, anchors)):
        runs = _Runs.of(text, words, path, int(anchors[number]), np.exp(logs[number]))
        if runs.content:
            found.append(runs.decoded(words, float(begins[number])))
    return found


def log_softmax(logits: Floats) -> Floats:
    """Return log probabilities along the last axis."""
    less = logits - logits.max(axis=-1, keepdims=True)
    logs: Floats = less - np.log(np.exp(less).sum(axis=-1, keepdims=True))
    return logs


def best_roles(logs: Floats, anchors: Indices) -> Indices:
    """Return the likeliest roles, cues x words, where changes have their `COSTS` (Viterbi).

    `logs` is cues x words x roles; the word at `anchors` is a cue in any case.
    """
    number, length, roles = logs.shape
    every = np.arange(number)
    scores = logs.astype(np.float64)
    scores[every, anchors, :CUE] = scores[every, anchors, CONTENT] = -1e9
    costs = np.add.outer(COSTS, COSTS)
    np.fill_diagonal(costs, 0.0)
    came = np.zeros((length, number, roles), dtype=np.intp)
    best = scores[:, 0]
    for at in range(1, length):
        ways = best[:, :, None] - costs
        came[at] = ways.argmax(axis=1)
        best = ways.max(axis=1) + scores[:, at]
    path = np.zeros((number, length), dtype=np.intp)
    path[:, -1] = best.argmax(axis=1)
    for at in range(length - 1, 0, -1):
        path[:, at - 1] = came[at, every, path[:, at]]
    return path


class _Runs(NamedTuple):
    """The runs of words that one cue has for each role, and the words' probabilities."""

    source: list[Run]
    cue: list[Run]
    content: list[Run]
    sure: Floats

    @classmethod
    def of(cls, text: str, words: Words, path: Indices, anchor: int, sure: Floats) -> "_Runs":
        """Take the likeliest source, the cue around its anchor, and all contents with a word."""
        sources = _runs(path == SOURCE)
        best = max(sources, key=lambda r: float(sure[r[0] : r[1], SOURCE].sum()), default=None)
        cue = [r for r in _runs(path == CUE) if r[0] - NEAR < anchor < r[1] + NEAR]
        content = [
            run
            for run in _runs(path == CONTENT)
            if any(text[words.starts[word]].isalnum() for word in range(*run))
        ]
        return cls([best] if best else [], cue, content, sure)

    def decoded(self, words: Words, begins: float) -> Decoded:
        """Return it in places of the text."""

        def places(runs: list[Run]) -> tuple[Range, ...]:
            return tuple((words.starts[first], words.ends[last - 1]) for first, last in runs)

        source, cue, content = places(self.source), places(self.cue), places(self.content)
        return Decoded(source, cue, content, (begins, self._sure_of_source(), self._sure_inside()))

    def _sure_of_source(self) -> float:
        for first, last in self.source:
            return float(self.sure[first:last, SOURCE].mean())
        return 1 - float(self.sure[:, SOURCE].max())

    def _sure_inside(self) -> float:
        inside = [self.sure[first:last, CONTENT] for first, last in self.content]
        return float(np.concatenate(inside).mean())


def _runs(mask: NDArray[np.bool_]) -> list[Run]:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], mask.astype(np.int8), [0]))))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]
