"""HTML: what a marker points at is a note, whatever it is in; what nothing points at is not."""

import pytest

from provenance.model import Document
from provenance.readers import read

PROSE = (
    "Two ferries were sold without a tender, an inquiry by the Harbour Gazette said on Monday; the "
    "port authority denied it, and its chairman called the paper's account of the sale unfounded."
)
MARKED = f"<p>{PROSE}<sup><a href='#note1'>1</a></sup></p>"


def read_page(inner: str, after: str = "") -> Document:
    return read(f"<body><article>{inner}</article>{after}</body>".encode(), "page.html")[0]


def notes_of(document: Document) -> list[str]:
    return [each.span.of(document.text) for each in document.blocks if each.role == "note"]


@pytest.mark.parametrize("tag", ["aside", "dialog", "form", "div hidden", "span class=note hidden"])
def test_what_is_left_out_otherwise_is_a_note_where_a_marker_points_at_it(tag: str) -> None:
    target = f"<{tag} id={{}}>Port ledger.</{tag.split()[0]}><p>More.</p>"
    document = read_page(MARKED + target.format("note1"))
    assert notes_of(document) == ["Port ledger."]
    assert document.text.count("Port ledger.") == 1
    lookalike = read_page(MARKED + target.replace("class=note ", "").format("other1"))
    assert notes_of(lookalike) == []
    assert "Port ledger." not in lookalike.text


@pytest.mark.parametrize(
    "tag", ["aside", "footer", "div", "section", "dialog", "details", "small", "p", "blockquote"]
)
def test_notes_after_the_article_are_read(tag: str) -> None:
    notes = f"<div class=sidebar><{tag} id=note1>Port ledger.</{tag}><p>Most read</p></div>"
    assert "Port ledger." in notes_of(read_page(MARKED, notes))[0]


@pytest.mark.parametrize("tag", ["template", "script", "nav"])
def test_what_no_browser_shows_is_no_note(tag: str) -> None:
    assert read_page(MARKED + f"<{tag} id=note1>Port ledger.</{tag}>").text == PROSE + "1"


def test_a_hidden_note_in_a_sentence_is_read_after_the_article_with_its_label() -> None:
    hidden = "<span class='footnote-content' hidden>{}</span>"
    document = read_page(
        f"<p>{PROSE}<sup>1</sup>{hidden.format('Port ledger.')} It froze.<sup>[2]</sup>"
        f"{hidden.format('Gazette.')} It thawed.<span hidden>Not this.</span></p>"
    )
    assert [(each.label, each.span.of(document.text)) for each in document.blocks] == [
        (None, f"{PROSE}1 It froze.[2] It thawed."),
        ("1", "Port ledger."),
        ("2", "Gazette."),
    ]


def test_markers_may_write_the_whole_address_of_the_page() -> None:
    address = "https://gazette.example/a"
    head = f"<link rel=canonical href='{address}'>"
    body = head + MARKED.replace("#note1", "{}#n%C3%B61")
    aside = "<aside id='nö1'>Port ledger.</aside>"
    assert notes_of(read_page(body.format(address) + aside)) == ["Port ledger."]
    assert notes_of(read_page(body.format("https://other.example/b") + aside)) == []


def test_all_paragraphs_of_a_note_are_read() -> None:
    body = MARKED + f"<p>{PROSE}<a href='#note2'>[2]</a></p>"
    wrapped = "<div><p><a name=note{0}>[{0}]</a> Ledger {0}.</p><p>Page {0}.</p></div>"
    expected = ["[1] Ledger 1.", "Page 1.", "[2] Ledger 2.", "Page 2."]
    notes = wrapped.format(1) + wrapped.format(2) + "<p>Most read</p>"
    assert notes_of(read_page(body, f"<div class=sidebar>{notes}</div>")) == expected
    bare = notes.replace("<div>", "").replace("</div>", "")
    assert notes_of(read_page(body, f"<div class=sidebar>{bare}</div>")) == expected[:3]


@pytest.mark.parametrize(
    "notes",
    [
        "<div class=footnote><a id=note1>1</a><div class=x><p>Port ledger.</p></div></div>",
        "<dl class=footnotes><dt>1</dt><dd id=note1>Port ledger.</dd></dl>",
        "<table class=footnotes role=presentation><tr><td>1<td id=note1>Port ledger.</table>",
    ],
)
def test_a_number_that_stands_apart_from_its_note_is_joined_to_it(notes: str) -> None:
    assert [" ".join(note.split()) for note in notes_of(read_page(MARKED + notes))] == [
        "1 Port ledger."
    ]
    year = read_page(MARKED + notes.replace(">1<", ">In 1870<"))
    assert notes_of(year) == ["In 1870", "Port ledger."]
