"""Web addresses in prose: where they stand, as printed and as mended.

Strategy: one pattern finds the starts; the end is the next white space or closing quotation mark,
less trailing punctuation and unbalanced brackets; then, if what follows a white space can only be
the rest of the address, the two are joined. Letters are never changed: an address damaged by OCR
stays damaged, because a mended one would be invented.
"""

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

from provenance.text.broken_urls import rest_of, spaced_ending

if TYPE_CHECKING:
    from tldextract import TLDExtract

UrlKind = Literal["url", "bare", "doi", "damaged"]


class UrlMatch(NamedTuple):
    """An address: `printed` is the text from start to end, `url` the address to be asked for."""

    start: int
    end: int
    printed: str
    url: str
    repair: str | None = None
    kind: UrlKind = "url"


_START = re.compile(
    r"""(?<![\w@/])(?:
      (?P<url>(?:https?|ftp)://?\s?(?=[\w\[])|(?:https?|ftp)://\s{1,2}(?=[\w-]+\.)
      |https?\s?:\s?/\s?/\s?(?=[\w-]+\.[\w-]|www\s\.\w))
    | (?P<defanged>hxxps?(?:\[:\]|:)//)
    | (?P<damaged>h[tf]{1,2}ps?[a-z;.]?(?:[:;]|\b)\s?[/lI1]{1,2}/(?=\w))
    | (?P<www>www\d?\.\s?(?=\w))
    | (?P<doi>(?:doi:\s?|DOI:?\s)(?=10\.\d{4}))
    | (?P<bare>(?<!-)(?:[a-z0-9-]{1,63}\.){1,6}
        (?:com|org|net|gov|edu|int|info|io|co|me|ly|uk|eu|de|fr|ru|be)/(?=[\w@?~-]))
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_WITHOUT_STROKE = ("www", "doi:")
"""What an address begins with that holds no stroke."""
_STOP = re.compile(r"[\s<>\"“”«»„‹›`{}|\\^،؛。]|['’](?=[\s.,;:)\]]|$)")
_NEXT_SCHEME = re.compile(r"[;,](?:https?://|www\.)")
_TRAILING = ".,;:!?'’‘\"”*…"
_PAIRS = {")": "(", "]": "["}
_LONGEST = 4000
_MOST_JOINS = 12
_RESERVED = (".example", ".test", ".invalid")
"""Domains that RFC 2606 keeps for examples: no public suffix, yet a host may end in them."""


def find_urls(text: str) -> tuple[UrlMatch, ...]:
    """Find the addresses in `text`, in its order, without overlaps. Never raises."""
    found: list[UrlMatch] = []
    if "/" not in text and not any(start in text.lower() for start in _WITHOUT_STROKE):
        return ()
    position = 0
    while start := _START.search(text, position):
        match = _read(text, start)
        position = match.end if match else start.end()
        if match:
            found.append(match)
    return tuple(found)


@lru_cache(maxsize=64)
def registrable_domain(url: str) -> str | None:
    """Return the domain that somebody registered (bbc.co.uk), from a snapshot, never the network.

    None where there is none: a number, localhost, no address at all.
    """
    return _extract()(url).top_domain_under_public_suffix or None


@cache
def _extract() -> "TLDExtract":
    """Load the suffix list once, and only when it is asked for."""
    from tldextract import TLDExtract

    return TLDExtract(suffix_list_urls=(), cache_dir=None)


def _read(text: str, start: re.Match[str]) -> UrlMatch | None:
    end = _end_of(text, start.end())
    if end == start.end():
        return None
    kind = start.lastgroup or "url"
    for _ in range(_MOST_JOINS if kind != "doi" else 0):
        rest = rest_of(_joined(text, start.start(), end), text[end : end + 300], _can_end)
        gap, width = rest or (0, 0)
        new_end = _end_of(text, end + gap, end + gap + width)
        if new_end <= end + gap:
            break
        end = new_end
    end = spaced_ending(text, end) if kind != "doi" else end
    printed = text[start.start() : end]
    gaps = {"a line end" if "\n" in gap else "a space" for gap in re.findall(r"\s+", printed)}
    repair = "joined at " + " and ".join(sorted(gaps)) if gaps and kind != "doi" else None
    address = _joined(text, start.start(), end)
    return UrlMatch(start.start(), end, printed, *_finish(address, kind, repair))


def _joined(text: str, start: int, end: int) -> str:
    """Return the words from `start` to `end` without white space."""
    return "".join(text[start:end].split())


def _finish(address: str, kind: str, repair: str | None) -> tuple[str, str | None, UrlKind]:
    """Return the address to ask for, what was mended, and the kind."""
    if kind == "doi":
        return "https://doi.org/" + address[address.index("10.") :], None, "doi"
    if kind == "defanged":
        plain = address.replace("[", "").replace("]", "")
        return "http" + plain[4:], "made live again", "url"
    if kind == "damaged":
        return address, repair, "damaged"
    if kind == "url":
        return address.replace("[.]", "."), repair, "url"
    return address, repair, "bare"


def _end_of(text: str, start: int, limit: int | None = None) -> int:
    """Return where an address that goes on at `start` ends."""
    limit = min(len(text), start + _LONGEST) if limit is None else limit
    stop = _STOP.search(text, start, limit)
    end = stop.start() if stop else limit
    following = _NEXT_SCHEME.search(text, start, end)
    if following:
        end = following.start()
    return _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> int:
    """Step back over punctuation and closing brackets that belong to the prose."""
    while end > start:
        last = text[end - 1]
        if last in _TRAILING:
            end -= 1
        elif last in _PAIRS:
            inside = text[start:end]
            if inside.count(last) <= inside.count(_PAIRS[last]):
                break
            end -= 1
        else:
            break
    return end


def _can_end(host: str) -> bool:
    """Say whether `host` ends in a public suffix with a name before it."""
    parts = _extract()(host)
    return bool(parts.suffix and parts.domain) or host.endswith(_RESERVED)
