"""What the sheet's rows, its tree, and its list of things not checked say."""

import pytest
from checked_links import CHECKED, QUIST, checked
from invented_article import ARTICLE, CLAIMS, EMPTY, URL, hop

from provenance.model import Analysis, Block, Corrections, Hop, Span, diagnose
from provenance.model.verdict import Reason, Verdict
from provenance.report.claim_rows import claim_rows
from provenance.report.evidence import evidence_of
from provenance.report.joins import Joins
from provenance.report.page.addresses import short_address
from provenance.report.page.standing import standing
from provenance.report.sentence import Stretch, sentence_of
from provenance.report.sources_tree import sources_tree
from provenance.report.unchecked import unchecked
from provenance.review import apply, decide
from provenance.review.decide import Decided


def with_tree(*trees: tuple[Hop, ...]) -> Analysis:
    claims = [
        claim.model_copy(update={"tree": tree}) for claim, tree in zip(CLAIMS, trees, strict=False)
    ]
    return ARTICLE.model_copy(update={"claims": tuple(claims)})


def test_a_row_says_who_says_it_and_through_whom_for_each_way() -> None:
    rows = list(claim_rows(Joins(ARTICLE)))
    ways = [(p.said_by.name, [hop.name for hop in p.through]) for p in rows[2].paths]
    assert ways == [("Minister Ruth Amsel", ["Orrin Radio"]), ("Mara Quist, “Nine ships”", [])]
    assert [row.quoted for row in rows] == ["no", "in part", "no", "no", "no", "no"]
    assert rows[3].paths == ()


def test_evidence_is_what_the_notes_cite_with_verdict_and_copy() -> None:
    radio, quist = evidence_of(CHECKED.claims[2], Joins(CHECKED))
    assert (radio.label, radio.note, quist.work) == ("1", "n1", "Mara Quist, “Nine ships”")
    (address,) = radio.addresses
    assert address.url == URL
    assert address.check is not None
    assert address.check.verdict is Verdict.DEAD
    assert address.copies == (f"https://archive.example/20240302/{URL}",)
    assert [a.url for a in quist.addresses] == [QUIST]


def test_a_note_that_only_points_back_says_where_to() -> None:
    (ibid,) = evidence_of(CLAIMS[4], Joins(ARTICLE))
    assert (ibid.label, ibid.work, ibid.addresses) == ("2", "the same as note 1", ())


def test_a_note_without_a_citation_gives_its_words_and_no_note_says_so() -> None:
    (words,) = evidence_of(CLAIMS[5], Joins(ARTICLE))
    assert words.work == "No longer online."
    lost = ARTICLE.markers[2].model_copy(update={"note": None})
    without = ARTICLE.model_copy(update={"markers": (*ARTICLE.markers[:2], lost)})
    (nothing,) = evidence_of(CLAIMS[5], Joins(without))
    assert (nothing.note, nothing.work) == (None, "there is no such note")


def test_a_work_of_the_chain_that_no_note_cites_stands_alone() -> None:
    claim = CLAIMS[2].model_copy(update={"markers": ()})
    (work,) = evidence_of(claim, Joins(ARTICLE))
    assert (work.label, work.work) == (None, "Fleet is safe, minister says")
    assert [address.url for address in work.addresses] == [URL]


def test_the_sentence_tells_the_claims_words_apart() -> None:
    pieces = sentence_of(ARTICLE, CLAIMS[2])
    assert pieces == [
        Stretch("Minister Ruth Amsel said on Monday that ", False),
        Stretch("the fleet was safe", True),
        Stretch(".[1]", False),
    ]
    assert sentence_of(ARTICLE, CLAIMS[3]) == [Stretch("The fleet has nine ships.", True)]


def test_a_claim_outside_its_sentence_is_given_by_its_own_words() -> None:
    elsewhere = CLAIMS[2].model_copy(update={"sentence": CLAIMS[3].sentence})
    assert sentence_of(ARTICLE, elsewhere) == [Stretch("the fleet was safe", True)]
    other = CLAIMS[2].model_copy(update={"text": "the boats were safe"})
    assert sentence_of(ARTICLE, other) == [Stretch("the boats were safe", True)]


def test_the_tree_joins_the_same_way_and_no_other() -> None:
    gazette = hop("The Harbour Gazette", "outlet", None, source="s1")
    again = hop("The Harbour Gazette", "outlet", None)
    amsel = hop("Ruth Amsel", "person", None, "h-The Harbour Gazette")
    nodes = sources_tree(with_tree((gazette,), (again, amsel), (), (gazette, amsel)))
    assert [(n.name, n.parent, n.claims) for n in nodes] == [
        ("The Harbour Gazette", None, (1, 2, 4)),
        ("Ruth Amsel", 0, (2, 4)),
        ("No source is named", None, (3,)),
    ]
    assert nodes[0].ranges == [(1, 2), (4, 4)]


def test_two_without_a_name_are_not_one_because_they_are_called_the_same() -> None:
    one = hop("an official", "anonymous", None, source="s8")
    other = hop("an official", "anonymous", None, source="s9")
    assert [n.claims for n in sources_tree(with_tree((one,), (other,), (one,)))] == [(1, 3), (2,)]


def test_a_tree_of_a_strange_order_breaks_nothing() -> None:
    lost = hop("Ruth Amsel", "person", None, "h-nobody")
    assert [(n.name, n.parent) for n in sources_tree(with_tree((lost,)))] == [("Ruth Amsel", None)]
    assert sources_tree(EMPTY) == []


@pytest.mark.parametrize(
    ("analysis", "said", "not_said"),
    [
        (EMPTY, "gives no address", "was opened"),
        (checked(Reason.ANSWERS, Reason.PAYWALL), "1 address: no page could be seen", "not opened"),
        (checked(Reason.ANSWERS, Reason.QUOTE_FOUND), "2 pages that did answer", "no page could"),
        (ARTICLE, "6 claims: no person", "of a person:"),
    ],
)
def test_what_was_not_checked_is_said(analysis: Analysis, said: str, not_said: str) -> None:
    sentences = " ".join(unchecked(analysis))
    assert "Whether any claim is true." in sentences
    assert said in sentences
    assert not_said not in sentences


def test_links_that_were_not_opened_are_counted() -> None:
    links = CHECKED.links
    bare = [link.model_copy(update={"check": None, "verdict": None}) for link in links]
    some = CHECKED.model_copy(update={"links": (links[0], bare[1])})
    assert "1 of 2 addresses were not opened." in unchecked(some)
    none = CHECKED.model_copy(update={"links": tuple(bare)})
    assert "The 2 addresses of the article: none was opened." in unchecked(none)


def test_what_was_set_aside_or_lost_is_said() -> None:
    blocks = (
        Block(span=Span(start=0, end=3), role="table"),
        Block(span=Span(start=4, end=9), role="boilerplate"),
    )
    document = ARTICLE.document.model_copy(update={"blocks": blocks})
    known = diagnose("unsupported-language", "The article is in no known language.")
    odd = ARTICLE.model_copy(update={"document": document, "diagnostics": (known,)})
    found = unchecked(odd)
    assert "Claims in 1 table and 1 block of boilerplate, set aside." in found
    assert any("cannot read" in sentence for sentence in found)
    assert any("no paragraph" in sentence for sentence in found)
    correction = decide(ARTICLE, Decided(1, "accepted"), by="AB", at="2024", remark="")
    moved = correction.model_copy(
        update={"claim": correction.claim.model_copy(update={"exact": "gone", "start": 0})}
    )
    kept = Corrections(document="", location="", corrections=(correction, moved))
    found = unchecked(apply(ARTICLE, kept))
    assert any(sentence.startswith("1 decision of a person") for sentence in found)
    assert any(sentence.startswith("5 claims: no person") for sentence in found)


@pytest.mark.parametrize(
    ("url", "short"),
    [
        ("https://www.orrin.example/", "orrin.example"),
        ("https://orrin.example/a?b=1", "orrin.example/a?b=1"),
        ("https://orrin.example:8080/a", "orrin.example/a"),
        ("http://[::1]/x", "::1/x"),
    ],
)
def test_a_short_address_keeps_its_host(url: str, short: str) -> None:
    assert short_address(url) == short


def test_a_long_address_loses_its_middle() -> None:
    assert short_address(URL) == "orrinradio.example/…ction-of-all-nine-ships"
    host = "a" * 60 + ".example"
    assert short_address(f"https://{host}/{'b' * 40}").startswith(host + "/…")


@pytest.mark.parametrize(
    ("verdict", "sign"),
    [
        ("ok", "stands"),
        ("dead", "lost"),
        ("soft-404", "lost"),
        ("drifted", "changed"),
        ("blocked", "unseen"),
        ("unreachable", "unseen"),
    ],
)
def test_a_wall_is_not_a_loss(verdict: str, sign: str) -> None:
    assert standing(verdict) == sign
