"""Claims, and the trees of where they come from."""

from provenance.tree.build import build_claims
from provenance.tree.warn import Warned, warn

__all__ = ["Warned", "build_claims", "warn"]
