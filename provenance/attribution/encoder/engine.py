"""The engine "accurate": paragraphs in, candidates out."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from provenance.attribution.candidate import Candidate, Paragraph
from provenance.attribution.encoder.arrays import Codes, to_arrays
from provenance.attribution.encoder.confidence import confidence
from provenance.attribution.encoder.decode import Decoded, decode, words_of
from provenance.attribution.encoder.pieces import read_pieces
from provenance.attribution.encoder.session import Session, read_tokenizer
from provenance.attribution.encoder.windows import Window, pack
from provenance.model import Span

LEAST: Final = 0.25
"""A cue that begins with less probability is none. Who takes candidates asks for more."""


class EncoderEngine:
    """A small encoder that finds cues, and for each cue its source and content."""

    name: str = "accurate"

    def __init__(self, least: float = LEAST) -> None:
        self._least = least
        self._session = Session()
        self._tokenizer = read_tokenizer()
        self._codes = Codes.of(self._tokenizer)
        self.version: str = self._session.version

    def find(self, text: str, paragraphs: Sequence[Paragraph]) -> tuple[Candidate, ...]:
        """Propose attributions, in the order of the text; spans are code points of `text`."""
        found = [_candidate(one) for one in self.decode(text, paragraphs)]
        return tuple(sorted(_apart(found), key=_place))

    def decode(self, text: str, paragraphs: Sequence[Paragraph]) -> Iterator[Decoded]:
        """Give what every cue has, with the probabilities of its parts."""
        pieces = (read_pieces(self._tokenizer, text, p.start, p.end) for p in paragraphs)
        for window in pack(pieces):
            yield from self._read(text, window)

    def _read(self, text: str, window: Window) -> list[Decoded]:
        arrays = to_arrays(window, self._codes)
        answer = self._session.read(arrays, self._least)
        low, high = window.keep or (0, len(arrays.pieces))
        kept = (answer.cues > low) & (answer.cues <= high)
        words = words_of(arrays.pieces)
        return decode(text, words, answer.begins[kept], answer.cues[kept], answer.roles[kept])


def _candidate(one: Decoded) -> Candidate:
    source, cue, content = (
        tuple(Span(start=a, end=b) for a, b in ranges)
        for ranges in (one.source, one.cue, one.content)
    )
    return Candidate(source, cue, content, confidence(one.sure), EncoderEngine.name)


def _apart(found: Iterable[Candidate]) -> list[Candidate]:
    """Leave out a candidate whose cue holds words of a surer one's cue."""
    taken: set[int] = set()
    kept = []
    for candidate in sorted(found, key=lambda c: -c.confidence):
        words = {at for span in candidate.cue for at in range(span.start, span.end)}
        if not words & taken:
            kept.append(candidate)
            taken |= words
    return kept


def _place(candidate: Candidate) -> tuple[int, int]:
    every = (*candidate.source, *candidate.cue, *candidate.content)
    return min(span.start for span in every), candidate.content[0].start
