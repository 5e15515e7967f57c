"""Bytes → Document. Readers translate what a format says; they do not interpret it."""

from provenance.readers.door import read
from provenance.readers.loading import load

__all__ = ["load", "read"]
