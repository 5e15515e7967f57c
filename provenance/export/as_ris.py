"""RIS of all works, for Zotero, EndNote and library catalogues.

Tags as in https://en.wikipedia.org/wiki/RIS_(file_format); lines end with CR LF.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from provenance.export.as_bibtex import shown_name
from provenance.export.failure import refuse
from provenance.export.partial_dates import parts, year
from provenance.export.records import Record, records
from provenance.model import Analysis, WorkKind

_TYPES: Final[dict[WorkKind | None, str]] = {
    "news": "NEWS",
    "journal": "JOUR",
    "report": "RPRT",
    "study": "RPRT",
    "book": "BOOK",
    "web": "ELEC",
    "social": "BLOG",
    "legal": "STAT",
    "letter": "PCOMM",
    "interview": "PCOMM",
}
_LINE: Final = re.compile(r"([A-Z][A-Z0-9])  - (.*)\r\n")
_PAGES: Final = re.compile(r"(\w+)\s*[-–]\s*(\w+)")

Line = tuple[str, str]


def as_ris(analyses: Iterable[Analysis]) -> Iterator[str]:
    """Give one entry for each work, in their order. Raises OutputError if it does not read back."""
    for record in records(analyses):
        meant = list(_lines(record))
        entry = "".join(f"{tag}  - {value}\r\n" for tag, value in meant)
        if read_lines(entry) != meant:
            raise refuse("ris", record.id)
        yield entry + "\r\n"


def read_lines(entry: str) -> list[Line] | None:
    """Read an entry back as its lines; None if one of them is none."""
    found = [_LINE.fullmatch(line) for line in re.findall(r".*\r\n", entry)]
    return [(line[1], line[2]) for line in found if line] if all(found) else None


def _lines(record: Record) -> Iterator[Line]:
    yield "TY", _TYPES.get(record.kind, "GEN")
    yield "ID", record.id
    yield from (("AU", shown_name(author)) for author in record.authors)
    first, last = _pages(record.pages)
    fields = (
        ("TI", record.title),
        ("T2", record.container),
        ("PB", record.publisher),
        ("PY", year(record.date) if record.date else None),
        ("DA", _date(record.date)),
        ("VL", record.volume),
        ("IS", record.issue),
        ("SP", first),
        ("EP", last),
        ("UR", record.url),
        ("Y2", _date(record.accessed)),
        ("DO", record.doi),
        ("SN", record.isbn),
    )
    yield from ((tag, value) for tag, value in fields if value)
    yield from (("N1", remark) for remark in record.remarks)
    yield "ER", ""


def _pages(pages: str | None) -> tuple[str | None, str | None]:
    found = _PAGES.fullmatch(pages) if pages else None
    return (found[1], found[2]) if found else (pages, None)


def _date(edtf: str | None) -> str | None:
    """Return year/month/day/, each as far as known; of an interval, the beginning."""
    found = parts(edtf) if edtf else None
    if not found:
        return None
    year, *rest = found[0]
    return "/".join([f"{year:04}", *(f"{part:02}" for part in rest), *[""] * (3 - len(rest))])
