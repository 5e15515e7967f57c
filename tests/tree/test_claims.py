"""What is a claim, what it rests on, and where its tree ends."""

import pytest

from provenance import trace
from provenance.attribution.candidate import Candidate
from provenance.model import Claim, Span
from provenance.pipeline import analyse
from provenance.readers import read
from provenance.resolve import Step
from provenance.tree.grow import grow, origin_of

NOTES = "\n\nNotes\n\n[1] Ada Byrne, “Harbour Shut After Storm,” Northern Courier, May 3, 2015"
URL = ", https://courier.example/harbour-shut"


def claims(text: str, media_type: str | None = None) -> tuple[Claim, ...]:
    return trace(text + "\n", media_type=media_type, engine="rules").claims


def test_a_claim_can_rest_on_an_attribution() -> None:
    (claim,) = claims("The dam is safe, the Harbour Ministry said on Monday.")
    assert (claim.basis, claim.text, len(claim.attributions)) == (
        "attribution",
        "The dam is safe",
        1,
    )


def test_a_claim_can_rest_on_a_note() -> None:
    (claim,) = claims(f"The dam above Haven has leaked since May.[1]{NOTES}.")
    assert (claim.basis, claim.attributions, len(claim.markers)) == ("note", (), 1)
    assert claim.text == "The dam above Haven has leaked since May."
    assert [hop.name for hop in claim.tree] == ["Northern Courier"]


def test_a_claim_can_rest_on_a_link() -> None:
    page = (
        "<html><body><article><p>The dam above Haven "
        "<a href='https://courier.example/dam'>has leaked</a> since May.</p></article>"
    )
    (claim,) = claims(page, "text/html")
    assert (claim.basis, claim.markers, len(claim.tree)) == ("link", (), 1)


def test_a_claim_can_rest_on_nothing() -> None:
    (claim,) = claims("The dam above Haven has leaked since May.")
    assert (claim.basis, claim.tree, claim.origin.kind) == ("none", (), "unknown")
    assert claim.warnings == ("unattributed",)


@pytest.mark.parametrize(
    "text",
    [
        "Who has repaired the dam above Haven since May?",
        "Read the whole report on the dam at Haven here.",
        "A dam.",
        "The town on the river with the long and narrow harbour.",
        "I think that the dam above Haven has leaked for years.",
        "You should know that the dam has leaked since May.",
    ],
)
def test_questions_orders_fragments_and_opinions_are_no_claims(text: str) -> None:
    assert claims(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Who repaired the dam is unknown to the council.",
        "Reading takes three hours a day in the schools of Haven.",
        "The town on the river has a long and narrow harbour.",
    ],
)
def test_sentences_that_look_like_those_and_state_a_fact(text: str) -> None:
    assert [c.text for c in claims(text)] == [text]


def test_an_attribution_that_only_frames_another_is_one_claim_with_it() -> None:
    (claim,) = claims("Two officials said the dam was unsafe, the Courier reported.")
    assert claim.text == "the dam was unsafe"
    assert [hop.name for hop in claim.chain] == ["Courier", "Two officials"]
    assert len(claim.attributions) == 2


def test_an_attribution_with_words_of_its_own_is_a_claim_of_its_own() -> None:
    found = claims(
        "The Courier reported that the dam had leaked for three years and that two officials "
        "said nobody was told."
    )
    assert [c.text for c in found][-1] == "nobody was told"
    assert len(found) == 2


def test_pieces_of_a_split_quotation_are_one_claim() -> None:
    (claim,) = claims("“The dam,” Ana Lind said, “is safe.”")
    assert (claim.text, len(claim.pieces), claim.kind) == ("“The dam,” … “is safe.”", 2, "direct")


def hop(name: str) -> Step:
    return Step(name, "person", None, "test")


def test_alternatives_are_siblings_and_shared_beginnings_are_shared() -> None:
    tree = grow("claim:0-1", [[hop("A"), hop("B")], [hop("A"), hop("C")], [hop("D"), hop("B")]])
    by_id = {h.id: h.name for h in tree}
    assert [(h.name, by_id.get(h.parent or "")) for h in tree] == [
        ("A", None),
        ("B", "A"),
        ("C", "A"),
        ("D", None),
        ("B", "D"),
    ]
    assert origin_of(tree).name == "B"


def test_no_path_is_no_tree() -> None:
    assert grow("claim:0-1", []) == ()
    assert origin_of(()).kind == "unknown"


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("A report said the dam was safe.", "document", "a report"),
        (
            "A leaked Harbour Council memo said it leaked.",
            "leaked document",
            "leaked Harbour Council memo",
        ),
        ("Ana Lind said the dam was safe.", "named person", "Ana Lind"),
        ("A senior officer said the dam was safe.", "anonymous person", "a senior officer"),
        ("Two officials said the dam was safe.", "anonymous person", "Two officials"),
        (
            "Two Harbour Council officials said it was safe.",
            "anonymous person",
            "Two Harbour Council officials",
        ),
        ("The Harbour Council said the dam was safe.", "organisation", "the Harbour Council"),
        ("The Northern Courier reported the dam was safe.", "outlet", "Northern Courier"),
        ("It was reported that the dam was safe.", "unknown", None),
    ],
)
def test_origins_are_typed(text: str, kind: str, name: str | None) -> None:
    (claim,) = claims(text)
    assert (claim.origin.kind, claim.origin.name) == (kind, name)


@pytest.mark.parametrize(
    ("code", "text", "look_alike"),
    [
        (
            "unattributed",
            "The dam has leaked since last May.",
            "The dam has leaked since May, Ana Lind said.",
        ),
        (
            "anonymous-only",
            "A senior officer said the dam was safe.",
            "Senior officer Ana Lind said the dam was safe.",
        ),
        (
            "second-hand",
            "The Northern Courier said the dam was safe.",
            "The Harbour Council said the dam was safe.",
        ),
        (
            "unnamed-document",
            "A report said the dam was safe.",
            "A Harbour Council report said the dam was safe.",
        ),
        (
            "no-link",
            f"The dam above Haven has leaked since May.[1]{NOTES}.",
            f"The dam above Haven has leaked since May.[1]{NOTES}{URL}.",
        ),
    ],
)
def test_each_warning_and_its_look_alike(code: str, text: str, look_alike: str) -> None:
    assert code in claims(text)[0].warnings
    assert code not in claims(look_alike)[0].warnings


def test_a_story_that_is_cited_is_not_second_hand() -> None:
    sentence = "The Northern Courier said the dam had leaked since May."
    assert "second-hand" in claims(sentence)[0].warnings
    assert "second-hand" not in claims(f"{sentence}[1]{NOTES}.")[0].warnings


def test_hedges_are_kept() -> None:
    (claim,) = claims("The dam is reportedly unsafe.")
    assert [h.text for h in claim.hedges] == ["reportedly"]


@pytest.mark.parametrize("engine", ["rules", "fast"])
def test_what_the_author_thinks_is_no_claim(engine: str) -> None:
    text = "{} that the dam above Haven has leaked for years."
    assert trace(text.format("I think"), engine=engine).claims == ()
    assert len(trace(text.format("Ana Lind thinks"), engine=engine).claims) == 1


class Denying:
    """An engine that finds "Ana Lind" denied the words behind it."""

    name = "fast"
    version = "0"

    def find(self, text: str, paragraphs: object) -> tuple[Candidate, ...]:
        """Propose one attribution."""
        end = text.index(".")
        who, cue, what = ((Span(start=a, end=b),) for a, b in ((0, 8), (9, 15), (16, end)))
        return (Candidate(who, cue, what, 0.99, self.name),)


@pytest.mark.parametrize(("content", "count"), [("it", 0), ("the leak", 1)])
def test_a_mere_it_is_no_claim(content: str, count: int) -> None:
    document, _ = read(f"Ana Lind denied {content}.\n".encode(), "a.txt")
    analysis = analyse(document, engine=Denying())
    assert len(analysis.attributions) == 1
    assert len([c for c in analysis.claims if c.basis == "attribution"]) == count
