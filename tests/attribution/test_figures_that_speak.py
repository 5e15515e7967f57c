"""Figures that somebody gives."""

import pytest
from invented import document_of

from provenance.attribution import find_attributions


def given(text: str) -> list[tuple[str, str]]:
    return [
        (text[slice(*f.source)], text[slice(*f.content[0])])
        for f in find_attributions(document_of(text)).found
        if f.method == "put_at" and f.source
    ]


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        ("The council put the number of wet homes at 300.", "The council", "at 300"),
        ("The bank puts the cost at about £1.9bn.", "The bank", "at about £1.9bn"),
        ("A second person, close to the firm, put it at three.", "A second person", "at three"),
    ],
)
def test_who_puts_a_number_at_something_says_so(text: str, who: str, what: str) -> None:
    ((source, content),) = given(text)
    assert source.startswith(who)
    assert content.endswith(what)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lind put the cup at her place.",
        "The council put it to the vote.",
        "The council put homes first and was at 300 votes.",
    ],
)
def test_what_is_merely_put_somewhere_is_no_figure(text: str) -> None:
    assert given(text) == []
