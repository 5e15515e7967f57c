"""Addresses that a page writes, as seen from the page itself."""

from urllib.parse import urldefrag, urljoin

_NO_ADDRESS = ("javascript:", "data:", "vbscript:")


def resolve_address(written: str, base: str | None) -> str | None:
    """Return the address a link leads to; None if it leads nowhere.

    A link into the page stays, or becomes, "#name". Without a known base a relative address stays
    as it is written.
    """
    # Browsers remove line ends and tabs from addresses, and blanks around them.
    address = written.translate({9: None, 10: None, 13: None}).strip()
    if not address or address.lower().startswith(_NO_ADDRESS) or address == "#":
        return None
    if address.startswith("#") or base is None:
        return address
    try:
        joined = urljoin(base, address)
        page, fragment = urldefrag(joined)
        is_here = bool(fragment) and page == urldefrag(base).url
    except ValueError:
        return address  # such as http://[half, which a browser would not open either
    return f"#{fragment}" if is_here else joined
