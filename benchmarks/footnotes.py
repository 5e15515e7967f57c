"""Score our reading of notes against annotated ones.

    python benchmarks/footnotes.py GOLD.jsonl --scorer score.py [--split dev] [--errors N]

GOLD holds one note a line (see tests/citations/notes.jsonl). Prints what the scorer prints, and the
notes read in a second of processor time.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from provenance.citations import read_notes
from provenance.model import Citation, Document, Note, Span
from provenance.resolve import resolve_citations


class Row(TypedDict):
    """One annotated note."""

    id: str
    document: str
    note: str
    split: str


class Predicted(TypedDict):
    """One citation in the form that the scorer reads."""

    text: str
    authors: list[str]
    title: str | None
    container: str | None
    date: str | None
    volume: str | None
    issue: str | None
    pages: str | None
    url: str | None
    archive_url: str | None
    accessed: str | None
    kind: str
    refers_to: str | None
    refers_to_index: int | None


_ROUNDS = 7
"""The best counts: what other programs do slows every other round."""
KINDS = {"ibid": "ibid", "short": "shortform", "supra": "shortform"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--split", help="only rows with this value of split")
    parser.add_argument("--by-house", action="store_true")
    parser.add_argument("--errors", type=int, default=0, help="show so many notes that differ")
    options = parser.parse_args()
    lines = options.gold.read_text("utf-8").splitlines()
    rows: list[Row] = [json.loads(line) for line in lines if line.strip()]
    rows = [row for row in rows if options.split in (None, row.get("split"))]
    predictions = dict(predict(rows))  # loads what is loaded lazily
    seconds = min(timed(rows) for _ in range(_ROUNDS))
    with tempfile.TemporaryDirectory() as folder:
        gold, predicted = Path(folder, "gold.jsonl"), Path(folder, "predicted.jsonl")
        write(gold, rows)
        write(predicted, [{"id": key, "citations": value} for key, value in predictions.items()])
        command = [sys.executable, str(options.scorer), str(gold), str(predicted)]
        command += ["--by-house"] * options.by_house + ["--errors", str(options.errors)]
        code = subprocess.run(command, check=False).returncode
    print(
        f"notes/second on one core (processor time, best of {_ROUNDS}): {len(rows) / seconds:.0f}"
    )
    return code


def timed(rows: list[Row]) -> float:
    """Return the processor seconds that one reading of all rows takes."""
    started = time.process_time()
    for _ in predict(rows):
        pass
    return time.process_time() - started


def write(path: Path, rows: Sequence[Mapping[str, object]]) -> None:
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")


def predict(rows: list[Row]) -> Iterator[tuple[str, list[Predicted]]]:
    """Read the notes document by document, as a user would, and yield them by id."""
    documents: dict[str, list[Row]] = {}
    for row in rows:
        documents.setdefault(row["document"], []).append(row)
    for group in documents.values():
        yield from predict_document(group)


def predict_document(group: list[Row]) -> Iterator[tuple[str, list[Predicted]]]:
    notes: list[Note] = []
    position = 0
    for row in group:
        span = Span(start=position, end=position + len(row["note"]))
        label = row["id"].rpartition("-")[2]
        notes.append(Note(id=row["id"], label=label, span=span, body=span, text=row["note"]))
        position = span.end + 1
    text = "\n".join(row["note"] for row in group)
    document = Document(id="gold", location="", media_type="text/plain", reader="none", text=text)
    reading = read_notes(document, tuple(notes))
    citations = resolve_citations(reading.notes, reading.citations).citations
    by_id = {citation.id: citation for citation in citations}
    by_note: dict[str, list[Citation]] = {note.id: [] for note in notes}
    for citation in citations:
        by_note[citation.note or ""].append(citation)
    for note in notes:
        yield note.id, [row_of(citation, by_id, by_note) for citation in by_note[note.id]]


def row_of(
    citation: Citation, by_id: dict[str, Citation], by_note: dict[str, list[Citation]]
) -> Predicted:
    """Turn a citation into a row; a work printed in full again refers to nothing there."""
    fields = citation.fields
    points = citation.form in KINDS
    target = by_id.get(citation.refers_to or "") if points else None
    index = by_note[target.note].index(target) if target and target.note else None
    return Predicted(
        text=citation.text,
        authors=list(fields.authors),
        title=fields.title,
        container=fields.container,
        date=plain_date(fields.date, double_issue=citation.kind in ("journal", "news")),
        volume=fields.volume,
        issue=fields.issue,
        pages=fields.pages,
        url=fields.url,
        archive_url=fields.archive_url,
        accessed=plain_date(fields.accessed),
        kind=KINDS.get(citation.form, citation.kind or "web"),
        refers_to=target.note if target else citation.refers_to_note if points else None,
        refers_to_index=index,
    )


def plain_date(edtf: str | None, *, double_issue: bool = False) -> str | None:
    """Return what the format can say: the first day of a range, the year of a season or of months.

    A double issue of a periodical (`May/June`) goes by its first month.
    """
    if edtf is None:
        return None
    start, _, last = edtf.partition("/")
    months = len(start) == len(last) == 7 and not double_issue
    return start[:4] if start[5:7] > "12" or months else start


if __name__ == "__main__":
    sys.exit(main())
