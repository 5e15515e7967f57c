"""What a story can rest on, and who speaks for whom.

Compiled by hand from how news names what it rests on.
"""

from typing import Final

SPOKEN_WORKS: Final[frozenset[str]] = frozenset(
    {"statement", "speech", "interview", "social", "news", "web"}
)
"""Kinds of works that are somebody speaking: the story rests on the speaker."""

AUTHOR_WORDS: Final[frozenset[str]] = frozenset(
    "author authors co-author co-authors researcher researchers scientist scientists academics "
    "investigator investigators epidemiologist epidemiologists team analysts statistician".split()
)
"""Who speaks for a study."""

RESEARCH_NOUNS: Final[tuple[frozenset[str], ...]] = (
    frozenset("study studies research paper trial preprint manuscript".split()),
    frozenset("survey analysis report review findings assessment".split()),
)
"""Documents that have authors who speak for them, the surest first."""

COMPANY_NOUNS: Final[frozenset[str]] = frozenset(
    "company firm operator owner manufacturer maker group business producer developer retailer "
    "lender carrier airline utility supplier contractor brand chain giant".split()
)
"""What a company is called by turns, though its name does not say so."""

BODY_NOUNS: Final[frozenset[str]] = frozenset(
    "agency ministry department government council court police army commission inspectorate "
    "parliament committee union board office regulator bureau institute university mission embassy "
    "federation association ombudsman movement party".split()
)
"""Bodies that no company is; a name with one of these is none with another."""

DESCRIBING_WORDS: Final[frozenset[str]] = frozenset(
    "annual damning detailed final former independent initial interim internal joint latest leaked "
    "monthly national new news official officials own preliminary quarterly recent reports scathing "
    "secret senior separate special state statements unnamed unpublished weekly written yearly".split()
)
"""Words that describe a document or a person and tell nobody's name."""

STATE_NOUNS: Final[frozenset[str]] = frozenset({"government", "state", "administration", "country"})
"""Who can be meant by these is a matter of politics."""

PAPER_NOUNS: Final[frozenset[str]] = frozenset(
    "paper newspaper magazine daily tabloid broadcaster broadsheet".split()
)
"""What an outlet is called by turns."""

COURT_NOUNS: Final[frozenset[str]] = frozenset({"court", "tribunal"})
RULING_NOUNS: Final[frozenset[str]] = frozenset(
    "ruling judgment judgement verdict order decision opinion".split()
)
"""Who issues rulings, and what these are called."""

COURT_PAPER_NOUNS: Final[frozenset[str]] = frozenset(
    "indictment lawsuit affidavit complaint subpoena warrant".split()
)
"""What is filed at a court, by its name."""

FILED_NOUNS: Final[frozenset[str]] = frozenset("papers documents filing filings records".split())
"""What a court paper is called by turns."""
