"""Messages cited by the lines of their head: `Email from: A; to: B; subject: C; date: D`."""

import re
from typing import Final

from provenance.citations.draft import Draft, squeezed
from provenance.citations.segment import Segment
from provenance.text.dates import find_dates

_HEAD: Final = re.compile(
    r"(?:e-?mail|memo(?:randum)?|cable|fax|letter|message|note)s?\s(?:from|for|to):\s",
    re.IGNORECASE,
)
_LINE: Final = re.compile(
    r"\b(?P<name>from|subject|re|date):\s(?P<value>[^;]+?)(?=\s*;|\s*$)", re.I
)
_SUBJECTS: Final = ("subject", "re")


def mail_head(segment: Segment) -> Draft | None:
    """`Memorandum for: Director; from: Ann Pell; subject: Closure; date: June 12, 2004`.

    The subject is the title, who is named after "from" the author, unless the name is struck out.
    """
    if not _HEAD.match(segment.words):
        return None
    draft = Draft(prior=4.5, kind="letter", start=segment.start, end=segment.end)
    for line in _LINE.finditer(segment.words):
        start, end = segment.start + line.start("value"), segment.start + line.end("value")
        name, value = line["name"].casefold(), squeezed(line["value"])
        if name == "from" and not value.startswith("["):
            draft.put("author", start, end, value)
        elif name in _SUBJECTS and not draft.has("title"):
            draft.put("title", start, end, value)
        elif name == "date":
            for date in find_dates(value)[:1]:
                draft.put("date", start + date.start, start + date.end, date.edtf or "")
    return draft
