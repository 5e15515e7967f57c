"""A place is found again by its words, or it is lost: never a look-alike."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.text.anchors import anchor_at, find_again

TEXT = (
    "Minister Amsel said on Monday that the fleet was safe. The guild of Orrin disagreed.\n\n"
    "In May a clerk had written that the fleet was sound, but counted only seven lifeboats."
)
SAFE = "the fleet was safe"
LONG = "a clerk had written that the fleet was sound, but counted only seven lifeboats"


def again(words: str, after: str) -> str | None:
    start = TEXT.index(words)
    found = find_again(after, anchor_at(TEXT, start, start + len(words)), start)
    return None if found is None else after[found[0] : found[1]]


@pytest.mark.parametrize(
    ("words", "old", "new", "expected"),
    [
        (SAFE, "Minister", "Yesterday Minister", SAFE),
        (SAFE, "The guild of Orrin disagreed.", "Nobody else spoke.", SAFE),
        (SAFE, "the fleet was safe", "“the Fleet was  safe”", "the Fleet was  safe"),
        (LONG, "lifeboats", "lifeboat", LONG.removesuffix("s")),
        (LONG, "In May a", "Moved up front, a", LONG),
    ],
)
def test_it_is_found_where_only_its_surroundings_or_its_dress_changed(
    words: str, old: str, new: str, expected: str
) -> None:
    assert again(words, TEXT.replace(old, new)) == expected


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (SAFE, "was safe", "was not safe"),
        (SAFE, "was safe", "was unsafe"),
        (SAFE, "was safe", "is safe"),
        (LONG, "seven", "eleven"),
        (LONG, "a clerk", "no clerk"),
        (LONG, "written", "sworn"),
        (SAFE, TEXT, "A rival said the fleet was safe once, years ago."),
        (SAFE, TEXT, ""),
    ],
)
def test_it_is_lost_where_its_words_changed(words: str, old: str, new: str) -> None:
    assert again(words, TEXT.replace(old, new)) is None


def test_of_two_places_that_it_could_be_neither_is_taken() -> None:
    start = TEXT.index(SAFE)
    twice = f"Again: {TEXT}\n\n{TEXT}"
    assert find_again(twice, anchor_at(TEXT, start, start + len(SAFE)), start) is None


def test_words_that_stand_twice_are_told_apart_by_what_is_beside_them() -> None:
    text = "The dam is safe, she said. The dam is safe, he wrote in a letter of the year before."
    second = text.rindex("The dam is safe")
    anchor = anchor_at(text, second, second + 15)
    assert find_again("Now. " + text, anchor, second) == (second + 5, second + 20)


def words_in(text: str) -> list[str]:
    return re.findall(r"\w+", text)


@given(st.text(st.sampled_from("ab1 .“\n"), min_size=1, max_size=60), st.data())
@settings(max_examples=100, deadline=None)
def test_in_the_same_text_it_is_where_it_was(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert find_again(text, anchor_at(text, start, end), start) == (start, end)
    found = find_again("x. " + text, anchor_at(text, start, end), start)
    # marks may change, words may not
    assert found is None or words_in(("x. " + text)[slice(*found)]) == words_in(text[start:end])
