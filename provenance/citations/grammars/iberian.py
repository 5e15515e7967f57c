"""Brazil and Portugal (ABNT): `SILVA, Ana. Título. Revista, v. 14, n. 2, p. 45-67, 2003`."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.segment import Segment, clip
from provenance.citations.tail_words import read_tail
from provenance.citations.titles import put_title
from provenance.model import FieldName
from provenance.text.dates import parse_date
from provenance.text.names import split_names

_NAME: Final = (
    r"[^\W\d_a-zß-ÿ][^\W\d_a-zß-ÿ’'-]+(?:\s[^\W\d_a-zß-ÿ]{2,})*,\s[^\W\d_a-z][^.;,]*(?:\s[A-Z]\.)*"
)
_ARTICLE: Final = re.compile(
    rf"(?P<names>{_NAME}(?:;\s{_NAME})*)\.\s(?P<title>[^.]{{4,200}}?)\.\s(?P<container>[^.,]{{3,80}}),\s"
    r"(?:[A-ZÀ-Ý][^,\d]{2,30},\s)?v\.\s?(?P<volume>\d+)(?:,\sn\.\s?(?P<issue>\d+))?"
    r"(?:,\sp\.\s?(?P<pages>\d+(?:[–-]\d+)?))?,\s(?P<date>(?:[a-zç]{3,9}\.?(?:/[a-zç]{3}\.)?\s)?\d{4})"
)


def abnt_article(segment: Segment) -> Draft | None:
    """`SILVA, Ana. Título. Revista de Minas, v. 14, n. 2, p. 45-67, jan. 2003`."""
    match = _ARTICLE.match(segment.words)
    if match is None:
        return None
    start = segment.start
    draft = Draft(prior=4.0, kind="journal")
    for name in split_names(match["names"], start, inverted=True):
        draft.put("author", name.start, name.end, squeezed(name.text))
    put_title(segment.text, start + match.start("title"), start + match.end("title"), draft)
    fields: tuple[FieldName, ...] = ("container", "volume", "issue", "pages")
    for field in fields:
        if match[field]:
            draft.put(field, start + match.start(field), start + match.end(field), match[field])
    day = parse_date(match["date"]) or match["date"][-4:]
    draft.put("date", start + match.start("date"), start + match.end("date"), day)
    tail = clip(segment.elements, start + match.end(), segment.end)
    end = read_tail(segment.text, tail, draft, container_known=True)
    draft.start, draft.end = start, max(end, start + match.end())
    return draft
