"""A document while it is being put together from its mentions."""

from dataclasses import dataclass, field

from provenance.resolve.document_mentions import DocumentMention
from provenance.resolve.naming import tidy, without_article


@dataclass(slots=True, eq=False)
class DocumentEntity:
    """A document while it is being put together from its mentions."""

    head: str
    issuer: str | None
    states: frozenset[str]
    modifiers: frozenset[str]
    first: DocumentMention | None
    outlet: str | None = None
    mentions: list[DocumentMention] = field(default_factory=list)
    at: int = 0
    last: int = 0
    """Where it was last mentioned, or came up."""

    @property
    def name(self) -> str:
        """Issuer and kind, for a document without a title: "Harbour Council report"."""
        if self.first is None:
            return f"{without_article(self.issuer or '')} {self.head}".strip()
        if self.first.is_title:
            return without_article(tidy(self.first.text))
        if self.issuer is None:
            return tidy(f"{self.first.text} {self.first.about}")
        state = " ".join(sorted(self.states & {"leaked", "draft", "classified"}))
        return f"{state} {without_article(self.issuer)} {self.first.noun.lower()}".strip()
