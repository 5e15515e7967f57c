"""Papers of a court cited in short: `Moss Decl. ¶ 4`, `Def.’s Opp’n at 12`."""

import re
from typing import Final

from provenance.citations.draft import Draft
from provenance.citations.segment import Segment
from provenance.citations.titles import put_title
from provenance.lexicon.law import SHORT_PAPERS
from provenance.text.dates import parse_date

_FILED: Final = r"(?:ECF|Dkt|Doc|D\.E|Docket|R)\.?\s(?:Nos?\.\s?)?\d[\d–-]*"
_LINES: Final = r"\d+:\d+(?:[–-](?:\d+:)?\d+)?"
_SHORT: Final = re.compile(
    rf"(?P<paper>(?:Exs?\.\s[\dA-Z–-]+\s(?:to|of)\s)?(?:[A-Z][\w.’'&-]*\s(?:(?:of|for|to|in|the|and|on)\s)*){{0,6}}(?:{'|'.join(SHORT_PAPERS)})"
    rf"(?:\sEx\.\s[A-Z\d]+|\sExs\.\s[A-Z\d–-]+)?)"
    rf"(?:,?\s{_FILED},?|,?\s\(?{_FILED}\))?"
    rf",?\s(?:at\s(?P<at>(?:{_LINES}|\d+(?:[–-]\d+)?)(?:,\s(?:{_LINES}|\d+(?:[–-]\d+)?))*)"
    rf"|(?P<paras>¶+\s*\d+(?:[–-]\d+)?(?:,\s\d+(?:[–-]\d+)?)*(?:\s(?:&|and)\s\d+)?)|(?P<lines>{_LINES}))"
    rf"(?:,?\s\(?{_FILED}\)?)?(?:,?\s\(?(?P<day>[A-Z][a-z]{{2,8}}\.?\s\d{{1,2}},\s\d{{4}})\)?)?"
    rf"(?:,?\s\(?{_FILED}\)?)?\.?"
)


def paper_in_short(segment: Segment) -> Draft | None:
    """`Moss Decl. ¶¶ 4–5`, `Hr’g Tr. 14:3–15:9`, `Ex. 14 to Harlow Decl., at 3`."""
    words = segment.words
    match = _SHORT.fullmatch(words)
    if match is None:
        return None
    draft = Draft(prior=4.0, start=segment.start, end=segment.end)
    start = segment.start
    day = parse_date(match["day"]) if match["day"] else None
    if day:
        draft.kind = "legal"
        draft.put("date", start + match.start("day"), start + match.end("day"), day)
    else:
        draft.hints.add("short")
    put_title(segment.text, start, start + match.end("paper"), draft)
    group = next((name for name in ("at", "paras", "lines") if match[name]), None)
    if group:
        draft.put("pages", start + match.start(group), start + match.end(group), match[group])
    return draft
