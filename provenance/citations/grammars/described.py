"""Works without a title, named by a phrase: interviews, letters, hearings, statements."""

import re

from provenance.citations.draft import Draft, squeezed
from provenance.citations.heads import Part, parts_between
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.model import WorkKind
from provenance.text.names import is_organisation

_BODY = r"(?:[^,;“”\"]{0,80}?\s)?"
_PHRASES: tuple[tuple[WorkKind, re.Pattern[str]], ...] = (
    ("interview", re.compile(
        rf"{_BODY}(?:(?:tele)?phone|skype|e-?mail|video|transcribed|follow-up|group|confidential|informal|author.?s?)?\s*"
        r"(?:interviews?|conversations?|meetings?|discussions?|depositions?)\s+(?:with|by|of|conducted)\b|"
        r"(?:author|personal|confidential|telephone|phone|anonymous|oral history|transcribed)\s+(?:interview|communication)s?\b|"
        r"(?:transcribed\s+)?(?:interview|deposition)s?\s+(?:with|of|by)\b|"
        r"entretiens?\s+(?:avec|de|téléphonique)|interviews?\s+(?:mit|avec)|gespräch\s+mit|entrevistas?\s+(?:a|con|de|telefónica)|"
        r"интервью\s+(?:с|автора)|مقابلة\s", re.IGNORECASE)),
    ("letter", re.compile(
        rf"{_BODY}(?:open\s+|joint\s+)?(?:letters?|e-?mails?|faxe?s?|emails?|memos?|memorand(?:um|a)|correspondence|communication)\s+(?:dated|from|to|sent|exchange|message)\b|"
        r"lettres?\s+(?:de|du|à|au|adressée)|schreiben\s+(?:des|der|von|an)|carta\s+(?:de|del|al|a)\b|письмо\s|رسالة\s", re.IGNORECASE)),
    ("speech", re.compile(
        r"(?:prepared\s+|written\s+|opening\s+)?(?:testimony|statements?|remarks|speech|address|evidence|oral evidence)\s+(?:of|by|to|from|at|before|given)\b|"
        r"(?:public\s+|private\s+)?hearings?\b|discours\s+(?:de|du)|rede\s+(?:des|der|von)|discurso\s+(?:de|del)|выступление|"
        rf"{_BODY}(?:press\s+(?:conference|briefing))\b", re.IGNORECASE)),
)  # fmt: skip
_CONTINUES = re.compile(r"(?:and|und|et|y)\s|[a-z]|[A-Z]\.(?:\s?[A-Z]\.)*$|\(")
_ROLE = re.compile(
    r"\b(?:of|for|to|de|der|des)\b|\b(?:minister|director|officer|chief|head|president|secretary|spokes\w+|lawyer|professor|commander|member|coordinator|representative|judge|governor|mayor)\b",
    re.IGNORECASE,
)


def described(segment: Segment) -> Draft | None:
    """`Body interview with Name (pseudonym), Place, date`; `Letter from A to B, date`."""
    kind = _kind(segment.words)
    if kind is None or segment.elements[0].kind != "text":
        return None
    draft = Draft(prior=2.2, kind=kind)
    elements = segment.elements
    stop = next(
        (i for i, e in enumerate(elements) if e.depth == 0 and e.kind in ("date", "url", "quote")),
        len(elements),
    )
    parts = parts_between(elements[:stop], segment.text)
    if not parts:
        return None
    last = _end_of_phrase(parts)
    start, end = parts[0].start, parts[last].end
    draft.put("title", start, end, squeezed(segment.text[start:end]))
    _put_sender(kind, parts[0], draft)
    draft.start = segment.start
    tail = clip(elements, end, segment.end)
    read_to = read_tail(segment.text, tail, draft, container_known=True)
    draft.unread = max(0, draft.unread - sum(len(part.text) for part in parts[last + 1 :]))
    draft.end = max(read_to, end)
    return draft


def _kind(words: str) -> WorkKind | None:
    opening = words[:160]
    return next((kind for kind, pattern in _PHRASES if pattern.match(opening)), None)


def _end_of_phrase(parts: list[Part]) -> int:
    """Return the index of the last part of the phrase; what follows it is a place."""
    last = 0
    for index, part in enumerate(parts[1:], 1):
        if _CONTINUES.match(part.text) or (_ROLE.search(part.text) and index < 4):
            last = index
    return last


_FROM = re.compile(
    r"(?:letter|e-?mail|memo(?:randum)?|fax|message)\s+from\s+(?P<who>.+?)\s+to\s", re.IGNORECASE
)


def _put_sender(kind: WorkKind, part: Part, draft: Draft) -> None:
    """Who wrote a letter is its author, where it is a person."""
    match = _FROM.match(part.text) if kind == "letter" else None
    if match and not is_organisation(match["who"]):
        start = part.start + match.start("who")
        draft.put("author", start, start + len(match["who"]), squeezed(match["who"]))
