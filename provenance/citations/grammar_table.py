"""The grammars in the order in which equal readings are preferred, and their needs."""

from collections.abc import Callable
from typing import Final

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
    named_with_day,
    resolution,
    symbol,
)
from provenance.citations.grammars.bibliography import bibliography_book
from provenance.citations.grammars.books import imprint_in_brackets
from provenance.citations.grammars.court_short import paper_in_short
from provenance.citations.grammars.dated_authors import dated_authors, undated_title
from provenance.citations.grammars.described import described, described_by_body, on_file
from provenance.citations.grammars.entries import article_in_lexicon, entry_in, review
from provenance.citations.grammars.european import (
    bare_imprint,
    colon_after_names,
    in_container,
)
from provenance.citations.grammars.forms import titled_form
from provenance.citations.grammars.german_law import article_by_year
from provenance.citations.grammars.iberian import abnt_article
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
from provenance.citations.grammars.listed import comma_list
from provenance.citations.grammars.mail_headers import mail_head
from provenance.citations.grammars.ministry import (
    body_and_day,
    internal_paper,
    ministry_paper,
    record_of_meeting,
)
from provenance.citations.grammars.outlet_first import container_first, outlet_and_town
from provenance.citations.grammars.papers_abroad import paper_abroad
from provenance.citations.grammars.platform_phrases import platform_phrase
from provenance.citations.grammars.pointing import cited_before, ibid
from provenance.citations.grammars.pointing_by_year import author_and_year, russian_short
from provenance.citations.grammars.quoted import quoted_title
from provenance.citations.grammars.reference_list import reference_entry, title_then_year
from provenance.citations.grammars.russian import periodical, two_strokes
from provenance.citations.grammars.sciences import article_with_year_last
from provenance.citations.grammars.short import short_case, short_form
from provenance.citations.grammars.social import post
from provenance.citations.grammars.vancouver import (
    book_after_names,
    numbered_article,
    page_on_the_internet,
)
from provenance.citations.needs import Need, need
from provenance.citations.segment import Segment
from provenance.lexicon.paper_phrases import STEMS_ABROAD

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
    outlet_and_town,
    mail_head,
    sent_to,
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
    named_with_day,
    letter_to_a_body,
    symbol,
    debate,
    spoken_to_counsel,
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
    article_by_year,
    newspaper_in_law,
    statute,
    dated_law,
    instrument,
    abnt_article,
    periodical,
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
    short_case: need("figure"),
    paper_in_short: need("figure", lacks="quote|url"),
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
    **dict.fromkeys(
        (post, channel, profile, posted_by, post_then_owner, platform_phrase), need("platform")
    ),
    imprint_in_brackets: need("open", lacks="titled"),
    container_first: need("named day"),
    outlet_and_town: need("date", lacks="titled"),
    record_of_meeting: need("named day"),
    body_and_day: need("named day"),
    letter_between: need("date", lacks="url|quote"),
    paper_by: need("date", lacks="url|quote"),
    shelved_paper: need("date", lacks="url"),
    kept_paper: need("date", lacks="url|quote"),
    entry_in: need("quote"),
    article_in_lexicon: need("quote"),
    review: need(lacks="titled", words=_IS_REVIEW),
    named_with_day: need("figure", lacks="quote"),
    resolution: need("figure", lacks="quote"),
    debate: need("figure", lacks="quote"),
    spoken_to_counsel: need(lacks="quote"),
    mail_head: need("colon"),
    sent_to: need(lacks="quote"),
    tweet_by_handle: need("platform|figure"),
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
    article_by_year: need("figure", lacks="titled|url"),
    newspaper_in_law: need("open|date", lacks="titled"),
    instrument: need("text"),
    abnt_article: need("figure", lacks="titled"),
    periodical: need("date", lacks="strokes|url"),
    two_strokes: need("strokes"),
    colon_after_names: need("colon"),
    bare_imprint: need("date", lacks="titled"),
    in_container: need(lacks="titled"),
    comma_list: need(lacks="titled"),
    address_alone: need("url"),
}
"""What a grammar cannot do without; one that is not named here is always asked."""

LAST_RESORTS: Final = frozenset({comma_list, in_container})
"""Asked only where no reading before them is certain."""
