"""What readers say in links, anchors, runs, labels and roles counts as what the words say."""

from typing import Any

import pytest

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


@pytest.mark.parametrize(
    ("block", "is_of_the_note"),
    [
        ({"role": "note"}, True),
        ({"role": "paragraph"}, False),
        ({"role": "note", "label": "9"}, False),
    ],
)
def test_the_last_note_goes_on_in_blocks_of_notes_without_a_label(
    block: dict[str, Any], is_of_the_note: bool
) -> None:
    text = "Rain fell.[1]\n\n[1] Tolm Courier.\n\nIt fell twice."
    document = Document(
        id="sha256:0", location="", media_type="text/html", reader="html", text=text,
        blocks=(
            Block(span=span(text, "Rain fell.[1]")),
            Block(span=span(text, "[1] Tolm Courier."), role="note"),
            Block(span=span(text, "It fell twice."), **block),
        ),
    )  # fmt: skip
    first = find_notes(document).notes[0]
    assert first.text.endswith("It fell twice.") is is_of_the_note


@pytest.mark.parametrize(("printed", "labels"), [("2:1", ["1", "2"]), ("2:x", ["1"])])
def test_the_second_marker_of_a_note_may_count_itself(printed: str, labels: list[str]) -> None:
    text = f"Rain.[1] Snow.[{printed}]\n\n1. Tolm Courier.\n\n2. Halven Post."
    document = Document(
        id="sha256:0", location="", media_type="text/html", reader="html", text=text,
        hyperlinks=(
            Hyperlink(span=span(text, "[1]"), url="#n1"),
            Hyperlink(span=span(text, f"[{printed}]"), url="#n2"),
        ),
        anchors=(
            Anchor(name="n1", span=span(text, "1. Tolm Courier.")),
            Anchor(name="n2", span=span(text, "2. Halven Post.")),
        ),
    )  # fmt: skip
    assert [marker.label for marker in find_notes(document).markers] == labels
