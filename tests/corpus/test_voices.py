"""Who speaks for whom in one story, and what a voice is called."""

import pytest

from provenance.corpus.asking.bearers import Bearer
from provenance.corpus.asking.naming import document_noun, name_of
from provenance.corpus.asking.voices import voices


def bearer(name: str, kind: str, weight: float = 1.0, role: str = "", *, body: str = "") -> Bearer:
    made = Bearer(name)
    made.kinds[kind] += weight
    made.weights["a"] += weight
    made.roles.update(filter(None, (role,)))
    made.affiliations.update(filter(None, (body,)))
    return made


def grouped(*bearers: Bearer) -> list[set[str]]:
    return [{b.name for b in voice} for voice in voices({b.name: b for b in bearers})]


def together(one: Bearer, other: Bearer, *others: Bearer) -> bool:
    return any({one.name, other.name} <= voice for voice in grouped(one, other, *others))


OFFICE = bearer("the Tarn Roads Office", "organisation", 3.0)
UNION = bearer("the Union of Tarn Drivers", "organisation", 2.0)
WATER = bearer("Norvale Water", "organisation", 2.0)


@pytest.mark.parametrize(
    "other",
    [
        bearer("Tarn Roads Office report", "document", 5.0),
        bearer("Ada Moor", "person", 1.0, "head of the Tarn Roads Office"),
        bearer("Ada Moor", "person", 1.0, "the office's spokeswoman"),
        bearer("the office", "organisation"),
        bearer("an official of the roads office", "anonymous"),
    ],
)
def test_those_who_speak_for_a_body_are_one_with_it(other: Bearer) -> None:
    assert together(OFFICE, other, UNION, WATER)


@pytest.mark.parametrize(
    "other",
    [
        UNION,
        bearer("Jon Tarn", "person"),
        bearer("Ada Moor", "person", 1.0, "mayor of Lund"),
        bearer("Ada Moor", "person", 1.0, "the union's general secretary"),
        bearer("residents of Tarn", "group"),
        bearer("the company", "organisation"),
    ],
)
def test_those_who_only_share_a_word_with_a_body_are_not(other: Bearer) -> None:
    assert not together(OFFICE, other, WATER, bearer("the Union of Tarn Bakers", "organisation"))


def test_the_company_is_the_only_company_of_the_story() -> None:
    company = bearer("the company", "organisation")
    assert together(WATER, company, OFFICE)
    assert not together(WATER, company, bearer("Kestrel Rail", "organisation"))


def test_one_surname_of_two_persons_is_nobodys() -> None:
    one, other = bearer("Ada Moor", "person"), bearer("Jon Moor", "person")
    surname = bearer("Moor", "person")
    assert together(one, surname)
    assert not together(one, surname, other)


def test_the_authors_speak_for_the_study_and_lend_it_their_name() -> None:
    study = bearer("a study", "document", 5.0)
    author = bearer("Ines Dahl", "person", 1.0, "its lead author", body="Velden University")
    (voice,) = voices({b.name: b for b in (study, author)})
    assert name_of(voice) == "Velden University study"


def test_an_outlet_is_named_rather_than_its_paper() -> None:
    outlet, paper = bearer("Tarn Post", "outlet", 2.0), bearer("the paper", "document", 3.0)
    (voice,) = voices({b.name: b for b in (outlet, paper)})
    assert name_of(voice) == "Tarn Post"


def test_a_statement_is_the_body_speaking_and_a_report_is_a_document() -> None:
    statement = bearer("Norvale Water statement", "document", 5.0)
    statement.spoken = True
    report = bearer("Norvale Water report", "document", 1.0)
    assert name_of([WATER, statement]) == "Norvale Water"
    assert name_of([WATER, report]) == "Norvale Water report"


def test_a_ruling_is_called_after_its_court_and_not_after_the_judge() -> None:
    court = bearer("the Tarn Court", "organisation", 1.0)
    judge = bearer("Aldo Brenn", "person", 3.0)
    ruling = bearer("Aldo Brenn ruling", "document", 5.0)
    (voice,) = voices({b.name: b for b in (court, judge, ruling)})
    assert name_of(voice) == "Tarn Court ruling"


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("Roads Office report", "report"),
        ("an internal memo", "memo"),
        ("a study of 2,316 operations", "study"),
        ("", ""),
    ],
)
def test_what_sort_of_document_a_name_means(name: str, noun: str) -> None:
    assert document_noun(name) == noun
