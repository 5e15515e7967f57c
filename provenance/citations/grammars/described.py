"""Works without a title, named by a phrase: interviews, letters, hearings, statements."""

import re
from functools import lru_cache

from provenance.citations.draft import Draft, squeezed
from provenance.citations.grammars.archival import SHELF
from provenance.citations.heads import Part, parts_between
from provenance.citations.lexer import Element
from provenance.citations.outlet_names import names_an_outlet
from provenance.citations.phrases import AT_PAGE, PAGES, PINPOINT
from provenance.citations.segment import Segment, clip
from provenance.citations.tail import Tail, take_date
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title
from provenance.model import WorkKind
from provenance.text.names import is_organisation, is_person, split_names

_BODY = r"(?:[^,;“”\"]{0,80}?\s)?"
_WHO = r"(?:[A-Z][\w.’'-]*\s+){1,5}"
_PHRASES: tuple[tuple[WorkKind, re.Pattern[str]], ...] = (
    ("legal", re.compile(r"(?:\w+\s)?witness\sstatements?\b", re.IGNORECASE)),
    ("report", re.compile(
        r"(?:supplementary\s+)?(?:written\s+(?:evidence|submissions?)|submissions?)\s+(?:of|by|from|to|submitted|–)\s",
        re.IGNORECASE)),
    ("report", re.compile(
        r"(?:(?:draft|official|board|agreed)\s+){0,2}(?:minutes|agenda|proceedings)\s+(?:of|from)\s",
        re.IGNORECASE)),
    ("interview", re.compile(
        rf"(?:{_WHO}(?:interviews?|meetings?|depositions?|debriefings?))(?=\s*(?:\(|,|$))|"
        r"(?:[^,]{0,40}(?:report|cable|memo|record|transcript)s?(?:\s+of\s+\w+)?,\s+)?(?:interrogation"
        r"|debriefing|interview|questioning)s?\s+of\b|"
        rf"{_BODY}(?:(?:tele)?phone|skype|e-?mail|video|transcribed|follow-up|group|confidential"
        rf"|informal|author.?s?)?\s*"
        r"(?:interviews?|conversations?|meetings?|discussions?|depositions?)\s+(?:with|by|of"
        r"|conducted)\b|"
        r"(?:author|personal|confidential|telephone|phone|anonymous|oral history"
        r"|transcribed)\s+(?:interview|communication)s?\b|"
        r"(?:transcribed\s+)?(?:interview|deposition)s?\s+(?:with|of|by)\b|"
        r"interviews?\s+(?:no\.?\s*|#\s?)?\d+\b|"
        r"focus\s+groups?\b(?:\s+(?:discussion|interview)s?)?\s(?:with|of|in)\s|"
        r"entretiens?\s+(?:avec|de|téléphonique)|interviews?\s+(?:de[rs]\s+\w+\s+)?(?:mit|avec)|gespräch\s+mit"
        r"|entrevistas?\s+(?:a|con|de|telefónica)|"
        r"интервью\s+(?:с|автора)|مقابلة\s", re.IGNORECASE)),
    ("letter", re.compile(
        r"[^,]{0,60}?(?:e-?mail\s+)?correspondence\s+with\b|"
        r"[A-Z][A-Z&]{1,5}\s+(?:cable|electronic communication|memo|e-?mail|letter|note"
        r"|telegram|message)s?,\s|"
        rf"{_BODY}(?:open\s+|joint\s+)?(?:letters?|e-?mails?|faxe?s?|emails?|telegrams?|airgrams?|memos?"
        rf"|memorand(?:um|a)|correspondence|communication|(?:WhatsApp|Signal|Telegram|text)\s+messages?)\s+(?:dated|from|to|for\sthe|sent|exchange"
        rf"|message)\b|"
        rf"{_BODY}(?:response|reply)\s+from\b|"
        r"lettres?\s+(?:de|du|à|au|adressée)|schreiben\s+(?:des|der|von|an)|carta\s+(?:de|del"
        r"|al|a)\b|письмо\s|رسالة\s", re.IGNORECASE)),
    ("speech", re.compile(
        rf"(?:{_WHO}(?:testimony|statement|remarks|speech|briefing))(?=\s*(?:\(|,|$))|"
        r"(?:prepared\s+|written\s+|opening\s+)?(?:testimony|statements?|remarks|speech|address"
        r"|evidence|oral evidence)\s+(?:of|by|to|from|at|before|given|submitted|taken)\b|"
        r"(?:public\s+|private\s+)?hearings?\b|discours\s+(?:de|du)|rede\s+(?:des|der|von)"
        r"|discurso\s+(?:de|del)|выступление|"
        rf"{_BODY}(?:press\s+(?:conference|briefing))\b|oral\s+evidence(?=,)"
        r"|(?:(?:official|hearing|verbatim|provisional|trial|rush)\s+){0,2}"
        r"transcripts?(?=\s+(?:of|from)\s|,\s)",
        re.IGNORECASE)),
    ("report", re.compile(
        r"(?:(?:draft|official|summary|meeting|executive|provisional|agreed|board|verbatim)\s+){0,2}"
        r"(?:minutes|notes|record|summary|proceedings|readout|agenda)\s+(?:of|from)\s",
        re.IGNORECASE)),
)  # fmt: skip
_CONTINUES = re.compile(
    r"(?:and|und|et|y)\s|[a-zà-ÿа-яё]|[A-Z]\.(?:\s?[A-Z]\.)*$|\("
    r"|(?:Col|Maj|Gen|Lt|Capt|Sgt|Brig|Adm|Mr|Mrs|Ms|Dr|Prof|Hon|Rev|Amb|Sen|Rep|Sir|Lord)\b\.?\s"
)
_UNCASED = re.compile(r"[\u0600-\u06ff]")
"""Arabic has no capitals to tell a role from a town; the town comes last."""
_HANGING = re.compile(r"(?:\s(?:on|dated|of|taken\son|given\son))?$")
_CABLE = re.compile(r"[A-Z][A-Z&]{1,5}\s+(?:cable|electronic communication|telegram|message)s?,\s")
_MEMO_OF = re.compile(r"(?P<body>[A-Z]{2,6})\smemo(?:randum)?,\s[“\"]")
"""`FBI memo, “Requests for Assistance,”`: no one else signed it."""
_ROLE = re.compile(
    r"\b(?:of|for|to|de|der|des)\b|\b(?:minister|director|officer|chief|head|president"
    r"|secretary|spokes\w+|lawyer|professor|commander|member|coordinator|representative|judge"
    r"|governor|mayor)\b",
    re.IGNORECASE,
)


_OF_THE_UNION = re.compile(
    r"(?:[^,]{3,40},\s)?(?:Joint\s)?Communication\s(?:to|from)\sthe\s(?:European|Council|Commission)"
)
"""What the Commission of the European Union calls its papers."""
_IN_PLACE = re.compile(r"in\s[A-Z][\w.’-]*(?:\s[A-Z][\w.’-]*){0,3}")
_IS_ROLE = re.compile(
    r"\b(?:director|officer|chief|head|president|secretary|spokes\w+|lawyer|professor|commander"
    r"|coordinator|representative|manager|researcher|analyst|attorney|engineer|counsel|professor|officer|partner"
    r"|fellow|editor|founder|owner|member|inspector|superintendent)$",
    re.IGNORECASE,
)


def described(segment: Segment) -> Draft | None:
    """`Body interview with Name (pseudonym), Place, date`; `Letter from A to B, date`."""
    kind = _kind(segment.words)
    if kind is None or segment.elements[0].kind != "text":
        return None
    draft = Draft(prior=3.0, kind=kind)
    elements = segment.elements
    stop = next(
        (i for i, e in enumerate(elements) if _ends_phrase(elements, i, e)),
        len(elements),
    )
    parts = parts_between(elements[:stop], segment.text)
    if (
        not parts or parts[0].start != segment.start
    ):  # "Letter to the editor" is no more than a sort
        parts = parts_between(elements[:stop], segment.text, keep=True)
    last = len(parts) - 1 if _CABLE.match(segment.words) else _end_of_phrase(parts)
    start, end = parts[0].start, parts[last].end
    end = start + len(_HANGING.sub("", segment.text[start:end]))
    draft.put("title", start, end, squeezed(segment.text[start:end]))
    _put_sender(kind, parts[0], draft)
    draft.start = segment.start
    tail = clip(elements, end, segment.end)
    end = max(end, _put_subject(segment, kind, tail, draft))
    memo = _MEMO_OF.match(segment.words)
    if memo and draft.has("title") and not draft.authors():
        draft.put("author", segment.start, segment.start + memo.end("body"), memo["body"])
    _put_outlet(parts[last + 1 :], draft)
    read_to = read_tail(segment.text, tail, draft, container_known=True)
    draft.unread = max(0, draft.unread - sum(len(part.text) for part in parts[last + 1 :]))
    draft.end = max(read_to, end)
    rest = segment.text[draft.end : segment.end]
    if kind == "letter" and rest.lstrip().startswith(",") and SHELF.search(rest):
        draft.end = segment.end  # where it lies
    if draft.has("pages") and not {piece.field for piece in draft.pieces} & {
        "date",
        "url",
        "volume",
    }:
        draft.hints.add("short")
    return draft


_ON_FILE = re.compile(r"(?:Documents?|Records?|Emails?|Text messages?)\s+on\s+file\s+with\s")
_SENT = re.compile(
    r"(?:e-?mail|text(?:\smessage)?|letter|memo(?:randum)?|message)s?\b"
    r"(?:\s(?:dated\s)?from\s(?P<who>[A-Z][^,()]*?)\sto\s)?",
    re.IGNORECASE,
)


def on_file(segment: Segment) -> Draft | None:
    """`Documents on file with the Committee (X Production), 076P-R0001 (January 3, 2021, …)`."""
    if not _ON_FILE.match(segment.words):
        return None
    elements = segment.elements
    sent = _SENT.search(segment.words, 10)
    draft = Draft(prior=3.0, kind="letter" if sent else "report")
    day = next((i for i, e in enumerate(elements) if e.kind == "date" and e.date), len(elements))
    head = elements[:day]
    while head and head[-1].kind in ("open", "sep"):
        head = head[:-1]
    end = (head or elements)[-1].end
    title = (segment.start, end)
    if sent and sent["who"]:  # the message itself, described in a bracket
        title = segment.start + sent.start(), _end_of_bracket(elements, segment.start + sent.end())
    draft.put("title", *title, squeezed(segment.text[slice(*title)]))
    if sent and sent["who"]:
        start = segment.start + sent.start("who")
        draft.put("author", start, start + len(sent["who"]), squeezed(sent["who"]))
    if day < len(elements):
        take_date(Tail(segment.text, elements[day : day + 1], draft))
    draft.start, draft.end = segment.start, segment.end
    return draft


def _end_of_bracket(elements: tuple[Element, ...], place: int) -> int:
    """Return where the words end that go on from `place` to the next closing bracket."""
    ends = (e.start for e in elements if e.kind == "close" and e.start >= place)
    return next(ends, elements[-1].end)


def described_by_body(segment: Segment) -> Draft | None:
    """`Select Committee, Transcribed Interview of Name, (June 2, 2022), pp. 10–12`."""
    elements = segment.elements
    if len(elements) < 4 or elements[0].kind != "text" or elements[1].text != ",":
        return None
    if not is_organisation(elements[0].text) or elements[2].kind != "text":
        return None
    if _kind(segment.words) is not None:
        return None
    rest = Segment(segment.text, elements[2:], segment.signal)
    draft = described(rest)
    if draft is None:
        return None
    body = elements[0]
    draft.put("author", body.start, body.end, squeezed(body.text))
    draft.start = segment.start
    draft.prior += 0.3
    draft.hints.discard("short")  # who asked is named only at length
    return draft


def _put_outlet(parts: list[Part], draft: Draft) -> None:
    """`Interview with Ann Pell, Gulf Ledger, 6 May 2012`: where it was printed."""
    outlet = next((part for part in parts if names_an_outlet(part.text)), None)
    if outlet is not None:
        draft.put("container", outlet.start, outlet.end, squeezed(outlet.text))


def _put_subject(segment: Segment, kind: WorkKind, tail: tuple[Element, ...], draft: Draft) -> int:
    """`Letter from A to B, 12 March 2003, ‘Subject’`: the subject is the title.

    Returns where it ends, or 0.
    """
    quote = next((i for i, e in enumerate(tail[:5]) if e.kind == "quote" and e.depth == 0), None)
    if kind == "letter" and quote is not None:
        draft.drop("title")
        put_quoted_title(segment.text, tail, quote, draft)
        draft.unread -= len(tail[quote].text)
        return tail[quote].end
    return 0


def _ends_phrase(elements: tuple[Element, ...], index: int, element: Element) -> bool:
    """Say whether a date, an address or a quotation comes, in brackets or not."""
    if element.kind == "open" and index + 1 < len(elements):
        return elements[index + 1].kind in ("date", "url")
    if element.kind == "quote" and index and elements[index - 1].kind != "sep":
        return False
    return element.depth == 0 and element.kind in ("date", "url", "quote")


@lru_cache(maxsize=64)
def _kind(words: str) -> WorkKind | None:
    opening = words[:160]
    if _OF_THE_UNION.match(opening):
        return None
    return next((kind for kind, pattern in _PHRASES if pattern.match(opening)), None)


def _end_of_phrase(parts: list[Part]) -> int:
    """Return the index of the last part of the phrase; what follows it is a place."""
    last = 0
    for index, part in enumerate(parts[1:], 1):
        if any(place.fullmatch(part.text) for place in (PAGES, AT_PAGE, PINPOINT)):
            break
        if _IN_PLACE.fullmatch(part.text):
            break
        if part.text in ("D.C.", "DC"):
            last = index - 1 if last == index - 1 and index > 1 else last
        elif _goes_on(parts, index, last):
            last = index
    return last


def _goes_on(parts: list[Part], index: int, last: int) -> bool:
    """Say whether a part carries the phrase on: a role, or where the person works, and no place."""
    words = parts[index].text
    if _CONTINUES.match(words) or (_ROLE.search(words) and index < 4):
        return True
    if last != index - 1:
        return False
    if _UNCASED.match(words) and index + 1 < len(parts):
        return True
    if not _IS_ROLE.search(parts[last].text):
        return False
    return index + 1 < len(parts) or is_organisation(words)  # the place comes last


_FROM = re.compile(
    r"(?:letter|e-?mail|memo(?:randum)?|fax|message|response|reply)\s+from\s+(?:the\s+)?(?P<who>[^,]+?)(?=\s+to\s|$)",
    re.IGNORECASE,
)


_OF_STATE = re.compile(
    r"\b(?:ministr(?:y|ies)|departments?|embass(?:y|ies)|governments?|army|navy|police|permanent\s(?:mission"
    r"|representative)|governor|directorate|secretariat|authorit(?:y|ies)|consulate|prosecutor|attorney"
    r"|llc|llp|inc|corp(?:oration)?|co|ltd|plc|company|bank|airlines?|holdings|partners"
    r"|guard|force|municipality|parliament|senate|tribunal|court|inspectorate|headquarters|treasury)\b",
    re.IGNORECASE,
)


def _put_sender(kind: WorkKind, part: Part, draft: Draft) -> None:
    """Who wrote a letter is its author: a person, or a body of a state.

    Other bodies write of their own letters, in reports that they publish themselves.
    """
    match = _FROM.match(part.text) if kind == "letter" else None
    if match and (not is_organisation(match["who"]) or _OF_STATE.search(match["who"])):
        start = part.start + match.start("who")
        names = split_names(match["who"], start)
        if len(names) > 1 and all(is_person(name.text) for name in names):
            for name in names:
                draft.put("author", name.start, name.end, squeezed(name.text))
        else:
            draft.put("author", start, start + len(match["who"]), squeezed(match["who"]))
