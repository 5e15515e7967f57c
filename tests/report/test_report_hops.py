from invented_article import ARTICLE, CLAIMS, at

from provenance.model import Attribution, Claim, Hop
from provenance.report.hops import Branch, branches
from provenance.report.joins import Joins


def names(found: tuple[Branch, ...]) -> list[object]:
    return [b.name if not b.beyond else (b.name, names(b.beyond)) for b in found]


def shown(claim: Claim, *attributions: Attribution) -> tuple[Branch, ...]:
    given = attributions or ARTICLE.attributions
    return branches(claim, Joins(ARTICLE.model_copy(update={"attributions": given})))


def test_siblings_are_alternatives_in_their_order() -> None:
    assert names(shown(CLAIMS[2])) == [
        ("Orrin Radio", ["Minister Ruth Amsel"]),
        "Mara Quist, “Nine ships”",
    ]


def test_an_attribution_is_told_of_its_source_and_not_of_its_work() -> None:
    reported = ARTICLE.attributions[0].model_copy(update={"work": "first:file"})
    outlet, file = CLAIMS[0].tree
    tree = (outlet, file.model_copy(update={"work": "first:file"}))
    (first,) = shown(CLAIMS[0].model_copy(update={"tree": tree}), reported)
    assert first.how == ("indirect", "reported")
    assert first.beyond[0].how == ("a leaked inspection file",)


def test_the_attribution_around_tells_of_the_outer_hop() -> None:
    outer = ARTICLE.attributions[0]
    inner = ARTICLE.attributions[2].model_copy(update={"parent": outer.id})
    tree = (
        CLAIMS[0].tree[0],
        CLAIMS[2].tree[1].model_copy(update={"parent": CLAIMS[0].tree[0].id}),
    )
    claim = CLAIMS[2].model_copy(update={"tree": tree, "attributions": (inner.id,)})
    (first,) = shown(claim, outer, inner)
    assert (first.how, first.beyond[0].how) == (("indirect", "reported"), ("indirect", "said on"))


def test_beside_hops_a_denial_is_told_too() -> None:
    denied = ARTICLE.attributions[4]
    claim = CLAIMS[0].model_copy(update={"attributions": ("a1", denied.id)})
    assert names(shown(claim))[1:] == ["Ruth Amsel"]
    other = denied.model_copy(update={"stance": "said"})
    assert names(shown(claim, ARTICLE.attributions[0], other))[1:] == []


def test_ids_that_lead_nowhere_or_in_a_ring_do_no_harm() -> None:
    def hop(name: str, parent: str | None) -> Hop:
        return Hop(id=name, parent=parent, kind="person", name=name, evidence=None, method="x")

    tree = (hop("a", "c"), hop("b", "a"), hop("c", "missing"), hop("b", "b"))
    claim = CLAIMS[0].model_copy(update={"tree": tree, "attributions": ("missing",)})
    assert names(shown(claim)) == [("a", [("b", ["b"])]), "c"]
    loop = ARTICLE.attributions[0].model_copy(update={"parent": "a1"})
    assert Joins(ARTICLE.model_copy(update={"attributions": (loop,)})).attributions_of(CLAIMS[0])


def test_without_a_name_the_words_are_shown() -> None:
    unnamed = ARTICLE.attributions[3].model_copy(update={"source": at("Amsel"), "resolved": None})
    (branch,) = shown(CLAIMS[4], *ARTICLE.attributions[:3], unnamed)
    assert (branch.name, branch.kind, branch.hop) == ("Amsel", "unknown", None)
