"""Houses that put titles in quotation marks: Chicago, think tanks, human rights, journals."""

import re

from provenance.citations.draft import Draft
from provenance.citations.heads import put_authors
from provenance.citations.hosts import after_host
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import names_an_outlet
from provenance.citations.segment import Segment
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title
from provenance.lexicon.containers import IMAGE_SERVICES, REPORT_WORDS
from provenance.lexicon.outlets import is_news_outlet
from provenance.text.names import is_organisation, is_person

_SPOKEN = re.compile(
    r"(?:(?:as\s)?(?:he|she|they|[A-Z]\w+|(?:the|a|an|one|his|her)\s(?:[\w’-]+\s){1,3}?)\s?)?"
    r"(?:wrote|writes|said|says|told|argued|argues|claimed|claims|noted|insisted|replied|added"
    r"|recalled|explained|conceded|écrit|schrieb|sagte|escribió)\s"
    r"|(?:here\s|always\s|usually\s|also\s)?(?:means?|meant|denotes?|refers?\sto|designates?|stands\sfor|signifies"
    r"|(?:is|are|was|were)\s(?:here\s)?(?:used|meant|understood)|appears\s(?:in|with|as|only)|bezeichnet|meint|désigne|significa"
    r"|означает)\s"
)
_FAMILY_FIRST = re.compile(
    r"(?P<family>(?:(?:van|von|de|del|la|al|el|bin)\s){0,2}[^\W\d_][\w’'-]+(?:\s[^\W\d_][\w’'-]+(?=,\s\w+[.,]?$))?),\s"
    r"(?P<given>(?:[^\W\d_]\.[\s-]?){1,3}|[^\W\d_][\w’'-]+(?:\s[^\W\d_]\.)?)"
    r"(?:[.,]?$|[.,]?\s*(?:[,;]\s*)?(?:and|et|y|und|&)\s)"
)
_PUBLISHERS_FIRST = re.compile(r"[,.?!][”\"]$|[^”\"’']$")
"""How the titles end of houses that name the publisher of a report first: American, or not English.

British houses and the United Nations put the comma behind the mark; a body is the author there.
"""
_TOOL = re.compile("|".join(IMAGE_SERVICES))
_OF_STATE = re.compile(r"\b(?:ministry|department|police|government|parliament|army|navy)\b")
"""Bodies of a state are authors of what they issue."""
_REPORT = re.compile(r"report|bericht|rapport|informe|доклад|تقرير")


def quoted_title(segment: Segment) -> Draft | None:
    """`Authors, “Title,” Container 9, no. 9 (Date), pages, url (accessed …)`."""
    index = segment.title_quote
    if index is None:
        return None
    head = segment.elements[:index]
    if any(element.kind in ("date", "url") for element in head) or _is_spoken(segment, index):
        return None
    draft = Draft(prior=1.0)
    if _PUBLISHERS_FIRST.search(segment.elements[index].text):
        draft.hints.add("quoted")
    put_authors(segment.text, head, draft, inverted=_is_inverted(segment, head))
    after = put_quoted_title(segment.text, segment.elements, index, draft)
    draft.start = segment.start
    rest = after_host(segment, segment.elements[after:], draft)
    draft.end = read_tail(segment.text, rest, draft)
    draft.end = max(draft.end, segment.elements[after - 1].end)
    issuer_to_container(draft)
    return draft


def _is_inverted(segment: Segment, head: tuple[Element, ...]) -> bool:
    """Say whether a family name stands first: `Kern, Ada. “Ports.”`."""
    if not head:
        return False
    match = _FAMILY_FIRST.match(segment.text[head[0].start : head[-1].end])
    if match is None:
        return False
    family, given = match["family"], match["given"]
    return all(is_person(name, lone=True) for name in (family, given)) and not any(
        is_news_outlet(name) or is_organisation(name) for name in (family, given)
    )


def _is_spoken(segment: Segment, index: int) -> bool:
    """Say whether `‘…’, wrote the last Resident` follows: words quoted, and no title."""
    after = [e for e in segment.elements[index + 1 : index + 3] if e.kind != "sep"]
    return bool(after) and after[0].kind == "text" and _SPOKEN.match(after[0].text) is not None


def issuer_to_container(draft: Draft) -> None:
    """A body before the title of a report, with no other container, is its publisher."""
    authors = [piece for piece in draft.pieces if piece.field == "author"]
    if len(authors) != 1:
        return
    body = authors[0]
    dated = len(draft.get("date") or "") == 10
    if not (draft.has("container") or draft.has("publisher")) and (
        _is_site(body.value) or (dated and names_an_outlet(body.value))
    ):
        body.field = "container"
    container, publisher = draft.get("container"), draft.get("publisher")
    if publisher and publisher.casefold() == body.value.casefold():
        draft.drop("author")
        draft.hints.add("own-report")
        return
    if not is_organisation(body.value):
        return
    if container is None and publisher is None and _publishes_itself(draft):
        body.field = "container"


def _is_site(name: str) -> bool:
    """Say whether a name before a title is that of a newspaper, an agency or a map."""
    return is_news_outlet(name) or _TOOL.fullmatch(name) is not None


def _publishes_itself(draft: Draft) -> bool:
    """Say whether a body is named as human-rights reports name the publisher of a report.

    They quote the title and say when they read it; elsewhere a body is an author.
    """
    if "runs-on" in draft.hints:
        return True
    title, body = (draft.get("title") or "").casefold(), draft.authors()[0].casefold()
    if _OF_STATE.search(body):
        return False
    if not draft.has("accessed") or not ("quoted" in draft.hints or body.startswith("un ")):
        return False
    if _REPORT.search(title) or "report" in draft.hints:
        return True
    return bool(set(body.split()) & REPORT_WORDS)
