"""A marker, and what looks like one in the same surroundings."""

import pytest

from provenance.model import Document
from provenance.notes import NoteFindings, find_notes

NOTES = "\n\nNotes\n\n1. Tolm Courier, 3 May.\n2. Halven Post, 4 May.\n"


def find(text: str) -> NoteFindings:
    return find_notes(
        Document(id="sha256:0", location="", media_type="text/plain", reader="plain", text=text)
    )


def marked(text: str) -> list[str]:
    return [m.span.of(text) for m in find(text).markers]


@pytest.mark.parametrize(
    ("body", "markers"),
    [
        ("Rain fell.[1] Snow fell.[2]", ["[1]", "[2]"]),
        ("Rain [sic] fell.[1] [T]he snow [emphasis added] fell.[2]", ["[1]", "[2]"]),
        ("In [2019] rain fell.[1] See [2019] UKSC 41.[2]", ["[1]", "[2]"]),
        ("Rain fell.[1] The judge said so at [2]. Snow fell.[2]", ["[1]", "[2]"]),
        ("Rain fell.[1] In `a[2]` snow fell.[2]", ["[1]", "[2]"]),
        ("Rain fell.[1] See [2](https://x.example). Snow fell.[2]", ["[1]", "[2]"]),
        ("It fell on 40 km².¹ Snow fell.²", ["¹", "²"]),
        ("It fell in 2016¹ on 10² men. Snow fell.²", ["¹", "²"]),
        ("Rain fell.1 Some 2.2 million fled MI2 camps.2", ["1", "2"]),
        ("Rain fell in 20161 and 1.2 m of snow fell.2", ["1", "2"]),
        ("Rain fell (1). It was (1) wet, (2) cold. Snow fell (2).", ["(1)", "(2)"]),
        ("Rain.<sup>1</sup> On 4 m<sup>2</sup> ice.<sup>2</sup>", ["<sup>1</sup>", "<sup>2</sup>"]),
        ("@rain1 fell.1 Snow fell on #2.2", ["1", "2"]),
    ],
)  # fmt: skip
def test_markers_and_their_lookalikes(body: str, markers: list[str]) -> None:
    text = body + NOTES
    assert marked(text) == markers
    assert all(marker.note for marker in find(text).markers)


@pytest.mark.parametrize(
    "text",
    [
        "He said [sic] that [T]he rain [emphasis added] of [2019] fell […].",
        "The aims are:\n1. Rain.\n2. Snow.\n3. Hail.\n",
        "We want (1) rain, (2) snow, (3) hail.",
        "CO₂, 5 km², 10⁶ and x² + y².",
        "Version 2.1 of G20, MI5 and U2 in 2016.\n\n9 p.m.\n\nMore news at 10.",
        "1. Introduction\n\nRain fell.\n\n2. Method\n\nWe looked up.\n",
        "[1] The claimant is a mill.\n\n[2] The defendant is a river; see [1] above.\n",
        "* a\n* b\n* c\n",
        "Read [the table][t].\n\n[t]: https://x.example\n",
        "",
        "\x00",
    ],
)
def test_nothing_to_find(text: str) -> None:
    assert find(text) == NoteFindings()


def test_page_feet_numbered_like_lists() -> None:
    text = "Rain.¹\n\n1. Tolm Courier.\n\nSnow.²\n\n2. Halven Post.\n\nThe text goes on.\n"
    found = find(text)
    assert [note.text for note in found.notes] == ["Tolm Courier.", "Halven Post."]
    assert [marker.note for marker in found.markers] == [note.id for note in found.notes]
    sections = "1. Rain\n\nRain fell.¹\n\n2. Snow\n\nSnow fell.²\n"
    assert [d.code for d in find(sections).diagnostics] == ["no-notes-section"]


def test_no_notes_is_said_once() -> None:
    found = find("Rain fell.[1] Snow fell.[2] Hail fell.[3]")
    assert [marker.note for marker in found.markers] == [None, None, None]
    assert [diagnostic.code for diagnostic in found.diagnostics] == ["no-notes-section"]


def test_many_out_of_order_are_said_once() -> None:
    body = " ".join(f"Rain fell.[{label}]" for label in (7, 3, 8, 1, 6, 2, 5, 4))
    text = body + "\n\nReferences\n\n" + "\n".join(f"[{n}] A paper." for n in range(1, 9))
    assert [diagnostic.code for diagnostic in find(text).diagnostics] == ["out-of-order"]
