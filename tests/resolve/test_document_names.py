"""What a document is called, who issued it, and which later words mean it."""

import pytest

from provenance import trace


def works(text: str) -> dict[str, list[str]]:
    analysis = trace(text, engine="rules")
    return {w.name: [analysis.text(m) for m in w.mentions] for w in analysis.works}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A study of 900 sailors said sleep was short.", "a study of 900 sailors"),
        ("A report by the accountants Lind and Berg said it was so.", "Lind and Berg report"),
        ("A report, prepared for the court by Dr Ana Lind, said so.", "Dr Ana Lind report"),
        ("The Harbour Mission’s last report said it was shut.", "Harbour Mission report"),
        ("An inquiry report, published by the Harbour Council, said so.", "Harbour Council report"),
    ],
)
def test_names(text: str, name: str) -> None:
    assert list(works(text)) == [name]


def test_who_pays_for_a_report_does_not_issue_it() -> None:
    (name,) = works("A report commissioned by the Harbour Council said it was shut.")
    assert "Council" not in name


STUDY = "A study of 900 sailors said sleep was short. "


@pytest.mark.parametrize(
    "again", ["The research", "The paper", "The study", "The new paper contradicts this and"]
)
def test_other_nouns_for_it(again: str) -> None:
    (mentions,) = works(f"{STUDY}{again} found that coffee was cheap.").values()
    assert len(mentions) == 2


@pytest.mark.parametrize("again", ["The verdict", "The audit team", "The paper towels", "A letter"])
def test_other_things(again: str) -> None:
    found = works(f"{STUDY}{again} said that coffee was cheap.")
    assert found["a study of 900 sailors"] == ["A study"]


def test_what_is_named_in_passing_is_not_what_the_article_speaks_of() -> None:
    text = (
        STUDY
        + "The study found no cure. It contradicts an earlier Haven study, Ana Lind said. "
        + "The town has slept badly since the harbour was built there, and sailors drink. " * 4
        + "The study was small, she said."
    )
    assert works(text)["a study of 900 sailors"][-1] == "The study"


def test_that_study_is_the_one_just_named() -> None:
    text = STUDY + "It contradicts an earlier Haven study, Ana Lind said. That study found no cure."
    assert works(text)["Haven study"][-1] == "That study"


def test_a_document_that_speaks_as_it_is_mentioned() -> None:
    (mentions,) = works(STUDY + "It said that coffee was cheap.").values()
    assert mentions[-1] == "It"
