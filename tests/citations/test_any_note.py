"""Whatever the text, the values are in order; whatever the size, it ends."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.citations import read_note

WORDS = st.sampled_from(
    [
        "Ibid", "Id. at 3", "see", "See also ", "supra note 2", "op. cit.", "Ada Byrne", "Eide, C.",
        "“Harbour Shut,”", "“", "”", "‘", "«", "»", "', " ", " ", " ", " ", " ", ", ", " ", " ", "
        "//", "\n", "May 3, 2015", "(2012)", "31 September 2016", "https://a.example/b",
        "doi:10.1234/x",
        "Twitter", "pp. 3–5", "vol. 3", "no. 4", "12", "Reuters", "(London: Hollis, 2012)",
        "a v. b",
        "347 U.S. 483", "Minute A to B", "Interview with", "См.", "Там же", "المرجع نفسه", "،",
        "ebd.",
        "the harbour was shut", "\u202e", "\u00ad", "\x00", "é", "§ 5", "and ", "et al.", "In ",
        "eds.",
    ]
)  # fmt: skip
NOTES = st.one_of(st.text(), st.lists(WORDS, max_size=30).map("".join))


@given(NOTES)
@settings(deadline=None, max_examples=400)
def test_spans_are_inside_and_do_not_overlap(text: str) -> None:
    parts = read_note(text)
    position = 0
    for citation in parts.citations:
        assert position <= citation.span.start
        position = citation.span.end
        assert citation.span.of(text) == citation.text
        for piece in citation.evidence:
            assert citation.span.contains(piece.span)
            assert text[piece.span.start : piece.span.end] == piece.span.text
    assert position <= len(text)
    for span in parts.commentary:
        assert span.end <= len(text)
        assert not any(span.overlaps(citation.span) for citation in parts.citations)


@given(NOTES)
@settings(deadline=None, max_examples=50)
def test_reading_is_deterministic(text: str) -> None:
    assert read_note(text) == read_note(text)


STORY = "Ada Byrne, “Harbour Shut,” Northern Courier, May 3, 2015, https://courier.example/shut; "


@pytest.mark.parametrize(
    "piece",
    [
        STORY, "The harbour was shut and did not open. ", "harbour ", "Foo Bar, ", "(", ")", "“a ",
        "“",
        "‘a’s ", "https://a.example/ ", "ab/cd/ ", "12, ", "; ", "Doe, J.; ", "(quoting ", "// ",
        "A: ",
        "-", "A v. B, ", "1 U.S. ", "Иванов И. И., ", "محمد علي، ", "in ", "\n", "A. ",
    ],
)  # fmt: skip
def test_a_long_note_is_read_in_bounded_time(piece: str) -> None:
    note = piece * (100_000 // len(piece))
    started = time.process_time()
    read_note(note)
    assert time.process_time() - started < 5


def test_a_hundred_brackets_and_an_open_quotation() -> None:
    note = "(" * 100 + STORY[:-2] + ")" * 100
    assert read_note(note).commentary or read_note(note).citations
    (diagnostic,) = read_note(
        "Ada Byrne, “Harbour Shut, Northern Courier, May 3, 2015."
    ).diagnostics
    assert diagnostic.code == "unbalanced-quotation"
