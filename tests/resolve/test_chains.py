"""Hops: what the text proves, carried on, and never invented."""

import pytest
from last_attribution import chain, resolve

from provenance import Analysis, trace

OFFICER = "A senior officer told the Northern Courier that the dam was unsafe."


@pytest.mark.parametrize(
    ("text", "hops"),
    [
        (OFFICER, ["Northern Courier", "a senior officer"]),
        (f"{OFFICER} He added that the wall leaked.", ["Northern Courier", "a senior officer"]),
        (
            "The Northern Courier reported that Ana Lind said the dam was unsafe.",
            ["Northern Courier", "Ana Lind"],
        ),
        (
            "The Northern Courier reported that it leaked, citing a leaked Harbour Council memo.",
            ["Northern Courier", "leaked Harbour Council memo"],
        ),
        (
            "In a statement to the Northern Courier, the Harbour Ministry said the dam was safe.",
            ["Northern Courier", "Harbour Ministry statement"],
        ),
        ("Ana Lind told the harbour council that the dam was unsafe.", ["Ana Lind"]),
        ("It was reported that the dam had failed.", []),
        ("Reportedly, the dam had failed on Monday.", []),
    ],
)
def test_hops(text: str, hops: list[str]) -> None:
    assert chain(text) == hops


def test_somebody_else_does_not_carry_the_chain_on() -> None:
    assert chain(f"{OFFICER} Ana Lind added that the wall leaked.") == ["Ana Lind"]


def test_who_speaks_again_by_name_starts_anew() -> None:
    text = (
        "Ana Lind told the Northern Courier that the dam was unsafe. "
        "Ana Lind said on Monday that the wall leaked."
    )
    assert chain(text) == ["Ana Lind"]


def test_a_denial_is_an_attribution_and_no_hop() -> None:
    analysis = resolve("The ministry denied that Ana Lind said the dam was unsafe.")
    outer, inner = sorted(analysis.attributions, key=lambda a: a.cue.start)
    assert (outer.resolved, outer.stance) == ("the ministry", "denied")
    assert (inner.parent, inner.chain) == (outer.id, ("Ana Lind",))


def test_the_own_outlet_is_never_a_hop() -> None:
    text = f"{OFFICER}\n\nPublished in Northern Courier, May 3, 2015"
    analysis = resolve(text)
    assert analysis.attributions[0].chain == ("a senior officer",)


def noted(sentence: str, note: str) -> Analysis:
    return trace(f"{sentence}[1]\n\nNotes\n\n[1] {note}\n")


STORY = "Ada Byrne, “Harbour Shut After Storm,” Northern Courier, May 3, 2015"
OTHER = "Ben Dahl, “Ferry Found Adrift,” Southern Herald, May 4, 2015"


def test_a_story_in_the_note_is_a_hop_before_the_source() -> None:
    analysis = noted("Ana Lind said the dam was safe.", f"{STORY}.")
    assert analysis.attributions[0].chain == ("Northern Courier", "Ana Lind")


def test_several_works_of_a_note_are_alternatives() -> None:
    (claim,) = noted("Ana Lind said the dam was safe.", f"{STORY}; {OTHER}.").claims
    roots = [hop for hop in claim.tree if hop.parent is None]
    assert [hop.name for hop in roots] == ["Northern Courier", "Southern Herald"]
    assert [h.name for h in claim.tree if h.parent is not None] == ["Ana Lind", "Ana Lind"]
    assert [hop.name for hop in claim.chain] == ["Northern Courier", "Ana Lind"]


BOOK = "The Little Valley: A Long War for the Dam (London: Hollis, 2012), 45."


def test_the_work_of_the_source_itself_is_one_hop() -> None:
    analysis = noted("Ana Lind said the dam was safe.", f"Ana Lind, {BOOK}")
    (hop,) = analysis.claims[0].tree
    assert (hop.name, hop.work) == ("Ana Lind", analysis.works[0].id)


def test_the_work_of_another_is_a_hop_of_its_own() -> None:
    analysis = noted("Ana Lind said the dam was safe.", f"Carla Eide, {BOOK}")
    first, second = analysis.claims[0].tree
    assert (first.work, second.name) == (analysis.works[0].id, "Ana Lind")


def test_beside_the_source_s_own_work_a_story_still_leads_to_the_source() -> None:
    note = f"Ana Lind, {BOOK[:-1]}; {STORY}."
    (claim,) = noted("Ana Lind said the dam was safe.", note).claims
    story = next(hop for hop in claim.tree if hop.name == "Northern Courier")
    assert [h.name for h in claim.tree if h.parent == story.id] == ["Ana Lind"]


def test_the_document_of_the_sentence_and_of_its_note_is_one_hop() -> None:
    note = "Harbour Council, “Report on the State of the Dam,” May 3, 2015, https://council.example/dam.pdf."
    (claim,) = noted("The Harbour Council said in a report that the dam was safe.", note).claims
    assert len(claim.tree) == 1
    assert claim.tree[0].kind == "document"
