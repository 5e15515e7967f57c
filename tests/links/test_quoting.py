import pytest
from hypothesis import given
from hypothesis import strategies as st

from provenance.links.quoting import compare
from provenance.links.words import fold, has_weight

PAGE = (
    "Port Alder. “The dam will hold for another forty years,” the Harbour Ministry’s engineers "
    "found on Tuesday. The repair will cost 15.5 million crowns, or 3,000 a household. "
    "Nobody was hurt when the sluice gate failed in 1998, said the minister, Ane Holm."
)


@pytest.mark.parametrize(
    "quote",
    [
        "The dam will hold for another forty years",
        '"the dam will hold - for another FORTY years", the harbour ministry\'s engineers found',
        "The dam will hold … the Harbour Ministry's engineers found",
        "The dam will hold [...] engineers found on Tuesday",
        "[T]he dam will hold for another forty years",
        "or 3000 a household",
        "Nobody was hurt when the sluice gate fail\u00aded in 1998",
        "Nobody was hurt when the sluice-gate failed",
    ],
)
def test_found(quote: str) -> None:
    assert compare(quote, PAGE).state == "found"


@pytest.mark.parametrize(
    ("quote", "difference"),
    [
        ("The dam will hold for another fourteen years, the engineers", "fourteen"),
        ("The repair will cost 5.5 million crowns, or 3,000 a household", "“5.5” is “15.5” there"),
        ("The repair will cost 155 million crowns, or 3,000 a household", "“155” is “15.5” there"),
        ("The dam will not hold for another forty years", "“not” is “” there"),
        ("Nobody was killed when the sluice gate failed in 1998", "“killed” is “hurt” there"),
    ],
)
def test_altered(quote: str, difference: str) -> None:
    found = compare(quote, PAGE)
    assert found.state == "altered"
    assert difference in found.difference


@pytest.mark.parametrize(
    "quote",
    [
        "Fishermen asked the assembly for a lower speed limit in the outer harbour",
        "engineers found … The dam will hold",
        "the cost of the household crowns million",
        "5 million crowns",
    ],
)
def test_missing(quote: str) -> None:
    assert compare(quote, PAGE).state == "missing"


def test_note_numbers_on_the_page_do_not_count() -> None:
    page = "The dam will hold[3] for another forty 4 years, engineers found"
    assert (
        compare("The dam will hold for another forty years, engineers found", page).state == "found"
    )


def test_scripts_without_spaces() -> None:
    page = "港の堤防はあと四十年もつと技術者は述べた。"
    assert compare("堤防はあと四十年もつ", page).state == "found"
    assert compare("堤防はあと二十年もつと技術者は述べた", page).state == "altered"


def test_a_short_quotation_has_no_weight() -> None:
    assert not compare("dam", PAGE).weighty
    assert has_weight(fold("another forty years"))


def test_nothing_to_look_for() -> None:
    assert compare("…", PAGE).state == "unchecked"


@given(st.text(max_size=300), st.integers(0, 300), st.integers(1, 200))
def test_whole_words_of_a_page_are_found_on_it(page: str, start: int, length: int) -> None:
    words = fold(page).split()
    quote = " ".join(words[start : start + length])
    assert compare(quote, page).state in {"found", "unchecked"}


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_a_long_page_is_folded_as_a_short_one() -> None:
    piece = "The dam’s wall — 3,000 feet — will hold. "
    assert fold(piece * 5000) == " ".join([fold(piece)] * 5000)


@given(st.text(st.characters(max_codepoint=127, exclude_characters="\n"), max_size=30))
def test_plain_lines_are_folded_as_any_line(text: str) -> None:
    assert fold(f"5% {text}") == f"5 % {fold(text)}".strip()  # a sign that is not plain


@given(st.lists(st.text(st.sampled_from("aB3 09.,:/'[]%$-_é’ﬁ堤\t"), max_size=12), max_size=5))
def test_lines_are_folded_one_by_one(lines: list[str]) -> None:
    assert fold("\n".join(lines)) == " ".join(filter(None, map(fold, lines)))
