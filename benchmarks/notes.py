"""Score the note finder on whole documents.

    python benchmarks/notes.py DOCUMENTS.jsonl SCORE.py [ID-PREFIX …] [--show]

Prints the figures of the scorer for each prefix, or for all documents together.
"""

import argparse
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import TypedDict

from provenance.model import Document
from provenance.notes import find_notes


class MarkerRow(TypedDict):
    """A marker, as the format has it."""

    start: int
    end: int
    label: str
    note_label: str | None


class NoteRow(TypedDict):
    """A note, as the format has it."""

    label: str
    text: str


class DiagnosticRow(TypedDict):
    """A diagnostic, as the format has it."""

    code: str
    label: str | None


class Row(TypedDict):
    """A document with what stands in it."""

    id: str
    text: str
    markers: list[MarkerRow]
    notes: list[NoteRow]
    diagnostics: list[DiagnosticRow]


def predict(row: Row) -> Row:
    document = Document(
        id="sha256:0", location="", media_type="text/plain", reader="plain", text=row["text"]
    )
    found = find_notes(document)
    labels = {note.id: note.label for note in found.notes}
    return Row(
        id=row["id"],
        text=row["text"],
        markers=[
            MarkerRow(
                start=m.span.start,
                end=m.span.end,
                label=m.label,
                note_label=labels[m.note] if m.note else None,
            )
            for m in found.markers
        ],
        notes=[NoteRow(label=n.label, text=n.text) for n in found.notes],
        diagnostics=[DiagnosticRow(code=d.code, label=d.label) for d in found.diagnostics],
    )


def load_scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", path)
    if spec is None or spec.loader is None:
        sys.exit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def show_differences(gold: Row, pred: Row) -> None:
    for kind in ("markers", "notes", "diagnostics"):
        wanted = [json.dumps(each, ensure_ascii=False) for each in gold[kind]]
        given = [json.dumps(each, ensure_ascii=False) for each in pred[kind]]
        for each in sorted(set(wanted) - set(given)):
            print(f"    - {kind} {each}")
        for each in sorted(set(given) - set(wanted)):
            print(f"    + {kind} {each}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", type=Path)
    parser.add_argument("scorer", type=Path)
    parser.add_argument("prefixes", nargs="*", default=[""])
    parser.add_argument("--show", action="store_true", help="print what differs")
    given = parser.parse_args()
    scorer = load_scorer(given.scorer)
    rows: list[Row] = [
        json.loads(line) for line in given.documents.read_text("utf-8").splitlines() if line
    ]
    for prefix in given.prefixes:
        gold = {row["id"]: row for row in rows if row["id"].startswith(prefix)}
        pred = {name: predict(row) for name, row in gold.items()}
        figures = scorer.score_docs(gold, pred)
        wrong = [name for name, exact in figures.pop("per_document").items() if not exact]
        print(prefix or "all", json.dumps(figures))
        print("  not exact:", ", ".join(wrong) or "none")
        for name in gold if given.show else ():
            if gold[name]["diagnostics"] != pred[name]["diagnostics"] or name in wrong:
                print("  " + name)
                show_differences(gold[name], pred[name])


if __name__ == "__main__":
    main()
