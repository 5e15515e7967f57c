"""Which claims rest on a link: what an audit says beside the verdict."""

from pydantic import Field

from provenance.model.base import Value
from provenance.model.link import Target
from provenance.model.standing import Checked


class Dependent(Value):
    """A claim that rests on a link."""

    document: str = Field(description="where the article was read from")
    claim: str = Field(description="id of the claim in its analysis")
    number: int = Field(ge=1, description="its place among the claims, as reports print it")
    text: str
    links: tuple[str, ...] = Field(description="all addresses that it rests on, this one included")


class CitedLink(Value):
    """A link to check, and where it is cited."""

    target: Target
    document: str | None = Field(default=None, description="null for an address from a list")
    link: int | None = Field(
        default=None, description="its place among the analysis' links, from 0"
    )
    note: str | None = Field(default=None, description="label of the note that it stands in")
    claims: tuple[Dependent, ...] = ()


class AuditedLink(Value):
    """A link, and what its check found."""

    cited: CitedLink
    checked: Checked
