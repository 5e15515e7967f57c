import pytest

from provenance.citations import read_note, read_notes
from provenance.model import Document, Note, Span

HEAD = "Ada Byrne, “Harbour Shut After Storm,”"


def codes(note: str) -> list[str]:
    return [diagnostic.code for diagnostic in read_note(note).diagnostics]


@pytest.mark.parametrize(
    ("note", "code"),
    [
        (
            f"{HEAD} Reuters, May 3, 2015, https://www.nytimes.com/harbour.",
            "outlet-differs-from-address",
        ),
        (
            f"{HEAD} Courier, May 3, 2015, https://a.example/2014/09/23/harbour.",
            "date-differs-from-address",
        ),
        (
            f"{HEAD} Courier, May 3, 2015, https://a.example/five-ways-to-bake-bread.",
            "title-differs-from-address",
        ),
        (
            f"{HEAD} Courier, May 3, 2015, https://a.example/harbour (accessed May 1, 2015).",
            "accessed-before-published",
        ),
        (
            f"{HEAD} Courier, May 3, 2015, https://a.example/harbour, archived at "
            "https://web.archive.org/web/20150504/https://b.example/other.",
            "archive-of-another-page",
        ),
        (f"{HEAD} Courier, 3/10/2011, https://a.example/harbour.", "ambiguous-date"),
        (f"{HEAD} Courier, 31 September 2011, https://a.example/harbour.", "impossible-date"),
    ],
)
def test_a_citation_that_contradicts_itself(note: str, code: str) -> None:
    assert codes(note) == [code]


@pytest.mark.parametrize(
    "note",
    [
        f"{HEAD} Reuters, May 3, 2015, https://www.reuters.com/2015/05/04/harbour-shut.",
        f"{HEAD} Northern Courier, May 3, 2015, https://a.example/harbour-shut-after-big-storm.",
        f"{HEAD} Courier, May 3, 2015, https://a.example/h, archived at https://archive.ph/Ab1.",
        f"{HEAD} Courier, 23/10/2011, https://a.example/harbour (accessed 3/11/2011).",
    ],
)
def test_a_citation_that_agrees_with_itself(note: str) -> None:
    assert codes(note) == []


def test_a_date_after_the_article() -> None:
    text = f"{HEAD} Courier, May 3, 2015."
    span = Span(start=0, end=len(text))
    note = Note(id="n", label="1", span=span, body=span, text=text)
    document = Document(
        id="d", location="", media_type="", reader="", text=text, published="2014-01-01"
    )
    reading = read_notes(document, (note,))
    assert [d.code for d in reading.diagnostics] == ["date-after-publication"]
