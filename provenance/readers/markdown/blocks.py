"""Tokens of blocks → roles, labels and order of the text."""

import re
from collections.abc import Callable
from typing import Final

from markdown_it.token import Token

from provenance.model import Role
from provenance.readers.draft import Draft, Frame
from provenance.readers.layers import Layers
from provenance.readers.markdown.inline import Inline
from provenance.readers.markdown.parser import Definition, Parsed

RULE: Final = "---"
_LONGEST_HEADING: Final = 150
_SENTENCE: Final = re.compile(r"[.!?][\"”’)\]]*(?:\[\^?\w+\])*\Z")


class Blocks:
    """Writes the tokens of a file into a draft."""

    def __init__(self, draft: Draft, layers: Layers, taken: frozenset[str]) -> None:
        self._draft = draft
        self._layers = layers
        self._inline = Inline(draft, layers, taken)
        self._notes_open = 0
        self._counters: list[int | None] = []
        self._writers: dict[str, Callable[[Token], None]] = {
            "paragraph_open": lambda token: draft.end_block(),
            "paragraph_close": lambda token: draft.end_block(),
            "heading_open": lambda token: self._push("heading", int(token.tag[1])),
            "blockquote_open": lambda token: self._push("quotation"),
            "footnote_reference_open": self._open_note,
            "footnote_reference_close": self._close_note,
            "ordered_list_open": self._open_list,
            "ordered_list_close": lambda token: self._close_list(),
            "bullet_list_open": lambda token: self._counters.append(None),
            "bullet_list_close": lambda token: self._close_list(),
            "list_item_open": self._open_item,
            "tr_open": lambda token: self._push("table"),
            "td_open": lambda token: draft.gap("\t"),
            "th_open": lambda token: draft.gap("\t"),
            "heading_close": lambda token: draft.pop(),
            "blockquote_close": lambda token: draft.pop(),
            "list_item_close": lambda token: draft.pop(),
            "tr_close": lambda token: draft.pop(),
            "hr": lambda token: draft.rule(RULE),
            "fence": self._code,
            "code_block": self._code,
            "html_block": self._html,
        }

    def write(self, parsed: Parsed) -> None:
        """Write the file, then the notes that it holds elsewhere."""
        tokens = parsed.tokens
        at = 0
        while at < len(tokens):
            if _is_underlined_paragraph(tokens, at):
                self._write_inline(tokens[at + 1])
                self._draft.end_block()
                self._draft.rule(RULE)
                at += 3
                continue
            if tokens[at].type == "inline":
                self._write_inline(tokens[at])
            elif tokens[at].type in self._writers:
                self._writers[tokens[at].type](tokens[at])
            at += 1
        self._write_inline_notes(parsed.inline_notes)
        self._write_definitions(parsed.definitions)

    def _push(self, role: Role, level: int | None = None, label: str | None = None) -> None:
        if self._notes_open and role != "heading":
            role = "note"
        self._draft.push(Frame(role, level, label))

    def _write_inline(self, token: Token) -> None:
        children = token.children or []
        if len(children) == 1 and children[0].type == "image":
            self._push("caption")
            self._inline.write(children)
            self._draft.pop()
        else:
            self._inline.write(children)

    def _open_note(self, token: Token) -> None:
        self._notes_open += 1
        self._push("note", label=str(token.meta["label"]))

    def _close_note(self, token: Token) -> None:
        self._notes_open -= 1
        self._draft.pop()

    def _open_list(self, token: Token) -> None:
        start = token.attrs.get("start", 1)
        self._counters.append(int(start))

    def _close_list(self) -> None:
        self._counters.pop()

    def _open_item(self, token: Token) -> None:
        number = self._counters[-1]
        self._push("list-item", label=None if number is None else str(number))
        if number is not None:
            self._counters[-1] = number + 1

    def _code(self, token: Token) -> None:
        self._push("code")
        self._draft.write_exactly(token.content.rstrip("\n"))
        self._draft.pop()

    def _html(self, token: Token) -> None:
        # Only files with HTML in them need its parser.
        from provenance.readers.html.fragment import write_fragment

        write_fragment(token.content, self._draft, self._layers)

    def _write_inline_notes(self, notes: dict[int, list[Token]]) -> None:
        """Write the contents of `^[…]`; one can hold another, which then follows it."""
        self._notes_open += 1
        at = 0
        while at < len(self._inline.inline_notes):
            number, label = self._inline.inline_notes[at]
            self._push("note", label=label)
            self._inline.write(notes.get(number, []))
            self._draft.pop()
            at += 1

    def _write_definitions(self, definitions: tuple[Definition, ...]) -> None:
        """Write the definitions of links that stand as notes: marked as [1], or never used."""
        for label, url, title in definitions:
            if label in self._inline.used and label not in self._inline.marked:
                continue
            self._push("note", label=label.lower())  # the parser has raised its letters
            if title:
                self._draft.write(f"{title} ")
            mark = self._layers.link(url)
            self._draft.write(url)
            self._draft.finish(mark)
            self._draft.pop()


def _is_underlined_paragraph(tokens: list[Token], at: int) -> bool:
    """Say whether a paragraph became a heading by the rule that stands right below it."""
    opened = tokens[at]
    if opened.type != "heading_open" or opened.markup != "-":
        return False
    words = tokens[at + 1].content
    return len(words) > _LONGEST_HEADING or _SENTENCE.search(words) is not None
