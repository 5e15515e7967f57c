"""Notes and markers in what readers give, and the same signs where they are code."""

import pytest

from provenance.notes import NoteFindings, find_notes
from provenance.readers import read

CARETS = "\n\n[^1]: Tolm Courier.\n[^2]: Halven Post.\n"
NUMBERS = "\n\n## Notes\n\n[1] Tolm Courier.\n[2] Halven Post.\n"
ITEMS = "<h2>Notes</h2><ol><li>Tolm Courier.<li>Halven Post.</ol>"


def find(source: str, name: str) -> tuple[NoteFindings, str]:
    document = read(source.encode(), name)[0]
    return find_notes(document), document.text


@pytest.mark.parametrize(
    ("name", "source", "second"),
    [
        ("a.md", "Rain fell.[^1] Write {} here." + CARETS, ("[^2]", "`[^2]`")),
        ("a.md", "Rain fell.[1] Write {} here." + NUMBERS, ("a word[2]", "`a word[2]`")),
        ("a.md", "Rain fell.[1]\n\n{}" + NUMBERS, ("Snow[2]", "```\nSnow[2]\n```")),
        ("a.html", "<p>Rain fell.[1] Write {} here.</p>" + ITEMS, ("it[2]", "<code>it[2]</code>")),
        (
            "a.html",
            "<p>Rain fell.<sup>1</sup> Write {} here.</p>" + ITEMS,
            ("it<sup>2</sup>", "<kbd>it<sup>2</sup></kbd>"),
        ),
    ],
)
def test_a_marker_counts_and_the_same_sign_in_code_does_not(
    name: str, source: str, second: tuple[str, str]
) -> None:
    for words, labels in zip(second, (["1", "2"], ["1"]), strict=True):
        found, _ = find(source.format(words), name)
        assert [marker.label for marker in found.markers] == labels
        assert [note.text for note in found.notes] == ["Tolm Courier.", "Halven Post."]


@pytest.mark.parametrize(
    "source",
    [
        "Rain fell.[^1]\n\n[^1]: `ledger.csv`, Tolm Courier.\n",
        "Rain fell.[1]\n\n## Notes\n\n1. `ledger.csv`, Tolm Courier.\n",
        "Rain fell.[1]\n\n## Notes\n\n[1] `ledger.csv`, Tolm Courier.\n",
    ],
)
def test_a_note_may_begin_with_code(source: str) -> None:
    found, _ = find(source, "a.md")
    assert [note.text for note in found.notes] == ["ledger.csv, Tolm Courier."]
    assert [marker.note for marker in found.markers] == [found.notes[0].id]


def test_a_number_in_code_begins_no_further_note() -> None:
    source = "Rain.[1] Snow.[2]\n\nSources: [1] Tolm Courier. {} Halven Post."
    assert len(find(source.format("[2]"), "a.md")[0].notes) == 2
    found, text = find(source.format("`[2]`"), "a.md")
    assert [note.span.of(text) for note in found.notes] == ["[1] Tolm Courier. [2] Halven Post."]
