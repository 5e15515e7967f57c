"""Damaged notes are read as they were meant and kept as they are printed."""

import pytest

from provenance.citations import read_note
from provenance.citations.mending import mend


@pytest.mark.parametrize(
    ("printed", "meant"),
    [
        ("Harbour Press, l974, p. 4O", "Harbour Press, 1974, p. 40"),
        ("lnterview, 3 Ju1y 1958", "Interview, 3 July 1958"),
        ("Marsh,'Tolls ',Review of Ports,vol.7", "Marsh, 'Tolls', Review of Ports, vol.7"),
        ("The Argus,3 May 1921", "The Argus, 3 May 1921"),
        ("''The Tin Ring'', Mining Quarterly", '"The Tin Ring", Mining Quarterly'),
    ],
)
def test_damage_is_mended(printed: str, meant: str) -> None:
    mended = mend(printed)
    assert mended is not None
    assert mended.text == meant


@pytest.mark.parametrize(
    "printed",
    [
        "Doe, “Title,” Argus, 3 May 2019, https://example.org/a1b2l3/l0O1,x",
        "Roe, Part II, no. 3 (1974): 12–15, CO 96/53",
        "Louis XI, 2nd ed., 1st printing, $10,000",
    ],
)
def test_what_is_whole_is_left_alone(printed: str) -> None:
    assert mend(printed) is None


def test_words_stay_as_printed_and_dates_gain() -> None:
    note = "Ernst Va1k, The Sa1t Road (London: Merrow Press, l958), p. 4O."
    (citation,) = read_note(note).citations
    assert citation.fields.authors == ("Ernst Va1k",)
    assert citation.fields.title == "The Sa1t Road"
    assert citation.fields.pages == "4O"
    assert citation.fields.date == "1958"
    assert note[citation.span.start : citation.span.end] == citation.text
    for piece in citation.evidence:
        assert note[piece.span.start : piece.span.end] == piece.span.text
