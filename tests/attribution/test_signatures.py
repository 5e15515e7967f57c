"""Quotations with a signature, and dashes that begin something else."""

import pytest
from invented import document_of

from provenance.attribution import find_attributions


def signed(text: str) -> list[tuple[str, str]]:
    return [
        (text[slice(*f.source)], text[slice(*f.content[0])])
        for f in find_attributions(document_of(text)).found
        if f.method == "signature" and f.source
    ]


@pytest.mark.parametrize("dash", ["―", " — ", " – ", " --", " - "])
def test_behind_a_quotation_stands_whose_it_is(dash: str) -> None:
    text = f"“The dam leaks. We saw it.”{dash}Ana Lind, engineer, Moss"
    assert signed(text) == [("Ana Lind, engineer, Moss", "“The dam leaks. We saw it.”")]


def test_each_line_has_its_own() -> None:
    text = '"It leaks." - Ana Lind\n"It does not." - Per Orr.'
    assert signed(text) == [("Ana Lind", '"It leaks."'), ("Per Orr", '"It does not."')]


@pytest.mark.parametrize(
    "text",
    [
        "“The dam leaks” — it was said in Moss",
        "“The dam leaks” — Ana Lind said so on Monday",
        "She read “The dam leaks” — Ana Lind",
        "The dam leaks — Ana Lind",
        "“The dam leaks” — Ana Lind “and others”",
    ],
)
def test_what_goes_on_behind_a_dash_is_no_signature(text: str) -> None:
    assert signed(text) == []
