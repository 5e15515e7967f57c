"""What is somebody's, though it was not found whose, and what is nobody's."""

import pytest

from provenance import trace

REPORTED = [
    "The ferry had been overloaded since May, the coast guard said.",
    "Bread will be dearer in the autumn, millers fear.",
    "Two dealers are rumoured to have reached the village.",
    "The study puts the weight of the stone at 410 kilograms.",
    "A second diplomat, from the south, put the list at forty.",
]
PLAIN = [
    "The ferry had been overloaded since May, a month before the storm.",
    "Bread was dearer in the autumn, after the mills had closed.",
    "Two dealers have reached the village above the dam.",
    "The court sat for nine days in May.",
    "The study was paid for by the harbour council.",
    "A second ferry, from the south, reached the harbour at noon.",
]


def unattributed(sentence: str) -> list[str]:
    claims = trace(f"Harbour shut\n\n{sentence}", engine="rules").claims
    return [c.text for c in claims if c.basis == "none"]


@pytest.mark.parametrize("sentence", REPORTED)
def test_what_is_reported_is_not_called_unattributed(sentence: str) -> None:
    assert unattributed(sentence) == []


@pytest.mark.parametrize("sentence", PLAIN)
def test_what_nobody_says_is(sentence: str) -> None:
    assert unattributed(sentence) == [sentence]
