"""Annotated articles, and the sequences that the network is trained on."""

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from provenance.attribution.encoder.arrays import Codes, to_arrays
from provenance.attribution.encoder.pieces import Piece, read_pieces
from provenance.attribution.encoder.windows import Window, pack

Ints = NDArray[np.int64]
Floats = NDArray[np.floating[Any]]
Ranges = tuple[tuple[int, int], ...]
SOURCE, CUE, CONTENT = 1, 2, 3
BEGINS, GOES_ON = 1, 2
LENGTH: Final = 256
"""Pieces in a window of training: more than are read at once, so that more is seen together."""
TAGS: Final = 3
"""Of a piece: no cue, a cue begins, a cue goes on."""
ROLES: Final = 4
"""Of a piece as one cue sees it: nothing, source, cue, content."""
_NAME: Final = re.compile(r"^(?P<article>.+)_[0-9a-f]{4}\.ann$")
_ROLE: Final = re.compile(r"^(Source|Cue|Content)\d*$")
_MARK: Final = re.compile(r"\{([sct])(\d+) |\}")


class Reading(NamedTuple):
    """One attribution as an annotator marked it; ranges are code points of the article."""

    source: Ranges
    cue: Ranges
    content: Ranges


class Article(NamedTuple):
    """A text, its paragraphs in pieces, and what each annotator found in it."""

    name: str
    text: str
    paragraphs: list[list[Piece]]
    readings: tuple[tuple[Reading, ...], ...]


class Example(NamedTuple):
    """A window with its targets: shares of tags, and for each cue its place and shares of roles.

    Shares are pieces x tags or roles; those of a piece add up to one, or to nothing where the piece
    is the window's own and no loss counts it.
    """

    ids: Ints
    looks: Ints
    counts: Ints
    tags: Floats
    cues: tuple[tuple[int, Floats], ...]


def read_polnear(root: Path, split: str, tokenizer: Tokenizer) -> list[Article]:
    """Read a split of PolNeAR from the folder that holds `data`."""
    folder = root / "data" / split
    annotations: dict[str, list[Path]] = {}
    for path in sorted((folder / "attributions").iterdir()):
        if found := _NAME.match(path.name):
            annotations.setdefault(found["article"], []).append(path)
    articles = []
    for name, paths in annotations.items():
        text = (folder / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        readings = tuple(read_standoff(path) for path in paths)
        articles.append(Article(name, text, cut(tokenizer, text), readings))
    return articles


def read_standoff(path: Path) -> tuple[Reading, ...]:
    """Read a brat file; a line that is neither span nor attribution says nothing here."""
    spans: dict[str, Ranges] = {}
    events: list[list[str]] = []
    for line in path.read_text("utf-8").split("\n"):
        fields = line.split("\t")
        if re.match(r"T\d+$", fields[0]):
            offsets = fields[1].split(" ", 1)[1].split(";")
            spans[fields[0]] = tuple((int(a), int(b)) for a, b in (o.split() for o in offsets))
        elif re.match(r"E\d+$", fields[0]):
            events.append(fields[1].split()[1:])
    found = [_reading(arguments, spans) for arguments in events]
    return tuple(reading for reading in found if reading.content and reading.cue)


def _reading(arguments: Sequence[str], spans: dict[str, Ranges]) -> Reading:
    roles: dict[str, list[tuple[int, int]]] = {"Source": [], "Cue": [], "Content": []}
    for argument in arguments:
        role, _, name = argument.partition(":")
        if (known := _ROLE.match(role)) and name in spans:
            roles[known.group(1)] += spans[name]
    return Reading(*(tuple(sorted(roles[r])) for r in ("Source", "Cue", "Content")))


def read_invented(path: Path, tokenizer: Tokenizer) -> list[Article]:
    """Read our own articles: "{s1 She} {c1 said} {t1 that …}", an empty line between two.

    Marks may stand inside each other, where an attribution is part of another's content.
    """
    articles = []
    for number, marked in enumerate(path.read_text("utf-8").strip().split("\n\n")):
        text, readings = _unmark(marked)
        paragraphs = cut(tokenizer, text)
        articles.append(Article(f"invented {number}", text, paragraphs, (readings,)))
    return articles


def _unmark(marked: str) -> tuple[str, tuple[Reading, ...]]:
    found: dict[str, dict[str, list[tuple[int, int]]]] = {}
    open_marks: list[tuple[str, str, int]] = []
    text, last = "", 0
    for mark in _MARK.finditer(marked):
        text += marked[last : mark.start()]
        last = mark.end()
        if mark[1]:
            open_marks.append((mark[1], mark[2], len(text)))
        else:
            role, number, start = open_marks.pop()
            roles = found.setdefault(number, {"s": [], "c": [], "t": []})
            roles[role].append((start, len(text)))
    readings = tuple(Reading(*(tuple(sorted(r[k])) for k in "sct")) for r in found.values())
    return text + marked[last:], tuple(r for r in readings if r.content and r.cue)


def cut(tokenizer: Tokenizer, text: str) -> list[list[Piece]]:
    """Cut a text into paragraphs, one a line, and these into pieces."""
    lines = re.finditer(r"[^\n]+", text)
    return [read_pieces(tokenizer, text, m.start(), m.end()) for m in lines if m.group().strip()]


def examples(articles: Sequence[Article], codes: Codes, rng: random.Random) -> Iterator[Example]:
    """Cut articles into windows at places drawn anew, with one annotator's reading each."""
    for article in articles:
        reading = rng.choice(article.readings)
        for window in pack(article.paragraphs, LENGTH, rng.randint(LENGTH // 4, LENGTH)):
            yield with_targets(window, codes, reading)


def with_targets(window: Window, codes: Codes, readings: Sequence[Reading]) -> Example:
    """Lay the annotation over a window."""
    arrays = to_arrays(window, codes)
    starts = np.array([-1 if p is None else p.start for p in arrays.pieces])
    tags = np.zeros(len(starts), dtype=np.int64)
    cues: list[tuple[int, Floats]] = []
    for reading in readings:
        roles = np.zeros_like(tags)
        for ranges, role in zip(reading, (SOURCE, CUE, CONTENT), strict=True):
            for left, right in ranges:
                roles[(starts >= left) & (starts < right)] = role
        words = np.flatnonzero(roles == CUE)
        if len(words):
            tags[words] = GOES_ON
            tags[words[0]] = BEGINS
            cues.append((int(words[0]), _shares(roles, ROLES, starts)))
    return Example(
        arrays.ids, arrays.looks, arrays.counts, _shares(tags, TAGS, starts), tuple(cues)
    )


def _shares(chosen: Ints, number: int, starts: Ints) -> Floats:
    shares: Floats = np.eye(number, dtype=np.float32)[chosen]
    shares[starts < 0] = 0.0
    return shares
