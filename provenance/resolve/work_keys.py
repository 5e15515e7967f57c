"""The keys by which two citations are known to name one work."""

import re
from functools import lru_cache
from hashlib import sha256
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from provenance.lexicon.law import PAPERS_IN_FULL
from provenance.model import Citation

_WORD: Final = re.compile(r"[^\W_]+")
_TRACKING: Final = re.compile(r"utm_\w+|fbclid|gclid|s|ref|ref_src|smid|cmpid|mc_[ce]id|feature|t")
_STOP: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "and",
        "to",
        "for",
        "le",
        "la",
        "les",
        "der",
        "die",
        "das",
        "el",
        "los",
        "las",
        "un",
        "une",
        "ein",
        "eine",
    ]
)
_ONE_FOR_L: Final = re.compile(r"(?<=[^\W\d_])1(?=[^\W\d_])|(?<=[^\W\d_]{2})1\b")
_ZERO_FOR_O: Final = re.compile(r"(?<![^\W_])0(?=[^\W\d_]{2})|(?<=[^\W\d_])0(?=[^\W\d_])")
"""Scanners print "Haskel1" and "Po1itics", "0strow" and "G0vernment"."""


@lru_cache(maxsize=8192)
def normalised(words: str) -> str:
    """Return words for comparison: case folded, without punctuation and slips of scanners."""
    plain = words.casefold().replace("’", "").replace("'", "")
    if "1" in plain:
        plain = _ONE_FOR_L.sub("l", plain)
    if "0" in plain:
        plain = _ZERO_FOR_O.sub("o", plain)
    return " ".join(_WORD.findall(plain))


def telling_words(words: str) -> list[str]:
    """Return the words of a title that tell it from others."""
    found = normalised(words).split()
    return [PAPERS_IN_FULL.get(word, word) for word in found if word not in _STOP]


@lru_cache(maxsize=8192)
def canonical_url(url: str) -> str:
    """Return an address without scheme, www., tracking parameters, fragment and final stroke."""
    parts = urlsplit(url if "://" in url else f"http://{url}")
    host = (parts.netloc or "").casefold().removeprefix("www.").removeprefix("m.")
    kept = [(k, v) for k, v in parse_qsl(parts.query) if not _TRACKING.fullmatch(k.casefold())]
    query = f"?{urlencode(kept)}" if kept else ""
    return host + parts.path.rstrip("/") + query


def url_key(citation: Citation) -> str | None:
    """Return the key of the address; a bare domain names a site, not a work."""
    url = citation.fields.url or citation.fields.archive_url
    if not url:
        return None
    try:
        key = canonical_url(url)
    except ValueError:
        return None
    return f"url:{key}" if "/" in key or "?" in key else None


def keys_of(citation: Citation) -> tuple[str, ...]:
    """Return the keys of the work that a full citation names, the strongest first."""
    fields = citation.fields
    keys = []
    if fields.doi:
        keys.append(f"doi:{fields.doi.casefold().rstrip('.')}")
    if fields.isbn:
        keys.append(f"isbn:{re.sub(r'[^0-9Xx]', '', fields.isbn).upper()}")
    address = url_key(citation)
    if address:
        keys.append(address)
    keys.append(cite_key(citation))
    return tuple(keys)


def cite_key(citation: Citation) -> str:
    """Return a hash of the normalised citation: authors, title, container, date."""
    fields = citation.fields
    words = (*fields.authors, fields.title or "", fields.container or "", fields.date or "")
    basis = "|".join(normalised(word) for word in words)
    if not basis.strip("|"):
        basis = normalised(citation.text)
    if not fields.title and address_of(citation):
        basis += "|" + address_of(citation)
    return f"cite:{sha256(basis.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def address_of(citation: Citation) -> str:
    """Return the address as printed, or nothing."""
    return citation.fields.url or citation.fields.archive_url or ""
