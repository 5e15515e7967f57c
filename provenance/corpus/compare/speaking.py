"""Who says a unit, as far as the analysis tells."""

import re
from itertools import takewhile
from typing import Final

from provenance.corpus.compare.matching import Part
from provenance.corpus.compare.names import telling_words
from provenance.corpus.compare.telling import Speaking
from provenance.corpus.compare.words import read_words
from provenance.lexicon.comparing import HEDGING_CUES
from provenance.lexicon.cues import CUE_VERBS
from provenance.lexicon.steps import BELIEVING_CUES
from provenance.model import Analysis, Attribution

_CUES: Final = frozenset(form for verb in CUE_VERBS for form in verb.forms.split())
_ACCORDING: Final = re.compile(
    r"\b(?:according to|citing|quoted|quoting|announce[ds]?|told|reportedly|as per|in a statement|"
    r"officials?|sources?)\b",
    re.IGNORECASE,
)
_SHORT_LINE: Final = 12
_HEADER: Final = 4
_DATELINE: Final = re.compile(r"[^()\n]{3,60}\(([^()]{2,40})\)\s*[-–—]")
_NEGATIONS: Final = frozenset({"not", "never", "neither"})
_WORD: Final = re.compile(r"\w+")
_UNKNOWN: Final = Speaking(known=False)


def own_words(analysis: Analysis) -> frozenset[str]:
    """Return the words of by-line and credits, where an article names its outlet."""
    text = analysis.document.text
    lines = [b.span.of(text) for b in analysis.document.blocks if b.role in {"byline", "credit"}]
    outlet = analysis.document.outlet
    lines += _header(text)
    return telling_words(
        " ".join((*lines, *analysis.document.bylines, outlet.name if outlet else ""))
    )


def _header(text: str) -> list[str]:
    """Return the short lines between headline and article, and the agency of a dateline."""
    lines = [line for line in text.splitlines() if line.strip()][1:]
    short = list(takewhile(lambda line: len(line.split()) <= _SHORT_LINE, lines[:_HEADER]))
    first = lines[len(short)] if len(lines) > len(short) else ""
    dateline = _DATELINE.match(first)
    return [*short, dateline[1]] if dateline else short


def _stance(speaker: Attribution) -> str:
    """Return the stance; "did not find" states the contrary of what follows."""
    words = read_words(speaker.cue.text, 0, len(speaker.cue.text))
    return "denied" if any(w.key in _NEGATIONS for w in words) else str(speaker.stance)


def _folded(words: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(words)}


def _unsaid(speaker: Attribution) -> bool:
    """Say whether it is what somebody does not say: "what the ministry does not say is …"."""
    source = speaker.source.text if speaker.source else ""
    return _stance(speaker) == "denied" and source.casefold().startswith("what ")


class Speakers:
    """The attributions of one article, by unit."""

    def __init__(self, analysis: Analysis) -> None:
        """Take the analysis."""
        self.text: Final = analysis.document.text
        self.outlet: Final = analysis.document.outlet.name if analysis.document.outlet else ""
        self.by_id: Final = {a.id: a for a in analysis.attributions}
        self.kinds: Final = {s.name: str(s.kind) for s in analysis.sources}
        self.works: Final = frozenset(w.name for w in analysis.works)
        self.own: Final = own_words(analysis)
        self.attributed: Final = sorted(
            piece.start for a in analysis.attributions for piece in a.content
        )

    def of(self, part: Part) -> Speaking:
        """Return who says the words of a part; nobody, and known, if it is stated as a fact."""
        speaker = part.unit.speaker
        if speaker is None:
            return self._of_a_statement(part)
        if _unsaid(speaker):
            return _UNKNOWN._replace(outlet=self.outlet)
        chain = self._without_own_outlet(speaker.chain)
        if not chain:
            return _UNKNOWN._replace(
                stance=_stance(speaker), outlet=self.outlet, hedge=self._hedge(speaker)
            )
        return Speaking(
            chain=chain,
            kinds=tuple(self._kind(name) for name in chain),
            words=self._words(speaker),
            stance=_stance(speaker),
            outlet=self.outlet,
            hedge=self._hedge(speaker),
            belief=speaker.cue.text if BELIEVING_CUES & _folded(speaker.cue.text) else "",
        )

    def _without_own_outlet(self, chain: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out the article's own outlet ("seen by the Gazette", in the Gazette)."""
        if len(chain) > 1 and self._kind(chain[0]) == "outlet":
            words = telling_words(chain[0])
            if words and words <= self.own:
                return chain[1:]
        return chain

    def _words(self, speaker: Attribution) -> str:
        return speaker.source.text if speaker.source else speaker.cue.text

    def _hedge(self, speaker: Attribution) -> str:
        """Return a cue that takes certainty away: "is believed to", "allegedly"."""
        words = [speaker.cue.text, *(h.text for h in speaker.hedges)] if not speaker.source else []
        return next((w for w in words if HEDGING_CUES & set(w.casefold().split())), "")

    def _kind(self, name: str) -> str:
        if name in self.kinds:
            return self.kinds[name]
        return "document" if name in self.works else ""

    def _of_a_statement(self, part: Part) -> Speaking:
        """Nobody says it, if no word of saying stands in the sentence or before it."""
        sentence = part.unit.sentence
        words = sentence.of(self.text)
        quoted = any(t.quotation >= 0 for t in part.tokens)
        said = {w.casefold() for w in _WORD.findall(words)} & _CUES or _ACCORDING.search(words)
        if part.unit.framed or quoted or said or self._said_before(sentence.start):
            return _UNKNOWN._replace(outlet=self.outlet)
        return Speaking(outlet=self.outlet)

    def _said_before(self, start: int) -> bool:
        """Say whether the same paragraph attributes something before: it may run on."""
        paragraph = max(self.text.rfind("\n", 0, start), 0)
        return any(paragraph <= at < start for at in self.attributed)
