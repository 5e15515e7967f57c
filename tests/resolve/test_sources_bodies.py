"""It, the council, the NAC, the Post: which body or outlet they mean."""

import pytest
from last_attribution import last, undecided

SAFE = "said the dam was safe."
LEAKS = "said the wall leaked."


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("The Harbour Council", "It", "the Harbour Council"),
        ("The Harbour Council", "The council", "the Harbour Council"),
        ("The Harbour Front, a movement of sailors,", "The group", "the Harbour Front"),
        ("The National Audit Chamber", "The Chamber", "the National Audit Chamber"),
        ("The National Audit Chamber", "The NAC", "the National Audit Chamber"),
        ("The Harbour Safety Council (HSC)", "The HSC", "the Harbour Safety Council"),
        ("The NAC", "The National Audit Chamber", "the NAC"),
        ("The Northern Courier", "The Courier", "Northern Courier"),
        ("The Northern Courier", "The newspaper", "Northern Courier"),
    ],
)
def test_a_short_name_means_the_long_one(first: str, second: str, name: str) -> None:
    assert last(f"{first} {SAFE} {second} {LEAKS}").resolved == name


@pytest.mark.parametrize(
    ("first", "second", "name"),
    [
        ("The Harbour Council", "The ministry", "the ministry"),
        ("The National Audit Chamber", "The Chamber Choir", "the Chamber Choir"),
        ("The National Audit Chamber", "The NAB", "the NAB"),
        ("The Northern Courier", "The Southern Courier", "Southern Courier"),
        ("The Northern Courier", "The Herald", "Herald"),
    ],
)
def test_another_name_means_another(first: str, second: str, name: str) -> None:
    assert last(f"{first} {SAFE} {second} {LEAKS}").source_id != last(f"{first} {SAFE}").source_id
    assert last(f"{first} {SAFE} {second} {LEAKS}").resolved == name


def test_two_newspapers_in_one_sentence_compete() -> None:
    text = (
        "The Courier reported that the dam was unsafe, and the Herald said the wall leaked. "
        "The newspaper said nobody was told."
    )
    assert undecided(text) == {"Courier", "Herald"}


def test_of_two_newspapers_the_last_is_meant() -> None:
    text = f"The Courier {SAFE} The Herald {LEAKS} The newspaper said nobody was told."
    assert last(text).resolved == "Herald"


def test_it_may_be_the_outlet_or_whom_it_quotes() -> None:
    text = (
        "The Northern Courier reported that the Harbour Council said the dam was safe. "
        "It added that the wall leaked."
    )
    assert undecided(text) == {"Northern Courier", "the Harbour Council"}


def test_a_source_knows_all_its_mentions() -> None:
    from provenance import trace

    analysis = trace(f"The Harbour Council {SAFE} It {LEAKS} The council said it was late.\n")
    (source,) = analysis.sources
    assert [analysis.text(m) for m in source.mentions] == [
        "The Harbour Council",
        "It",
        "The council",
    ]
