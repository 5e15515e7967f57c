"""Invented pages in the shape that ten publishing systems give theirs, from bytes to notes."""

from pathlib import Path

import pytest

import provenance
from provenance.model import Analysis

PAGES = Path(__file__).parent / "pages"
FIRST = "Ann Ode, “Ferries Sold in Silence,” Harbour Gazette, 4 March 2023."
SECOND = "Port of Halven, Annual Report 2022 (Halven: Port Press, 2023), 14."
THIRD = "Audit Office, letter to the port authority, 9 March 2022."
CASE = "Ode v. Port of Halven, 410 Tolm. 113, 115 (2022); see also " + FIRST

NOTES = {
    "wordpress-easy": [("1", FIRST), ("2", SECOND)],
    "substack": [("1", FIRST), ("2", f"{SECOND}\n\n{THIRD}")],
    "medium": [("1", FIRST), ("2", SECOND), ("3", THIRD)],
    "ghost": [("1", FIRST), ("2", SECOND)],
    "drupal": [("1", FIRST), ("2", SECOND)],
    "word": [("1", FIRST), ("2", f"{SECOND}\n\n{THIRD}")],
    "gdocs": [("1", FIRST), ("2", SECOND)],
    "wiki": [("a", THIRD), ("1", FIRST), ("2", SECOND)],
    "bluebook": [
        ("*", "Professor of Law, University of Tolm."),
        ("1", CASE),
        ("2", "Id. at 116."),
        ("3", SECOND),
    ],
    "epub": [("1", FIRST), ("2", SECOND)],
}
MARKERS = {"ghost": "122", "wiki": "212a", "medium": "123", "bluebook": "*123"}
SIGNED = {
    "wordpress-easy": ("Irena Valk", "Tolm Review", "2023-05-02"),
    "substack": ("Irena Valk", "The Salt Letter", "2023-05-02"),
    "medium": ("Irena Valk", "Medium", "2023-05-02"),
    "ghost": ("Irena Valk", "The Salt Letter", "2023-05-02"),
    "drupal": ("Irena Valk", "Tolm Institute", "2023-05-02"),
    "word": ("Irena Valk", None, "2023-05-02"),
    "gdocs": ("Irena Valk", None, "2023-05-02"),
    "wiki": (None, None, None),
    "bluebook": ("Valk, Irena", "Tolm Law Review", "2023-05-02"),
    "epub": ("Irena Valk", None, None),
}
AROUND = (
    "Gull", "Home", "Share", "Older ferries", "Subscribe", "WordPress", "Drupal", "licence",
    "Report abuse", "Recommended", "Read more", "Categories", "Recent Posts", "Sign in", "Latest",
)  # fmt: skip


def trace(name: str) -> Analysis:
    return provenance.trace(PAGES / f"{name}.html")


@pytest.mark.parametrize("name", NOTES)
def test_every_marker_has_its_note_and_no_word_of_a_note_is_lost(name: str) -> None:
    analysis = trace(name)
    assert [(note.label, note.text) for note in analysis.notes] == NOTES[name]
    assert "".join(marker.label for marker in analysis.markers) == MARKERS.get(name, "12")
    assert all(marker.note for marker in analysis.markers)


@pytest.mark.parametrize("name", NOTES)
def test_the_article_is_read_and_what_surrounds_it_is_not(name: str) -> None:
    document = trace(name).document
    assert "port authority of Halven sold two ferries" in document.text
    assert "chairman called the account unfounded" in document.text
    source = (PAGES / f"{name}.html").read_text("utf-8")
    assert [word for word in AROUND if word in document.text] == []
    assert name in ("word", "epub", "bluebook") or any(word in source for word in AROUND)


@pytest.mark.parametrize("name", NOTES)
def test_title_byline_outlet_and_date_come_out(name: str) -> None:
    document = trace(name).document
    assert document.title == ("Halven ferry affair" if name == "wiki" else "Two Ferries Sold")
    outlet = document.outlet.name if document.outlet else None
    assert (next(iter(document.bylines), None), outlet, document.published) == SIGNED[name]
