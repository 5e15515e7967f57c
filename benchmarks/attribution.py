"""Score attributions on a PolNeAR folder, time them, and say how well confidence is calibrated.

    python benchmarks/attribution.py POLNEAR --scorer score.py [--split dev] [--engine fast ...]

POLNEAR holds data/<split>/text; the scorer is run as it is. Every engine that is installed is
asked, and peers where they are: textacy, and a regular expression for "X said". --cost reads texts
made to be slow instead: a paragraph of 1 MB, 10,000 quotation marks, no full stop for 100 kB.
Times are processor time.
"""

import argparse
import importlib.util
import resource
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from attribution_peers import PEERS, Peer

from provenance.attribution import Found, find_attributions
from provenance.attribution.engines import find_engine, has_accurate
from provenance.model import Block, Document, Span
from provenance.readers import read

BINS = 10
FIGURES = (
    "rel50",
    "rel80",
    "strict",
    "exact.source",
    "exact.cue",
    "exact.content",
    "chars.content",
)

Row = dict[str, list[tuple[int, int]]]


class Read(NamedTuple):
    """What one finder made of all articles, with confidences where it has them.

    `memory` is the most that the run has held until then, in megabytes: scoring comes later.
    """

    rows: list[list[Row]]
    confidences: list[list[float]]
    seconds: float
    memory: int


def by_engine(name: str) -> Callable[[Document], Sequence[Found]]:
    engine = find_engine(name)
    return lambda document: find_attributions(document, (), engine).found


def ask(engine: str, documents: Sequence[Document]) -> Read:
    """Find the attributions of every document with one engine, on one core."""
    finder = by_engine(engine)
    finder(documents[0])
    start = time.process_time()
    found = [finder(document) for document in documents]
    seconds = time.process_time() - start
    rows = [[as_row(f) for f in each] for each in found]
    return Read(rows, [[f.confidence for f in each] for each in found], seconds, most_held())


def ask_peer(peer: Peer, documents: Sequence[Document]) -> Read:
    """Find the attributions of every document with a peer."""
    find = peer.load()
    start = time.process_time()
    rows = [find(document.text) for document in documents]
    return Read(rows, [], time.process_time() - start, most_held())


def most_held() -> int:
    """Return the most memory that the process has held so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def as_row(found: Found) -> Row:
    source = [found.source] if found.source else []
    return {"source": source, "cue": [found.cue], "content": list(found.content)}


def calibration_error(
    scorer: ModuleType, gold: Sequence[Sequence[Row]], texts: Sequence[str], answer: Read
) -> float:
    """Return the expected calibration error over ten bins, "right" as in rel50.

    The mean distance of confidence and share of right ones, weighted by the size of the bins
    (Naeini, Cooper and Hauskrecht, AAAI 2015).
    """
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for marked, rows, sure, text in zip(gold, answer.rows, answer.confidences, texts, strict=True):
        pairs = scorer.match_pairs(
            scorer.to_chars(marked, text),
            scorer.to_chars(rows, text),
            *scorer.CONDITIONS["rel50"],
        )
        right = {number for _, number in pairs}
        for number, confidence in enumerate(sure):
            place = min(int(confidence * BINS), BINS - 1)
            bins[place].append((confidence, number in right))
    total = sum(map(len, bins))
    gaps = [abs(sum(c for c, _ in b) - sum(r for _, r in b)) for b in bins if b]
    return sum(gaps) / total if total else 0.0


def report(
    name: str, scorer: ModuleType, gold: Sequence[Sequence[Row]], texts: Sequence[str], answer: Read
) -> str:
    counts = [
        scorer.score_document(marked, rows, text)
        for marked, rows, text in zip(gold, answer.rows, texts, strict=True)
    ]
    total = scorer.add_up(counts)
    precision, recall, _ = scorer.prf(total["rel50"])
    words = sum(len(text.split()) for text in texts)
    figures = " ".join(f"{scorer.prf(total[f])[2]:>13.3f}" for f in FIGURES)
    error = calibration_error(scorer, gold, texts, answer) if answer.confidences else None
    calibrated = f"{error:>6.3f}" if error is not None else "     -"
    speed = f"{words / answer.seconds:>9,.0f} {answer.memory:>6}"
    return f"{name:10}{precision:>6.3f}{recall:>6.3f} {figures} {calibrated} {speed}"


def costly() -> dict[str, str]:
    """Return texts that a careless reader takes too long for."""
    said = "The mayor said that the bridge was safe and the council denied it, "
    return {
        "a paragraph of 1 MB": "The dam is safe, the ministry said on Monday. " * 22_000,
        "10,000 quotation marks": "“Yes,” he said, and “no ” again “ ” " * 1_700,
        "no full stop for 100 kB": said * 1_500,
        "one quotation of 200 kB": "“" + "It was late, they said. " * 8_500,
    }


def run_cost(engines: Sequence[str]) -> None:
    for name, text in costly().items():
        block = Block(span=Span(start=0, end=len(text)))
        document = Document(
            id="sha256:0", location="", media_type="text/plain", reader="plain", text=text,
            language="en", blocks=(block,),
        )  # fmt: skip
        for engine in engines:
            answer = ask(engine, [document])
            found = len(answer.rows[0])
            print(f"{name:26}{engine:10}{answer.seconds:>8.2f} s {found:>7} {answer.memory:>6} MB")


def load_scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path}: no scorer")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main() -> int:
    """Read every article, ask every engine and peer, print a line for each."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("polnear", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--engine", action="append", choices=("rules", "fast", "accurate"))
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--cost", action="store_true")
    options = parser.parse_args()
    engines = options.engine or ["rules", "fast", *(["accurate"] if has_accurate() else [])]
    for name in engines:
        find_engine(name)  # first, as loading holds most, and what is read comes on top
    if options.cost:
        run_cost(engines)
        return 0
    scorer = load_scorer(options.scorer)
    marked = scorer.read_split(options.polnear, options.split)
    texts = [marked[name][0] for name in sorted(marked)]
    gold = [marked[name][1][min(marked[name][1])] for name in sorted(marked)]
    documents = [read(text.encode(), "article.txt")[0] for text in texts]
    heads = " ".join(f"{f:>13}" for f in FIGURES)
    print(f"{'':10}{'P50':>6}{'R50':>6} {heads} {'ECE':>6} {'words/s':>9} {'MB':>6}")
    for engine in engines:
        print(report(engine, scorer, gold, texts, ask(engine, documents)), flush=True)
    for peer in () if options.no_peers else PEERS:
        if all(importlib.util.find_spec(module) for module in peer.needs):
            print(report(peer.name, scorer, gold, texts, ask_peer(peer, documents)), flush=True)
        else:
            print(f"{peer.name:10}not installed: pip install {' '.join(peer.needs)}")
    print(f"{len(documents)} articles of {options.split}; MB is the most held until then")
    return 0


if __name__ == "__main__":
    sys.exit(main())
