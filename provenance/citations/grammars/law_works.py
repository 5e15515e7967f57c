"""Law beside the cases: law reviews, treatises, restatements, reports, newspapers (Bluebook)."""

import re

from provenance.citations.draft import Draft
from provenance.citations.grammars.law import VERSUS
from provenance.citations.heads import parts_between, put_authors
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.lexicon.citing_words import DOCUMENT_NUMBERS
from provenance.lexicon.law import BODY_ABBREVIATIONS
from provenance.lexicon.months import MONTHS
from provenance.text.dates import find_dates
from provenance.text.names import is_organisation, is_person, split_names

_LAW_REVIEW = re.compile(
    r"(?P<volume>\d{1,4})\s+(?P<journal>[A-Z][A-Za-z.&’']*(?:\s+(?:[A-Z&][A-Za-z.&’']*|of|on"
    r"|the|and|for|in)){0,8}?)\s+(?P<pages>\d{1,5}(?:,\s+\d+(?:[–-]\d+)?(?:\s+(?:&\s+)?n\.\s?"
    r"\d+)?)*)\s*\((?P<date>[^()]*?\d{4})\)"
)
_STUDENT_WORK = re.compile(r",\s(?:Note|Comment|Essay|Book Review|Recent Case),(?=\s)")
_CONGRESS = r"\d{2,3}(?:st|nd|rd|th|d)\sCong\.(?:,\s\d\w+\s[Ss]ess\.)?"
_NUMBER = "|".join((*DOCUMENT_NUMBERS, r"U\.?N\.?\sDoc\.?\s[A-Z]/[\w./-]+", _CONGRESS))
_WORK = re.compile(
    r"(?:(?P<volume>\d{1,2})\s)?(?P<author>[^,]{3,90}(?:,\s(?=Dep[’']t|U\.S\.|Bureau|Off\.|Div\.)[^,]{3,60})?)"
    rf", (?:(?:{_NUMBER}), )?(?:(?P<part>\d{{1,2}}) (?=[A-Z]{{2}}))?(?P<title>[^()]{{3,200}}?)"
    rf"(?:, (?:{_NUMBER}))?(?:,? at)?"
    r"(?:, in (?:(?P<of>\d{1,2}) )?(?P<host>[^()]{3,120}?))?"
    r"(?:\s(?:(?P<pages>\d+(?:[–-]\d+)?(?:,\s\d+(?:[–-]\d+)?)*(?:\s&?\s?n\.\s?\d+)?)|[§¶]+\s*[^(),]{1,30}(?:,?\sat\s(?P<at>\d+(?:[–-]\d+)?))?))?"
    r"\s\((?:[^():]*?\b(?:eds?\.|rev\.|Supp\.|repr\.|Print),?\s)?"
    r"(?P<year>(?:[A-Z][a-z]{2,8}\.?\s(?:\d{1,2},\s)?)?\d{4})\)(?:\s\[hereinafter [^\]]+\])?"
)
_RESTATEMENT = re.compile(
    r"(?P<title>restatement\s\((?:first|second|third|fourth)\)\s(?:of|on)\s(?:the\s)?[^§()\d]+?"
    r"|model\s[\w\s]{3,30}code|uniform\s[\w\s]{3,40}(?:code|act))"
    r"(?:,?\s(?:§+|cmt\.|intro)[^()]*)?\s\((?:(?P<issuer>[^()\d]{3,60}?)[,\s]+)?(?P<year>\d{4})\)",
    re.IGNORECASE,
)
_DICTIONARY = re.compile(
    r"(?P<title>[A-Z][^,()“”]{3,80}(?:Dictionary|DICTIONARY|Encyclopedia|ENCYCLOPEDIA)"
    r"(?: of [^,()]+?)?)"
    r"\s(?P<pages>\d+(?:[–-]\d+)?)\s\((?:[^()]*\s)?(?P<year>\d{4})\)"
)
_DESCRIBES = re.compile(
    r"(?:Hearing|Interview|Minutes|Transcript|Testimony|Statement|Letter|Deposition)s?\s"
)
_CODE = re.compile(r"U\.\s?S\.\s?C|C\.\s?F\.\s?R|§|\bStat\.")
"""A place in a code, and no title of a book."""
_NUMBER_ALONE = re.compile(r"(?<![A-Za-z\d])\d")
"""A figure that is no part of a name, as it is in `Law360`."""
_ROMAN = re.compile(r"[IVXLC]+")
_SPEECH = re.compile(r"(?:Remarks|Address|Speech|Statement|Testimony|Lecture|Keynote)\b")
_PRESS_RELEASE = re.compile(
    r"(?:Press|News|Media)\s(?:Release|Statement),\s(?P<author>[^,]{3,90}),\s(?P<title>[^()]{3,200}?)"
    r"(?=\s\(|,\s(?=\w+\.?\s\d{1,2},\s\d{4}))"
)
_TREATY = re.compile(r"Pub\. L\.|,\s(?:adopted|opened\sfor\ssignature|done\sat|signed)\s")
_REPORT_AT = re.compile(
    r"(?P<title>[A-Z][^,;“”()]{3,100}?\b(?:Report|Memorandum|Review|Study|Opinion|Plan|Manual|Findings"
    r"|Assessment))\sat\s(?P<pages>\d+(?:[–-]\d+)?(?:,\s\d+(?:[–-]\d+)?)*)\s(?=\()"
)
_BODY = re.compile(rf"\b(?:{'|'.join(BODY_ABBREVIATIONS)})")


def law_review(segment: Segment) -> Draft | None:
    """`Author, Title, 108 HARV. L. REV. 1733, 1735 (1995)`."""
    words = segment.words
    match = _LAW_REVIEW.search(words) if segment.title_quote is None else None
    if match is None or VERSUS.search(words[: match.start()]):
        return None
    date = find_dates(match["date"], years=True)
    if _TREATY.search(words, 0, match.start()) or not date or match["journal"].casefold() in MONTHS:
        return None
    start = segment.start
    head = clip(segment.elements, start, start + match.start())
    names_end = next(
        (e.start for e in head if e.kind == "sep" and e.text == "," and _splits(head, e)), None
    )
    if names_end is None:
        return None
    draft = Draft(prior=2.2, kind="journal")
    put_authors(segment.text, clip(head, start, names_end), draft)
    kind = _STUDENT_WORK.match(segment.text, names_end)
    put_title(segment.text, kind.end() if kind else names_end + 1, start + match.start(), draft)
    draft.put(
        "container", start + match.start("journal"), start + match.end("journal"), match["journal"]
    )
    draft.put("volume", start + match.start("volume"), start + match.end("volume"), match["volume"])
    draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])
    if date[-1].edtf:
        offset = start + match.start("date")
        draft.put("date", offset + date[-1].start, offset + date[-1].end, date[-1].edtf)
    tail = clip(segment.elements, start + match.end(), segment.end)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.start, draft.end = start, max(end, start + match.end())
    return draft


def law_work(segment: Segment) -> Draft | None:
    """`3 JOHN HARTLEY, DEMOCRACY 87–88 (2d ed. 1980)`, `Nat’l Comm’n, Report 9 (2003)`."""
    if "quote" in segment.kinds:
        return None
    match = _WORK.match(segment.words)
    if match is None or any(map(str.isdigit, match["author"])):
        return None
    if _CODE.search(match["title"]) or _DESCRIBES.match(match["author"]):
        return None
    if not _ends_or_goes_on(segment, match.end()) or VERSUS.search(match[0]):
        return None
    body = bool(_BODY.search(match["author"])) or is_organisation(match["author"])
    names = split_names(match["author"])
    if not body and not all(is_person(name.text) for name in names):
        return None
    draft = Draft(prior=1.4, kind="report" if body else "book")
    start = segment.start
    if body:
        draft.put(
            "author", start + match.start("author"), start + match.end("author"), match["author"]
        )
    else:
        put_authors(segment.text, _author(segment, match), draft)
    put_title(segment.text, start + match.start("title"), start + match.end("title"), draft)
    for name, group in (
        ("pages", "pages"),
        ("pages", "at"),
        ("container", "host"),
        ("volume", "volume"),
        ("volume", "part"),
        ("volume", "of"),
    ):
        if match[group] and not draft.has(name):  # type: ignore[arg-type]
            draft.put(name, start + match.start(group), start + match.end(group), match[group])  # type: ignore[arg-type]
    date = find_dates(match["year"], years=True)
    if date and date[0].edtf:
        draft.put("date", start + match.start("year"), start + match.end("year"), date[0].edtf)
    return _rest(segment, draft, start + match.end())


def _author(segment: Segment, match: re.Match[str]) -> tuple[Element, ...]:
    start, end = match.span("author")
    return clip(segment.elements, segment.start + start, segment.start + end)


def _ends_or_goes_on(segment: Segment, place: int) -> bool:
    """Say whether a work ends here, or only an address or a bracket follows."""
    return (
        re.match(
            r"[\s.,]*(?:$|[\[(]|(?:available\s+(?:at|from):?\s+)?(?:https?:|www\.))",
            segment.words[place:],
        )
        is not None
    )


def restatement(segment: Segment) -> Draft | None:
    """`Restatement (Second) of Torts § 388 cmt. b (Am. L. Inst. 1965)`."""
    match = _RESTATEMENT.match(segment.words)
    if match is None:
        return None
    draft = Draft(prior=3.0, kind="legal")
    start = segment.start
    put_title(segment.text, start, start + match.end("title"), draft)
    if match["issuer"]:
        span = match.span("issuer")
        draft.put("container", start + span[0], start + span[1], match["issuer"])
    draft.put("date", start + match.start("year"), start + match.end("year"), match["year"])
    return _rest(segment, draft, start + match.end())


def dictionary(segment: Segment) -> Draft | None:
    """`Hale’s Law Dictionary 112 (9th ed. 2009)`."""
    words = segment.words[:120].casefold()
    match = _DICTIONARY.match(segment.words) if "diction" in words or "encyclop" in words else None
    if match is None or "quote" in segment.kinds:
        return None
    draft = Draft(prior=3.0, kind="book")
    start = segment.start
    put_title(segment.text, start, start + match.end("title"), draft)
    draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])
    draft.put("date", start + match.start("year"), start + match.end("year"), match["year"])
    return _rest(segment, draft, start + match.end())


def report_at(segment: Segment) -> Draft | None:
    """`Harbor Review Board Report at 12 (Dec. 19, 2012)`: the name, its page, its day."""
    match = _REPORT_AT.match(segment.words) if " at " in segment.words else None
    if match is None or VERSUS.search(match[0]):
        return None
    draft = Draft(prior=3.0, kind="report")
    start = segment.start
    put_title(segment.text, start, start + match.end("title"), draft)
    draft.put("pages", start + match.start("pages"), start + match.end("pages"), match["pages"])
    return _rest(segment, draft, start + match.end())


def press_release(segment: Segment) -> Draft | None:
    """`Press Release, U.S. Dep’t of Ports, Ports Reopen (May 3, 2012), url`."""
    match = _PRESS_RELEASE.match(segment.words)
    if match is None or "quote" in segment.kinds:
        return None
    draft = Draft(prior=4.0, kind="web")
    start = segment.start
    draft.put("author", start + match.start("author"), start + match.end("author"), match["author"])
    put_title(segment.text, start + match.start("title"), start + match.end("title"), draft)
    return _rest(segment, draft, start + match.end())


def newspaper_in_law(segment: Segment) -> Draft | None:
    """`Ann Poe, What It Said, Wash. Ledger (June 30, 2011), url [archive]`."""
    elements = segment.elements
    place = _day_in_bracket(elements)
    if not place or segment.title_quote is not None:
        return None
    parts = parts_between(elements[:place], segment.text)
    last = parts[-1].text if parts else ""
    if len(parts) < 2 or _NUMBER_ALONE.search(last) or _ROMAN.fullmatch(last):
        return None
    named = all(is_person(name.text, lone=True) for name in split_names(parts[0].text)) and (
        " " in parts[0].text
    )
    if len(parts) < 2 + named or any(e.depth for e in elements[:place]):
        return None
    draft = Draft(prior=1.2)
    if named and len(parts) > 2 and _SPEECH.match(parts[1].text):
        draft.kind = "speech"
        put_authors(segment.text, clip(elements, segment.start, parts[0].end), draft)
        put_title(segment.text, parts[1].start, parts[1].end, draft)
        return _rest(segment, draft, parts[1].end)
    if named:
        put_authors(segment.text, clip(elements, segment.start, parts[0].end), draft)
    put_title(segment.text, parts[int(named)].start, parts[-2].end, draft)
    draft.put("container", parts[-1].start, parts[-1].end, parts[-1].text)
    draft.start = segment.start
    draft.end = read_tail(segment.text, elements[place:], draft, container_known=True)
    return draft


def _day_in_bracket(elements: tuple[Element, ...]) -> int:
    """Return the index of a bracket that holds a whole date and nothing else, or 0."""
    for index, element in enumerate(elements[:-2]):
        if element.kind in ("date", "url", "quote") and not element.depth:
            return 0
        inside, close = elements[index + 1], elements[index + 2]
        if element.text == "(" and inside.date is not None and close.text in (")", ","):
            return index if len(inside.date.edtf or "") == 10 else 0
    return 0


def _rest(segment: Segment, draft: Draft, place: int) -> Draft:
    tail = clip(segment.elements, place, segment.end)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.start, draft.end = segment.start, max(end, place)
    return draft


def _splits(head: tuple[Element, ...], comma: Element) -> bool:
    """Say whether a comma parts authors and title: it is not before "Jr." or "and"."""
    following = next((e for e in head if e.start > comma.start), None)
    return following is not None and not re.match(r"(?:Jr|Sr|III?)\b|(?:and|&)\s", following.text)
