"""Findings that nest and overlap as they like."""

from hypothesis import given, settings
from hypothesis import strategies as st
from invented_article import EMPTY
from lxml import html

from provenance.model import (
    Analysis,
    Attribution,
    Block,
    Claim,
    Marker,
    Origin,
    Span,
    TextSpan,
)
from provenance.report.page import render
from provenance.report.page.marks import Mark
from provenance.report.page.segments import Close, Open, Piece, Step, steps

TEXTS = st.text(st.sampled_from("ab <&“”\n漢ש\u0301"), min_size=1, max_size=40)


def spans(text: str) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    return ends.filter(lambda e: e[0] < e[1]).map(lambda e: Span(start=e[0], end=e[1]))


@st.composite
def analyses(draw: st.DrawFn) -> Analysis:
    text = draw(TEXTS)
    any_span = spans(text)
    some = st.lists(any_span, max_size=5)
    claims = [
        Claim(
            id=f"k{n}",
            span=pieces[0],
            pieces=tuple(pieces),
            text="x",
            sentence=pieces[0],
            kind="direct",
            basis="attribution",
            origin=Origin(kind="unknown"),
        )
        for n, pieces in enumerate(
            draw(st.lists(st.lists(any_span, min_size=1, max_size=3), max_size=5))
        )
    ]
    attributions = [
        Attribution(
            id=f"a{n}",
            kind="direct",
            source=cut,
            cue=cut,
            content=(cut,),
            stance="said",
            method="x",
            confidence=1,
        )
        for n, cut in enumerate(TextSpan.cut(text, s.start, s.end) for s in draw(some))
    ]
    markers = tuple(Marker(id=f"m{n}", span=s, label="1") for n, s in enumerate(draw(some)))
    blocks = tuple(Block(span=s) for s in draw(some))
    document = EMPTY.document.model_copy(update={"text": text, "blocks": blocks})
    return EMPTY.model_copy(
        update={
            "document": document,
            "claims": tuple(claims),
            "attributions": tuple(attributions),
            "markers": markers,
        }
    )


@given(analyses())
@settings(max_examples=150, deadline=None)
def test_nothing_is_lost_and_every_claim_is_found(analysis: Analysis) -> None:
    root = html.document_fromstring(render(analysis))
    (text,) = root.cssselect(".text")
    assert text.text_content() == analysis.document.text
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    for number, claim in enumerate(analysis.claims, 1):
        first = min(claim.pieces, key=lambda piece: piece.start)
        start = analysis.document.text[first.start : first.end]
        (found,) = root.cssselect(f"#text-{number}")
        assert start.startswith(found.text_content())
        assert root.cssselect(f"#claim-{number} a[href='#text-{number}']")


def covered(found: list[Step]) -> list[tuple[str, frozenset[str]]]:
    """Give each character with the titles of the elements that it stands in."""
    stack: list[str] = []
    letters: list[tuple[str, frozenset[str]]] = []
    for step in found:
        match step:
            case Open(mark=mark):
                stack.append(mark.title)
            case Close():
                stack.pop()
            case Piece(text=text):
                letters += [(letter, frozenset(stack)) for letter in text]
    assert stack == []
    return letters


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_each_character_stands_in_exactly_its_marks(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    chosen = data.draw(st.lists(spans(text), max_size=8))
    marks = [Mark(s.start, s.end, "c", str(n), n) for n, s in enumerate(chosen)]
    within = data.draw(spans(text))
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end))
    assert covered(steps(text, range(within.start, within.end), ordered, [])) == [
        (text[at], frozenset(m.title for m in marks if m.start <= at < m.end))
        for at in range(within.start, within.end)
    ]


def test_what_overlaps_is_closed_and_opened_again() -> None:
    one, two = Mark(0, 4, "c", "one", 1), Mark(2, 6, "c", "two", 2)
    assert steps("abcdef", range(6), [one, two], []) == [
        Open(one, True),
        Piece("ab"),
        Open(two, True),
        Piece("cd"),
        Close(),
        Close(),
        Open(two, False),
        Piece("ef"),
        Close(),
    ]
