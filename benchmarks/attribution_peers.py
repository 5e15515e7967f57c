"""Others who find attributions, for `attribution.py`: each is asked only where it is installed."""

import re
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import NamedTuple, Protocol

Row = dict[str, list[tuple[int, int]]]
Find = Callable[[str], list[Row]]


class Peer(NamedTuple):
    """A finder by others: its name, the modules it needs, and how it is loaded."""

    name: str
    needs: tuple[str, ...]
    load: Callable[[], Find]


_QUOTED = re.compile(
    r"(?P<content>[“\"][^”\"\n]{10,}[”\"]),? (?P<cue>said|says|told|added|wrote) "
    r"(?P<source>(?:[A-Z][\w.’'-]+ ?){1,4})"
    r"|(?P<source2>(?:[A-Z][\w.’'-]+ ){1,4}|He |She |They )"
    r"(?P<cue2>said|says|added|wrote)(?: that)? (?P<content2>[^.\n]{10,})"
)


def _by_expression() -> Find:
    def find(text: str) -> list[Row]:
        rows = []
        for match in _QUOTED.finditer(text):
            tail = "" if match["cue"] else "2"
            rows.append({r: [match.span(r + tail)] for r in ("source", "cue", "content")})
        return rows

    return find


def _by_textacy() -> Find:
    spacy = import_module("spacy")
    direct_quotations = import_module("textacy.extract").direct_quotations

    model = spacy.load("en_core_web_sm")

    def find(text: str) -> list[Row]:
        rows = []
        for start, paragraph in _paragraphs(text):
            for found in direct_quotations(model(paragraph)):
                content = (start + found.content.start_char, start + found.content.end_char)
                rows.append(
                    {
                        "source": _hull(found.speaker, start),
                        "cue": _hull(found.cue, start),
                        "content": [content],
                    }
                )
        return rows

    return find


class _Token(Protocol):
    """What is used of spaCy's tokens."""

    idx: int

    def __len__(self) -> int: ...


def _hull(tokens: Sequence[_Token], start: int) -> list[tuple[int, int]]:
    if not tokens:
        return []
    return [(start + tokens[0].idx, start + tokens[-1].idx + len(tokens[-1]))]


def _paragraphs(text: str) -> list[tuple[int, str]]:
    return [(m.start(), m.group()) for m in re.finditer(r"[^\n]+", text)]


PEERS: tuple[Peer, ...] = (
    Peer("regex", (), _by_expression),
    Peer("textacy", ("textacy", "spacy", "en_core_web_sm"), _by_textacy),
)
