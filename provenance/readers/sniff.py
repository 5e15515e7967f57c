"""Which format bytes of an unknown suffix are in: HTML if they say so, else plain text."""

import re
from typing import Final

_LOOK_AT: Final = 2048

# A doctype, or a tag that only a whole page has, before any other word. A mail that quotes
# "<p>" in its middle is plain text.
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*"
    rb"<(?:!doctype\s+html|html|head|body|meta|title|article|main|h1|div|p)\b[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_UNICODE_MARKS: Final = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def sniff_media_type(data: bytes) -> str:
    """Return text/html or text/plain by the first bytes; never fails.

    After the WHATWG MIME Sniffing Standard, which looks for the same tags.
    """
    head = data[:_LOOK_AT]
    for mark in _UNICODE_MARKS:
        head = head.removeprefix(mark)
    # UTF-16 writes ASCII letters with a zero byte beside each.
    return "text/html" if _PAGE.match(head.replace(b"\x00", b"")) else "text/plain"
