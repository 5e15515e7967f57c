"""Words that look like cues, and sources that are none."""

import pytest
from invented import document_of

from provenance.attribution import find_attributions


def read(text: str) -> list[tuple[str, str]]:
    return [
        (text[slice(*f.source)] if f.source else "", text[slice(*f.cue)])
        for f in find_attributions(document_of(text)).found
    ]


@pytest.mark.parametrize(
    ("text", "source", "cue"),
    [
        (
            "Two people briefed on the inquiry told the Courier that the dam leaks.",
            "Two people briefed on the inquiry",
            "told",
        ),
        ("Officials briefed journalists that the dam leaks.", "Officials", "briefed"),
        ("Ms Lind submitted that the notice was void.", "Ms Lind", "submitted"),
        ("Lind's lawyers said the dam leaks.", "Lind's lawyers", "said"),
        ("No 10 Bridge Street said the dam was safe.", "No 10 Bridge Street", "said"),
        ("It's said that the dam leaks; the ministry denied the charge.", "the ministry", "denied"),
    ],
)
def test_who_says_it_and_how(text: str, source: str, cue: str) -> None:
    assert (source, cue) in read(text)


@pytest.mark.parametrize(
    "text",
    [
        "The bank's recommended 2 percent of income is spent.",
        "His alleged ties to the firm were close.",
        "The firm needs more detailed records.",
        "Ms Lind submitted a plan to the council.",
        "Nobody said that the dam was safe.",
        "No member proposed that the fee be cut.",
        "None of the officials said that the dam was safe.",
    ],
)
def test_what_says_nothing(text: str) -> None:
    assert read(text) == []


def test_participles_behind_a_noun_are_no_cues() -> None:
    text = "A ledger found in his office named the mayor, the prosecution said."
    assert "found" not in [cue for _, cue in read(text)]
