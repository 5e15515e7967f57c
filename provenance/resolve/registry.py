"""Works, from the citations that name them in full. The same work cited twice is one work."""

from collections import defaultdict
from typing import Final

from rapidfuzz.fuzz import partial_ratio

from provenance.lexicon.containers import PLATFORMS
from provenance.lexicon.outlets import outlets_by_domain
from provenance.model import Citation, Work
from provenance.resolve.same_work import is_same_work
from provenance.resolve.work_keys import keys_of, normalised, telling_words
from provenance.text.names import is_organisation
from provenance.text.urls import registrable_domain

_MOST_COMPARED: Final = 40
_CLOSE: Final = 90
_ISSUED: Final = frozenset(
    {"report", "letter", "legal", "speech", "document", "statement", "study"}
)


class Registry:
    """Full citations, indexed so that a new one is compared with few others."""

    def __init__(self) -> None:
        self._first_by_key: dict[str, Citation] = {}
        self._blocks: dict[tuple[str, ...], list[Citation]] = defaultdict(list)
        self._first: list[Citation] = []
        self._citations: dict[str, list[str]] = defaultdict(list)
        self._keys: dict[str, list[str]] = defaultdict(list)
        self._work_ids: dict[str, str] = {}
        self._taken: set[str] = set()

    def add(self, citation: Citation) -> Citation:
        """Enter a full citation; returns the first citation of its work, maybe itself."""
        keys = keys_of(citation)
        blocks = _blocks_of(citation)
        first = self._find(citation, keys, blocks) or citation
        if first is citation:
            self._first.append(citation)
            self._work_ids[citation.id] = self._unused(keys[0])
        for block in blocks:
            if len(self._blocks[block]) < _MOST_COMPARED:
                self._blocks[block].append(citation)
        for key in keys:
            self._first_by_key.setdefault(key, first)
            if key not in self._keys[first.id]:
                self._keys[first.id].append(key)
        self.mention(first, citation)
        return first

    def _find(
        self, citation: Citation, keys: tuple[str, ...], blocks: list[tuple[str, ...]]
    ) -> Citation | None:
        """Return the first citation of the same work, if one was entered."""
        for key in keys:
            known = self._first_by_key.get(key)
            if known is not None and is_same_work(known, citation):
                return known
        for block in blocks:
            for known in self._blocks[block]:
                if is_same_work(known, citation):
                    return self._first_by_key[keys_of(known)[0]]
        return None

    def mention(self, first: Citation, citation: Citation) -> None:
        """Note that `citation` names, or points at, the work that `first` gives in full."""
        self._citations[first.id].append(citation.id)

    def work_id(self, first: Citation) -> str:
        """Return the id of the work that `first` gives in full."""
        return self._work_ids[first.id]

    def works(self) -> tuple[Work, ...]:
        """Return all works, in the order in which they are first cited."""
        return tuple(self._work(first) for first in self._first)

    def _unused(self, key: str) -> str:
        number, candidate = 2, key
        while candidate in self._taken:
            candidate, number = f"{key}#{number}", number + 1
        self._taken.add(candidate)
        return candidate

    def _work(self, first: Citation) -> Work:
        fields = first.fields
        work_id = self._work_ids[first.id]
        issuer = fields.publisher or next((a for a in fields.authors if is_organisation(a)), None)
        return Work(
            id=work_id,
            same_as=tuple(key for key in self._keys[first.id] if key != work_id),
            name=name_of(first),
            kind=first.kind,
            title=fields.title,
            authors=fields.authors,
            container=fields.container,
            issuer=issuer,
            issued=fields.date,
            url=fields.url or fields.archive_url,
            citations=tuple(self._citations[first.id]),
        )


def name_of(citation: Citation) -> str:
    """Say what a hop is called after this work: its outlet, its issuer and title, its account."""
    fields = citation.fields
    if (
        citation.kind == "social" or (fields.container or "").casefold() in PLATFORMS
    ) and fields.authors:
        return fields.authors[0]
    if citation.kind in _ISSUED:
        return _issued(citation)
    if fields.container and citation.kind in ("news", "web", "journal", "interview"):
        return fields.container
    if fields.container and citation.kind != "book" and not fields.authors:
        return fields.container
    if fields.title and citation.kind == "book":
        return fields.title
    outlet = outlet_of(citation)
    author = fields.authors[0] if fields.authors else None
    if citation.kind in ("news", "web") and author and is_organisation(author):
        return author
    return outlet or fields.title or author or citation.text


def outlet_of(citation: Citation) -> str | None:
    """Return the outlet at whose address the work stands, or the address's domain."""
    url = citation.fields.url
    domain = registrable_domain(url) if url else None
    known = outlets_by_domain().get(domain or "")
    return known.name if known else domain


def _issued(citation: Citation) -> str:
    fields = citation.fields
    issuer = next((a for a in fields.authors if is_organisation(a)), None) or _site(citation)
    if issuer is None and fields.authors:
        issuer = fields.authors[0]
    if fields.title and issuer and normalised(issuer) not in normalised(fields.title):
        return f"{issuer}, “{fields.title}”"
    return fields.title or issuer or citation.text


def _site(citation: Citation) -> str | None:
    """Return the container, by the outlet's own name where the address shows that it is meant.

    A misprinted "Harbour Projecta t the Institute" at the Harbour Project's address is the latter.
    """
    container = citation.fields.container
    known = outlets_by_domain().get(registrable_domain(citation.fields.url or "") or "")
    if container is None or known is None:
        return container
    close = partial_ratio(normalised(known.name), normalised(container)) >= _CLOSE
    return known.name if close else container


def _blocks_of(citation: Citation) -> list[tuple[str, ...]]:
    """Return the blocks in which a citation is compared: its title's first and last words."""
    words = telling_words(citation.fields.title or "")
    if not words:
        return []
    return [("first", *words[:2]), ("last", *words[-2:])]
