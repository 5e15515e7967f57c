"""Markdown: text without signs, and footnotes of every kind."""

import re
import time

import pytest

from provenance.model import Document
from provenance.readers import read

PROSE = "The port authority sold two ferries without a tender, the Harbour Gazette said on Monday."


def read_text(source: str) -> Document:
    return read(source.encode(), "article.md")[0]


def blocks_of(source: str) -> list[tuple[str, str | None, str]]:
    document = read_text(source)
    return [(each.role, each.label, each.span.of(document.text)) for each in document.blocks]


def texts_of(source: str) -> list[str]:
    return [text for _, _, text in blocks_of(source)]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Two **ferries** _sold_", "Two ferries sold"),
        ("Two [ferries](http://x 'y') sold", "Two ferries sold"),
        ("Two `ferries` ~~sold~~", "Two ferries sold"),
        ("Two\nferries", "Two ferries"),
        ("Two  \nferries", "Two\nferries"),
        ("Two\\\nferries", "Two\nferries"),
        ("Two &amp; \\*ferries\\*", "Two & *ferries*"),
        ("two_ferries_sold 2 * 3 * 4", "two_ferries_sold 2 * 3 * 4"),
        ("[T]he two [sic] ferries [2019]", "[T]he two [sic] ferries [2019]"),
        ("Two<br>ferries <sup>1</sup> <!-- no --> sold", "Two\nferries 1 sold"),
        ("See <https://gazette.example/a>", "See https://gazette.example/a"),
        ("Two ![ferry](x.png) ferries", "Two ferry ferries"),
        ("Two <b>ferries sold", "Two ferries sold"),
    ],
)
def test_signs_are_taken_out_of_the_text(source: str, expected: str) -> None:
    assert texts_of(source) == [expected]


def test_blocks_have_roles_levels_and_labels() -> None:
    source = (
        "# One\n\nTwo\n=====\n\n### Three\n\nText\n\n> Quoted\n\n---\n\n"
        "3. a\n3. b\n   - c\n\n* d\n\n```\n x\n  y\n```\n\n"
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n![Ferry](x)"
    )
    assert blocks_of(source) == [
        ("heading", None, "One"),
        ("heading", None, "Two"),
        ("heading", None, "Three"),
        ("paragraph", None, "Text"),
        ("quotation", None, "Quoted"),
        ("separator", None, "---"),
        ("list-item", "3", "a"),
        ("list-item", "4", "b"),
        ("list-item", None, "c"),
        ("list-item", None, "d"),
        ("code", None, "x\n  y"),
        ("table", None, "a\tb"),
        ("table", None, "1\t2"),
        ("caption", None, "Ferry"),
    ]
    assert [block.level for block in read_text(source).blocks[:4]] == [1, 1, 3, None]


def test_links_anchors_and_runs_have_exact_spans() -> None:
    document = read_text(
        "Two *old **ferries*** [sold *here*](http://x/ä%20?a=1&amp;b) "
        "<a id='n'></a>and <sup>2</sup>"
    )
    text = document.text
    assert [(link.url, link.span.of(text)) for link in document.hyperlinks] == [
        ("http://x/ä%20?a=1&b", "sold here")
    ]
    assert [(each.name, each.span.of(text)) for each in document.anchors] == [("n", "and 2")]
    assert [(run.style, run.span.of(text)) for run in document.runs] == [
        ("emphasis", "old ferries"),
        ("strong", "ferries"),
        ("emphasis", "here"),
        ("superscript", "2"),
    ]


def test_footnotes_keep_their_labels_and_their_place() -> None:
    source = "Two[^a] ferries[^2].\n\n[^a]: Ledger.\n\n    Page two.\n\nSold.\n\n[^2]: Gazette."
    assert blocks_of(source) == [
        ("paragraph", None, "Two[^a] ferries[^2]."),
        ("note", "a", "Ledger."),
        ("note", None, "Page two."),
        ("paragraph", None, "Sold."),
        ("note", "2", "Gazette."),
    ]


def test_undefined_duplicate_and_unused_footnotes_survive() -> None:
    source = "Two[^a] ferries[^zz].\n\n[^a]: Ledger.\n[^a]: Another.\n[^u]: Unused."
    assert blocks_of(source) == [
        ("paragraph", None, "Two[^a] ferries[^zz]."),
        ("note", "a", "Ledger."),
        ("note", "a", "Another."),
        ("note", "u", "Unused."),
    ]


def test_inline_footnotes_get_a_number_that_is_free() -> None:
    source = "Two^[The *ledger*.] ferries[^1] sold^[See [it](http://x).].\n\n[^1]: Gazette."
    assert blocks_of(source) == [
        ("paragraph", None, "Two[^2] ferries[^1] sold[^3]."),
        ("note", "1", "Gazette."),
        ("note", "2", "The ledger."),
        ("note", "3", "See it."),
    ]


def test_numbered_definitions_are_notes_where_they_are_marked_or_unused() -> None:
    source = (
        "Two ferries.[1] See [the ledger][2].\n\n"
        '[1]: http://x/1 "Port ledger"\n[2]: http://x/2\n[3]: http://x/3\n[1]: http://x/4\n'
    )
    document = read_text(source)
    assert blocks_of(source) == [
        ("paragraph", None, "Two ferries.[1] See the ledger."),
        ("note", "1", "Port ledger http://x/1"),
        ("note", "3", "http://x/3"),
        ("note", "1", "http://x/4"),
    ]
    assert [link.url for link in document.hyperlinks] == [
        "http://x/2",
        "http://x/1",
        "http://x/3",
        "http://x/4",
    ]


def test_notes_line_under_line_are_blocks_and_a_number_in_a_wrapped_line_is_none() -> None:
    assert texts_of("[1] Port ledger.\n[2] Gazette,\n4 March.") == [
        "[1] Port ledger.",
        "[2] Gazette, 4 March.",
    ]
    assert texts_of("Two ferries were sold\n[2] in spring.") == [
        "Two ferries were sold [2] in spring."
    ]


def test_a_rule_right_below_a_paragraph_makes_no_heading_of_it() -> None:
    assert [role for role, _, _ in blocks_of(f"{PROSE}\n---\n[1] Ledger.")] == [
        "paragraph",
        "separator",
        "paragraph",
    ]
    assert [role for role, _, _ in blocks_of("The ferries\n---\nSold.")] == ["heading", "paragraph"]


def test_html_in_markdown_is_read_as_html() -> None:
    source = "Two\n\n<div>\n<p>ferries <i>sold</i></p>\n<script>no()</script>\n</div>\n\nthen"
    assert texts_of(source) == ["Two", "ferries sold", "then"]


def test_front_matter_is_metadata_and_not_text() -> None:
    document = read_text(
        '---\ntitle: "Two ferries: sold"\nauthors:\n  - Ann Ode\n  - name: Bo Lind\n'
        "date: 2024-03 # about\nurl: https://www.gazette.co.uk/a\npublisher: The Harbour Gazette\n"
        "lang: en-GB\ntags: [a, b]\n---\nText"
    )
    assert document.text == "Text"
    assert (document.title, document.bylines) == ("Two ferries: sold", ("Ann Ode", "Bo Lind"))
    assert (document.published, document.language) == ("2024-03", "en")
    assert document.url == "https://www.gazette.co.uk/a"
    assert document.outlet is not None
    assert (document.outlet.name, document.outlet.domain, document.outlet.method) == (
        "The Harbour Gazette",
        "gazette.co.uk",
        "front matter",
    )


@pytest.mark.parametrize(("written", "expected"), [("[Ann Ode, Bo Lind]", 2), ("Ann Ode", 1)])
def test_authors_can_be_a_list_in_one_line(written: str, expected: int) -> None:
    assert len(read_text(f"---\nauthor: {written}\n---\nx").bylines) == expected


@pytest.mark.parametrize("date", ["last spring", "2024-02-31", "soon"])
def test_a_date_that_is_none_is_not_invented(date: str) -> None:
    assert read_text(f"---\ndate: {date}\n---\nx").published is None


def test_prose_between_two_rules_is_no_front_matter() -> None:
    document = read_text(f"---\n\n{PROSE}\n\n---\n\nMore.")
    assert PROSE in document.text
    assert "More." in document.text


@pytest.mark.parametrize(
    "source",
    [
        "[" * 10_000,
        "[]" * 5000,
        "[a](" * 2000,
        "[^" * 5000,
        "^[" * 5000,
        "![[" * 3000,
        "*" * 10_000,
    ],
)
def test_ten_thousand_brackets_are_read_in_bounded_time(source: str) -> None:
    started = time.perf_counter()
    document = read_text(f"{source}\n\nferries")
    assert "ferries" in document.text
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize("prefix", ["> ", "- ", "1. ", ">"])
def test_what_is_nested_too_deep_for_the_parser_is_not_lost(prefix: str) -> None:
    document = read_text(f"{PROSE}\n\n{prefix * 3000}ferries\n\nMore.")
    assert "ferries" in document.text
    assert "More." in document.text


def test_no_word_of_the_source_is_lost() -> None:
    source = (
        "# Alpha\n\nbravo *charlie* [delta](http://x)[^echo] ~~foxtrot~~\n\n"
        "[^echo]: golf `hotel`\n\n"
        "> india\n\n1. juliet\n\n| kilo | lima |\n|---|---|\n| mike | november |\n\n"
        "    oscar\n\n<p>papa</p>\n\n![quebec](y) ^[romeo] [sierra]\n\n"
        "[^tango]: uniform\n[^tango]: victor\n"
    )
    text = read_text(source).text
    words = re.findall(r"[a-z]{4,}", re.sub(r"http://\w+", "", source.lower()))
    assert [word for word in words if word not in text.lower()] == ["tango", "tango"]
