"""Addresses broken by a space or a line end: what follows is the rest, or it is prose.

Each rule looks at the address so far and at the next word, and says yes only where the word can
hardly be anything else. Prose after an address must never be swallowed: "https://a.org/x accessed"
is an address and a word.
"""

import re
from collections.abc import Callable
from typing import Final

_NEXT = re.compile(r"(\s{1,3})(\S+)")
_HOST = re.compile(r"(?:[a-z]+://)?([^/?#]*)(.*)", re.IGNORECASE | re.DOTALL)
_EXTENSION = re.compile(
    r"[\w%~()-]*\.?(?:html?|shtml|pdf|php|aspx?|jpe?g|png|docx?|xlsx?|xml|txt|story|page|stm|ece|cms)"
    r"(?:[?#]\S*)?$",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[A-Z][\w.-]*(?:/[\w.%-]*[\d_.][\w.%/-]*|\.(?:pdf|PDF|html?|aspx?))")
"""`HWY21-014/prelim_`, `CLOSES-2011.pdf`: what an address can go on with in capitals."""
_ISO_DATE = re.compile(r"\d{4}-\d\d?-\d\d?")
_PAGES = re.compile(r"\d+[-–]\d+|\d{1,4}|[ivxlc]+")
_LABEL = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*(?=[/:?#]|$)", re.IGNORECASE)
_STAMP = re.compile(r"/web/\d{4,13}$")
_REST_OF_STAMP = re.compile(r"\d{1,10}(?:[a-z]{2}_)?/https?://")
_SPACED_ENDING = re.compile(r"\s?\.\s(?:html?|pdf|php|aspx?)(?!\w)")
_CLOSERS = ".,;:!?'’\"”»)]}"
_ALONE = re.compile(r"[.;]?(?:\s+[(\[]|\s*$)|;\s")
"""What follows a last word: the end, a semicolon, or a bracket that says when it was seen."""
_SLUG = re.compile(r"[a-z][a-z0-9]+(?:-[a-z0-9]+)*|\d{5,}")
_SAID_OF_PAGES = re.compile(
    r"\w+(?:ed|ly|ing|ables?|ible)|(?:ab|ein)ge\w+|zugriff|consult\w+|acces\w+|visit\w+|vist[oa]|online|passim"
    r"|archiv\w*|offline|elsewhere|herein|broken|mirror|original|gesehen|gelöscht|geraadpleegd|bezocht"
)
"""`https://a.org/b/ accessed (3 May)`: what notes say of a page, and no part of its address."""
_SHORTEST_SLUG = 6
_OF_SYMBOL = re.compile(r"/[A-Z]{1,4}/$")
_NUMBER_AND_YEAR = re.compile(r"\d{1,4}\((?:19|20)\d\d\)?")

Rule = Callable[[str, str, Callable[[str], bool]], bool]


def rest_of(address: str, following: str, can_end: Callable[[str], bool]) -> tuple[int, int] | None:
    """Return the width of the gap and of the word after it if the word continues `address`.

    `following` is the text after the address as read so far; `can_end` says whether a host name is
    complete. Returns None where the address ends here.
    """
    match = _NEXT.match(following) or _after_dot(following)
    if not match:
        return None
    gap, word = match[1], match[2]
    if _STAMP.search(address) and _REST_OF_STAMP.match(word):
        return len(gap), len(word)
    bare = word.rstrip(_CLOSERS)
    if not bare or "://" in bare or bare[0] in "(“‘«\"'[<":
        return None
    known = any(rule(address + _dot(following), bare, can_end) for rule in RULES)
    if known or _is_last_word(address, bare, following[match.start(2) + len(bare) :]):
        return len(gap) + len(_dot(following)), len(word)
    return None


def _is_last_word(address: str, word: str, behind: str) -> bool:
    """Say whether an address cut at a stroke ends with a word: `…/trackers/ icebreakers (seen …)`.

    After the mere host name only `arctic-notes` is sure enough, and a number of five figures.
    """
    _, path = _parts(address)
    if not path.endswith("/") or not _SLUG.fullmatch(word) or not _ALONE.match(behind):
        return False
    if "-" in word:
        return len(word) >= _SHORTEST_SLUG
    if word.isdigit():
        return len(path) > 1
    said = _SAID_OF_PAGES.fullmatch(word) is not None
    return len(path) > 1 and len(word) >= _SHORTEST_SLUG and not said


def spaced_ending(text: str, end: int) -> int:
    """Return where an address that ends at `end` and goes on with ` . html` ends. Never raises."""
    match = _SPACED_ENDING.match(text, end)
    return match.end() if match and text[end - 1].isalnum() else end


def _after_dot(following: str) -> re.Match[str] | None:
    """Match a word after a full stop and a space: the stop may be of the host name."""
    return _NEXT.match(following[1:]) if following[:1] == "." else None


def _dot(following: str) -> str:
    return "." if following[:1] == "." else ""


def host_is_cut(address: str, word: str, can_end: Callable[[str], bool]) -> bool:
    """`https://www.example. org/a`, `https:// www.example.org`, `https://www. example.org`."""
    host, path = _parts(address)
    if path or word[0].isupper():
        return False
    if word[0] == ".":
        return not can_end(host) and can_end(host + _host_of(word))
    if host.endswith(".") or not host:
        label = _LABEL.match(word)
        whole = label is not None and can_end(host + label[0])
        return whole and (not can_end(host.rstrip(".")) or "/" in word)
    return False


def path_is_cut_at_mark(address: str, word: str, can_end: Callable[[str], bool]) -> bool:
    """`…/2016/ 05/26/world/dams.html`, `…/world-north- 20481377`, `…?id= 12`."""
    _, path = _parts(address)
    if not path or address[-1] not in "/-_=&?%#+" or _ISO_DATE.match(word):
        return False
    if word[0].isupper() and not _CAPITALS.match(word):
        return False
    if address[-1] != "/":
        return address[-1] in "-_=&%" and bool(re.search(r"[a-z0-9]", word))
    return _is_path_like(word) and not _PAGES.fullmatch(word)


def word_begins_with_mark(address: str, word: str, can_end: Callable[[str], bool]) -> bool:
    """`https://example.org/news /2019/03/story.html`, `…/watch ?v=abc`."""
    return len(word) > 2 and (
        (word[0] == "/" and word[1].isalnum())
        or (word[0] in "?&=_#" and word[1].isalnum() and "=" in word)
        or (word[0] == "-" and word[1].isalnum() and word.count("-") > 1)
        or (word[0] == "." and bool(_EXTENSION.fullmatch(word)))
    )


def path_is_cut_in_a_word(address: str, word: str, can_end: Callable[[str], bool]) -> bool:
    """`…/2016/05/26/wor ld/north/dams.html`, `…/report. pdf`, `…/dam-keeper-south bank-closed`."""
    _, path = _parts(address)
    if not path or word[0].isupper() or word.startswith("www."):
        return False
    if address[-1] == ".":
        return bool(_EXTENSION.fullmatch(word)) and "." not in word
    if not address[-1].isalnum():
        return False
    if _EXTENSION.fullmatch(word) and "." in word and not word.startswith("."):
        return True
    slashes = word.count("/")
    return (slashes >= 2 or (slashes == 1 and bool(re.search(r"[\d-]", word)))) or (
        word.count("-") >= 3 and word.islower()
    )


def doi_is_cut(address: str, word: str, can_end: Callable[[str], bool]) -> bool:
    """`https://doi.org/10. 1000/abc`."""
    return address.endswith("doi.org/10.") and bool(re.match(r"\d{4,9}/\S", word))


def number_is_cut(address: str, word: str, can_end: Callable[[str], bool]) -> bool:
    """`https://twitter.com/name/status/14820517 39064410112`."""
    return "/status/" in address and address[-1].isdigit() and bool(re.fullmatch(r"\d{5,}", word))


def symbol_is_cut(address: str, word: str, can_end: Callable[[str], bool]) -> bool:
    """`https://undocs.org/S/RES/ 1970(2011)`: the symbol of a paper of the United Nations."""
    return _OF_SYMBOL.search(address) is not None and _NUMBER_AND_YEAR.fullmatch(word) is not None


RULES: Final[tuple[Rule, ...]] = (
    host_is_cut,
    path_is_cut_at_mark,
    word_begins_with_mark,
    path_is_cut_in_a_word,
    number_is_cut,
    doi_is_cut,
    symbol_is_cut,
)


def _parts(address: str) -> tuple[str, str]:
    match = _HOST.match(address)
    return (match[1], match[2]) if match else (address, "")


def _host_of(word: str) -> str:
    return re.split(r"[/:?#]", word, maxsplit=1)[0]


def _is_path_like(word: str) -> bool:
    """Say whether a word has the marks of a path: a stroke, a hyphen with figures, an ending."""
    if "/" in word.rstrip("/") or word.endswith("/"):
        return word.islower() or bool(re.search(r"\d", word)) or word.count("/") > 1
    return (
        bool(_EXTENSION.fullmatch(word) and "." in word)
        or ("-" in word and (word.count("-") > 1 or bool(re.search(r"\d", word))))
        or "=" in word
        or "_" in word
    )
