"""Every grammar reads the piece; the reading that explains most of it wins, with its name."""

from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from provenance.citations.draft import Draft
from provenance.citations.grammars.accounts import (
    channel,
    imagery,
    post_then_owner,
    posted_by,
    profile,
)
from provenance.citations.grammars.archival import (
    kept_paper,
    letter_between,
    paper_by,
    russian_file,
    shelved_paper,
)
from provenance.citations.grammars.assemblies import (
    debate,
    hearing_before,
    letter_to_a_body,
    resolution,
    symbol,
)
from provenance.citations.grammars.bibliography import bibliography_book
from provenance.citations.grammars.books import comma_list, container_first, imprint_in_brackets
from provenance.citations.grammars.court_short import paper_in_short
from provenance.citations.grammars.dated_authors import dated_authors, undated_title
from provenance.citations.grammars.described import described, described_by_body, on_file
from provenance.citations.grammars.entries import article_in_lexicon, entry_in, review
from provenance.citations.grammars.european import (
    bare_imprint,
    colon_after_names,
    in_container,
    two_strokes,
)
from provenance.citations.grammars.forms import titled_form
from provenance.citations.grammars.inquiries import (
    sent_to,
    spoken_to_counsel,
    tweet_by_handle,
)
from provenance.citations.grammars.instruments import dated_law, instrument
from provenance.citations.grammars.law import (
    case,
    court_paper,
    decision,
    statute,
)
from provenance.citations.grammars.law_works import (
    dictionary,
    law_review,
    law_work,
    newspaper_in_law,
    press_release,
    report_at,
    restatement,
)
from provenance.citations.grammars.links import address_alone
from provenance.citations.grammars.ministry import (
    body_and_day,
    internal_paper,
    ministry_paper,
    record_of_meeting,
)
from provenance.citations.grammars.papers_abroad import paper_abroad
from provenance.citations.grammars.platform_phrases import platform_phrase
from provenance.citations.grammars.pointing import cited_before, ibid
from provenance.citations.grammars.pointing_by_year import author_and_year, russian_short
from provenance.citations.grammars.quoted import quoted_title
from provenance.citations.grammars.reference_list import reference_entry, title_then_year
from provenance.citations.grammars.sciences import article_with_year_last
from provenance.citations.grammars.short import short_case, short_form
from provenance.citations.grammars.social import post
from provenance.citations.grammars.vancouver import (
    book_after_names,
    numbered_article,
    page_on_the_internet,
)
from provenance.citations.needs import ALWAYS, Need, facts_of, need
from provenance.citations.phrases import CREDIT
from provenance.citations.prose import is_prose
from provenance.citations.segment import Segment
from provenance.lexicon.paper_phrases import STEMS_ABROAD
from provenance.model import FieldName

Grammar = Callable[[Segment], Draft | None]

GRAMMARS: Final[tuple[Grammar, ...]] = (
    ibid,
    cited_before,
    short_case,
    paper_in_short,
    reference_entry,
    title_then_year,
    numbered_article,
    book_after_names,
    page_on_the_internet,
    article_with_year_last,
    bibliography_book,
    dated_authors,
    undated_title,
    titled_form,
    quoted_title,
    short_form,
    author_and_year,
    russian_short,
    post,
    channel,
    profile,
    posted_by,
    post_then_owner,
    platform_phrase,
    imagery,
    imprint_in_brackets,
    container_first,
    ministry_paper,
    internal_paper,
    record_of_meeting,
    body_and_day,
    letter_between,
    paper_by,
    shelved_paper,
    russian_file,
    kept_paper,
    entry_in,
    article_in_lexicon,
    review,
    resolution,
    letter_to_a_body,
    symbol,
    debate,
    spoken_to_counsel,
    sent_to,
    tweet_by_handle,
    described,
    described_by_body,
    paper_abroad,
    on_file,
    case,
    court_paper,
    decision,
    hearing_before,
    press_release,
    report_at,
    dictionary,
    law_work,
    restatement,
    law_review,
    newspaper_in_law,
    statute,
    dated_law,
    instrument,
    two_strokes,
    colon_after_names,
    bare_imprint,
    in_container,
    comma_list,
    address_alone,
)
"""In the order in which equal readings are preferred."""

_IS_REVIEW = ("review of", "recension de", "compte rendu de", "rezension ", "reseña de")
_DESCRIBES = (
    "interview", "meeting", "deposition", "debrief", "interrog", "question", "conversation",
    "discussion", "communication", "entretien", "gespräch", "entrevista", "интервью", "مقابلة",
    "correspond", "cable", "memo", "mail", "letter", "note", "telegram", "message", "fax",
    "airgram", "lettre", "schreiben", "carta", "письмо", "رسالة", "response", "reply",
    "testimony", "statement", "remarks", "speech", "briefing", "address", "evidence", "hearing",
    "discours", "rede", "discurso", "выступление", "conference",
    "minutes", "transcript", "record", "summary", "proceedings", "readout", "agenda", "focus",
)  # fmt: skip
"""One of them is in every phrase that `described` knows."""
NEEDS: Final[dict[Grammar, Need]] = {
    cited_before: need(lacks="url"),
    paper_in_short: need("figure", lacks="quote|url|date"),
    title_then_year: need("bracket|figure"),
    numbered_article: need("semicolon|figure"),
    book_after_names: need("figure"),
    page_on_the_internet: need("semicolon|figure|open"),
    article_with_year_last: need("closed year", lacks="quote"),
    bibliography_book: need("date", lacks="titled"),
    dated_authors: need("open|date"),
    undated_title: need("quote"),
    titled_form: need("open", lacks="titled"),
    quoted_title: need("titled"),
    author_and_year: need(lacks="quote|url"),
    russian_short: need("figure", lacks="date|url|quote"),
    imprint_in_brackets: need("open", lacks="titled"),
    container_first: need("named day"),
    record_of_meeting: need("named day"),
    body_and_day: need("named day"),
    letter_between: need("date", lacks="url|quote"),
    paper_by: need("date", lacks="url|quote"),
    shelved_paper: need("date", lacks="url"),
    kept_paper: need("date", lacks="url|quote"),
    entry_in: need("quote"),
    article_in_lexicon: need("quote"),
    review: need(lacks="titled", words=_IS_REVIEW),
    resolution: need("figure", lacks="quote"),
    debate: need("figure", lacks="quote"),
    spoken_to_counsel: need(lacks="quote"),
    sent_to: need(lacks="quote"),
    tweet_by_handle: need("figure"),
    described: need("text", words=_DESCRIBES),
    described_by_body: need("text", words=_DESCRIBES),
    paper_abroad: need("text|date", lacks="titled", words=STEMS_ABROAD),
    case: need(lacks="titled"),
    court_paper: need(lacks="titled"),
    decision: need("date", lacks="titled"),
    hearing_before: need("closed year"),
    press_release: need(lacks="quote"),
    report_at: need("bracket|figure"),
    dictionary: need("closed year", lacks="quote"),
    law_work: need("closed year", lacks="quote"),
    restatement: need("closed year"),
    law_review: need("closed year", lacks="titled"),
    newspaper_in_law: need("open|date", lacks="titled"),
    instrument: need("text", lacks="titled"),
    two_strokes: need("strokes"),
    colon_after_names: need("colon"),
    bare_imprint: need("date", lacks="titled"),
    in_container: need(lacks="titled"),
    comma_list: need(lacks="titled"),
    address_alone: need("url"),
}
"""What a grammar cannot do without; one that is not named here is always asked."""

WEIGHTS: Final[dict[FieldName, float]] = {
    "title": 2.5, "author": 1.2, "container": 1.5, "publisher": 0.6, "date": 1.5, "volume": 0.7,
    "issue": 0.4, "pages": 0.5, "url": 1.2, "archive_url": 0.8, "accessed": 0.3, "doi": 0.5,
}  # fmt: skip
_HANGING = (" of", " in", " to", " by", " on", " for", " the", " du", " de", " vom")
"""No title ends so: the words were cut in the middle."""
ENOUGH = 2.4
"""Less than this is no citation."""


LAST_RESORTS: Final = frozenset({comma_list, in_container})
"""Asked only where no reading before them is certain."""
_CERTAIN = 7.5


class Reading(NamedTuple):
    """What a grammar read, its name, and how well it explains the piece."""

    method: str
    draft: Draft
    score: float
    margin: float


def best_reading(segment: Segment) -> Reading | None:
    """Return the best reading of a piece, or None where no grammar finds a citation in it."""
    if CREDIT.match(segment.words[:120]):
        return None
    best: Reading | None = None
    second = 0.0
    folded = segment.words.casefold()
    for grammar, words in _possible(facts_of(segment)):
        if words and not any(word in folded for word in words):
            continue
        if grammar in LAST_RESORTS and best is not None and best.score >= _CERTAIN:
            continue
        draft = grammar(segment)
        if draft is None:
            continue
        score = weigh(draft, segment)
        if best is None or score > best.score:
            second = best.score if best else 0.0
            best = Reading(grammar.__name__, draft, score, 0.0)
        else:
            second = max(second, score)
        if best.draft.hints & {"ibid", "supra"} and score >= 4:
            break
    if best is None or best.score < ENOUGH:
        return None
    return best._replace(margin=best.score - second)


@lru_cache(maxsize=1024)
def _possible(facts: frozenset[str]) -> tuple[tuple[Grammar, tuple[str, ...]], ...]:
    """Return the grammars whose facts hold; pieces are alike, so there are few answers."""
    wanted = ((grammar, NEEDS.get(grammar, ALWAYS)) for grammar in GRAMMARS)
    return tuple((grammar, its.words) for grammar, its in wanted if its.allows(facts))


def weigh(draft: Draft, segment: Segment) -> float:
    """Say how well a reading explains a piece: the fields it found, less what it left unread."""
    fields = dict.fromkeys(piece.field for piece in draft.pieces)  # a set would sum in any order
    score = draft.prior + sum(WEIGHTS.get(name, 0.0) for name in fields)
    length = max(1, len(segment.words))
    score -= 6.0 * min(1.0, draft.unread / length)
    title = draft.get("title")
    if title and "quote" not in segment.kinds and is_prose(title):
        score -= 4.0
    if title and title.endswith(_HANGING):
        score -= 3.0
    if title and len(title) > 300 and "quote" not in segment.kinds:
        score -= 3.0
    return score
