"""What holds of every reader and any input."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from provenance.errors import InputError
from provenance.model import Document, Span
from provenance.readers import read

TAGS = (
    "<p> </p> <div> </div> <ol> <li> </ol> <br> <hr> <a> </a> <sup> </sup> <b> <table> <tr> <td> "
    "</table> <blockquote> <pre> </pre> <h1> </h1> <aside> </aside> <q> <article> </article> "
    "<script> </script> &nbsp; &#0; &#xD800; <!-- --> <title> é"
)
TAGS_WITH_NAMES = [
    "<a href='#x'>",
    "<a id=x></a>",
    "<p id=y>",
    "<ol start=3>",
    "<section class=footnotes>",
    "<meta charset=cp1251>",
]
HTML = st.lists(
    st.sampled_from(TAGS.split())
    | st.sampled_from(TAGS_WITH_NAMES)
    | st.sampled_from(["Two ferries ", "\n", "  ", "1", "said.", "\x00", "\x85"]),
    max_size=40,
).map("".join)
MARKDOWN = st.lists(
    st.sampled_from(
        [
            "# ",
            "> ",
            "* ",
            "1. ",
            "    ",
            "\n",
            "\n\n",
            "[^1]",
            "[^1]: ",
            "^[",
            "]",
            "[",
            "(x)",
            "**",
        ]
    )
    | st.sampled_from(
        ["_", "`", "```\n", "<b>", "</b>", "<div>", "|", "|-|", "---", "[1]: x", "[1]"]
    )
    | st.sampled_from(["ferries", " ", "said.", "\t", "\x00", "&#xD800;", "\\", "![", "~~", "é"]),
    max_size=40,
).map("".join)
PLAIN = st.text(st.sampled_from("ab .>-*=[1]\n\r\t\x00é“”\u2028\ufeff\xa0"), max_size=200)


def check(document: Document) -> None:
    text = document.text
    document.model_dump_json().encode()
    end = 0
    for block in document.blocks:
        assert end <= block.span.start
        words = block.span.of(text)
        assert words.strip() == words
        end = block.span.end
    spans: list[Span] = [each.span for each in document.hyperlinks]
    spans += [each.span for each in document.anchors]
    spans += [each.span for each in document.runs]
    for span in (*spans, *(block.span for block in document.blocks)):
        assert span.end <= len(text)
    if document.reader != "plain":
        outside = list(text)
        for block in document.blocks:
            outside[block.span.start : block.span.end] = " " * len(block.span)
        assert not "".join(outside).strip()


def check_bytes(data: bytes, location: str) -> None:
    try:
        document, diagnostics = read(data, location)
    except InputError:
        return
    check(document)
    assert read(data, location) == (document, diagnostics)
    for each in diagnostics:
        assert each.span is None or each.span.end <= len(document.text)


@pytest.mark.parametrize("suffix", ["txt", "html", "md"])
@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=300))
def test_any_bytes_are_a_document_or_an_input_error(suffix: str, data: bytes) -> None:
    check_bytes(data, f"a.{suffix}")


@settings(max_examples=100, deadline=None)
@given(source=HTML)
def test_any_html(source: str) -> None:
    check_bytes(source.encode(), "a.html")


@settings(max_examples=100, deadline=None)
@given(source=MARKDOWN)
def test_any_markdown(source: str) -> None:
    check_bytes(source.encode(), "a.md")


@settings(max_examples=100, deadline=None)
@given(source=PLAIN)
def test_any_plain_text(source: str) -> None:
    check_bytes(source.encode(), "a.txt")


@settings(max_examples=60, deadline=None)
@given(source=PLAIN)
def test_no_visible_character_of_plain_text_is_outside_the_blocks(source: str) -> None:
    try:
        document, _ = read(source.encode(), "a.txt")
    except InputError:
        return
    inside = sum(len("".join(b.span.of(document.text).split())) for b in document.blocks)
    visible = len("".join(document.text.split()))
    marks = sum(document.text.count(mark) for mark in ">=")
    assert visible - marks <= inside <= visible
