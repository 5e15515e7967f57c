"""Killed at any moment, an add goes on where it stopped: nothing is lost or there twice."""

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

from sqlalchemy import func, select

from provenance.corpus.api import Corpus
from provenance.corpus.keeping.steps import STEPS
from provenance.corpus.keeping.tables import ARTICLE, VERSION
from provenance.store import open_store

ARTICLES = 160
ADD = "import sys; from provenance.corpus.api import Corpus; Corpus(sys.argv[1]).add([sys.argv[2]])"


def held(store: Path) -> int:
    with open_store(store, STEPS) as opened, opened.reading() as connection:
        return int(connection.execute(select(func.count()).select_from(ARTICLE)).scalar_one())


def test_an_add_that_is_killed_again_and_again_is_complete_in_the_end(tmp_path: Path) -> None:
    lines, store = tmp_path / "articles.jsonl", tmp_path / "corpus.sqlite"
    with lines.open("w") as out:
        for number in range(ARTICLES):
            text = f"The toll on bridge {number} rises, the Roads Office said on Monday.\n"
            out.write(json.dumps({"id": f"a{number}", "text": text}) + "\n")
    Corpus(store).close()
    rng = random.Random(5)  # noqa: S311
    kills = 0
    for _ in range(4):
        before = held(store)
        running = subprocess.Popen([sys.executable, "-c", ADD, str(store), str(lines)])
        wanted = min(ARTICLES, before + rng.randint(1, 30))
        while running.poll() is None and held(store) < wanted:
            time.sleep(rng.uniform(0, 0.05))
        running.send_signal(signal.SIGKILL)
        kills += running.wait() == -signal.SIGKILL
    assert kills > 0
    with Corpus(store) as corpus:
        added = corpus.add([lines])
    assert added.new + added.known == ARTICLES
    with open_store(store, STEPS) as opened, opened.reading() as connection:
        names = list(connection.scalars(select(ARTICLE.c.name)))
        versions = connection.execute(select(func.count()).select_from(VERSION)).scalar_one()
    assert sorted(names) == sorted(f"a{number}" for number in range(ARTICLES))
    assert versions == ARTICLES
