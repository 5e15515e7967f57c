"""The readers. A new format is one line here and one function."""

import importlib
from typing import Final, NamedTuple, cast

from provenance.readers.given import ReaderFunction


class Reader(NamedTuple):
    """One format. `function` is a dotted path, so that only the reader that is used is imported."""

    name: str
    media_types: tuple[str, ...]
    suffixes: tuple[str, ...]
    function: str

    def import_function(self) -> ReaderFunction:
        """Import the function, and with it the libraries that this format needs."""
        module, _, name = self.function.rpartition(".")
        return cast(ReaderFunction, getattr(importlib.import_module(module), name))


READERS: Final[tuple[Reader, ...]] = (
    Reader(
        "plain",
        ("text/plain",),
        (".txt", ".text"),
        "provenance.readers.plain.read_plain",
    ),
    Reader(
        "html",
        ("text/html", "application/xhtml+xml"),
        (".html", ".htm", ".xhtml", ".shtml"),
        "provenance.readers.html.page.read_html",
    ),
    Reader(
        "markdown",
        ("text/markdown", "text/x-markdown"),
        (".md", ".markdown", ".mdown", ".mkd"),
        "provenance.readers.markdown.page.read_markdown",
    ),
)
"""Every format there is; the first media type of each is its usual one."""

BY_MEDIA_TYPE: Final[dict[str, Reader]] = {
    media_type: reader for reader in READERS for media_type in reader.media_types
}
BY_SUFFIX: Final[dict[str, Reader]] = {
    suffix: reader for reader in READERS for suffix in reader.suffixes
}
