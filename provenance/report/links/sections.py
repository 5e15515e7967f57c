"""The parts of an audit's report, in their order."""

from typing import Final, NamedTuple

from provenance.model import Verdict
from provenance.report.links.summary import LOST, UNSEEN


class Section(NamedTuple):
    """One part: its title, which verdicts stand in it, and their colour in a terminal."""

    title: str
    verdicts: frozenset[Verdict]
    style: str


SECTIONS: Final = (
    Section("What fell", LOST, "red"),
    Section("What changed", frozenset({Verdict.DRIFTED}), "yellow"),
    Section("What was not seen: look at it yourself", UNSEEN, "yellow"),
    Section("What moved", frozenset({Verdict.REDIRECTED}), "cyan"),
)
