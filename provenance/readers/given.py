"""What a reader gets, and what it gives back."""

import hashlib
from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from provenance.model import Diagnostic, Document


class Given(NamedTuple):
    """The bytes as they were given, and what the caller says of them."""

    data: bytes
    location: str
    media_type: str
    encoding: str | None = None

    @property
    def name(self) -> str:
        """How error messages call it."""
        return {"": "the text given", "-": "standard input"}.get(self.location, self.location)

    @property
    def id(self) -> str:
        """The id of the document that is made of these bytes."""
        return "sha256:" + hashlib.sha256(self.data).hexdigest()


Reading: TypeAlias = tuple[Document, tuple[Diagnostic, ...]]
ReaderFunction: TypeAlias = Callable[[Given], Reading]
