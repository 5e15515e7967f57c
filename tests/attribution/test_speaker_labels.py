"""Transcripts, and datelines that look like them."""

from invented import document_of

from provenance.attribution import find_attributions

TURNS = (
    "HOST: Welcome to the debate on the dam.\n"
    "LIND: The dam is safe. The ministry said that it was repaired.\n"
    "HOST: Mr Orr may answer now.\n"
    "ORR: It leaks.\n"
)


def labelled(text: str) -> list[tuple[str, str]]:
    return [
        (text[slice(*f.source)], text[slice(*f.content[0])])
        for f in find_attributions(document_of(text)).found
        if f.method == "speaker_label" and f.source
    ]


def test_a_turn_is_what_its_speaker_says() -> None:
    assert ("LIND", "The dam is safe. The ministry said that it was repaired.") in labelled(TURNS)
    assert ("ORR", "It leaks.") in labelled(TURNS)


def test_what_is_said_in_a_turn_is_said_all_the_same() -> None:
    found = find_attributions(document_of(TURNS)).found
    assert "said" in [TURNS[slice(*f.cue)] for f in found]


def test_datelines_are_no_speakers() -> None:
    assert labelled("OSLO: The dam leaks.\nBERGEN: The bridge is shut.\nMOSS: Rain fell.\n") == []
    assert labelled("OSLO: The dam leaks.\nThe wall is wet.\n") == []


def test_a_time_and_a_heading_are_no_speakers() -> None:
    assert labelled("10:30 It rained.\n11:00 It stopped.\n10:30 It rained.\n") == []
    assert labelled("Note: a.b.\nNote: c.d.\nNote: The dam leaks.\nOrr: No.\n") == []


def test_a_mark_may_open_every_turn() -> None:
    quoted = "".join(f"“{line}\n" for line in TURNS.splitlines())
    assert [name for name, _ in labelled(quoted)] == [name for name, _ in labelled(TURNS)]
