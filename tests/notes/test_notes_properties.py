"""What holds for any text at all."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.model import Document
from provenance.notes import NoteFindings, find_notes

PIECES = [
    "[1]", "[2]", "[3, 4]", "[5-3]", "[a]", "[^1]", "[^1]: ", "¹", "²", "(1)", "(2) ", "1. ",
    "2) ", "3 ", "*", "† ", "---", "Notes", "Sources:", "Chapter 2", "\n", "\n\n", "    ", "\t",
    "word", "Word.", "end.3", "20162", " ", "[sic]", "[2019] UKSC 4", "https://x.example/[1]",
    "<p>", "</p>", "<sup>1</sup>", '<a href="#fn1">1</a>', '<li id="fn1">', "</li>", "<ol>",
    '<a href="#r1">↩</a>', "```", "`", "［１］", "①", "ii", "[ii]", "[note 1]", "\u200f", "\x00",
]  # fmt: skip

TEXTS = st.one_of(st.text(max_size=300), st.lists(st.sampled_from(PIECES)).map("".join))


def find(text: str) -> NoteFindings:
    return find_notes(
        Document(id="sha256:0", location="", media_type="text/plain", reader="plain", text=text)
    )


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_spans_lie_in_the_text_and_apart(text: str) -> None:
    found = find(text)
    for note in found.notes:
        assert note.span.end <= len(text)
        assert note.span.contains(note.body)
        assert note.text == note.body.of(text)
        assert note.text.strip() == note.text
    for marker in found.markers:
        assert marker.span.end <= len(text)
        assert not any(note.span.overlaps(marker.span) for note in found.notes)
    for before, after in pairwise(found.notes):
        assert before.span.end <= after.span.start


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_ids_join_and_are_unique(text: str) -> None:
    found = find(text)
    notes = {note.id for note in found.notes}
    assert len(notes) == len(found.notes)
    assert len({marker.id for marker in found.markers}) == len(found.markers)
    assert {marker.note for marker in found.markers} <= notes | {None}
    labels = [note.label for note in found.notes]
    assert len(set(labels)) == len(labels)


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_troubles_agree_with_what_was_found(text: str) -> None:
    found = find(text)
    codes = [diagnostic.code for diagnostic in found.diagnostics]
    unbound = any(marker.note is None for marker in found.markers)
    assert ("missing-definition" in codes or "no-notes-section" in codes) == unbound
    assert codes.count("no-notes-section") <= 1
    if "no-notes-section" in codes:
        assert codes == ["no-notes-section"]
        assert not found.notes


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_the_same_text_gives_the_same(text: str) -> None:
    assert find(text) == find(text)
