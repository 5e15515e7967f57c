"""Posts that are named by a phrase: `TikTok user kelm22, video`, `Page Facebook du Collectif`.

What stands before the date is parted at commas, and each part is the name of the platform, with who
owns the account or not, the words of the post in marks, who posted it, or what sort of post it is.
"""

import re
from dataclasses import dataclass
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.lexer import Element
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_quoted_title
from provenance.lexicon.containers import PLATFORMS
from provenance.lexicon.platform_words import ACCOUNTS, BEFORE_DAY, BY, MADE, OF, ON, POSTS
from provenance.text.names import is_organisation, is_person

_NAMES: Final = "|".join(
    sorted((re.escape(name) for name in PLATFORMS if len(name) > 1), key=len, reverse=True)
)
_PLATFORM: Final = rf"[«“„\"]?(?P<platform>{_NAMES})[»”“\"]?"
_ACCOUNT: Final = rf"(?P<account>{'|'.join(ACCOUNTS)})"
_POST: Final = rf"(?P<post>{'|'.join(POSTS)})"
_OWNER: Final = r"(?P<owner>\S.*)"
_LIVE: Final = r"(?:\s(?P<live>Live|Stories))?"


def _compiled(*patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_NAMED: Final = _compiled(
    rf"(?:the\s)?(?:(?:deleted|official)\s)?(?:{_POST}\s{ON}\s(?:the\s)?)?{_PLATFORM}[\s-]{_ACCOUNT}(?:\s(?P<of>{OF})(?=\s|[’'])\s?)?\s?{_OWNER}",
    rf"{_ACCOUNT}\s(?:{OF}\s|{ON}\s)?{_PLATFORM}\s(?:(?P<of>{OF})(?:\s|(?<=[’'])))?{_OWNER}",
    rf"{_ACCOUNT}\s{_OWNER}\s{ON}\s{_PLATFORM}",
    rf"{_POST}\s(?:{MADE}\s)?{ON}\s{_PLATFORM}\s{BY}\s{_OWNER}",
    rf"{_POST}\s(?:{MADE}\s)?{BY}\s{_OWNER}\s{ON}\s{_PLATFORM}",
    rf"{_POST}\s{ON}\s{_PLATFORM}\s{OF}\s{_OWNER}",
    rf"{_POST}\s(?P<owner>[А-ЯЁ].*)\s{ON}\s{_PLATFORM}",
    rf"{_PLATFORM}{_LIVE}[\s-]{_POST}\s(?P<of>{OF})\s{_OWNER}",
    rf"{_POST}\s(?:{OF}\s)?{_PLATFORM}\s{OF}(?:\s|(?<=[’'])){_OWNER}",
    rf"{_PLATFORM}[\s-](?:{_POST}|{_ACCOUNT})(?:\s{BEFORE_DAY})?",
    rf"(?:{_POST}\s{ON}\s)?{_PLATFORM}{_LIVE}",
)
"""Parts that name the platform; the first that fits is taken."""
_MADE_BY: Final = re.compile(rf"(?:{_POST}\s)?(?:{MADE}\s)?{BY}\s{_OWNER}", re.IGNORECASE)
_OWNED: Final = re.compile(rf"{_ACCOUNT}\s(?P<owner>[«“„\"@].*)", re.IGNORECASE)
"""`канал «Порт сегодня»`, with the platform behind it."""
_SORT: Final = re.compile(
    rf"(?:{_POST}|{MADE})(?:\s{MADE})?(?:\s{BEFORE_DAY})?(?:\s(?:no\.?|n[°º]|nr\.|№)\s?\d+)?|r/\w+",
    re.IGNORECASE,
)
_TRAILING_DAY: Final = re.compile(rf"\s{BEFORE_DAY}$", re.IGNORECASE)
_HANDLE_BEHIND: Final = re.compile(r"\s*\(@[\w.]+\)$")
_SENT: Final = re.compile(r"\s(?:to|an|à|al?|إلى)\s", re.IGNORECASE)
"""A message to somebody is a letter."""
_CYRILLIC: Final = re.compile(r"[а-яё]")
_MOST_PARTS: Final = 6


@dataclass(slots=True)
class _Post:
    """What the parts said: the owner and his phrase as places, and whether a post is named."""

    owner: tuple[int, int] | None = None
    phrase: tuple[int, int] | None = None
    posted: bool = False
    of: bool = False
    platform: bool = False


def platform_phrase(segment: Segment) -> Draft | None:
    """`Facebook, “Words,” post by Kelm Medics, date, url`, `قناة «صوت المرفأ» على تلغرام، …`."""
    elements = segment.elements
    stop = _stop(elements)
    parts = _parts(elements[:stop])
    if not parts or len(parts) > _MOST_PARTS:
        return None
    draft = Draft(prior=3.2, kind="social")
    post = _Post()
    for part in parts:
        if not _read_part(segment, part, draft, post):
            return None
    if not post.platform or not (post.owner or len(parts) > 1):
        return None
    if post.owner and _SENT.search(segment.text, *post.owner):
        return None
    after = elements[stop - 1].end
    tail = clip(elements, after, segment.end)
    _put_owner(segment, draft, post)
    draft.start = segment.start
    draft.end = max(read_tail(segment.text, tail, draft, container_known=True), after)
    if not (draft.has("date") or draft.has("url") or draft.has("archive_url")):
        return None
    return draft


def _stop(elements: tuple[Element, ...]) -> int:
    """Return the index of the date or address that ends the phrase."""
    for index, element in enumerate(elements):
        if element.depth == 0 and element.kind in ("date", "url"):
            return index
        if element.kind == "open" and elements[index + 1 : index + 2]:
            if elements[index + 1].kind in ("date", "url"):
                return index
            if elements[index + 1].text.casefold().startswith(("archiv", "since", "deleted")):
                return index
    return len(elements)


def _parts(elements: tuple[Element, ...]) -> list[list[Element]]:
    """Part at commas, and behind a quotation that holds its comma."""
    parts: list[list[Element]] = [[]]
    for element in elements:
        if element.kind == "sep" and element.depth == 0:
            parts.append([])
            continue
        if parts[-1] and parts[-1][-1].kind == "quote" and parts[-1][-1].text[-2:-1] in ",.?!":
            parts.append([])
        parts[-1].append(element)
    return [part for part in parts if part]


def _read_part(segment: Segment, part: list[Element], draft: Draft, post: _Post) -> bool:
    """Read one part; returns whether it could be."""
    start, end = part[0].start, part[-1].end
    words = segment.text[start:end]
    if len(part) == 1 and part[0].kind == "quote":
        if draft.has("title"):
            return False
        put_quoted_title(segment.text, part, 0, draft)
        return True
    named = None
    if not post.platform:
        named = next((m for p in _NAMED if (m := p.fullmatch(words))), None)
    if named:
        return _take_platform(segment, start, named, draft, post)
    if len(part) == 2 and part[1].kind == "quote" and _SORT.fullmatch(part[0].text):
        put_quoted_title(segment.text, part, 1, draft)
        post.posted = True
        return True
    if _SORT.fullmatch(words):
        post.posted = True
        return True
    owned = _OWNED.fullmatch(words) if post.owner is None else None
    if owned:
        return _take_owner(start, owned, post)
    made = _MADE_BY.fullmatch(words)
    if made and post.owner is None:
        return _take_owner(start, made, post)
    if post.owner is None and (is_person(words, lone=True) or is_organisation(words)):
        post.owner = (start, start + len(_HANDLE_BEHIND.sub("", words)))
        return True
    return False


def _take_platform(
    segment: Segment, start: int, match: re.Match[str], draft: Draft, post: _Post
) -> bool:
    """Read the platform and who is named beside it."""
    groups = match.groupdict()
    post.platform = True
    first, last = match.span("live") if groups.get("live") else match.span("platform")
    first = match.start("platform")
    draft.put(
        "container",
        start + first,
        start + last,
        squeezed(segment.text[start + first : start + last]),
    )
    post.posted = post.posted or bool(groups.get("post"))
    if not groups.get("owner"):
        return True
    quoted = match["owner"].startswith(("«", "“", "„", '"', "@"))
    post.of = bool(groups.get("account")) and not quoted and bool(groups.get("of", True))
    apposed = bool(groups.get("account")) and not groups.get("of", True)
    if not quoted and not apposed:
        post.phrase = (start, start + match.end())
    return _take_owner(start, match, post)


def _take_owner(start: int, match: re.Match[str], post: _Post) -> bool:
    words = _TRAILING_DAY.sub("", match["owner"])
    words = _HANDLE_BEHIND.sub("", words)
    first = start + match.start("owner")
    post.owner = (first, first + len(words))
    post.posted = post.posted or bool(match.groupdict().get("post"))
    return True


_STATED: Final = re.compile(
    r"(?:(?:Press|Video|Public)\s)?(?:[Ss]tatement|[Aa]nnouncement)\s(?:by|of|from)\s"
)
"""`Statement by the spokesperson of the navy, Facebook, 7 May 2018`: a title, and no owner."""


def _put_owner(segment: Segment, draft: Draft, post: _Post) -> None:
    """Who owns the account is the author; a phrase that names a post by him is the title.

    An account "of" somebody, without a post of his, has its phrase for a title.
    """
    if post.owner is None:
        return
    start, end = post.owner
    words = segment.text[start:end].strip('«»“”„"‘’ ,')
    handle = words.startswith(("@", "u/", "user "))
    start += segment.text[start:end].index(words) if words else 0
    mere_account = post.of and not post.posted and not draft.has("title")
    inflected = post.phrase is not None and _CYRILLIC.search(words) is not None
    if _STATED.match(words) and not draft.has("title"):
        draft.put("title", start, start + len(words), squeezed(words))
        return
    if not handle and not mere_account and not inflected:
        draft.put("author", start, start + len(words), squeezed(words))
    if handle or draft.has("title") or post.phrase is None:
        return
    if mere_account or (post.posted and not post.of):
        first, last = post.phrase
        phrase = _HANDLE_BEHIND.sub("", _TRAILING_DAY.sub("", segment.text[first:last]))
        draft.put("title", first, first + len(phrase), squeezed(phrase))
