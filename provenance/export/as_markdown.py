"""Markdown for a pull request or a notebook: the claims as a list to tick off, and the notes."""

from collections.abc import Iterable, Iterator
from typing import Final

from provenance.export.failure import refuse
from provenance.export.markdown_words import address, items_of, strong, words
from provenance.export.plain import one_line
from provenance.model import WARNINGS, Analysis, Claim, Correction, Note
from provenance.report.dates import written_date
from provenance.report.hops import Branch, branches
from provenance.report.joins import Joins
from provenance.report.reviewed import decided_parts, told
from provenance.report.totals import totals
from provenance.report.wording import count, listed, shown_title

_NO_SOURCE: Final = "no source is given"


def as_markdown(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one part for each article. Raises OutputError if its items do not read back."""
    for number, analysis in enumerate(analyses):
        text = "\n".join(_lines(Joins(analysis))) + "\n"
        meant = [one_line(c.text) for c in analysis.claims]
        meant += [_labelled(note) for note in analysis.notes]
        if items_of(text) != meant:
            raise refuse("markdown", analysis.document.location or analysis.document.id)
        yield ("\n" if number else "") + text


def _lines(joins: Joins) -> Iterator[str]:
    analysis = joins.analysis
    yield f"# {words(shown_title(analysis.document)) or 'untitled'}"
    yield ""
    yield _origin(analysis)
    yield ""
    yield totals(analysis)
    if analysis.claims:
        yield from ("", "## Claims", "")
    decided = decided_parts(analysis)
    for number, claim in enumerate(analysis.claims, 1):
        yield from _claim(number, claim, joins, decided.get(claim.id, ()))
    if analysis.notes:
        yield from ("", "## Notes", "")
    for note in analysis.notes:
        yield f"- {words(_labelled(note))}".rstrip()
    if joins.troubles:
        yield from ("", "## Not read or not resolved", "")
        yield f"{count(len(joins.troubles), 'diagnostic')}:"
        yield ""
        yield from (f"> {words(d.message)}  " for d in joins.troubles)


def _origin(analysis: Analysis) -> str:
    document = analysis.document
    outlet = document.outlet.name if document.outlet else "outlet not stated"
    date = written_date(document.published) if document.published else "date not stated"
    names = (outlet, date, listed(document.bylines))
    said = " · ".join(words(name) for name in names if name)
    made = f"`{one_line(document.id).replace('`', '')}` · provenance {words(analysis.version)}"
    return f"{said} · {made}"


def _labelled(note: Note) -> str:
    return one_line(f"({note.label}) {note.text}")


def _claim(number: int, claim: Claim, joins: Joins, made: tuple[Correction, ...]) -> Iterator[str]:
    head = f"{number}. "
    yield (head + strong(claim.text)).rstrip()
    margin = " " * len(head)
    tree = branches(claim, joins)
    for branch in tree:
        yield from _branch(branch, margin)
    if not tree:
        yield f"{margin}- {_NO_SOURCE}"
    labels = [marker.label for marker in joins.markers_of(claim)]
    if labels:
        yield f"{margin}- {'note' if len(labels) == 1 else 'notes'} {words(', '.join(labels))}"
    works = {work.id: work for work in joins.analysis.works}
    urls = [works[hop.work].url for hop in claim.tree if hop.work in works]
    for url in dict.fromkeys(filter(None, urls)):
        yield f"{margin}- {address(url)}"
    for warning in claim.warnings:
        if WARNINGS[warning] != _NO_SOURCE or tree:
            yield f"{margin}- warning: {WARNINGS[warning]}"
    for decided in made:
        yield f"{margin}- [x] {words(told(decided))}"
    if not made:
        yield f"{margin}- [ ] checked"


def _branch(branch: Branch, margin: str) -> Iterator[str]:
    """Give the lines of a hop and of what lies beyond it. A chain is as deep as the text says."""
    waiting = [(branch, margin)]
    while waiting:
        here, indent = waiting.pop()
        how = ", ".join(filter(None, (here.kind, *here.how)))
        yield f"{indent}- {words(here.name)} — {words(how)}"
        waiting += [(further, indent + "  ") for further in reversed(here.beyond)]
