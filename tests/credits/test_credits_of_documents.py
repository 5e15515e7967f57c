"""What a whole page says of itself: title, outlet, repetitions, furniture."""

import pytest

from provenance import Analysis, trace
from provenance.model import Role

LEAK = "The dam above Haven has leaked since the storm of last winter, and nobody has repaired it."
WALL = LEAK.replace("dam", "wall")
GATE = LEAK.replace("dam", "gate")


def read(*blocks: str, media_type: str = "text/plain") -> Analysis:
    return trace("\n\n".join(blocks) + "\n", media_type=media_type)


def roles(analysis: Analysis) -> list[Role]:
    return [block.role for block in analysis.document.blocks]


def role_between(line: str) -> Role:
    return roles(read(LEAK, line, WALL))[1]


def codes(analysis: Analysis) -> list[str]:
    return [d.code for d in analysis.diagnostics if d.claim is None]


def test_a_heading_like_first_line_is_the_title() -> None:
    analysis = read("Dam at Haven leaks", LEAK)
    assert analysis.document.title == "Dam at Haven leaks"
    assert roles(analysis) == ["title", "paragraph"]


def test_a_first_line_that_is_a_sentence_is_no_title() -> None:
    analysis = read("The dam at Haven leaks.", LEAK)
    assert analysis.document.title is None
    assert roles(analysis) == ["paragraph", "paragraph"]


def test_a_by_line_above_the_title_is_no_title() -> None:
    analysis = read("By Ana Lind", "Dam at Haven leaks", LEAK)
    assert (analysis.document.title, analysis.document.bylines) == (
        "Dam at Haven leaks",
        ("Ana Lind",),
    )


def test_the_first_heading_of_markdown_is_the_title() -> None:
    analysis = read("# Dam leaks", LEAK, "## After the storm", WALL, media_type="text/markdown")
    assert analysis.document.title == "Dam leaks"
    assert roles(analysis) == ["title", "paragraph", "heading", "paragraph"]


def test_the_title_of_the_metadata_is_found_in_the_text() -> None:
    page = (
        "<html><head><meta property='og:title' content='Dam leaks'></head><body><article>"
        f"<p>Haven</p><h1>Dam leaks</h1><p>{LEAK}</p></article></body></html>"
    )
    document = trace(page, media_type="text/html").document
    titles = [b.span.of(document.text) for b in document.blocks if b.role == "title"]
    assert (document.title, titles) == ("Dam leaks", ["Dam leaks"])


def test_sub_headings_of_plain_text() -> None:
    analysis = read("Dam at Haven leaks", LEAK, "A town without water", WALL)
    assert roles(analysis) == ["title", "paragraph", "heading", "paragraph"]


def test_a_short_sentence_is_no_sub_heading() -> None:
    analysis = read("Dam at Haven leaks", LEAK, "The town is without water.", WALL)
    assert roles(analysis)[2] == "paragraph"


def test_a_doubled_headline_is_reported_once() -> None:
    analysis = read("Dam leaks", "Dam leaks", LEAK)
    assert roles(analysis) == ["title", "repeated", "paragraph"]
    assert codes(analysis) == ["repeated-block"]


def test_a_doubled_paragraph_counts_once_and_keeps_both_attributions() -> None:
    said = "The dam above Haven is safe, the Harbour Ministry said on Monday."
    analysis = read("Dam at Haven leaks", said, LEAK, said)
    assert roles(analysis) == ["title", "paragraph", "paragraph", "repeated"]
    assert codes(analysis) == ["repeated-block"]
    (claim,) = [c for c in analysis.claims if c.basis == "attribution"]
    assert claim.attributions == tuple(a.id for a in analysis.attributions)
    assert len(claim.attributions) == 2


def test_the_second_paragraph_points_at_the_first() -> None:
    first, second = read(LEAK, LEAK).document.blocks
    assert second.repeats == first.span


@pytest.mark.parametrize("place", [0, 1])
def test_a_refrain_is_no_repetition(place: int) -> None:
    lines = [LEAK, WALL]
    lines[place:place] = ["No.", "No."]
    analysis = read(*lines)
    assert "repeated" not in roles(analysis)
    assert codes(analysis) == []


@pytest.mark.parametrize(
    "line",
    [
        "Your email address will not be published. Required fields are marked *",
        "Share this article",
        "Share this:",
        "Sign up for the morning newsletter",
        "Subscribe to our newsletter",
        "Follow us on Telegram",
        "3 Comments",
        "Related articles for you",
        "Advertisement",
        "Photo: Ana Lind/Courier",
        "© 2020 Northern Courier",
        "Copyright 2020 Northern Courier. All rights reserved.",
    ],
)
def test_furniture_is_boilerplate(line: str) -> None:
    assert role_between(line) == "boilerplate"


@pytest.mark.parametrize(
    "line",
    [
        "Leave a reply to the minister, the letter said.",
        "Share prices fell 5%.",
        "Share prices of the harbour company fell 5% on Monday.",
        "Comments by the minister drew anger.",
        "Follow the money, prosecutors said.",
        "Contact him if you saw the ship, police said.",
        "Sign up to fight, the general told them today.",
        "Register of ships was last updated today.",
        "Topics: the council discussed the dam, he said.",
        "Copyright law was changed in May.",
        "Picture this: the dam breaks and the town drowns.",
        "By the time the dam broke, nobody was left.",
        "Published reports say the dam leaks.",
    ],
)
def test_prose_that_looks_like_furniture_stays_prose(line: str) -> None:
    assert role_between(line) == "paragraph"


def test_nothing_after_the_comment_form_is_a_claim() -> None:
    analysis = read(
        LEAK, WALL, GATE, "Leave a Reply", "The dam is safe, said Jon Berg, who lives in Haven."
    )
    assert roles(analysis)[3:] == ["boilerplate", "boilerplate"]
    assert [c.text for c in analysis.claims] == [LEAK, WALL, GATE]
    assert analysis.attributions == ()


def test_a_link_to_the_comment_form_above_the_article_closes_nothing() -> None:
    analysis = read("Dam at Haven leaks", "Leave a comment", LEAK)
    assert roles(analysis) == ["title", "boilerplate", "paragraph"]


def test_headlines_of_other_articles_are_set_aside_and_the_article_goes_on() -> None:
    analysis = read(LEAK, "Related stories", "Minister says the dam is safe", "King at Haven", WALL)
    assert roles(analysis) == [
        "paragraph",
        "boilerplate",
        "boilerplate",
        "boilerplate",
        "paragraph",
    ]


def test_the_outlet_is_the_one_that_says_it_published_it() -> None:
    document = read(LEAK, "Published in Northern Courier, May 3, 2015").document
    assert document.outlet is not None
    assert document.outlet.name == "Northern Courier"
    assert document.outlet.evidence is not None
    assert document.outlet.evidence.text == "Published in Northern Courier, May 3, 2015"
    assert document.published == "2015-05-03"


def test_those_who_published_it_together_are_partners() -> None:
    line = "This analysis is co-published by the Harbour Institute and the Dyke Project at Haven."
    document = read("Dam at Haven leaks", line, LEAK).document
    assert document.outlet is not None
    assert (document.outlet.name, document.outlet.partners) == (
        "Harbour Institute",
        ("Dyke Project at Haven",),
    )


def test_where_it_was_taken_from_is_not_the_outlet() -> None:
    analysis = read(LEAK, WALL, "Source: Northern Courier")
    assert analysis.document.outlet is None
    assert roles(analysis)[2] == "credit"


def test_a_credit_in_the_middle_of_a_long_page_is_prose() -> None:
    lines = [f"{LEAK[:-1]} in year {number}." for number in range(20)]
    lines.insert(10, "Published in Northern Courier, May 3, 2015")
    assert read(*lines).document.published is None


PROSE = "The harbour wall will be repaired before the winter, the mayor said on Monday.\n"


@pytest.mark.parametrize(
    ("text", "outlet", "method"),
    [
        (
            f"Wall to be mended\n\nThe Harbour Gazette\n\n{PROSE}",
            "The Harbour Gazette",
            "nameplate",
        ),
        (f"Wall to be mended\n\n{PROSE}\n{PROSE}\n— Tarn Echo\n", "Tarn Echo", "nameplate"),
        (f"Wall to be mended\n\nBy Ana Lind, Tarn Echo\n\n{PROSE}", "Tarn Echo", "byline"),
        (f"Harbour Gazette\n\n{PROSE}\n{PROSE}", None, None),
        (f"Wall\n\n{PROSE}\n{PROSE}\n{PROSE}\nTarn Echo\n\n{PROSE}\n{PROSE}", None, None),
    ],
)
def test_an_outlet_that_puts_its_name_on_the_page(
    text: str, outlet: str | None, method: str | None
) -> None:
    found = trace(text.encode()).document.outlet
    assert (found.name if found else None, found.method if found else None) == (outlet, method)
