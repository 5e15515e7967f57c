"""The situations of the fault server: what an address does, and what a check should say of it.

All outlets, ministries and reports are invented. Beside what must be recognised stand look-alikes
that must not be. The list only grows.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from fault_server import Piece, Request

Page = Callable[[Request], Iterable[Piece]]


class Situation(NamedTuple):
    """One address, what it is cited for, and the verdicts that are right."""

    name: str
    verdict: str
    page: Page
    path: str = "/news/2019/05/dam-report-harbour.html"
    quote: str | None = None
    title: str | None = None
    also: tuple[str, ...] = ()
    """Verdicts that are not wrong."""
    certificate: str | None = None
    """Name of the certificate; the address is then https."""
    url: str | None = None
    """The whole address, where it is not made of name and path; {port} is filled in."""
    elsewhere: Page | None = None
    """What other paths bring; a real 404 if None."""
    robots: Page | None = None


QUOTE = "The dam will hold for another forty years, the Harbour Ministry's engineers found"
TITLE = "Engineers call the harbour dam safe until 2059"
FILLER = (
    "Councillors in Port Alder heard on Tuesday that the inspection had taken eleven weeks. ",
    "Divers measured the footings twice, and the second survey agreed with the first. ",
    "The report, which runs to ninety pages, will be laid before the assembly in autumn. ",
    "Local fishermen asked for a lower speed limit while the scaffolding stands. ",
)


def article(
    title: str = TITLE, quote: str = QUOTE, head: str = "", body: str = "", n: int = 4
) -> str:
    """Return a page of an invented newspaper."""
    paragraphs = "".join(f"<p>{line}</p>" for line in FILLER * n)
    return (
        f"<!doctype html><html lang=en><head><title>{title} | Alder Gazette</title>{head}</head>"
        f"<body><nav><a href=/>Home</a> <a href=/news/>News</a></nav><main><h1>{title}</h1>"
        f"<p>{quote}.</p>{paragraphs}{body}</main><footer>Alder Gazette</footer></body></html>"
    )


def plain(title: str, *paragraphs: str, head: str = "", h1: str | None = None) -> str:
    """Return a short page."""
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    top = title if h1 is None else h1
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head>"
        f"<body><h1>{top}</h1>{text}</body></html>"
    )
