"""Plain text: which lines are a paragraph, and that spans are exact."""

import textwrap

import pytest

from provenance.model import Document
from provenance.readers import read

LONG = (
    "The Harbour Gazette said in an inquiry published on Monday that two ferries had been sold "
    "without a tender, and that the port authority had known of it since the spring. A clerk who "
    "saw the contract said the price was a third of what the valuers had named. The authority has "
    "denied this and promised to publish its ledger before the end of the year."
)
OTHER = (
    "Its chairman, Odo Brandt, told the Gazette that nobody had asked him for the ledger. He added "
    "that in 1979. or thereabouts the practice was common, and that no rule forbade it then."
)


def read_text(text: str) -> Document:
    return read(text.encode(), "article.txt")[0]


def blocks_of(text: str) -> list[str]:
    document = read_text(text)
    return [block.span.of(document.text) for block in document.blocks]


def roles_of(text: str) -> list[str]:
    return [block.role for block in read_text(text).blocks]


def wrapped(text: str, width: int = 72, indent: str = "") -> str:
    return textwrap.fill(text, width, subsequent_indent=indent)


def test_a_line_is_a_paragraph_without_blank_lines() -> None:
    assert blocks_of(f"By Ann Ode\n{LONG}\n{OTHER}\n") == ["By Ann Ode", LONG, OTHER]


def test_a_line_is_a_paragraph_with_blank_lines() -> None:
    assert blocks_of(f"{LONG}\n\n \t\n{OTHER}") == [LONG, OTHER]


@pytest.mark.parametrize("width", [60, 72, 80])
def test_wrapped_lines_are_one_paragraph(width: int) -> None:
    text = f"{wrapped(LONG, width)}\n\n{wrapped(OTHER, width)}\n"
    assert [block.split() for block in blocks_of(text)] == [LONG.split(), OTHER.split()]


def test_short_lines_are_not_wrapped_together() -> None:
    lines = ["Ferries sold without a tender", "By Ann Ode and Bo Lind", "Monday, in the harbour"]
    assert blocks_of("\n".join(lines) + "\n\n" + wrapped(LONG)) == [*lines, wrapped(LONG)]


def test_lines_that_each_end_a_sentence_are_not_wrapped_together() -> None:
    lines = [
        "The Gazette said two ferries had been sold in the spring.",
        "The authority said that it had never owned these ferries.",
        "The union said that its members had been paid by neither.",
    ]
    assert blocks_of("\n".join(lines)) == lines


def test_a_paragraph_ends_in_a_short_line_without_a_blank_line() -> None:
    text = wrapped(LONG) + "\n" + wrapped(OTHER)
    assert len(wrapped(LONG).split("\n")[-1]) < 60
    assert blocks_of(text) == [wrapped(LONG), wrapped(OTHER)]


def test_a_number_that_begins_a_wrapped_line_is_no_item() -> None:
    text = "The practice was common among the harbours of the coast from about\n12. March on, "
    text += "said the clerk who keeps the ledger of the port, who has\nkept it since."
    assert len(blocks_of(text)) == 1


def test_notes_with_hanging_indents_are_one_block_each() -> None:
    notes = [f"[{n}] {LONG}" for n in (1, 2)]
    text = "\n".join(wrapped(note, 70, "    ") for note in notes)
    assert [block.split() for block in blocks_of(text)] == [note.split() for note in notes]


@pytest.mark.parametrize("label", ["[{}] ", "{}. ", "({}) ", "^{} ", "[^{}]: "])
def test_wrapped_items_are_one_block_each(label: str) -> None:
    notes = [label.format(n) + LONG for n in (1, 2, 3)]
    text = "\n".join(wrapped(note) for note in notes)
    assert [block.split() for block in blocks_of(text)] == [note.split() for note in notes]


def test_superscript_items_are_one_block_each() -> None:
    notes = [f"¹ {LONG}", f"² {OTHER}"]
    assert blocks_of("\n".join(wrapped(n) for n in notes)) == [wrapped(n) for n in notes]


def test_bullets_are_list_items_and_a_dash_in_speech_is_not() -> None:
    assert roles_of("* one ferry\n- two ferries\n• three") == ["list-item"] * 3
    assert roles_of("— Two ferries, he said.\n– And a barge.") == ["paragraph"] * 2


@pytest.mark.parametrize("rule", ["---", "***", "____", "* * *", "=====", "— — —", "⁂", "~~~"])
def test_a_rule_is_a_separator(rule: str) -> None:
    assert roles_of(f"Two ferries were sold.\n\n{rule}\n\nAnd a barge.") == [
        "paragraph",
        "separator",
        "paragraph",
    ]


@pytest.mark.parametrize("words", ["--", "*", "-- Ann Ode", "= 5", "...", "___ was named"])
def test_what_is_like_a_rule_is_none(words: str) -> None:
    assert "separator" not in roles_of(f"Two ferries were sold.\n\n{words}\n\nAnd a barge.")


def test_a_rule_directly_below_a_paragraph_is_a_separator() -> None:
    assert roles_of("Two ferries were sold.\n---\n[1] Ledger.") == [
        "paragraph",
        "separator",
        "paragraph",
    ]


def test_a_double_underline_makes_a_heading() -> None:
    document = read_text("The ferries\n===========\nTwo were sold.")
    assert [(block.role, block.level) for block in document.blocks] == [
        ("heading", 1),
        ("paragraph", None),
    ]
    assert document.blocks[0].span.of(document.text) == "The ferries"


def test_a_double_rule_between_blank_lines_makes_no_heading() -> None:
    assert "heading" not in roles_of("The ferries\n\n===========\nTwo were sold.")


def test_mail_quotations_are_quotations() -> None:
    quoted = "\n".join("> " + line for line in wrapped(LONG).split("\n"))
    document = read_text(f"You wrote:\n{quoted}\n>\n> Who knew?\nNobody did.")
    assert [block.role for block in document.blocks] == [
        "paragraph",
        "quotation",
        "quotation",
        "paragraph",
    ]
    assert document.blocks[2].span.of(document.text) == "Who knew?"


def test_the_text_is_the_file_and_line_ends_are_lf() -> None:
    document = read_text("  Two ferries.\r\n\r\n\tOne barge. \rNo crew.\n")
    assert document.text == "  Two ferries.\n\n\tOne barge. \nNo crew.\n"
    assert [b.span.of(document.text) for b in document.blocks] == [
        "Two ferries.",
        "One barge.",
        "No crew.",
    ]


def test_other_line_separators_are_no_line_ends() -> None:
    assert blocks_of("one\u2028two\x85three\x0bfour") == ["one\u2028two\x85three\x0bfour"]
