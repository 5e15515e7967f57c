"""What readers say in links, anchors, runs, labels and roles counts as what the words say."""

from provenance.model import Anchor, Block, Document, Hyperlink, Run, Span
from provenance.notes import find_notes


def span(text: str, words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start=start, end=start + len(words))


def test_links_to_list_items_without_printed_numbers() -> None:
    text = "Rain fell.1 Snow fell.2\n\nTolm Courier. ↩\n\nHalven Post. ↩"
    document = Document(
        id="sha256:0", location="", media_type="text/html", reader="html", text=text,
        blocks=(
            Block(span=span(text, "Rain fell.1 Snow fell.2")),
            Block(span=span(text, "Tolm Courier. ↩"), role="list-item", label="1"),
            Block(span=span(text, "Halven Post. ↩"), role="list-item", label="2"),
        ),
        hyperlinks=(
            Hyperlink(span=span(text, "1"), url="#n1"),
            Hyperlink(span=span(text, "2"), url="#n2"),
            Hyperlink(span=span(text, "↩"), url="#r1"),
        ),
        anchors=(
            Anchor(name="n1", span=span(text, "Tolm Courier. ↩")),
            Anchor(name="n2", span=span(text, "Halven Post. ↩")),
            Anchor(name="r1", span=span(text, "1")),
        ),
    )  # fmt: skip
    found = find_notes(document)
    assert [(n.label, n.text) for n in found.notes] == [
        ("1", "Tolm Courier."),
        ("2", "Halven Post."),
    ]
    assert [m.note for m in found.markers] == [n.id for n in found.notes]
    assert found.diagnostics == ()


def test_superscript_runs_but_not_exponents() -> None:
    text = "It fell on 40 m2.1 It froze.2\n\n1 Tolm Courier.\n\n2 Halven Post."
    runs = tuple(Run(span=span(text, "2", nth), style="superscript") for nth in (0, 1))
    runs += (Run(span=span(text, "1"), style="superscript"),)
    found = find_notes(
        Document(
            id="sha256:0", location="", media_type="text/html", reader="html", text=text, runs=runs
        )
    )
    assert [m.span.start for m in found.markers] == [text.index("1 It"), text.index("2\n")]
    assert [d.code for d in found.diagnostics] == []


def test_a_note_of_several_blocks_goes_on_until_the_next_label() -> None:
    text = "Rain fell[^r].\n\nTolm Courier.\n\nIt fell twice.\n\nHalven Post."
    document = Document(
        id="sha256:0", location="", media_type="text/markdown", reader="markdown", text=text,
        blocks=(
            Block(span=span(text, "Rain fell[^r].")),
            Block(span=span(text, "Tolm Courier."), role="note", label="r"),
            Block(span=span(text, "It fell twice."), role="note"),
            Block(span=span(text, "Halven Post."), role="note", label="s"),
        ),
    )  # fmt: skip
    found = find_notes(document)
    assert [n.text for n in found.notes] == ["Tolm Courier.\n\nIt fell twice.", "Halven Post."]
    assert [(d.code, d.label) for d in found.diagnostics] == [("unused-definition", "s")]


def test_a_repeated_block_does_not_repeat_its_markers() -> None:
    text = "Rain.[1]\n\nRain.[1]\n\nNotes\n\n[1] Tolm Courier."
    first, second = span(text, "Rain.[1]"), span(text, "Rain.[1]", 1)
    document = Document(
        id="sha256:0", location="", media_type="text/plain", reader="plain", text=text,
        blocks=(Block(span=first), Block(span=second, role="repeated", repeats=first)),
    )  # fmt: skip
    assert find_notes(document).diagnostics == ()
    bare = document.model_copy(update={"blocks": ()})
    assert [d.code for d in find_notes(bare).diagnostics] == ["repeated-marker"]
