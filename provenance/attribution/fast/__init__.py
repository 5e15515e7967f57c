"""The engine "fast": a linear model, deterministic to the byte, for large corpora."""

from provenance.attribution.fast.engine import FastEngine

__all__ = ["FastEngine", "load"]


def load() -> FastEngine:
    """Return the engine; raises ImportError where python-crfsuite is not installed."""
    return FastEngine()
