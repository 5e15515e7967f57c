"""What the bytes of an answer are, whatever its header says."""

import re
from enum import Enum
from typing import Final

from provenance.links.fetching import Answer

_HTML = re.compile(
    rb"\s*(?:<!--.{0,500}?-->\s*|<\?xml[^>]{0,200}>\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|title|meta|script|div|p|h[1-6]|table|center)\b",
    re.IGNORECASE | re.DOTALL,
)
_TEXTS: Final = ("text/", "application/json", "application/xml", "application/javascript")


class Kind(Enum):
    """Kinds of content that are treated apart."""

    NOTHING = "nothing"
    HTML = "html"
    PDF = "pdf"
    TEXT = "text"
    OTHER = "other"


def kind_of(answer: Answer) -> Kind:
    """Say what an answer holds: the bytes first, then what the header says."""
    body, said = answer.body, answer.headers.get("content-type", "").strip().lower()
    if not body.strip(b"\0\t\r\n "):
        return Kind.NOTHING
    if body[:1024].lstrip(b"\xef\xbb\xbf\t\r\n ").startswith(b"%PDF-"):
        return Kind.PDF
    plain = body.removeprefix(b"\xef\xbb\xbf")
    if _HTML.match(plain[:2048]) and not said.startswith("text/plain"):
        return Kind.HTML
    if "html" in said and not _is_binary(body):
        return Kind.HTML
    if (said.startswith(_TEXTS) or "+xml" in said or "+json" in said) and not _is_binary(body):
        return Kind.TEXT
    if not said and not _is_binary(body):
        return Kind.TEXT
    return Kind.OTHER


def _is_binary(body: bytes) -> bool:
    sample = body[:2048]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    return sample.count(0) * 20 > len(sample)
