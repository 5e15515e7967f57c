"""The engine "fast": two conditional random fields on top of what the rules found."""

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from threading import Lock
from typing import Final

from provenance.attribution.candidate import Candidate, Paragraph
from provenance.attribution.fast.decode import decode
from provenance.attribution.fast.roles import role_features
from provenance.attribution.fast.triggers import Trigger, find_triggers, trigger_features
from provenance.attribution.fast.weights import Weights, load_weights
from provenance.attribution.fast.window import window
from provenance.attribution.fast.words import PAD, Words
from provenance.attribution.found import Found
from provenance.attribution.passage import Passage

_LONGEST: Final = 3_000
"""Words of a paragraph that are looked at together."""

_SMALL: Final = 1e-6


class FastEngine:
    """Finds cues among the words that may be some, then source and content around each.

    The method is that of conditional random fields (Lafferty, McCallum and Pereira, ICML 2001) as
    CRFsuite (Okazaki, 2007) has them. Cost is linear: the words read for one cue are bounded.
    """

    name = "fast"

    def __init__(self) -> None:
        """Load the weights that the package ships."""
        self._weights = load_weights()
        self._lock = Lock()  # a tagger keeps the words that it was given last

    @property
    def version(self) -> str:
        """Version of the weights."""
        return self._weights.version

    def find(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Candidate, ...]:
        """Propose the attributions of some paragraphs; `text` itself is not looked at."""
        with self._lock:
            return tuple(
                candidate
                for paragraph in paragraphs
                for part in _parts(paragraph)
                for candidate in _in_paragraph(Words(part), self._weights)
            )


def _parts(paragraph: Paragraph) -> Iterator[Paragraph]:
    """Cut a very long paragraph between its passages, so that memory stays bounded."""
    size = 0
    parts: list[list[Passage]] = [[]]
    for passage in paragraph.passages:
        size += len(passage.tokens)
        if size > _LONGEST and parts[-1]:
            parts.append([])
            size = len(passage.tokens)
        parts[-1].append(passage)
    starts = [part[0].start for part in parts if part]
    found: list[list[Found]] = [[] for _ in starts]
    for each in paragraph.found:
        found[max(bisect_right(starts, each.cue[0]) - 1, 0)].append(each)
    for part, here in zip(parts, found, strict=False):
        start, end = part[0].start, part[-1].end
        yield Paragraph(start, end, paragraph.title, tuple(part), tuple(here))


def _in_paragraph(words: Words, weights: Weights) -> Iterator[Candidate]:
    triggers = find_triggers(words, weights.shares)
    if not triggers or words.end == PAD:
        return
    chances = cue_chances(words, triggers, weights)
    likely = {t.at: int(c * 10) for t, c in zip(triggers, chances, strict=True)}
    for trigger, chance in zip(triggers, chances, strict=True):
        if chance >= weights.threshold:
            chosen = window(words, trigger)
            features = role_features(words, trigger, chosen, likely)
            labels = weights.roles.tag(features)
            sure = _confidence(chance, weights.roles.probability(labels), weights.mix)
            candidate = decode(words, trigger, chosen, labels, sure)
            if candidate is not None:
                yield candidate


def cue_chances(words: Words, triggers: list[Trigger], weights: Weights) -> list[float]:
    """Return for each trigger how likely it is to be a cue."""
    numbers = range(len(triggers))
    weights.triggers.set([trigger_features(words, triggers, n, weights.shares) for n in numbers])
    return [weights.triggers.marginal("C", n) for n in numbers]


def _confidence(chance: float, labelling: float, mix: tuple[float, float, float]) -> float:
    chance = min(max(chance, _SMALL), 1 - _SMALL)
    score = (
        mix[0] + mix[1] * math.log(chance / (1 - chance)) + mix[2] * math.log(labelling + _SMALL)
    )
    return round(1 / (1 + math.exp(-score)), 4)
