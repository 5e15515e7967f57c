"""Where one citation ends and a comment or another citation begins, each with a look-alike."""

import pytest

from provenance.citations import read_note
from provenance.text.pointers import find_pointer, note_pointed_at


def cited(note: str) -> list[str]:
    return [citation.text.rstrip(".") for citation in read_note(note).citations]


BOOK = "Ann Holt, This Is the Road, These Are the Stones: A Memoir (London: Tiller Press, 2001), 4"
MEMO = "Minute Marr to Ek, 4 May 2003, ‘Silt’"


@pytest.mark.parametrize(
    ("note", "texts"),
    [
        ("Holt, Bow Doors, 9, which omits the map.", ["Holt, Bow Doors, 9"]),
        (f"{BOOK}.", [BOOK]),
        ("Holt, “Bow Doors.” The Gazette did not reply.", ["Holt, “Bow Doors.”"]),
        ("“Bow Doors?” Calder Argus, May 3, 2001.", ["“Bow Doors?” Calder Argus, May 3, 2001"]),
        ("Holt, Bow Doors, 9. My thanks to Jan Moss for drawing it to my attention.",
         ["Holt, Bow Doors, 9"]),
        ("Holt, Bow Doors, 9. Roe, Last Ferry, 4.", ["Holt, Bow Doors, 9", "Roe, Last Ferry, 4"]),
        ("Compare Holt, Bow Doors, 9, with Roe, Last Ferry, 4.",
         ["Holt, Bow Doors, 9", "Roe, Last Ferry, 4"]),
        ("Holt 2004, p. 12: “The doors were never closed.”", ["Holt 2004, p. 12"]),
        (f"{MEMO} attaching Letter Ek to Marr, 3 May 2003, ‘Lines’.",
         [MEMO, "Letter Ek to Marr, 3 May 2003, ‘Lines’"]),
        ("Holt, op. cit., p. 7 et Roe, art. cit., p. 1.",
         ["Holt, op. cit., p. 7", "Roe, art. cit., p. 1"]),
        ("Holt, Bow Doors, 9 (but silent on costs; but see Roe, “Ferry,” 4).",
         ["Holt, Bow Doors, 9", "Roe, “Ferry,” 4"]),
        ("See chapter 2, n. 14 above.", []),
        ("See supra note 4 and accompanying text.", []),
    ],
)  # fmt: skip
def test_citations_of_a_note(note: str, texts: list[str]) -> None:
    assert cited(note) == [text.rstrip(".") for text in texts]


def test_an_attached_paper_without_date_is_only_mentioned() -> None:
    assert cited(f"{MEMO} attaching Paper, ‘Options’.")[0] == MEMO
    assert len(cited(f"{MEMO} attaching Paper, ‘Options’.")) == 1


@pytest.mark.parametrize(
    ("words", "number"),
    [("Kern, a.a.O. (Anm. 3), S. 9", 3), ("Holt (n 14) 2", 14), ("nota 4, supra", 4),
     ("Holt, op. cit., 9", None), ("supra, note 1", 1)],
)  # fmt: skip
def test_the_note_pointed_at(words: str, number: int | None) -> None:
    match = find_pointer(words)
    assert match is not None
    assert note_pointed_at(match) == number


def test_nothing_points_in_plain_words() -> None:
    assert find_pointer("Holt, Bow Doors, 9") is None
