"""The words of an audit's report."""

from provenance.model import MEANINGS, LinkResult, Verdict
from provenance.report.dates import written_date
from provenance.report.links.summary import Entry, Summary
from provenance.report.wording import count, listed

_QUOTES = {
    "found": "it shows the words cited",
    "altered": "the words cited stand there in another wording",
    "missing": "the words cited are not in it",
    "unchecked": "",
}
_NO_COPY = {
    "none": "no copy is archived",
    "unknown": "the archive did not answer: whether there is a copy is not known",
}


def meaning(result: LinkResult) -> str:
    """Say in a sentence what the verdict means."""
    return MEANINGS[result.reason].sentence


def replacement(result: LinkResult) -> str:
    """Say what to cite instead, or what is known of copies; empty where nothing is needed."""
    words, url = replacement_words(result), replacement_url(result)
    return f"{words}: {url}" if url else words


def replacement_url(result: LinkResult) -> str:
    """Return the address to cite instead; empty where there is none."""
    if result.verdict is Verdict.REDIRECTED:
        return result.final_url or ""
    return result.archive.url if result.archive is not None else ""


def replacement_words(result: LinkResult) -> str:
    """Say what the address to cite instead is, or why there is none."""
    if result.verdict is Verdict.REDIRECTED:
        return "cite its new address"
    if result.archive is not None:
        words = _QUOTES[result.archive.quote]
        day = written_date(result.archive.captured[:10])
        return f"cite the copy of {day}{'; ' + words if words else ''}"
    return _NO_COPY.get(result.archive_state, "")


def dependents(entry: Entry, summary: Summary) -> str:
    """Say how many claims rest on an address and how many fall with it."""
    if not entry.claims:
        return ""
    fall = len(summary.falling(entry))
    said = (
        f"{count(len(entry.claims), 'claim')} {'rests' if len(entry.claims) == 1 else 'rest'} on it"
    )
    if not fall:
        return said
    if fall == len(entry.claims):
        return f"{said}, and on nothing else that stands"
    return f"{said}; {fall} on nothing else that stands"


def totals(summary: Summary) -> str:
    """Count addresses by verdict, in a line."""
    parts = [f"{number} {verdict.value}" for verdict, number in summary.counts.most_common()]
    fall = summary.fallen
    said = f"{count(len(summary.entries), 'address', 'addresses')}: {', '.join(parts)}"
    return f"{said} · {count(fall, 'claim')} {'falls' if fall == 1 else 'fall'}" if fall else said


def places(entry: Entry) -> str:
    """Say where an address is cited; of many places, the first three."""
    found = list(entry.places)
    if len(found) > 3:
        found = [*found[:3], f"{len(found) - 3} more"]
    return listed(found)
