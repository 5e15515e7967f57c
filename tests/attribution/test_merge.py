"""Rules and an engine, made one."""

from invented import Proposing, document_of, spans

from provenance.attribution import AttributionReading, find_attributions
from provenance.attribution.candidate import Candidate
from provenance.attribution.from_candidate import from_candidate


def reading(text: str, *candidates: Candidate) -> AttributionReading:
    return find_attributions(document_of(text), (), Proposing(*candidates))


def candidate(
    text: str, source: str | None, cue: str, content: str, confidence: float = 0.99
) -> Candidate:
    who = spans(text, source) if source else ()
    return Candidate(who, spans(text, cue), spans(text, content), confidence, "fast")


def triples(text: str, found: AttributionReading) -> list[tuple[str, str, str]]:
    return [
        (
            text[slice(*f.source)] if f.source else "",
            text[slice(*f.cue)],
            " … ".join(text[slice(*c)] for c in f.content),
        )
        for f in found.found
    ]


SAFE = "The ministry said that the dam is safe."


def test_one_cue_gives_one_attribution_with_the_edges_of_the_engine() -> None:
    found = reading(SAFE, candidate(SAFE, "The ministry", "said", "that the dam is safe"))
    assert triples(SAFE, found) == [("The ministry", "said", "that the dam is safe")]
    assert [f.method for f in found.found] == ["fast"]
    assert [f.method for f in found.dropped] == ["clause_after"]


def test_where_both_agree_the_name_of_the_rule_stays() -> None:
    found = reading(SAFE, candidate(SAFE, "The ministry", "said", "the dam is safe"))
    assert [f.method for f in found.found] == ["clause_after"]
    assert found.dropped == ()


def test_what_only_the_engine_finds_is_added_with_its_stance() -> None:
    text = "The council is convinced the dam is safe."
    found = reading(text, candidate(text, "The council", "is convinced", "the dam is safe"))
    assert [(f.stance, f.method) for f in found.found] == [("believed", "fast")]


def test_what_is_too_seldom_right_is_dropped_and_kept_as_a_competitor() -> None:
    text = "The council is convinced the dam is safe."
    unsure = candidate(text, "The council", "is convinced", "the dam is safe", 0.3)
    found = reading(text, unsure)
    assert found.found == ()
    assert [f.method for f in found.dropped] == ["fast"]


def test_a_headline_stays_as_its_rule_reads_it() -> None:
    text = "Dam is safe, memo says: Courier"
    document = document_of(text)
    block = document.blocks[0].model_copy(update={"role": "title"})
    document = document.model_copy(update={"blocks": (block,)})
    other = candidate(text, "memo", "says:", "Courier")
    found = find_attributions(document, (), Proposing(other))
    assert triples(text, found) == [("Courier", ":", "Dam is safe, memo says")]


def test_an_outer_attribution_keeps_the_inner_one_in_its_content() -> None:
    text = "The Courier reported that Ana Lind said the dam was safe."
    inner = candidate(text, "Ana Lind", "said", "the dam was safe")
    outer = candidate(text, "The Courier", "reported", "the dam was safe")
    found = reading(text, inner, outer).found
    assert [f.parent for f in found] == [None, 0]
    assert text[slice(*found[0].content[0])] == "Ana Lind said the dam was safe"


def test_whom_a_participle_takes_is_a_hop_and_no_attribution() -> None:
    text = "The Courier reported that the dam leaks, citing two engineers."
    hop = candidate(text, "two engineers", "citing", "the dam leaks")
    found = reading(text, hop).found
    assert [text[slice(*f.cue)] for f in found] == ["reported"]
    assert [text[slice(*c)] for c in found[0].cited] == ["two engineers"]


def test_nothing_is_stated() -> None:
    text = "She did not say who signed."
    assert reading(text, candidate(text, "She", "did not say", "who signed")).found == ()


def test_something_is_stated_behind_a_negation() -> None:
    text = "She did not promise that the dam would hold."
    found = reading(text, candidate(text, "She", "did not promise", "that the dam would hold"))
    assert len(found.found) == 1


def test_whom_a_relative_pronoun_means_is_told() -> None:
    text = "The police met Ana Lind, who announced that the dam is safe."
    found = reading(text, candidate(text, "who", "announced", "that the dam is safe")).found
    assert text[slice(*found[0].source)] == "who"  # type: ignore[misc]
    assert text[slice(*found[0].antecedent)] == "Ana Lind"  # type: ignore[misc]


def test_an_engine_is_not_asked_about_another_language() -> None:
    text = "Le ministre a said that the dam is safe."
    proposed = candidate(text, "Le ministre", "said", "that the dam is safe")
    document = document_of(text, "fr")
    assert find_attributions(document, (), Proposing(proposed)).found == ()


def test_what_a_headline_says_does_not_run_on_below_it() -> None:
    text = "Dam is safe, memo says\n\nThe town above the dam slept well for nine years."
    content = spans(text, "Dam is safe", "The town above the dam")
    candidate = Candidate(spans(text, "memo"), spans(text, "says"), content, 0.9, "fast")
    (title, _) = find_attributions(document_of(text)).passages
    assert from_candidate(title._replace(title=True), candidate).content == ((0, 11),)
    assert len(from_candidate(title, candidate).content) == 2


def test_what_one_thinks_of_oneself_is_no_nest() -> None:
    text = "The Courier said that she thinks the dam is safe."
    one = candidate(text, "The Courier", "said", "that she thinks the dam is safe")
    assert len(reading(text, one).found) == 1
    named = text.replace("she", "Ana Lind")
    other = candidate(named, "The Courier", "said", "that Ana Lind thinks the dam is safe")
    assert [f.parent for f in reading(named, other).found] == [None, 0]


def test_an_outer_content_stays_as_the_engine_reads_it_where_it_is_not_the_inner_one() -> None:
    text = "The Courier reported floods on Monday, when Ana Lind said the dam was safe."
    inner = candidate(text, "Ana Lind", "said", "the dam was safe")
    outer = candidate(text, "The Courier", "reported", "floods on Monday")
    found = reading(text, inner, outer).found
    assert text[slice(*found[0].content[0])] == "floods on Monday"


def test_denials_stand_without_an_engine_and_mere_wishes_do_not() -> None:
    assert [f.stance for f in reading("Ana Lind denied the charge.").found] == ["denied"]
    assert reading("Ana Lind agreed to wait.").found == ()


WARNED = "The ministry warned that talks on the upper dam would fail."


def test_no_content_ends_before_the_verb_of_its_clause() -> None:
    cut = candidate(WARNED, "The ministry", "warned", "that talks on the upper dam")
    whole = "talks on the upper dam would fail"
    assert triples(WARNED, reading(WARNED, cut)) == [("The ministry", "warned", whole)]


def test_a_content_that_ends_before_no_verb_stays_as_the_engine_reads_it() -> None:
    text = "The ministry warned that talks would fail on the upper dam."
    short = candidate(text, "The ministry", "warned", "that talks would fail")
    assert triples(text, reading(text, short)) == [
        ("The ministry", "warned", "that talks would fail")
    ]


def test_inside_another_content_whom_which_means_is_the_source() -> None:
    text = (
        "The envoy expects both sides to keep the treaty, which states that the dam is shared, "
        "the report said."
    )
    inner = candidate(text, "which", "states", "that the dam is shared")
    sources = [source for source, cue, _ in triples(text, reading(text, inner)) if cue == "states"]
    assert sources == ["the treaty"]
