"""Paragraphs longer than a part: sentences stay whole, and so do words."""

import pytest

from provenance.text.sentences import LONGEST, split_sentences

SENTENCE = "The ministry said that the dam at Haven was safe and the water rose. "


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split_sentences(text, 0, len(text))]


@pytest.mark.parametrize("shift", range(0, 70, 7))
def test_no_sentence_is_cut_where_a_part_ends(shift: int) -> None:
    found = sentences("The " + "a" * shift + " dam broke. " + SENTENCE * 300)
    assert set(found[1:]) == {SENTENCE.strip()}
    assert len(found) == 301


def test_a_sentence_longer_than_a_part_is_cut_between_words() -> None:
    found = sentences("harbour " * 2_000)
    assert {word for part in found for word in part.split()} == {"harbour"}
    assert max(map(len, found)) <= LONGEST
    assert " ".join(found).split() == ["harbour"] * 2_000


def test_a_word_longer_than_a_part_is_cut() -> None:
    found = sentences("a" * (3 * LONGEST))
    assert "".join(found) == "a" * (3 * LONGEST)
    assert max(map(len, found)) <= LONGEST
