"""HTML: notes are read wherever the page keeps them."""

import pytest

from provenance.model import Document
from provenance.readers import read

PROSE = (
    "Two ferries were sold without a tender, an inquiry by the Harbour Gazette said on Monday; the "
    "port authority denied it, and its chairman called the paper's account of the sale unfounded."
)
MARKER = '<sup><a href="#fn1">1</a></sup>'
BODY = f"<div class=article-body><p>{PROSE}{MARKER}</p></div>"


def read_page(source: str) -> Document:
    return read(f"<html><body>{source}</body></html>".encode(), "page.html")[0]


def notes_of(document: Document) -> list[tuple[str | None, str]]:
    return [
        (block.label, block.span.of(document.text))
        for block in document.blocks
        if block.role == "note"
    ]


@pytest.mark.parametrize(
    "wrapper",
    [
        "<aside class=footnotes>{}</aside>",
        "<footer><section role=doc-endnotes>{}</section></footer>",
        "<section epub:type=footnotes>{}</section>",
        "<div class='references'>{}</div>",
        "<aside class=sidebar><div>{}</div></aside>",
        "<div id=anything>{}</div>",
        "<div class=references style='display:none'>{}</div>",
        "<form><div>{}</div></form>",
    ],
)
def test_notes_outside_the_article_are_read_after_it(wrapper: str) -> None:
    notes = "<ol><li id=fn1>Port ledger, 2023.</li><li id=fn2>Gazette, 4 March.</li></ol>"
    for page in (BODY + wrapper.format(notes), wrapper.format(notes) + BODY):
        document = read_page(page)
        assert notes_of(document) == [("1", "Port ledger, 2023."), ("2", "Gazette, 4 March.")]
        assert document.text.startswith(PROSE)
        assert "fn1" in {anchor.name for anchor in document.anchors}


def test_notes_inside_the_article_keep_their_place() -> None:
    aside = "<aside class=footnote id=fn1>Port ledger.</aside>"
    document = read_page(f"<article><p>{PROSE}{MARKER}</p>{aside}<p>And a barge.</p></article>")
    assert [block.role for block in document.blocks] == ["paragraph", "note", "paragraph"]


def test_paragraphs_that_markers_point_at_are_notes() -> None:
    notes = "<div class=sidebar><p><a name=fn1></a>[1] Port ledger.</p><p>Most read</p></div>"
    document = read_page(BODY + notes)
    assert notes_of(document) == [(None, "[1] Port ledger.")]
    assert "Most read" not in document.text


@pytest.mark.parametrize(
    "other",
    [
        "<div id=comments><p id=fn1>I never liked the ferries.</p></div>",
        "<nav><p id=fn1>Ferries</p></nav>",
        "<p id=fn2>No marker points at me.</p>",
    ],
)
def test_what_is_no_note_is_not_read(other: str) -> None:
    document = read_page(BODY + other)
    assert document.text == PROSE + "1"


def test_a_link_with_words_is_no_marker() -> None:
    body = BODY.replace(">1<", ">the comments of our readers<")
    document = read_page(body + "<div class=sidebar><p id=fn1>I never liked them.</p></div>")
    assert notes_of(document) == []


def test_arrows_back_are_left_out_and_numbers_are_not() -> None:
    document = read_page(
        BODY
        + "<div class=footnotes><p id=fn1><a class=footnote-backref href='#r1'>[1]</a> Ledger. "
        "<a class=footnote-backref href='#r1'>↩</a></p></div>"
    )
    assert notes_of(document) == [(None, "[1] Ledger.")]
    assert "#r1" in {link.url for link in document.hyperlinks}


def test_a_reference_list_in_the_manner_of_an_encyclopaedia() -> None:
    marker = "<sup id=cite_ref-1 class=reference><a href='#cite_note-1'>[1]</a></sup>"
    note = (
        "<li id=cite_note-1><span class=mw-cite-backlink><b><a href='#cite_ref-1'>^</a></b></span> "
        "<span class=reference-text>Port ledger, 2023.</span></li>"
    )
    document = read_page(
        f"<div class=mw-parser-output><p>{PROSE}{marker}</p><h2>References</h2>"
        f"<div class=reflist><ol class=references>{note}</ol></div></div>"
    )
    assert notes_of(document) == [("1", "Port ledger, 2023.")]
    assert document.blocks[0].span.of(document.text) == PROSE + "[1]"
    assert [link.url for link in document.hyperlinks] == ["#cite_note-1"]


def test_a_heading_among_notes_is_a_heading() -> None:
    document = read_page(BODY + "<section class=endnotes><h2>Notes</h2><p>1. Ledger.</p></section>")
    assert [block.role for block in document.blocks] == ["paragraph", "heading", "note"]
