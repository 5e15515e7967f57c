"""Score attributions on a PolNeAR folder, and time them.

    python benchmarks/attribution.py POLNEAR --scorer score.py [--split dev]

POLNEAR holds data/<split>/text; the scorer is run as it is.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from provenance.attribution import find_attributions
from provenance.model import Document
from provenance.readers import read


def row(name: str, document: Document) -> dict[str, object]:
    """Return the attributions of a document in the scorer's format."""
    return {
        "doc": name,
        "attributions": [
            {
                "source": [list(f.source)] if f.source else [],
                "cue": [list(f.cue)],
                "content": [list(c) for c in f.content],
            }
            for f in find_attributions(document).found
        ],
    }


def main() -> int:
    """Read every article, find its attributions, run the scorer, print the speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("polnear", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--split", default="dev")
    options = parser.parse_args()
    files = sorted((options.polnear / "data" / options.split / "text").glob("*.txt"))
    documents = [(f.stem, read(f.read_bytes(), f.name)[0]) for f in files]
    words = sum(len(d.text.split()) for _, d in documents)
    start = time.perf_counter()
    rows = [row(name, document) for name, document in documents]
    seconds = time.perf_counter() - start
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as predictions:
        predictions.writelines(json.dumps(r) + "\n" for r in rows)
        predictions.flush()
        where = ["--polnear", str(options.polnear), "--split", options.split]
        command = [sys.executable, str(options.scorer), predictions.name, *where]
        code = subprocess.run(command, check=False).returncode
    print(f"{len(files)} articles, {words / seconds:,.0f} words a second on one core")
    return code


if __name__ == "__main__":
    sys.exit(main())
