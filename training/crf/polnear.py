"""PolNeAR: articles with who said what marked by hand (Newell, Margolin and Ruths, LREC 2018)."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

Pieces = tuple[tuple[int, int], ...]


class Gold(NamedTuple):
    """An attribution as a person marked it; code points of the article's text."""

    source: Pieces
    cue: Pieces
    content: Pieces


class Article(NamedTuple):
    """An article and what the first annotator, by name, marked in it."""

    name: str
    text: str
    gold: tuple[Gold, ...]


def read_split(folder: Path, split: str) -> Iterator[Article]:
    """Read the articles of a split ("train", "dev") in the order of their names."""
    base = folder / "data" / split
    marked: dict[str, Path] = {}
    for path in sorted((base / "attributions").rglob("*.ann")):
        match = re.fullmatch(r"(.+)_[0-9a-f]{4}\.ann", path.name)
        if match:
            marked.setdefault(match[1], path)
    for name, path in sorted(marked.items()):
        text = (base / "text" / f"{name}.txt").read_bytes().decode("utf-8")
        yield Article(name, text, _read(path))


def _read(path: Path) -> tuple[Gold, ...]:
    """Read a stand-off file: T lines are spans, E lines tie them into an attribution."""
    spans: dict[str, Pieces] = {}
    events = []
    for line in path.read_bytes().decode("utf-8").split("\n"):
        if re.match(r"T\d+\t", line):
            key, where = line.split("\t")[:2]
            ranges = where.split(" ", 1)[1].split(";")
            spans[key] = tuple((int(r.split()[0]), int(r.split()[1])) for r in ranges)
        elif re.match(r"E\d+\t", line):
            events.append(line.split("\t", 1)[1].split()[1:])
    return tuple(gold for event in events if (gold := _event(event, spans)).content)


def _event(arguments: list[str], spans: dict[str, Pieces]) -> Gold:
    roles: dict[str, list[tuple[int, int]]] = {"Source": [], "Cue": [], "Content": []}
    for argument in arguments:
        role, _, key = argument.partition(":")
        role = role.rstrip("0123456789")
        if role in roles:
            roles[role] += spans[key]
    return Gold(*(tuple(sorted(roles[r])) for r in ("Source", "Cue", "Content")))
