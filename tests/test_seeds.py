"""The five articles that the first issue names, where they are at hand: names, counts, chains."""

import os
from functools import cache
from pathlib import Path

import pytest

from provenance import Analysis, trace
from provenance.model import Attribution

BESIDE = Path(__file__).resolve().parents[2] / "shared" / "seeds"
SEEDS = Path(os.environ.get("PROVENANCE_SEEDS", BESIDE))

pytestmark = pytest.mark.skipif(
    not any(SEEDS.glob("00?_*.txt")), reason=f"the five articles are not at {SEEDS}"
)


@cache
def seed(number: str) -> Analysis:
    (path,) = SEEDS.glob(f"{number}_*.txt")
    return trace(path)


def chains(number: str) -> set[tuple[str, ...]]:
    return {a.chain for a in seed(number).attributions}


def codes(number: str) -> list[str]:
    return [d.code for d in seed(number).diagnostics]


def by_source(number: str, words: str) -> list[Attribution]:
    found = [a for a in seed(number).attributions if a.source and a.source.text == words]
    assert found, words
    return found


@pytest.mark.parametrize("number", ["000", "001"])
def test_everything_hangs_from_one_report(number: str) -> None:
    reports = [w for w in seed(number).works if w.kind == "report"]
    assert [w.name for w in reports] == ["Pentagon report"]
    assert sum("Pentagon report" in a.chain for a in seed(number).attributions) >= 7


def test_the_statements_of_the_network_are_a_second_origin() -> None:
    origins = {c.origin.name for c in seed("000").claims if c.origin.kind == "document"}
    assert origins == {"Pentagon report", "AQIS statements"}


def test_a_report_that_passes_statements_on_is_a_chain_of_two() -> None:
    assert ("Pentagon report", "Al-Qaeda statements") in chains("001")


@pytest.mark.parametrize("number", ["000", "001"])
def test_quotations_left_open_or_turned_round_do_no_harm(number: str) -> None:
    analysis = seed(number)
    longest = max(c.end - c.start for a in analysis.attributions for c in a.content)
    assert longest < 500
    assert {"direct", "indirect"} <= {a.kind for a in analysis.attributions}


def test_the_outlet_and_its_date() -> None:
    document = seed("002").document
    assert document.outlet is not None
    assert document.outlet.name == "Dawn"
    assert document.outlet.evidence is not None
    assert (document.published, document.title is not None) == ("2023-04-25", True)


@pytest.mark.parametrize("number", ["000", "001", "004"])
def test_no_outlet_is_invented(number: str) -> None:
    assert seed(number).document.outlet is None


@pytest.mark.parametrize(
    "last", ["a senior defence official", "US defence officials", "leaked Pentagon assessment"]
)
def test_what_the_post_was_told_comes_through_the_post(last: str) -> None:
    assert ("The Washington Post", last) in chains("002")


def test_a_word_put_into_a_quotation_is_no_marker() -> None:
    analysis = seed("002")
    assert "[Afghan]" in analysis.document.text
    assert analysis.markers == ()


def test_who_he_is() -> None:
    names = [a.resolved for a in by_source("002", "He")] + [
        a.resolved for a in by_source("002", "he")
    ]
    assert {"Nathan Sales", "Suhail Shaheen"} <= set(names)
    assert None not in names


def test_how_many_notes_citations_and_works() -> None:
    analysis = seed("003")
    in_notes = [c for c in analysis.citations if c.note is not None]
    cited = {c.work for c in in_notes}
    assert (len(analysis.notes), len(in_notes), len(cited)) == (14, 19, 16)
    assert None not in cited


def works_of(label: str) -> list[str | None]:
    analysis = seed("003")
    (note,) = [n.id for n in analysis.notes if n.label == label]
    return [c.work for c in analysis.citations if c.note == note]


@pytest.mark.parametrize(("label", "same"), [("2", "1"), ("10", "9"), ("13", "9")])
def test_notes_that_mean_the_same_work(label: str, same: str) -> None:
    assert works_of(label) == works_of(same)


@pytest.mark.parametrize(("label", "count"), [("5", 2), ("7", 2), ("12", 4)])
def test_notes_that_hold_several(label: str, count: int) -> None:
    assert len(set(works_of(label))) == count


def test_the_repeated_paragraph_is_reported_once() -> None:
    found = [d for d in seed("003").diagnostics if d.claim is None]
    assert [d.code for d in found] == ["repeated-block"]


def test_every_address_is_as_written() -> None:
    analysis = seed("003")
    text = analysis.document.text
    assert len({link.url for link in analysis.links}) >= 16
    for link in analysis.links:
        assert link.url in text
        after = text[link.span.end : link.span.end + 1]
        assert after in {"", " ", "\n", ".", ";", ",", ")"}


def test_who_wrote_and_who_published_the_analysis() -> None:
    document = seed("003").document
    assert len(document.bylines) == 2
    assert document.outlet is not None
    assert document.outlet.name == "Institute for the Study of War"
    assert len(document.outlet.partners) == 1


def test_a_note_stands_before_the_person_it_backs() -> None:
    assert ("Reuters", "Mark Esper") in chains("003")


def test_two_reports_of_two_bodies_are_two_works() -> None:
    names = {w.name for w in seed("004").works}
    assert {"UN Sanction Monitoring Committee report", "UN Security Council report"} <= names


def test_the_report_goes_to_the_right_one() -> None:
    first, second = "UN Sanction Monitoring Committee report", "UN Security Council report"
    assert [a.resolved for a in by_source("004", "The report")] == [first, second]
    assert [a.resolved for a in by_source("004", "the report")] == [first]


@pytest.mark.parametrize("number", ["000", "001", "002", "003", "004"])
def test_nobody_is_left_in_doubt(number: str) -> None:
    assert {"ambiguous-source", "unresolved-source"} & set(codes(number)) == set()
