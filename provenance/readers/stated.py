"""What metadata of any format say in words: names, dates, addresses, languages."""

import re
from typing import Final
from urllib.parse import urlsplit

from provenance.text.dates import parse_date
from provenance.text.urls import registrable_domain as registered

_TIME = re.compile(r"(?<=\d)(?:T\d|,?\s+\d{1,2}:\d\d).*\Z", re.DOTALL)
_WEEKDAY = re.compile(r"\A[^\W\d_]{2,9}\.?,\s*(?=\d)")
_COMPACT = re.compile(r"\A(\d{4})(\d\d)(\d\d)(?=\Z|T)")
_BY = re.compile(r"\A(?:by|von|par|por|door|di)\s*[:\s]\s*", re.IGNORECASE)
_LIST = re.compile(r"\s*(?:;|&|\band\b|\bund\b|\bet\b|\|)\s*", re.IGNORECASE)
_NO_NAME = re.compile(r"https?://|www\.|@\w|\A(?:admin|administrator|editor|staff|unknown)\Z", re.I)
_LANGUAGE = re.compile(r"\A\s*([a-z]{2})(?:[-_][a-z0-9_-]*)?\s*\Z", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_NAME: Final = 80


def clean_words(written: str) -> str:
    """Return the words with single blanks between; a JSON escape may have hidden a surrogate."""
    return " ".join(_SURROGATE.sub("\ufffd", written).split())


def read_date(written: str) -> str | None:
    """Return the EDTF value, to the day at most: no more than was written, and no time of day."""
    day = _TIME.sub("", _WEEKDAY.sub("", written.strip()))
    return parse_date(_COMPACT.sub(r"\1-\2-\3", day))


def split_names(written: str) -> tuple[str, ...]:
    """Return the names in a by-line: "By A. Ode and B. Lind".

    Commas divide names only if each piece is a name of several words: "Ode, Ann" is one name.
    """
    names: list[str] = []
    for piece in _LIST.split(_BY.sub("", clean_words(written))):
        parts = [part.strip() for part in piece.split(",") if part.strip()]
        names += parts if all(" " in part for part in parts) else [piece.strip(" ,")]
    return tuple(name for name in names if is_name(name))


def is_name(written: str) -> bool:
    """Say whether this can be the name of an author, and is no address or account."""
    return 1 < len(written) <= _LONGEST_NAME and not _NO_NAME.search(written)


def read_language(written: str) -> str | None:
    """Return the ISO 639-1 code of a language tag, or None."""
    match = _LANGUAGE.match(written)
    return match[1].lower() if match else None


def is_web_address(address: str) -> bool:
    """Say whether this is an absolute address on the web."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme.lower() in ("http", "https") and bool(parts.netloc)


def registrable_domain(address: str) -> str | None:
    """Return the domain that its owner registered: example.co.uk for www.news.example.co.uk.

    By the Public Suffix List as it was when tldextract was released; nothing is fetched.
    """
    if not is_web_address(address):
        return None
    return registered(address)
