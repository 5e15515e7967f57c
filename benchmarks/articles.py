"""Score chains, sources, documents and claims on annotated articles.

    python benchmarks/articles.py GOLD.jsonl --texts FOLDER --scorer score.py

GOLD.jsonl has an article a line, with `id` and `text_file`; FOLDER holds the texts; score.py is the
scorer, run as it is on what `trace` finds.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from provenance import Analysis, trace
from provenance.model import Span


def row(article: str, analysis: Analysis) -> dict[str, object]:
    """Return an analysis in the scorer's format; spans are [start, end] of the text."""
    outlet = analysis.document.outlet
    return {
        "id": article,
        "outlet": outlet.name if outlet else None,
        "published": analysis.document.published,
        "attributions": [
            {
                "content_span": [pair(span) for span in a.content],
                "source_span": pair(a.source) if a.source else None,
                "source": a.source.text if a.source else None,
                "cue_span": pair(a.cue),
                "resolved": a.resolved,
                "chain": list(a.chain),
            }
            for a in analysis.attributions
        ],
        "documents": [
            {"name": work.name, "mentions": [pair(m) for m in work.mentions]}
            for work in analysis.works
            if work.mentions
        ],
        "unattributed": [pair(c.span) for c in analysis.claims if c.basis == "none"],
    }


def pair(span: Span) -> list[int]:
    """Return a span as the scorer writes it."""
    return [span.start, span.end]


def main() -> int:
    """Trace every article, write the predictions, run the scorer, print speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold", type=Path)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True)
    options = parser.parse_args()
    gold = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines() if line]
    start = time.perf_counter()
    rows = [row(g["id"], trace(options.texts / g["text_file"])) for g in gold]
    seconds = time.perf_counter() - start
    words = sum(len((options.texts / g["text_file"]).read_text("utf-8").split()) for g in gold)
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as predictions:
        predictions.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
        predictions.flush()
        command = [sys.executable, str(options.scorer), predictions.name]
        code = subprocess.run(
            [*command, "--gold", str(options.gold), "--per-article"], check=False
        ).returncode
    print(f"{len(gold)} articles, {words / seconds:,.0f} words a second")
    return code


if __name__ == "__main__":
    sys.exit(main())
