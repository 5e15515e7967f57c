"""Articles, folders and lists → the links to check."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from provenance.cli.complain import complain
from provenance.errors import InputError, ProvenanceError
from provenance.links.listing import read_list
from provenance.model import CitedLink, Target
from provenance.readers.table import BY_SUFFIX


class Links:
    """The links of all inputs, one after the other; counts them, and what could not be read."""

    def __init__(self, inputs: Iterable[str], urls: str | None) -> None:
        """Take the inputs; nothing is read yet."""
        self._inputs = tuple(inputs)
        self._urls = urls
        self.failed = 0
        self.drawn = 0
        self.all_drawn = False

    def __iter__(self) -> Iterator[CitedLink]:
        """Give the links. An article that cannot be read gets a line on standard error."""
        for link in self._all():
            self.drawn += 1
            yield link
        self.all_drawn = True

    def _all(self) -> Iterator[CitedLink]:
        if self._urls is not None:
            yield from _listed(self._urls)
        for given in self._inputs:
            for file in _files(given):
                try:
                    yield from _of_article(file)
                except ProvenanceError as error:
                    self.failed += 1
                    complain(error)


def _of_article(file: str) -> Iterator[CitedLink]:
    from provenance.api import trace
    from provenance.links.cited import cited_links

    location = file.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    source = sys.stdin.buffer.read() if file == "-" else Path(file)
    return cited_links(trace(source, location=location))


def _files(given: str) -> Iterator[str]:
    """Return the file, or those in a folder that a reader knows by their endings, in order."""
    folder = Path(given)
    if given == "-" or not folder.is_dir():
        yield given
        return
    found = False
    for file in sorted(folder.rglob("*")):
        inside = file.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in inside)
        if file.suffix.lower() in BY_SUFFIX and not hidden and file.is_file():
            found = True
            yield str(file)
    if not found:
        raise InputError(f"{given}: no article in it; give a folder with articles")


def _listed(urls: str) -> Iterator[CitedLink]:
    try:
        if urls == "-":
            yield from map(_bare, read_list(sys.stdin, "standard input"))
            return
        with Path(urls).open(encoding="utf-8", errors="replace") as lines:
            yield from map(_bare, read_list(lines, urls))
    except OSError as error:
        raise InputError(f"{urls}: {error.strerror}; give a file with addresses") from None


def _bare(target: Target) -> CitedLink:
    return CitedLink(target=target)
