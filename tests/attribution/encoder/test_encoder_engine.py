"""The shipped weights, on sentences that leave no doubt, each beside one that says nothing."""

# ruff: noqa: E402 - without the extra nothing of the engine can be imported

import pytest

for needed in ("numpy", "onnxruntime", "tokenizers"):
    pytest.importorskip(needed, reason="the extra `accurate` is not installed")

from provenance.attribution.candidate import Candidate, Engine, Paragraph
from provenance.attribution.encoder import load
from provenance.model import Span


@pytest.fixture(scope="module")
def engine() -> Engine:
    return load()


def read(engine: Engine, text: str, least: float = 0.5) -> list[Candidate]:
    found = engine.find(text, [Paragraph(0, len(text), title=False)])
    return [candidate for candidate in found if candidate.confidence >= least]


def words(text: str, spans: tuple[Span, ...]) -> list[str]:
    return [span.of(text) for span in spans]


CASES = [
    (
        "The harbour board said that the pier would be closed until March.",
        (["The harbour board"], ["said"], ["that the pier would be closed until March"]),
    ),
    (
        "“The pier is safe,” said Orla Quill, the harbour master.",
        (["Orla Quill, the harbour master"], ["said"], ["“The pier is safe,”"]),
    ),
    (
        "According to the Velmora Gazette, the ferry sank within minutes.",
        (["the Velmora Gazette"], ["According to"], ["the ferry sank within minutes"]),
    ),
    (
        "„We have no coal left“, Petra Holm told the Velmora Gazette.",
        (["Petra Holm"], ["told"], ["„We have no coal left“"]),
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_an_obvious_attribution_is_found(
    engine: Engine, text: str, expected: tuple[list[str], list[str], list[str]]
) -> None:
    (found,) = read(engine, text)
    source, cue, content = expected
    assert words(text, found.source) == source
    assert words(text, found.cue) == cue
    assert [part.rstrip(",") for part in words(text, found.content)] == [
        part.rstrip(",") for part in content
    ]
    assert found.engine == "accurate"


@pytest.mark.parametrize(
    "text",
    [
        "The harbour board has nine members and meets in March.",
        "The pier, built of oak in 1871, is two hundred metres long.",
        "The Velmora Gazette has its office beside the ferry.",
        "“The Coal Pit” is a novel of four hundred pages.",
    ],
)
def test_where_nobody_speaks_nothing_is_found(engine: Engine, text: str) -> None:
    assert read(engine, text) == []


def test_a_content_that_its_cue_splits_has_two_pieces(engine: Engine) -> None:
    text = "“The pier is safe,” Orla Quill said, “and it will stay open all winter.”"
    (found,) = read(engine, text)
    assert words(text, found.source) == ["Orla Quill"]
    assert len(found.content) == 2


def test_places_count_from_the_start_of_the_text(engine: Engine) -> None:
    text = "A first line 😀.\n\nOrla Quill said that the pier was safe."
    start = text.index("Orla")
    found = engine.find(
        text, [Paragraph(0, start - 2, title=False), Paragraph(start, len(text), title=False)]
    )
    assert [words(text, each.source) for each in found if each.confidence >= 0.5] == [
        ["Orla Quill"]
    ]


def test_the_same_text_gives_the_same_answer(engine: Engine) -> None:
    text = CASES[0][0] + "\n" + CASES[1][0]
    assert engine.find(text, [Paragraph(0, len(text), title=False)]) == load().find(
        text, [Paragraph(0, len(text), title=False)]
    )


def test_a_cue_far_into_a_long_paragraph_is_found_once(engine: Engine) -> None:
    filler = "The pier is made of oak and stands in the bay. " * 40
    text = filler + "Orla Quill said that the pier was safe. " + filler
    found = read(engine, text)
    assert [words(text, each.source) for each in found] == [["Orla Quill"]]


@pytest.mark.parametrize("text", ["", " ", "\u200b", "“", "a" * 3000, "“ ” " * 300, "\x00 \ufffd"])
def test_odd_texts_do_no_harm(engine: Engine, text: str) -> None:
    for found in engine.find(text, [Paragraph(0, len(text), title=False)]):
        assert all(span.end <= len(text) for span in found.content)
