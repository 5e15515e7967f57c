"""Claims, and the trees of where they come from."""

from provenance.tree.build import build_claims

__all__ = ["build_claims"]
