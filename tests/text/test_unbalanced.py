"""Marks without a partner, and look-alikes that have one or need none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.text.unbalanced import unbalanced_marks


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("She said “no and left. Then it rained.", [9]),
        ("no way,” she said.", [7]),
        ("“A” and “B", [8]),
        ("Elle a dit « non et partit.", [11]),
    ],
)
def test_a_mark_without_a_partner(text: str, places: list[int]) -> None:
    assert list(unbalanced_marks(text)) == places


@pytest.mark.parametrize(
    "text",
    [
        "She said “no” and left.",
        'A 6" pipe and a 7" one.',
        "“She said ‘no’ to it,” he said",
        "It's the owners’ fault, ’twas said",
        "„Nein“, sagte sie. »Doch«, sagte er.",
        "''Fine,'' she said",
        "”Turned the wrong way,” she said",
        "“Closed by its opener,“ she said",
    ],
)
def test_marks_with_their_partners(text: str) -> None:
    assert list(unbalanced_marks(text)) == []


def test_a_quotation_over_paragraphs_is_whole() -> None:
    text = "“It rained.\n\n“It rained again,” she said."
    assert list(unbalanced_marks(text, 0, text.index("\n"))) == []
    assert list(unbalanced_marks(text.replace("\n\n“", "\n\n"), 0, text.index("\n"))) == [0]


@given(st.text(alphabet=st.sampled_from("“”\"'‘’«» ab.1\n")))
def test_places_lie_inside_and_are_marks(text: str) -> None:
    assert all(text[at] in "“”\"'‘’«»" for at in unbalanced_marks(text))
