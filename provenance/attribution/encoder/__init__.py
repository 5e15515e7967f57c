"""The engine "accurate": a small encoder on one core, its weights in this package.

It needs the extra `accurate`; importing this room alone needs nothing.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from provenance.attribution.candidate import Engine


def load() -> "Engine":
    """Load the engine; raises ImportError where the extra `accurate` is missing."""
    from provenance.attribution.encoder.engine import EncoderEngine

    return EncoderEngine()
