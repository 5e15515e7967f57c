"""The parser: markdown-it with footnotes, tables and strikethrough.

The footnote plugin moves definitions to the end and forgets those that are not used or stand twice;
that step is switched off, so that definitions stay where they are, all of them.
"""

from typing import Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

DEEPEST: Final = 60
"""Levels of nesting. The parser drops what lies deeper, so such a file is read line by line."""


class Definition(NamedTuple):
    """A link reference definition: `[label]: url "title"`."""

    label: str
    url: str
    title: str


class Parsed(NamedTuple):
    """The tokens of a file, and what the parser keeps aside."""

    tokens: list[Token]
    inline_notes: dict[int, list[Token]]
    definitions: tuple[Definition, ...]
    is_too_deep: bool


class _Parser(MarkdownIt):
    """Leaves addresses as they are written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


def parse_markdown(source: str) -> Parsed:
    """Parse `source`. Nothing is invalid Markdown, so nothing is raised."""
    parser = _Parser("commonmark", {"maxNesting": DEEPEST, "store_labels": True})
    parser.enable(["table", "strikethrough"]).use(footnote_plugin).disable("footnote_tail")
    parser.block.ruler.at("list", _begin_list, {"alt": ["paragraph", "reference", "blockquote"]})
    env: dict[str, object] = {}
    tokens = parser.parse(source, env)
    return Parsed(
        tokens,
        _inline_notes(env),
        tuple(_definitions(env)),
        any(token.level >= DEEPEST - 1 for token in tokens),
    )


def _begin_list(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """Begin a list, but not with a wrapped line of a footnote such as "12. May 2019".

    In a paragraph only 1 begins a list; the parser forgets that for lines at the margin.
    """
    is_wrapped = (
        silent and state.parentType == "paragraph" and state.sCount[first] < state.blkIndent
    )
    start = state.bMarks[first] + state.tShift[first]
    if is_wrapped and state.src[start : start + 1].isdecimal() and _is_in_footnote(state.tokens):
        return False
    return list_block(state, first, last, silent)


def _is_in_footnote(tokens: list[Token]) -> bool:
    """Say whether the innermost element that is open is a footnote."""
    depth = 0
    for token in reversed(tokens):
        depth += token.nesting
        if depth > 0:
            return token.type == "footnote_reference_open"
    return False


def _inline_notes(env: dict[str, object]) -> dict[int, list[Token]]:
    """Return the contents of `^[…]`, by the number that its token bears."""
    footnotes = env.get("footnotes")
    found = footnotes.get("list", {}) if isinstance(footnotes, dict) else {}
    return {number: note["tokens"] for number, note in found.items() if "tokens" in note}


def _definitions(env: dict[str, object]) -> list[Definition]:
    found: list[Definition] = []
    references = env.get("references")
    if isinstance(references, dict):
        found += [
            Definition(str(label), each["href"], each["title"])
            for label, each in references.items()
        ]
    duplicates = env.get("duplicate_refs")
    if isinstance(duplicates, list):
        found += [Definition(each["label"], each["href"], each["title"]) for each in duplicates]
    return found
