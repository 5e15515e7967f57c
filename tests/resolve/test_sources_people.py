"""He, she, the official, Lind: whom they mean, and when nobody can say."""

import pytest
from last_attribution import last, resolve, undecided


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Lind said the dam was safe. She said the wall leaked.", "Ana Lind"),
        ("Ana Lind said the dam was safe. Nobody cared. She added that it leaked.", "Ana Lind"),
        (
            "A senior harbour official said the dam was safe. He said the wall leaked.",
            "a senior harbour official",
        ),
        (
            "Ana Lind said the dam was safe. Jon Berg said the wall leaked. He said it was late.",
            "Jon Berg",
        ),
        ("Officials said the dam was safe. They added that the wall leaked.", "Officials"),
    ],
)
def test_a_pronoun_means_who_spoke_last(text: str, name: str) -> None:
    assert last(text).resolved == name


def test_he_means_the_subject_of_the_paragraph_before_if_nobody_spoke_since() -> None:
    text = "The mayor of Haven, Ana Lind, opened the gate on Monday.\n\nShe said the wall leaked."
    assert last(text).resolved == "Ana Lind"


def test_two_who_spoke_in_one_sentence_compete() -> None:
    text = (
        "Ana Lind said the dam was safe, but Eva Moe said the wall leaked. "
        "She said that the gate was open."
    )
    assert undecided(text) == {"Ana Lind", "Eva Moe"}


def test_a_pronoun_with_nobody_before_it_is_reported() -> None:
    analysis = resolve("She said the dam was safe.")
    assert [d.code for d in analysis.diagnostics] == ["unresolved-source"]
    assert analysis.attributions[0].resolved is None


def test_he_is_no_council_and_it_is_no_person() -> None:
    text = "Ana Lind said the dam was safe. The Harbour Council said the wall leaked."
    assert last(f"{text} She said it was late.").resolved == "Ana Lind"
    assert last(f"{text} It said nobody was told.").resolved == "the Harbour Council"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A senior harbour official said the dam was safe. The official said the wall leaked.",
            "a senior harbour official",
        ),
        (
            "A harbour official said the dam was safe. A police officer said the wall leaked. "
            "The official said nobody was told.",
            "a harbour official",
        ),
        (
            "Harbour Minister Ana Lind said the dam was safe. The minister said the wall leaked.",
            "Ana Lind",
        ),
    ],
)
def test_a_role_means_who_plays_it(text: str, name: str) -> None:
    assert last(text).resolved == name


def test_a_role_that_nobody_plays_is_somebody_new() -> None:
    text = "A harbour official said the dam was safe. The officer said the wall leaked."
    assert last(text).resolved == "the officer"


@pytest.mark.parametrize("name", ["Lind", "Ms Lind"])
def test_a_surname_means_its_bearer(name: str) -> None:
    found = last(f"Ana Lind said the dam was safe. {name} said the wall leaked.")
    assert (found.resolved, found.source_kind) == ("Ana Lind", "person")


def test_a_surname_finds_a_full_name_that_has_not_spoken() -> None:
    assert last("Ana Lind came late. Lind said the dam was safe.").resolved == "Ana Lind"


def test_two_persons_of_one_surname_compete() -> None:
    text = "Ana Lind said the dam was safe. Eva Lind said the wall leaked. Lind said it was late."
    assert undecided(text) == {"Ana Lind", "Eva Lind"}
    assert last(text).source_kind == "person"


def test_another_surname_is_another_person() -> None:
    assert last("Ana Lind said the dam was safe. Jon Berg said it leaked.").resolved == "Jon Berg"
