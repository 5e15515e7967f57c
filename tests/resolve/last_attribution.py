"""The last attribution of a text, as `trace` resolves it."""

from provenance import Analysis, trace
from provenance.model import Attribution


def resolve(text: str) -> Analysis:
    return trace(text + "\n")


def last(text: str) -> Attribution:
    """Return the attribution whose cue stands last."""
    return max(resolve(text).attributions, key=lambda a: a.cue.start)


def chain(text: str) -> list[str]:
    return list(last(text).chain)


def undecided(text: str) -> set[str]:
    """Return the candidates of the last attribution, which names nobody and says so."""
    analysis = resolve(text)
    found = max(analysis.attributions, key=lambda a: a.cue.start)
    assert found.resolved is None
    assert found.source is not None
    spans = [d.span for d in analysis.diagnostics if d.code == "ambiguous-source"]
    assert [(s.start, s.end) for s in spans if s] == [(found.source.start, found.source.end)]
    return set(found.candidates)
