"""A quotation is bound to the page it is cited from, and never to the neighbour's."""

import pytest

from provenance import trace
from provenance.links.cited import cited_links, with_verdicts
from provenance.model import (
    Analysis,
    AuditedLink,
    Checked,
    CitedLink,
    LinkResult,
    Reason,
    Standing,
    Verdict,
)

ONE_NOTE = """The weir at Haven

“The weir will hold for a hundred years,” the surveyor Anna Lind said.[1] The council agreed.[2]

Notes

[1] Anna Lind, “Report on the Weir”, Haven Gazette, 3 May 2016, \
https://gazette.example/weir, accessed 11 May 2016.
[2] “Council Minutes”, Haven Council, 4 May 2016, https://council.example/minutes/4.
"""

TWO_IN_A_NOTE = """The weir at Haven

“The weir will hold for a hundred years,” the surveyor Anna Lind said.[1]

Notes

[1] Anna Lind, “Report on the Weir”, Haven Gazette, 3 May 2016, \
https://gazette.example/weir; “Council Minutes”, Haven Council, 4 May 2016, https://council.example/minutes/4.
"""

IBID = """The weir at Haven

The weir was built in 1911, the surveyor Anna Lind said.[1] \
“The weir will hold for a hundred years,” Lind added.[2]

Notes

[1] Anna Lind, “Report on the Weir”, Haven Gazette, 3 May 2016, https://gazette.example/weir.
[2] Ibid.
"""


def analysed(article: str | bytes, media_type: str | None = None) -> Analysis:
    """Trace by the rules alone, which every machine has."""
    return trace(article, media_type=media_type, engine="rules")


def links_of(text: str) -> dict[str, list[CitedLink]]:
    found: dict[str, list[CitedLink]] = {}
    for link in cited_links(analysed(text)):
        found.setdefault(link.target.url, []).append(link)
    return found


def test_each_page_is_asked_for_its_own_words() -> None:
    found = links_of(ONE_NOTE)
    (gazette,) = found["https://gazette.example/weir"]
    assert gazette.target.quote == "The weir will hold for a hundred years"
    assert gazette.target.title == "Report on the Weir"
    assert gazette.target.date == "2016-05-11"
    assert gazette.note == "1"
    assert len(gazette.claims) == 1
    (council,) = found["https://council.example/minutes/4"]
    assert council.target.quote is None
    assert council.target.title == "Council Minutes"


def test_of_two_pages_in_one_note_neither_is_asked_for_the_words() -> None:
    found = links_of(TWO_IN_A_NOTE)
    assert {link.target.quote for links in found.values() for link in links} == {None}
    titles = {url: links[0].target.title for url, links in found.items()}
    assert titles == {
        "https://gazette.example/weir": "Report on the Weir",
        "https://council.example/minutes/4": "Council Minutes",
    }
    assert all(len(link.claims) == 1 for links in found.values() for link in links)


def test_a_short_note_leads_to_the_page_of_the_full_one() -> None:
    (link,) = links_of(IBID)["https://gazette.example/weir"]
    assert link.target.quote == "The weir will hold for a hundred years"
    assert {claim.number for claim in link.claims} == {1, 2}


PAGE = """<html><body><article><h1>The weir</h1>
<p>“The weir will hold for a hundred years,” the surveyor {}.</p></article></body></html>"""


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ('<a href="https://gazette.example/weir">told the Gazette</a>', True),
        ('<a href="https://lind.example/about/me">Anna Lind</a> said', False),
        ('<a href="https://gazette.example/">said</a>', False),
        (
            '<a href="https://gazette.example/weir">said</a> in '
            '<a href="https://haven.example/town">Haven</a>',
            False,
        ),
    ],
)
def test_a_link_in_the_sentence(words: str, quote: bool) -> None:
    analysis = analysed(PAGE.format(words).encode(), media_type="text/html")
    quotes = {link.target.quote for link in cited_links(analysis)}
    assert quotes == ({"The weir will hold for a hundred years"} if quote else {None})


def test_a_note_that_is_only_an_address() -> None:
    (link,) = cited_links(
        analysed(
            "“The weir will hold for a hundred years,” Anna Lind said.[1]\n\nNotes\n\n"
            "[1] https://gazette.example/weir\n"
        )
    )
    assert (link.note, len(link.claims)) == ("1", 1)
    assert link.target.quote == "The weir will hold for a hundred years"


def test_a_few_words_prove_nothing() -> None:
    few = ONE_NOTE.replace("The weir will hold for a hundred years,", "It will hold,")
    assert {link.target.quote for links in links_of(few).values() for link in links} == {None}


def audited(link: CitedLink, verdict: str, reason: Reason, quote: str = "unchecked") -> AuditedLink:
    result = LinkResult.model_validate(
        {
            "id": link.target.id, "url": link.target.url, "verdict": verdict, "reason": reason,
            "confidence": 1, "seconds": 0, "quote": quote,
        }
    )  # fmt: skip
    return AuditedLink(
        cited=link, checked=Checked(result=result, standing=Standing(state="alive"), checked="now")
    )


def test_verdicts_stand_at_their_links_and_warn_of_their_claims() -> None:
    analysis = analysed(ONE_NOTE)
    gazette, council = cited_links(analysis)
    found = [
        audited(gazette, "drifted", Reason.QUOTE_MISSING, "missing"),
        audited(council, "dead", Reason.GONE),
    ]
    joined = with_verdicts(analysis, found)
    assert [link.verdict for link in joined.links] == [Verdict.DRIFTED, Verdict.DEAD]
    warned = {c.text: c.warnings for c in joined.claims}
    assert any("words-missing" in codes for codes in warned.values())
    assert any("evidence-lost" in codes for codes in warned.values())
    assert analysis.links[0].verdict is None


def test_what_stands_warns_of_nothing() -> None:
    analysis = analysed(ONE_NOTE)
    found = [audited(link, "ok", Reason.ANSWERS) for link in cited_links(analysis)]
    joined = with_verdicts(analysis, found)
    assert joined.claims == analysis.claims
    assert {link.verdict for link in joined.links} == {Verdict.OK}


def test_one_page_that_stands_holds_the_claim() -> None:
    analysis = analysed(TWO_IN_A_NOTE)
    gazette, council = cited_links(analysis)
    found = [audited(gazette, "dead", Reason.GONE), audited(council, "ok", Reason.ANSWERS)]
    assert with_verdicts(analysis, found).claims == analysis.claims
