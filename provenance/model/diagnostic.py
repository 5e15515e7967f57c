"""What could not be read or resolved. Codes are stable: people filter by them."""

from typing import Final, Literal, NamedTuple

from pydantic import Field

from provenance.model.base import Value
from provenance.model.span import Span

Severity = Literal["info", "warning", "error"]


class Trouble(NamedTuple):
    """What a code stands for."""

    severity: Severity
    remedy: str


TROUBLES: Final[dict[str, Trouble]] = {
    # reading
    "undecodable-bytes": Trouble("warning", "Give the encoding with --encoding."),
    "guessed-encoding": Trouble("info", "Give the encoding with --encoding if words look wrong."),
    "control-characters": Trouble("warning", "Check the file; it may be damaged."),
    "empty-document": Trouble("warning", "Check that the right file was given."),
    "no-article-found": Trouble("warning", "The whole page was read; check the findings."),
    "malformed-metadata": Trouble("info", "Title, by-line and date may be missing."),
    "unsupported-language": Trouble("info", "Read who said what by hand; notes were read."),
    # layout
    "repeated-block": Trouble("info", "The repetition was set aside; its findings count once."),
    # notes
    "missing-definition": Trouble("warning", "Look for the note in the original publication."),
    "unused-definition": Trouble("info", "Find the sentence that this note was meant for."),
    "duplicate-definition": Trouble("warning", "The first was used; decide which one is meant."),
    "out-of-order": Trouble("info", "Check whether markers were moved in editing."),
    "repeated-marker": Trouble("info", "Nothing need be done if the note is meant to back both."),
    "restarted-numbering": Trouble("info", "Notes were bound within their own chapter."),
    "glued-marker": Trouble("info", "Check that the digits are a note number."),
    "no-notes-section": Trouble("warning", "Look for the notes in the original publication."),
    # citations
    "ibid-without-antecedent": Trouble("warning", "Look the note up in the original publication."),
    "ibid-after-several": Trouble("info", "The note before is meant as a whole; check which work."),
    "ambiguous-reference": Trouble("warning", "Choose among the candidates by hand."),
    "unresolved-reference": Trouble("warning", "Look for the full citation in the original."),
    "unread-citation": Trouble("info", "The words are kept; read the note by hand."),
    "impossible-date": Trouble("warning", "Check the date in the original publication."),
    "ambiguous-date": Trouble("info", "Only the year was kept; look the date up."),
    "outlet-differs-from-address": Trouble("info", "Check which of the two was meant."),
    "date-differs-from-address": Trouble("info", "Check the date in the original publication."),
    "title-differs-from-address": Trouble("info", "Check that the address leads to this work."),
    "accessed-before-published": Trouble("info", "Check both dates."),
    "date-after-publication": Trouble("info", "Check the date; it is later than the article."),
    "archive-of-another-page": Trouble("warning", "Find an archived copy of the page cited."),
    "unbalanced-quotation": Trouble("info", "Check where the quotation begins and ends."),
    # sources
    "ambiguous-source": Trouble("info", "Choose among the candidates by hand."),
    "unresolved-source": Trouble("info", "The article does not say who is meant; ask its author."),
    # claims
    "unattributed": Trouble("warning", "Ask the author where it comes from."),
    "anonymous-only": Trouble("warning", "Look for a source that can be named."),
    "one-origin": Trouble("warning", "Count it as one source; look for a second."),
    "second-hand": Trouble("warning", "Read the story that it comes from."),
    "circular": Trouble("warning", "Look for who said it first, outside this outlet."),
    "unnamed-document": Trouble("warning", "Ask the author which document it is."),
    "no-link": Trouble("info", "Look the work up; the note gives no address."),
    # review
    "lost-correction": Trouble("warning", "Read the claim again, and decide on it again."),
}
"""Every code there is. A new kind of trouble is one line here."""


class Diagnostic(Value):
    """One thing that could not be read or resolved, where, and what a person can do."""

    code: str
    severity: Severity
    message: str
    span: Span | None = None
    label: str | None = Field(default=None, description="of the note or marker that it concerns")
    claim: str | None = Field(default=None, description="id of the claim that it warns of")
    remedy: str


def diagnose(
    code: str,
    message: str,
    span: Span | None = None,
    label: str | None = None,
    *,
    claim: str | None = None,
) -> Diagnostic:
    """Make a diagnostic of a known code.

    Raises KeyError for a code that is not in TROUBLES: that is a mistake of ours, not of the input.
    """
    trouble = TROUBLES[code]
    return Diagnostic(
        code=code,
        severity=trouble.severity,
        message=message,
        span=span,
        label=label,
        claim=claim,
        remedy=trouble.remedy,
    )
