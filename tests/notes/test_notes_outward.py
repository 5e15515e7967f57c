"""A number that links to a note, and one that links to another page."""

import pytest

from provenance.notes import NoteFindings, find_notes
from provenance.readers import read

NOTES = "<h2>Notes</h2><ol><li>Tolm Courier, 3 May.<li>Halven Post, 4 May.</ol>"
SHAPES = ["[{}]", "<sup>{}</sup>", "<sup>[{}]</sup>"]


def find(inner: str) -> NoteFindings:
    return find_notes(read(f"<article>{inner}</article>".encode(), "a.html")[0])


def body(shape: str, *urls: str) -> str:
    numbers = (shape.format(number) for number in range(1, len(urls) + 1))
    links = (f"<a href='{url}'>{label}</a>" for url, label in zip(urls, numbers, strict=True))
    return "<p>" + " ".join(f"Rain fell.{link}" for link in links) + "</p>"


@pytest.mark.parametrize("shape", SHAPES)
def test_a_number_that_leads_to_another_page_is_a_link(shape: str) -> None:
    away = body(shape, "https://x.example/a", "//x.example/b#top", "/c")
    assert find(away) == NoteFindings()
    into_notes = body(shape, "#fn1", "notes.xhtml#fn2", "https://x.example/a#_ftn3")
    assert [marker.label for marker in find(into_notes).markers] == ["1", "2", "3"]


@pytest.mark.parametrize("shape", SHAPES)
def test_such_links_mark_notes_where_nothing_else_does(shape: str) -> None:
    away = body(shape, "https://x.example/a", "https://x.example/b")
    found = find(away + NOTES)
    assert [marker.note for marker in found.markers] == [note.id for note in found.notes]
    assert len(found.notes) == 2
    others = find("<p>Snow fell[1] twice[2].</p>" + away + NOTES)
    assert [marker.span.start for marker in others.markers] == [9, 18]


def test_such_links_make_no_notes_of_a_list_in_the_midst() -> None:
    links = body("[{}]", "https://x.example/a", "https://x.example/b")
    assert find(f"{links}<ol><li>Rain<li>Snow</ol><p>The text goes on.</p>") == NoteFindings()


def test_a_link_to_a_note_may_write_the_whole_address() -> None:
    page = "https://gazette.example/a"
    found = find(
        f"<p>Rain fell.<a href='{page}#x1'>[1]</a></p><p>It froze.</p>"
        f"<p><a name=x1 href='{page}#r1'>[1]</a> Tolm Courier.</p>"
    )
    assert [note.text for note in found.notes] == ["Tolm Courier."]
    assert [marker.note for marker in found.markers] == [found.notes[0].id]
