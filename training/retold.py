"""Articles told of other people and other things: names and topics swapped, spans kept.

What PolNeAR's articles are about is two years of one country's politics; who said what does not
depend on it, and the network should not either.
"""

import random
import re
from pathlib import Path
from typing import Final

from tokenizers import Tokenizer

from training.annotated import Article, Reading, cut

DATA: Final = Path(__file__).parent / "data"
SHARE: Final = 0.8
"""Of the names and topics of an article, how many are swapped."""
_WORD: Final = re.compile(r"[A-Za-z]+")
_INSIDE: Final = re.compile(r"[a-z,;] $")
_KEPT: Final = re.compile(
    r"(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
    r"(sept|nov|dec)ember|october|mrs?|ms|dr|prof|sir|the|and|for|sen|gov|rep|university|street|"
    r"house|court|times|post|news|press|reuters|twitter|facebook|god|christmas"
)


def read_names(path: Path = DATA / "names.txt") -> list[str]:
    """Read invented and common surnames of many countries."""
    return path.read_text("utf-8").split()


def read_topics(path: Path = DATA / "topics.txt") -> dict[str, list[str]]:
    """Read which words may stand for a word: "these words: may become one of those"."""
    table: dict[str, list[str]] = {}
    for line in path.read_text("utf-8").splitlines():
        these, _, those = line.partition(":")
        table |= dict.fromkeys(these.split(), those.split())
    return table


def retell(article: Article, tokenizer: Tokenizer, rng: random.Random) -> Article:
    """Swap names and topics, each the same way all through the article."""
    swaps = _choose(article.text, rng)
    text, last = "", 0
    moved: list[int] = []
    for found in _WORD.finditer(article.text):
        start, end = found.span()
        moved += range(len(text), len(text) + start - last)
        text += article.text[last:start]
        moved += [len(text)] * (end - start)
        text += swaps.get(found.group(), found.group())
        last = end
    moved += range(len(text), len(text) + len(article.text) - last + 1)
    text += article.text[last:]
    readings = tuple(tuple(_shift(r, moved) for r in reading) for reading in article.readings)
    return Article(f"{article.name} retold", text, cut(tokenizer, text), readings)


def _shift(reading: Reading, moved: list[int]) -> Reading:
    return Reading(*(tuple((moved[a], moved[b]) for a, b in ranges) for ranges in reading))


def _choose(text: str, rng: random.Random) -> dict[str, str]:
    """Draw what each name and topic of a text becomes, in the case it stands in."""
    names, topics = read_names(), read_topics()
    small = {word for word in _WORD.findall(text) if word.islower()}
    inside = {
        found.group()
        for found in _WORD.finditer(text)
        if _INSIDE.search(text[max(0, found.start() - 2) : found.start()])
    }
    swaps: dict[str, str] = {}
    for word in sorted(set(_WORD.findall(text))):
        low = word.lower()
        if rng.random() > SHARE or _KEPT.fullmatch(low):
            continue
        if low in topics:
            new = rng.choice(topics[low])
            swaps[word] = new.capitalize() if word[0].isupper() else new
        elif len(word) > 2 and word in inside and word[0].isupper() and low not in small:
            new = rng.choice(names)
            swaps[word] = new[: len(word)].upper() if word.isupper() else new
    return swaps
