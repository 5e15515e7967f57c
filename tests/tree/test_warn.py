"""Warnings that need more than one sentence to see, and look-alikes that need none."""

from provenance import trace
from provenance.model import Analysis

DATELINE = "Harbour shut\n\n{}\n\nPublished in The Northern Courier, May 4, 2015\n"
NOTES = "\n\nNotes\n\n[1] {}\n[2] {}\n"
STORY = "Ada Byrne, “{}”, {}, May 3, 2015, https://{}/2015/05/03/story"


def warned(text: str, code: str) -> list[str]:
    """Return the words that prove each warning of a code."""
    analysis = trace(text)
    check_that_each_has_its_diagnostic(analysis)
    spans = [d.span for d in analysis.diagnostics if d.code == code]
    return [analysis.text(span) for span in spans if span is not None]


def check_that_each_has_its_diagnostic(analysis: Analysis) -> None:
    said = [(d.claim, d.code) for d in analysis.diagnostics if d.claim is not None]
    assert said == [(c.id, code) for c in analysis.claims for code in c.warnings]


def test_a_chain_that_comes_back_is_circular() -> None:
    text = DATELINE.format(
        "The dam has leaked since May, the Fen Gazette reported, citing the Northern Courier."
    )
    assert warned(text, "circular") == ["the Northern Courier"]


def test_what_was_told_to_the_own_outlet_is_not_circular() -> None:
    text = DATELINE.format("The dam has leaked since May, Ana Lind told the Northern Courier.")
    assert warned(text, "circular") == []
    text = DATELINE.format(
        "The dam has leaked since May, the Fen Gazette reported, citing the Southern Courier."
    )
    assert warned(text, "circular") == []


def test_two_stories_that_lead_to_one_person_have_one_origin() -> None:
    notes = NOTES.format(
        STORY.format("Dam Leaks", "The Guardian", "theguardian.com"),
        STORY.format("Dam Unsafe", "Reuters", "reuters.com"),
    )
    both = "Ana Lind said that the dam had leaked since May.[1][2]"
    assert len(warned(both + notes, "one-origin")) == 1
    without = "The dam above Haven has leaked since last May.[1][2]"
    assert warned(without + notes, "one-origin") == []


def test_one_story_is_not_called_one_of_several() -> None:
    assert warned("Ana Lind said that the dam had leaked since May.", "one-origin") == []


def test_an_unclosed_quotation_is_shown() -> None:
    text = "Ana Lind said “the dam was safe. The town has no other water than this."
    assert warned(text, "unbalanced-quotation") == ["“"]
    assert warned(text.replace("safe", "safe”"), "unbalanced-quotation") == []


def test_an_unclosed_quotation_that_hides_a_claim_is_said_all_the_same() -> None:
    text = "“The dam is safe, Ana Lind said. The town has no other water than this."
    analysis = trace(text, engine="rules")
    assert [c.warnings for c in analysis.claims] == [("unattributed",)]
    assert [d.span for d in analysis.diagnostics if d.code == "unbalanced-quotation"] != []
