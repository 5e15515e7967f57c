"""Whole documents, annotated before the code was run on them: none may be lost again."""

import json
from pathlib import Path
from typing import Any

import pytest

from provenance.model import Document
from provenance.notes import find_notes

ROWS: list[dict[str, Any]] = [
    json.loads(line)
    for line in (Path(__file__).parent / "documents.jsonl").read_text("utf-8").splitlines()
]


def document(text: str) -> Document:
    return Document(id="sha256:0", location="", media_type="text/plain", reader="plain", text=text)


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_document_is_bound_and_diagnosed_exactly(row: dict[str, Any]) -> None:
    found = find_notes(document(row["text"]))
    labels = {note.id: note.label for note in found.notes}
    markers = {
        (m.span.start, m.span.end, m.label, labels[m.note] if m.note else None)
        for m in found.markers
    }
    assert markers == {(m["start"], m["end"], m["label"], m["note_label"]) for m in row["markers"]}
    assert [(n.label, n.text) for n in found.notes] == [
        (n["label"], n["text"]) for n in row["notes"]
    ]
    assert sorted((d.code, d.label or "") for d in found.diagnostics) == sorted(
        (d["code"], d["label"] or "") for d in row["diagnostics"]
    )
