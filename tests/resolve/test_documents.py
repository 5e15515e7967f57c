"""Which report "the report" is."""

import pytest
from last_attribution import chain, last, resolve, undecided

COUNCIL = "The Harbour Council said in a report that the dam was safe."
BOARD = "The Police Board said in a report that the wall leaked."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (f"{COUNCIL} The report said it was late.", "Harbour Council report"),
        (f"{COUNCIL} The document said it was late.", "Harbour Council report"),
        (f"{COUNCIL}\n\n{BOARD}\n\nThe report said it was late.", "Police Board report"),
        (
            f"{COUNCIL}\n\n{BOARD}\n\nThe council’s report said it was late.",
            "Harbour Council report",
        ),
        (
            f"{COUNCIL}\n\n{BOARD}\n\nThe Harbour Council report said it was late.",
            "Harbour Council report",
        ),
        (
            "A report and a letter came on Monday. The report said the dam was safe.",
            "a report",
        ),
    ],
)
def test_the_report_is_the_one_that_fits(text: str, name: str) -> None:
    found = last(text)
    assert (found.resolved, found.source_kind) == (name, "document")


@pytest.mark.parametrize(
    ("phrase", "name"),
    [
        ("The Police Board’s report", "Police Board report"),
        ("A report from the Police Board", "Police Board report"),
        ("The ministry’s report", "the ministry’s report"),
        ("Another report", "Another report"),
    ],
)
def test_a_report_of_another_is_another(phrase: str, name: str) -> None:
    assert last(f"{COUNCIL} {phrase} said it was late.").resolved == name


def test_two_reports_of_one_sentence_compete() -> None:
    text = (
        "A Harbour Council report and a Police Board report came on Monday. "
        "The report said it was late."
    )
    assert undecided(text) == {"Harbour Council report", "Police Board report"}


def test_a_headline_means_the_report_of_the_body() -> None:
    long = (
        "The Harbour Council said in a report that the dam above Haven was unsafe and had been so."
    )
    analysis = resolve(f"Dam unsafe: report\n\n{long}")
    title = min(analysis.attributions, key=lambda a: a.cue.start)
    assert (title.cue.text, title.resolved) == (":", "Harbour Council report")


def test_a_document_is_one_work_with_its_mentions() -> None:
    analysis = resolve(f"{COUNCIL} The report said it was late.")
    (work,) = analysis.works
    assert (work.name, work.issuer, work.kind) == (
        "Harbour Council report",
        "the Harbour Council",
        "report",
    )
    assert [analysis.text(m) for m in work.mentions] == ["a report", "The report"]


def test_a_document_ends_a_chain() -> None:
    assert chain(COUNCIL) == ["Harbour Council report"]
    assert last(COUNCIL).resolved == "the Harbour Council"
