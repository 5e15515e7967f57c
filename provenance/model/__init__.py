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
from provenance.model.cited import AuditedLink, CitedLink, Dependent
from provenance.model.claim import (
    WARNINGS,
    Basis,
    Claim,
    Hop,
    HopKind,
    Origin,
    OriginKind,
    WarningCode,
)
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
from provenance.model.link import (
    ArchiveCopy,
    ArchiveState,
    Link,
    LinkHop,
    LinkResult,
    QuoteState,
    Target,
)
from provenance.model.note import Marker, Note
from provenance.model.review import Correction, Corrections, Decision, Part, Quote, Review
from provenance.model.source import Source, SourceKind
from provenance.model.span import Span, TextSpan
from provenance.model.standing import DAYS_APART, FAILURES, Checked, Standing, StandingState
from provenance.model.verdict import MEANINGS, Meaning, Reason, Verdict
from provenance.model.work import Work

__all__ = [
    "BODY_ROLES",
    "DAYS_APART",
    "FAILURES",
    "MEANINGS",
    "SCHEMA",
    "TROUBLES",
    "WARNINGS",
    "Analysis",
    "Anchor",
    "ArchiveCopy",
    "ArchiveState",
    "Attribution",
    "AttributionKind",
    "AuditedLink",
    "Basis",
    "Block",
    "Checked",
    "Citation",
    "CitationFields",
    "CitationForm",
    "CitedLink",
    "Claim",
    "Correction",
    "Corrections",
    "Decision",
    "Dependent",
    "Diagnostic",
    "Document",
    "FieldEvidence",
    "FieldName",
    "Hop",
    "HopKind",
    "Hyperlink",
    "Link",
    "LinkHop",
    "LinkResult",
    "Marker",
    "Meaning",
    "Note",
    "Origin",
    "OriginKind",
    "Outlet",
    "Part",
    "Quote",
    "QuoteState",
    "Reason",
    "Review",
    "Role",
    "Run",
    "Severity",
    "Source",
    "SourceKind",
    "Span",
    "Stance",
    "Standing",
    "StandingState",
    "Target",
    "TextSpan",
    "Trouble",
    "Verdict",
    "WarningCode",
    "Work",
    "WorkKind",
    "diagnose",
]
