"""The values that everything else passes around: frozen, typed, one concept a file."""

from provenance.model.analysis import SCHEMA, Analysis
from provenance.model.attribution import Attribution, AttributionKind, Stance
from provenance.model.citation import (
    Citation,
    CitationFields,
    CitationForm,
    FieldEvidence,
    FieldName,
    WorkKind,
)
from provenance.model.claim import Basis, Claim, Hop, HopKind, Origin, OriginKind, WarningCode
from provenance.model.diagnostic import TROUBLES, Diagnostic, Severity, Trouble, diagnose
from provenance.model.document import (
    BODY_ROLES,
    Anchor,
    Block,
    Document,
    Hyperlink,
    Outlet,
    Role,
    Run,
)
from provenance.model.link import Link
from provenance.model.note import Marker, Note
from provenance.model.source import Source, SourceKind
from provenance.model.span import Span, TextSpan
from provenance.model.work import Work

__all__ = [
    "BODY_ROLES",
    "SCHEMA",
    "TROUBLES",
    "Analysis",
    "Anchor",
    "Attribution",
    "AttributionKind",
    "Basis",
    "Block",
    "Citation",
    "CitationFields",
    "CitationForm",
    "Claim",
    "Diagnostic",
    "Document",
    "FieldEvidence",
    "FieldName",
    "Hop",
    "HopKind",
    "Hyperlink",
    "Link",
    "Marker",
    "Note",
    "Origin",
    "OriginKind",
    "Outlet",
    "Role",
    "Run",
    "Severity",
    "Source",
    "SourceKind",
    "Span",
    "Stance",
    "TextSpan",
    "Trouble",
    "WarningCode",
    "Work",
    "WorkKind",
    "diagnose",
]
