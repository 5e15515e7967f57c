"""HTML → what a check wants to know of a page.

A tree of two megabytes of tags costs a hundred; a parser that only tells what it passes costs
nothing, so that any page can be read within little memory.
"""

import threading
from typing import Final

from lxml import etree

from provenance.links.page import Page
from provenance.links.page_reader import Enough, PageReader

_FED: Final = 64 * 1024
_SHORT: Final = 128 * 1024
"""Bytes. Of a longer page no tree is made, for its memory. Of a shorter one it is: a parser that is
listened to takes the interpreter's lock for every tag, which a hundred threads then fight for."""


class _Local(threading.local):
    """One parser a thread: lxml spends more on making one than on reading a short page."""

    def __init__(self) -> None:
        self.renew()

    def renew(self) -> None:
        self.reader = PageReader()
        self.parser = etree.HTMLParser(encoding="utf-8")


_LOCAL: Final = _Local()


def read_page(html: str) -> Page:
    """Read a page, or as much of it as there is. Never raises."""
    reader = _LOCAL.reader
    data = html.encode("utf-8", "replace")
    del html  # of a long page each form costs megabytes
    cut = False
    try:
        if len(data) <= _SHORT:
            _walk(data, _LOCAL.parser, reader)
        else:
            _listen(data, reader)
    except (Enough, etree.LxmlError, AssertionError):
        cut = True
        _LOCAL.renew()
    page = reader.finish()
    page.cut = cut
    reader.begin()
    return page


def _walk(data: bytes, parser: etree.HTMLParser, reader: PageReader) -> None:
    """Tell the reader of a tree. Ten times as fast as `iterwalk`, which makes pairs of all."""
    root: etree._Element | None = etree.fromstring(data, parser)
    if root is None:
        return  # nothing but blanks or comments
    open_: list[etree._Element] = []
    for element in root.iter():
        parent = element.getparent()
        while open_ and open_[-1] is not parent:
            _end(open_.pop(), reader)
        tag = element.tag
        if not isinstance(tag, str):  # a comment, or an instruction
            if element.tail:
                reader.data(element.tail)
            continue
        reader.start(tag, dict(element.items()))
        if element.text:
            reader.data(element.text)
        open_.append(element)
    while open_:
        _end(open_.pop(), reader)


def _end(element: etree._Element, reader: PageReader) -> None:
    reader.end(str(element.tag))
    if element.tail:
        reader.data(element.tail)


def _listen(data: bytes, reader: PageReader) -> None:
    # The stubs ask for methods that lxml calls only where they exist.
    parser = etree.HTMLParser(target=reader, encoding="utf-8")  # type: ignore[call-overload]
    for start in range(0, len(data), _FED):
        parser.feed(data[start : start + _FED])
    parser.close()
