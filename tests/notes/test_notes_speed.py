"""Large and hostile texts finish in bounded time."""

import time

import pytest

from provenance.model import Document
from provenance.notes import find_notes

MANY = 10_000


def chapters() -> str:
    one = "Said.[1] Done.[2]\n\nNotes\n\n[1] A paper.\n[2] A letter.\n\n"
    return "".join(f"Chapter {number}: On\n\n{one}" for number in range(1, 2000))


TEXTS = {
    "notes": "".join(f"It was said.[{i}]\n\n" for i in range(1, MANY + 1))
    + "Notes\n"
    + "".join(f"[{i}] A paper, {i}.\n" for i in range(1, MANY + 1)),
    "page feet": "".join(f"It was said.[{i}]\n\n[{i}] A paper.\n\n" for i in range(1, MANY + 1)),
    "chapters": chapters(),
    "a long note": "It was said.[1]\n\nNotes\n[1] " + "word and word, " * 70_000,
    "brackets": "[1] " * 100_000,
    "open brackets": "[" * 100_000,
    "lines": "[1] a\n" * 100_000,
    "headings": "Notes\n[1] a\n" * 10_000,
    "stars": "wo*rd* *x " * 50_000,
    "digits": "abc12, 2016.12 3.5 " * 50_000,
    "tags": "<p><a href='#x'>" * 20_000,
    "links": "<a href='#fn1'>1</a> " * 20_000,
    "less-than": "<" * 200_000 + "</a>",
    "ticks": "`a" * 200_000,
    "superscripts": "a¹²³⁴" * 50_000,
    "back-links": "[1] " + "<a href='#x'>^</a>" * 50_000,
    "a link that could lead back": "Rain.[1]\n\n[1] <a href='#r'>" + "a" * 5_000 + "1" * 5_000,
    "links that lead nowhere": "Rain.[1]\n\n[1] A" + f"<a href='#r'>{'a' * 40}</b>" * 2_000,
    "white space": " " * 1_000_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS.keys())
def test_time_is_bounded(text: str) -> None:
    document = Document(
        id="sha256:0", location="", media_type="text/plain", reader="plain", text=text
    )
    begun = time.process_time()
    find_notes(document)
    assert time.process_time() - begun < 10


def test_every_one_of_many_is_bound() -> None:
    for name in ("notes", "page feet"):
        document = Document(
            id="sha256:0", location="", media_type="text/plain", reader="plain", text=TEXTS[name]
        )
        found = find_notes(document)
        assert len(found.notes) == MANY
        assert len(found.markers) == MANY
        assert all(marker.note for marker in found.markers)
        assert found.diagnostics == ()
