"""Words, links, styles and markers inside a block of Markdown."""

from collections.abc import Callable

from markdown_it.token import Token

from provenance.readers.draft import Draft, Mark
from provenance.readers.layers import Layers
from provenance.readers.markdown.inline_html import InlineHtml
from provenance.readers.markdown.note_lines import breaks_before_notes, is_number


class Inline:
    """Writes inline tokens into a draft, and keeps count of what they refer to."""

    def __init__(self, draft: Draft, layers: Layers, taken: frozenset[str]) -> None:
        self._draft = draft
        self._layers = layers
        self._taken = set(taken)
        self._open: list[Mark | None] = []
        self._html = InlineHtml(draft, layers)
        self.used: set[str] = set()
        self.marked: set[str] = set()
        self.inline_notes: list[tuple[int, str]] = []
        self._writers: dict[str, Callable[[Token], None]] = {
            "text": lambda token: draft.write(token.content),
            "code_inline": self._code,
            "image": lambda token: draft.write(token.content),
            "html_inline": lambda token: self._html.read(token.content),
            "hardbreak": lambda token: draft.break_line(),
            "footnote_ref": self._footnote,
            "em_open": lambda token: self._open.append(layers.run("emphasis")),
            "strong_open": lambda token: self._open.append(layers.run("strong")),
            "em_close": self._close,
            "strong_close": self._close,
            "link_close": self._close,
        }

    def write(self, tokens: list[Token]) -> None:
        """Write the content of one block."""
        true_breaks = breaks_before_notes(tokens)
        for at, token in enumerate(tokens):
            if token.type == "softbreak":
                self._soft_break(at in true_breaks)
            elif token.type == "link_open":
                self._link(token, tokens[at + 1].content)
            elif token.type in self._writers:
                self._writers[token.type](token)
        self._html.close()

    def _soft_break(self, is_true: bool) -> None:
        """Write a line end as a blank, but part notes that stand line under line."""
        if is_true:
            self._draft.end_block()
        else:
            self._draft.write(" ")

    def _link(self, token: Token, words: str) -> None:
        label = str(token.meta.get("label", ""))
        self.used.add(label)
        if is_number(token, words):
            # "[1]" with a definition below is a marker: its brackets are what is printed.
            self.marked.add(label)
            self._draft.write("[")
            self._open.append(None)
        else:
            self._open.append(self._layers.link(str(token.attrs.get("href", ""))))

    def _close(self, token: Token) -> None:
        mark = self._open.pop()
        if mark is None:
            self._draft.write("]")
        else:
            self._draft.finish(mark)

    def _code(self, token: Token) -> None:
        mark = self._layers.run("code")
        self._draft.write(token.content)
        self._draft.finish(mark)

    def _footnote(self, token: Token) -> None:
        label = token.meta.get("label")
        if label is None:
            label = self._next_number()
            self.inline_notes.append((token.meta["id"], label))
        self._draft.write(f"[^{label}]")

    def _next_number(self) -> str:
        number = len(self.inline_notes) + 1
        while str(number) in self._taken:
            number += 1
        self._taken.add(str(number))
        return str(number)
