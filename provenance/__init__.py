r"""Provenance says, for every claim of an article, who said it, through whom, and in which report.

>>> from provenance import trace
>>> analysis = trace("The dam is safe, the Harbour Ministry said on Monday.\\n")
>>> [str(hop) for hop in analysis.claims[0].chain]
['the Harbour Ministry']
"""

from typing import TYPE_CHECKING

from provenance._version import __version__

if TYPE_CHECKING:
    from provenance.api import explain, trace
    from provenance.auditing import check_links
    from provenance.corpus.api import Corpus
    from provenance.corpus.asking.filters import Filter
    from provenance.errors import (
        EngineError,
        FormatError,
        InputError,
        OutputError,
        ProvenanceError,
        StoreError,
    )
    from provenance.links.job.door import AuditSettings
    from provenance.links.settings import CheckSettings
    from provenance.model import Analysis, Target

__all__ = [
    "Analysis",
    "AuditSettings",
    "CheckSettings",
    "Corpus",
    "EngineError",
    "Filter",
    "FormatError",
    "InputError",
    "OutputError",
    "ProvenanceError",
    "StoreError",
    "Target",
    "__version__",
    "check_links",
    "explain",
    "trace",
]

_WHERE = {
    "Analysis": "provenance.model",
    "AuditSettings": "provenance.links.job.door",
    "CheckSettings": "provenance.links.settings",
    "Corpus": "provenance.corpus.api",
    "EngineError": "provenance.errors",
    "Filter": "provenance.corpus.asking.filters",
    "FormatError": "provenance.errors",
    "InputError": "provenance.errors",
    "OutputError": "provenance.errors",
    "ProvenanceError": "provenance.errors",
    "StoreError": "provenance.errors",
    "Target": "provenance.model",
    "check_links": "provenance.auditing",
    "explain": "provenance.api",
    "trace": "provenance.api",
}


def __getattr__(name: str) -> object:
    """Import on first use, so that `provenance --help` does not wait for what it does not need."""
    from importlib import import_module

    if name not in _WHERE:
        raise AttributeError(f"module 'provenance' has no attribute {name!r}")
    return getattr(import_module(_WHERE[name]), name)
