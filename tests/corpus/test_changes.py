"""What is a change between two tellings, and beside each what is none."""

import pytest
from two_tellings import STORY, told

from provenance import trace
from provenance.corpus.compare.drift import compare, read_for_comparing

ALTERED = [
    (
        "quoted-words",
        "The cables were “easily broken by a single lorry”, the police said.",
        "The cables were “readily broken by a single lorry”, the police said.",
    ),
    (
        "condition",
        "No lorry will lose its permit to cross without a hearing, the council said.",
        "No lorry will lose its permit to cross, the council said.",
    ),
    (
        "hedge",
        "The rust is thought to have come from salt on the road, the engineers said.",
        "The rust came from salt on the road, the engineers said.",
    ),
    (
        "date",
        "The old permits for lorries end on 13 September 2031, the council said.",
        "The old permits for lorries end on Sept. 30, 2031, the council said.",
    ),
    (
        "date",
        "The council will paint the twelve cables again next spring, the mayor said.",
        "The council will paint the twelve cables again next autumn, the mayor said.",
    ),
    (
        "number",
        "The old bridge has 14 cracks in its northern pillar, the engineers said.",
        "Engineers found 41 cracks in the northern pillar of the old bridge, they said.",
    ),
    (
        "denial",
        "The inspectors did not find a link between the rust and the new paint.",
        "The inspectors found a link between the rust and the new paint.",
    ),
    (
        "denial",
        "“We do not accept that the old bridge is unsafe,” the mayor told reporters.",
        "The mayor told reporters that the old bridge is unsafe.",
    ),
    (
        "number",
        "At least 14 lorries were stranded on the northern bank, the police said.",
        "At least 41 lorries were stranded on the northern bank, the police said.",
    ),
    (
        "date",
        "The crossing will reopen to cars and lorries on May 3, the mayor said.",
        "The crossing will reopen to cars and lorries on June 3, the mayor said.",
    ),
    (
        "subject",
        "Norvale Water paid for the inspection of the cables, the mayor said.",
        "Kestrel Rail paid for the inspection of the cables, the mayor said.",
    ),
    (
        "hedge",
        "The cables will probably fail in another winter storm, the report said.",
        "The cables will fail in another winter storm, the report said.",
    ),
    (
        "condition",
        "The ferry will run at night unless the river freezes over, the mayor said.",
        "The ferry will run at night, the mayor said.",
    ),
    (
        "denial",
        "The town was not warned about the rusting cables, the mayor said.",
        "The town was warned about the rusting cables, the mayor said.",
    ),
    (
        "quoted-words",
        "“The bridge was unable to carry heavy lorries any longer,” said Ada Moor.",
        "“The bridge was unfit to carry heavy lorries any longer,” said Ada Moor.",
    ),
    (
        "quotation-marks",
        "Ada Moor said there was “no danger” to drivers on the lower road.",
        "Ada Moor said there was “no danger to drivers” on the lower road.",
    ),
    (
        "speaker",
        "“We will mend every cable before the autumn,” said Ada Moor.",
        "“We will mend every cable before the autumn,” said Piet Lund.",
    ),
    (
        "qualifier",
        "All schools on the northern bank will stay closed, the council said.",
        "Some schools on the northern bank will stay closed, the council said.",
    ),
    (
        "qualifier",
        "Fewer than half of the schools in the town had been made safe, the auditor said.",
        "More than half of the schools in the town had been made safe, the auditor said.",
    ),
    (
        "opposite",
        "Traffic on the northern road has increased since the bridge closed, the council said.",
        "Traffic on the northern road has fallen since the bridge closed, the council said.",
    ),
    (
        "hop",
        "Two welders told the Harbour Gazette that the cables had never been painted.",
        "Two welders said that the cables had never been painted.",
    ),
    (
        "attribution",
        "The cables had never been painted by the contractor, the report said.",
        "The cables had never been painted by the contractor.",
    ),
]

KEPT = [
    (
        "reworded",
        "The rust is thought to have come from salt on the road, the engineers said.",
        "The rust probably came from salt on the road, the engineers said.",
    ),
    (
        "reworded",
        "The council will paint the twelve cables every year, the mayor said.",
        "The council will paint the twelve cables once a year, the mayor said.",
    ),
    (
        "reworded",
        "The law favoured drivers who retired before the age of 60, the council said.",
        "The law favoured drivers who stopped working before the age of 60, the council said.",
    ),
    (
        "reworded",
        "The old permits for lorries end on 30 September 2031, the council said.",
        "The old permits for lorries end on Sept. 30, 2031, the council said.",
    ),
    (
        "reworded",
        "The inspectors did not find a link between the rust and the new paint.",
        "No link between the rust and the new paint was found by the inspectors.",
    ),
    (
        "reworded",
        "Traffic at Marrow Cross had risen by 38 percent in a year, the police said.",
        "Traffic at the Tarnby crossing had risen by 38 per cent in a year, the police said.",
    ),
    (
        "reworded",
        "Three of the lorries had not been found by Tuesday evening, the police said.",
        "Three of the lorries were still missing by Tuesday evening, the police said.",
    ),
    (
        "identical",
        "The U.S. firm needs two lorries and 6 per cent more cable, the mayor said.",
        "The US firm needs 2 lorries and 6% more cable, the mayor said.",
    ),
    (
        "identical",
        "“We will mend every cable before the autumn,” said Ada Moor.",
        "Ada Moor said: “We will mend every cable before the autumn.”",
    ),
    (
        "reworded",
        "Ada Moor said “the ferry cannot replace the bridge in winter”.",
        "“We know the ferry cannot replace the bridge in winter,” Ada Moor said.",
    ),
    (
        "reworded",
        "Some 1,700 people live on the northern bank, the council said.",
        "About 1,700 residents live on the northern bank, the council said.",
    ),
    (
        "reworded",
        "People should not use the ferry before it has been inspected, the police said.",
        "People should use the ferry only after it has been inspected, the police said.",
    ),
]


@pytest.mark.parametrize(("kind", "one", "other"), ALTERED)
def test_a_change_is_found(kind: str, one: str, other: str) -> None:
    drift = told(one, other)
    assert drift.relation == "altered"
    assert kind in {change.kind for change in drift.changes}


@pytest.mark.parametrize(("relation", "one", "other"), KEPT)
def test_a_style_is_no_change(relation: str, one: str, other: str) -> None:
    drift = told(one, other)
    assert (drift.relation, drift.changes) == (relation, ())


def test_a_body_described_at_length_is_the_same_but_its_branch_is_not() -> None:
    same = told(
        "The Harbour Guard in the Northern Isles (HGNI) keeps close watch on cables, Moor said.",
        "The Harbour Guard’s branch in Sundmark keeps “close watch” on the cables, Moor said.",
    )
    swapped = told(
        "HGNI helps local smugglers on some nights of the year, the report said.",
        "The Harbour Guard helps local smugglers on some nights of the year, the report said.",
    )
    assert same.changes == ()
    assert [(c.kind, c.before, c.after) for c in swapped.changes] == [
        ("subject", "HGNI", "The Harbour Guard")
    ]


def test_changes_go_from_the_earlier_article_to_the_later() -> None:
    later = trace(STORY + "It cost 14 million crowns to mend the bridge, the mayor said.\n")
    earlier = trace(STORY + "It cost 12 million crowns to mend the bridge, the mayor said.\n")
    dated = [
        read_for_comparing(
            name, a.model_copy(update={"document": a.document.model_copy(update={"published": on})})
        )
        for name, a, on in (("a", later, "2031-03-05"), ("b", earlier, "2031-03-04"))
    ]
    found = [d for d in compare(*dated) if d.changes]
    assert [(c.before, c.after) for d in found for c in d.changes] == [("12", "14")]
    assert {d.first for d in found} == {"b"}
