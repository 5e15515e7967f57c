"""A document with nothing in it."""

from provenance.model import Diagnostic, Document, diagnose


def find_empty(document: Document) -> tuple[Diagnostic, ...]:
    """Report a document without a single block."""
    if document.blocks:
        return ()
    return (diagnose("empty-document", "there is nothing to read in it"),)
