"""Words of an article in Markdown: shown as they are, and never taken for a command.

Beside CommonMark, GitHub links "@name" and "#12" wherever they stand and writes to whoever is
named; an empty comment parts the sign from the word.
"""

import re
from typing import TYPE_CHECKING, Final

from provenance.export.plain import one_line
from provenance.report.addresses import web_address

if TYPE_CHECKING:
    from markdown_it.token import Token

_SIGNS: Final = re.compile(r"[\\`*_\[\]<>&~|$^]|:(?=\w+:)|(?<=\w):(?=//)")
_CALLS: Final = re.compile(r"(?<=[@#])(?=\w)|(?<=GH)(?=-\d)", re.IGNORECASE)
_UNSAFE: Final = re.compile(r"[<>()\[\]\\`]")


def words(text: str) -> str:
    """Return `text` on one line, every sign that Markdown would take for its own escaped."""
    return _CALLS.sub("<!-- -->", _SIGNS.sub(lambda sign: "\\" + sign[0], one_line(text)))


def strong(text: str) -> str:
    """Return `text` in bold; nothing where it has no words."""
    shown = words(text)
    return f"**{shown}**" if shown else ""


def address(url: str) -> str:
    """Return an address as a link if it leads to the web, else as words."""
    safe = web_address(url)
    return f"<{safe}>" if safe and not _UNSAFE.search(safe) else words(url)


def items_of(markdown: str) -> list[str]:
    """Read back the words of the first line of every item that stands in no other."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").parse(markdown)
    found = []
    for at, token in enumerate(tokens):
        if token.type == "list_item_open" and token.level == 1:
            paragraph = tokens[at + 1].type == "paragraph_open"
            found.append(_text(tokens[at + 2]) if paragraph else "")
    return found


def _text(inline: "Token") -> str:
    return "".join(t.content for t in inline.children or [] if t.type in {"text", "text_special"})
