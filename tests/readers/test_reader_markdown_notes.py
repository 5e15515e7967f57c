"""Markdown: notes that stand line under line, and wrapped lines that only look like it."""

import pytest

from provenance.readers import read


def texts_of(source: str) -> list[str]:
    document = read(source.encode(), "article.md")[0]
    return [block.span.of(document.text) for block in document.blocks]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("[1]", "[2]"),
        ("[1]:", "[2]:"),
        ("[^1]", "[^2]"),
        ("(1)", "(2)"),
        ("¹", "²"),
        ("\\*", "†"),
        ("\\[1\\]", "\\[2\\]"),
        ("<sup>1</sup>", "<sup>2</sup>"),
    ],
)
def test_notes_line_under_line_are_blocks(first: str, second: str) -> None:
    shown = [
        s.replace("\\", "").replace("<sup>", "").replace("</sup>", "") for s in (first, second)
    ]
    expected = [f"{shown[0]} Port ledger, 2019.", f"{shown[1]} Gazette."]
    assert texts_of(f"{first} Port ledger,\n2019.\n{second} Gazette.") == expected
    assert texts_of(f"{first} Port ledger,\n   2019.\n{second} Gazette.") == expected
    assert texts_of(f"Notes\n{first} Port ledger,\n2019.\n{second} Gazette.") == [
        "Notes",
        *expected,
    ]
    assert texts_of(f"Port ledger,\n{second} Gazette.") == [f"Port ledger, {shown[1]} Gazette."]


def test_a_wrapped_line_with_a_lower_number_begins_no_note() -> None:
    assert texts_of("[2] Port ledger, as in\n[1] above.\n[3] Gazette.") == [
        "[2] Port ledger, as in [1] above.",
        "[3] Gazette.",
    ]


@pytest.mark.parametrize("wrapped", ["2019.", "12. May 2019", "7) Gazette"])
def test_a_wrapped_line_of_a_footnote_is_no_list(wrapped: str) -> None:
    assert texts_of(f"Sold[^1].\n\n[^1]: Port ledger,\n{wrapped}") == [
        "Sold[^1].",
        f"Port ledger, {wrapped}",
    ]


def test_a_list_in_a_footnote_is_a_list() -> None:
    assert texts_of("Sold[^1].\n\n[^1]: Two papers:\n\n    1. Ledger\n    2. Gazette") == [
        "Sold[^1].",
        "Two papers:",
        "Ledger",
        "Gazette",
    ]
