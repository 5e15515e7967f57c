"""Measure the corpus: recall of planted copies and rewordings, growth, memory, and the sets.

    python benchmarks/corpus.py generated --size 10000 --planted 500 [--untraced]
    python benchmarks/corpus.py sets SETS.jsonl ARTICLES.jsonl [--texts DIR] --scorer score.py

`generated` writes articles of invented words in which a part retell another article: as a copy,
reworded, or altered. `--untraced` leaves the tracing out (it costs the same for every article) and
measures only what the corpus itself does. Every phase is a process of its own, for its memory.
`sets` compares the articles of each set and scores the rows by rule 9 of the benchmark.
"""

import argparse
import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from provenance.corpus.adding import add as adding
from provenance.corpus.adding.entry import Entry
from provenance.corpus.adding.preparing import Prepared, from_analysis
from provenance.corpus.api import Corpus
from provenance.credits import read_credits
from provenance.model import Analysis
from provenance.readers import read

CONSONANTS, VOWELS = "bdfgklmnprstvz", "aeiou"
LINKS = ("of the", "in the", "and the", "to a", "for its", "with", "after the", "from", "on the")
REPLACED = 0.2
"""The part of the telling words that a rewording replaces; it also turns two halves round."""


PHASES = ("add", "second add", "drift", "second drift", "cites", "sources", "origins", "copies")


class Said(NamedTuple):
    """What a phase says of itself: seconds by the clock and of the processors, memory, pairs."""

    seconds: float
    cpu: float
    mb: float
    pairs: list[list[str]]


class Planted(NamedTuple):
    """An article that retells another, and how."""

    kind: str
    article: str
    origin: str


def words_of(rng: random.Random, count: int) -> list[str]:
    """Make up words of two or three syllables."""
    made: set[str] = set()
    while len(made) < count:
        syllables = rng.choice((2, 3, 3))
        parts = (rng.choice(CONSONANTS) + rng.choice(VOWELS) for _ in range(syllables))
        made.add("".join(parts) + rng.choice("lnrstk"))
    return sorted(made)


class Maker:
    """Makes articles from invented words, the frequent ones as frequent as in prose (Zipf)."""

    def __init__(self, rng: random.Random, vocabulary: int) -> None:
        self.rng = rng
        self.words = words_of(rng, vocabulary)
        rng.shuffle(self.words)
        self.total = 0.0
        self.steps: list[float] = []
        for rank in range(len(self.words)):
            self.total += 1 / (rank + 10)
            self.steps.append(self.total)

    def sentence(self) -> list[str]:
        """Return the telling words of a sentence; a figure is among some."""
        found = self.rng.choices(self.words, cum_weights=self.steps, k=self.rng.randint(9, 13))
        if self.rng.random() < 1 / 3:
            found[self.rng.randrange(len(found))] = str(self.rng.randint(20, 9999))
        return found

    def article(self) -> list[list[str]]:
        """Return six to nine sentences."""
        return [self.sentence() for _ in range(self.rng.randint(6, 9))]

    def reworded(self, sentence: list[str]) -> list[str]:
        """Replace some words and turn the halves round."""
        kept = [
            w if self.rng.random() > REPLACED else self.rng.choice(self.words) for w in sentence
        ]
        half = len(kept) // 2
        return kept[half:] + kept[:half]

    def altered(self, sentence: list[str]) -> list[str]:
        """Change one figure, or put one in."""
        kept = list(sentence)
        kept[len(kept) // 2] = str(self.rng.randint(20, 9999))
        return kept

    def written(self, sentences: list[list[str]]) -> str:
        """Write an article down, with small words between the telling ones."""
        lines = []
        for sentence in sentences:
            parts = [word if n % 2 else f"{word} {self.link(n)}" for n, word in enumerate(sentence)]
            lines.append(" ".join(parts).capitalize().rstrip() + " zorat.")
        return "\n\n".join(lines) + "\n"

    def link(self, number: int) -> str:
        """Return the small words that stand behind a word; always the same ones in one place."""
        return LINKS[number % len(LINKS)]


def generate(path: Path, size: int, planted: int, seed: int) -> list[Planted]:
    """Write `size` articles as JSONL; `planted` of each kind retell half of an earlier one."""
    rng = random.Random(seed)  # noqa: S311
    maker = Maker(rng, 30_000)
    kinds = ["copy"] * planted + ["reworded"] * planted + ["altered"] * planted
    places = rng.sample(range(size // 2, size), len(kinds))
    at = dict(zip(places, kinds, strict=True))
    found: list[Planted] = []
    early: list[list[list[str]]] = []
    tell: dict[str, Callable[[list[str]], list[str]]] = {
        "copy": list,
        "reworded": maker.reworded,
        "altered": maker.altered,
    }
    with path.open("w", encoding="utf-8") as lines:
        for number in range(size):
            article = maker.article()
            kind = at.get(number)
            if kind is not None:
                origin = rng.randrange(len(early))
                half = len(early[origin]) // 2 + 1
                article[:half] = [tell[kind](sentence) for sentence in early[origin][:half]]
                found.append(Planted(kind, f"a{number}", f"a{origin}"))
            if number < size // 2:
                early.append(article)
            said = {"id": f"a{number}", "outlet": f"Outlet {number % 97}"}
            lines.write(json.dumps({**said, "text": maker.written(article)}) + "\n")
    return found


def untraced(entry: Entry, engine: str | None = None) -> Prepared:
    """Prepare an article without looking for attributions, whatever the engine."""
    document, _ = read(entry.data, entry.place, media_type=entry.media_type)
    document, _ = read_credits(document)
    prepared = from_analysis(entry, Analysis(version="0", document=document))
    return prepared._replace(hops=tuple(hops(prepared.sha)), sources=tuple(quoted(prepared.sha)))


def hops(sha: str) -> Iterator[dict[str, str | int | bool | None]]:
    """Give an article that was not traced hops, so that there is something to ask."""
    number = int(sha[-6:], 16)
    names = (("outlet", f"Outlet {number % 97}"), ("document", f"Office {number % 997} report"))
    for at, (kind, name) in enumerate(names):
        yield {"name": name, "kind": kind, "work": None, "issuer": None, "start": 0, "end": 20,
               "claim": at, "position": 0, "number": at, "last": True,
               "claim_start": 0, "claim_end": 40}  # fmt: skip


def quoted(sha: str) -> Iterator[dict[str, str | int | bool | None]]:
    """Give an article that was not traced a person who is quoted."""
    name = f"Person {int(sha[-6:], 16) % 4999}"
    yield {"number": 0, "name": name, "kind": "person", "role": None, "times": 2,
           "start": 0, "end": 12}  # fmt: skip


def phase(name: str, store: str, articles: str, *, trace: bool) -> None:
    """Do one thing and print its seconds, its memory, and the pairs it found."""
    start = time.perf_counter()
    pairs: list[list[str]] = []
    with Corpus(store) as corpus:
        if name == "add":
            if not trace:
                setattr(adding, "prepare", untraced)  # noqa: B010
            corpus.add([articles], processes=2 if trace else 1)
        elif name == "drift":
            pairs = [sorted(row.spans) for row in corpus.drift()]
        elif name in {"cites", "sources", "origins"}:
            for _ in getattr(corpus, name)():
                pass
        elif name == "copies":
            pairs = [sorted((row.article, row.origin)) for row in corpus.copies()]
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    peak = max(each.ru_maxrss for each in usage) / 1024
    cpu = sum(each.ru_utime + each.ru_stime for each in usage)
    print(json.dumps(Said(time.perf_counter() - start, cpu, peak, pairs)._asdict()))


def measure(size: int, planted: int, seed: int, *, trace: bool) -> None:
    """Generate, add, add again, ask, and print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        articles, store = Path(folder) / "articles.jsonl", Path(folder) / "corpus.sqlite"
        truth = generate(articles, size, planted, seed)
        print(f"{size:,} articles, {articles.stat().st_size / 1e6:.0f} MB, {len(truth)} planted")
        found: dict[str, set[tuple[str, ...]]] = {}
        seconds: list[float] = []
        for label in PHASES:
            name = label.removeprefix("second ")
            said = in_process(name, store, articles, trace=trace)
            seconds.append(said.seconds)
            found[name] = {tuple(pair) for pair in said.pairs}
            times = f"{said.seconds:9.1f} s by the clock {said.cpu:9.1f} s of the processor"
            print(f"{label:<13} {times}   peak {said.mb:6.0f} MB", flush=True)
        print(f"second add faster by {seconds[0] / seconds[1]:.0f} ×")
        print(f"store {store.stat().st_size / 1e6:.0f} MB")
        print_recall(truth, found)


def print_recall(truth: list[Planted], found: dict[str, set[tuple[str, ...]]]) -> None:
    """Print what part of the planted pairs was found, and how many pairs besides."""
    for kind, question in (("copy", "copies"), ("copy", "drift"), ("reworded", "drift"),
                           ("altered", "drift")):  # fmt: skip
        pairs = [tuple(sorted(p[1:])) for p in truth if p.kind == kind]
        recall = sum(pair in found[question] for pair in pairs) / max(1, len(pairs))
        print(f"{question}: recall of {kind:<9} {recall:.3f}")
    known = {tuple(sorted(p[1:])) for p in truth}
    print(f"drift: {len(found['drift'] - known)} pairs that nobody planted")


def in_process(name: str, store: Path, articles: Path, *, trace: bool) -> Said:
    command = [sys.executable, __file__, "phase", name, str(store), str(articles)]
    done = subprocess.run(
        command + ([] if trace else ["--untraced"]), check=True, capture_output=True
    )
    return Said(**json.loads(done.stdout))


def compared(sets: Path, articles: Path, texts: Path) -> Iterator[dict[str, object]]:
    """Give the rows of each set as the scorer reads them."""
    files = {a["id"]: a["text_file"] for a in map(json.loads, articles.open(encoding="utf-8"))}
    for each in map(json.loads, sets.open(encoding="utf-8")):
        with tempfile.TemporaryDirectory() as folder, Corpus(Path(folder) / "set.sqlite") as corpus:
            lines = Path(folder) / "set.jsonl"
            with lines.open("w", encoding="utf-8") as out:
                for name in each["articles"]:
                    text = (texts / files[name]).read_text("utf-8")
                    out.write(json.dumps({"id": name, "text": text}) + "\n")
            corpus.add([lines])
            rows = list(corpus.drift())
            origins = list(corpus.origins())
        aligned = [
            {"spans": {n: [[s.start, s.end]] for n, s in r.spans.items()}, "relation": r.relation}
            for r in rows
        ]
        said: dict[str, object] = {"set": each["set"], "aligned": aligned}
        if origins:
            said["primary"] = origins[0].primary
            said["independent_sources"] = origins[0].independent_sources
        yield said


def score(sets: Path, articles: Path, texts: Path, scorer: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as out:
        for said in compared(sets, articles, texts):
            out.write(json.dumps(said) + "\n")
            print(said["set"], "·", said.get("primary"), "·", said.get("independent_sources"))
        out.flush()
        command = [sys.executable, str(scorer), "--gold", str(articles), "--sets", str(sets)]
        subprocess.run([*command, "--pred-sets", out.name], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    kinds = parser.add_subparsers(dest="kind", required=True)
    made = kinds.add_parser("generated")
    made.add_argument("--size", type=int, default=10_000)
    made.add_argument("--planted", type=int, default=500, help="of each kind")
    made.add_argument("--seed", type=int, default=7)
    made.add_argument("--untraced", action="store_true")
    scored = kinds.add_parser("sets")
    scored.add_argument("sets", type=Path)
    scored.add_argument("articles", type=Path)
    scored.add_argument("--texts", type=Path)
    scored.add_argument("--scorer", type=Path, required=True)
    one = kinds.add_parser("phase")
    for name in ("name", "store", "articles"):
        one.add_argument(name)
    one.add_argument("--untraced", action="store_true")
    asked = parser.parse_args()
    if asked.kind == "generated":
        measure(asked.size, asked.planted, asked.seed, trace=not asked.untraced)
    elif asked.kind == "sets":
        score(asked.sets, asked.articles, asked.texts or asked.articles.parent, asked.scorer)
    else:
        phase(asked.name, asked.store, asked.articles, trace=not asked.untraced)


if __name__ == "__main__":
    main()
