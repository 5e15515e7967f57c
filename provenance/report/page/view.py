"""What the templates are given: each value joined with what it belongs to."""

from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from provenance.model import Analysis, Claim, Diagnostic, Note, Span, Work
from provenance.report.citing import Reference, reference
from provenance.report.claim_rows import ClaimRow, claim_rows
from provenance.report.hops import Branch, branches
from provenance.report.joins import Joins
from provenance.report.page.article import Article, article
from provenance.report.page.data import page_data
from provenance.report.sentence import Stretch, sentence_of
from provenance.report.sources_tree import Node, sources_tree
from provenance.report.totals import totals
from provenance.report.unchecked import unchecked
from provenance.report.wording import SEVERITIES

_SNIPPET = 80


@dataclass(frozen=True)
class View:
    """One article of a page. `prefix` keeps the ids of several articles apart."""

    analysis: Analysis
    prefix: str

    @cached_property
    def joins(self) -> Joins:
        """The joins of the analysis."""
        return Joins(self.analysis)

    @cached_property
    def article(self) -> Article:
        """The article, block by block."""
        return article(self.joins)

    @property
    def totals(self) -> str:
        """The counts, in a line."""
        return totals(self.analysis)

    @cached_property
    def note_numbers(self) -> dict[str, int]:
        """The place of each note among the notes, by its id: labels can be the same."""
        return {note.id: number for number, note in enumerate(self.analysis.notes, 1)}

    @cached_property
    def work_numbers(self) -> dict[str, int]:
        """The place of each work among the works, by its id."""
        return {work.id: number for number, work in enumerate(self.analysis.works, 1)}

    @cached_property
    def places(self) -> dict[str, int]:
        """The number of the first marker that is seen in the article, by the id of its note."""
        found: dict[str, int] = {}
        for number, marker in enumerate(self.analysis.markers, 1):
            if marker.note is not None and number in self.article.markers:
                found.setdefault(marker.note, number)
        return found

    @cached_property
    def rows(self) -> list[ClaimRow]:
        """The claim sheet, row by row."""
        return list(claim_rows(self.joins))

    @cached_property
    def tree(self) -> list[Node]:
        """All chains of the article as one tree, parents first."""
        return sources_tree(self.analysis)

    @property
    def data(self) -> Markup:
        """What the scripts know of the article."""
        return page_data(self.analysis, self.tree)

    @property
    def unchecked(self) -> list[str]:
        """What was not checked, in sentences."""
        return unchecked(self.analysis)

    @property
    def last_decided(self) -> str:
        """When a person decided last; ISO 8601, so that the latest sorts last."""
        return max(review.correction.at for review in self.analysis.reviews)

    def sentence(self, claim: Claim) -> list[Stretch]:
        """Return the sentence of `claim`, the claim's own words told apart."""
        return sentence_of(self.analysis, claim)

    def through(self, node: Node) -> list[Node]:
        """Return the nodes that lead from the article to `node`, nearest first."""
        found = []
        while node.parent is not None:
            node = self.tree[node.parent]
            found.append(node)
        return found[::-1]

    def branches(self, claim: Claim) -> tuple[Branch, ...]:
        """Return where `claim` comes from."""
        return branches(claim, self.joins)

    def references(self, note: Note | None) -> list[Reference]:
        """Return what `note` cites; for None, what the hyperlinks of the text do."""
        found = self.joins.citations_of.get(note.id if note else None, [])
        return [reference(citation, self.joins) for citation in found]

    def notes_of(self, work: Work) -> list[Note]:
        """Return the notes that cite `work`."""
        cited = [self.joins.citations.get(known) for known in work.citations]
        ids = dict.fromkeys(citation.note for citation in cited if citation is not None)
        return [self.joins.notes[known] for known in ids if known in self.joins.notes]

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """What could not be read, the worst first."""
        return sorted(self.joins.troubles, key=lambda d: SEVERITIES.index(d.severity))

    def words(self, span: Span) -> str:
        """Return the first words at `span`."""
        text = " ".join(self.analysis.text(span).split())
        return text if len(text) <= _SNIPPET else text[: _SNIPPET - 1] + "…"
