"""What was done, where, when and how surely; and beside each what is told in other words."""

import pytest
from two_tellings import told

ALTERED = [
    (
        "number",
        "The lights at the bridge went out 40 seconds before the collapse, the police said.",
        "The lights at the bridge went out 40 minutes before the collapse, the police said.",
    ),
    (
        "predicate",
        "The fumes from the new paint made 31 welders ill in one week, the report said.",
        "The fumes from the new paint put 31 welders in hospital in one week, the report said.",
    ),
    (
        "predicate",
        "In that winter 240 families left the northern bank, the council said.",
        "In that winter 240 families were evicted from the northern bank, the council said.",
    ),
    (
        "predicate",
        "The ferry should be offered first to nurses of the town, the mayor said.",
        "The ferry should be offered only to nurses of the town, the mayor said.",
    ),
    (
        "predicate",
        "The council would apply to the Roads Office for a new permit, the mayor said.",
        "The council has applied to the Roads Office for a new permit, the mayor said.",
    ),
    (
        "hedge",
        "The police arrested a welder of the yard on suspicion of stealing the cables.",
        "The police arrested a welder of the yard for stealing the cables.",
    ),
    (
        "hedge",
        "He may have been trying to turn the lorry when the cable broke, the report said.",
        "The driver was trying to turn the lorry when the cable broke, the report said.",
    ),
    (
        "date",
        "The lorry was stopped at the bridge on October 29 with its lights off, the police said.",
        "The police said the lorry was stopped on November 2 at the bridge with its lights off.",
    ),
    (
        "qualifier",
        "Severe rust was found in the cables of nine bridges, the report said.",
        "Rust was found in the cables of nine bridges, the report said.",
    ),
    (
        "hedge",
        "Investigators believe that the welder was paid about 4,000 crowns, the officials said.",
        "The welder was paid about 4,000 crowns, according to the officials.",
    ),
]

KEPT = [
    (
        "reworded",
        "The police arrested a welder of the yard on suspicion of stealing the cables.",
        "The police arrested a welder of the yard, who is suspected of stealing the cables.",
    ),
    (
        "reworded",
        "A welder of the yard is under investigation for stealing the cables, the police said.",
        "A welder of the yard is held on suspicion of stealing the cables, the police said.",
    ),
    (
        "reworded",
        "The toll brought in about 400,000 euros in the first winter, the council said.",
        "The toll brought in some €400,000 in the first winter, the council said.",
    ),
    (
        "reworded",
        "Some 24,317 lorries crossed the bridge in the last year, the council said.",
        "Last year 24,317 lorries crossed the bridge, the council said.",
    ),
    (
        "reworded",
        "They paid 34 percent fewer tolls than in the same months, the council said.",
        "They paid tolls that were down 34 percent on the same months, the council said.",
    ),
    (
        "reworded",
        "The toll for lorries could go up next year should it be agreed, the mayor said.",
        "The toll for lorries may go up next year if it is agreed, the mayor said.",
    ),
    (
        "reworded",
        "A decision is due by May 26 on whether the bridge stays closed, he said.",
        "A decision is due no later than May 26 on whether the bridge stays closed, he said.",
    ),
    (
        "reworded",
        "The bridge grew by eight metres in the summer of the flood, the engineers said.",
        "The bridge grew by 8 m in the summer of the flood, the engineers said.",
    ),
    (
        "reworded",
        "The rust made 31 welders ill and killed two of them in a week, the report said.",
        "In a week 31 welders fell ill from the rust and two of them died, the report said.",
    ),
    (
        "reworded",
        "The Swedish painters left the yard in the spring of the flood, the council said.",
        "Sweden's painters left the yard in the spring of the flood, the council said.",
    ),
    (
        "reworded",
        "The yard dismissed the charges of the welders as “a tale for long winter nights”.",
        "The yard called the charges of the welders “a tale for long winter nights”.",
    ),
]


@pytest.mark.parametrize(("kind", "one", "other"), ALTERED)
def test_another_step_is_found(kind: str, one: str, other: str) -> None:
    drift = told(one, other)
    assert drift.relation == "altered"
    assert kind in {change.kind for change in drift.changes}


@pytest.mark.parametrize(("relation", "one", "other"), KEPT)
def test_the_same_step_in_other_words_is_none(relation: str, one: str, other: str) -> None:
    drift = told(one, other)
    assert (drift.relation, drift.changes) == (relation, ())
