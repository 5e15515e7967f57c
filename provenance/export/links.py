"""An audit of links as JSON, JSON Lines and CSV."""

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Final

from pydantic import JsonValue

from provenance._version import __version__
from provenance.model import AuditedLink
from provenance.report.links.robust import robust_attributes

SCHEMA: Final = "provenance.links/1"

# As in `dump`: a terminal takes C1 controls for commands, readers take NEL, LS, PS for line ends.
_ESCAPED: Final = {code: f"\\u{code:04x}" for code in (*range(0x7F, 0xA0), 0x2028, 0x2029)}
_ENCODER: Final = json.JSONEncoder(ensure_ascii=False)
_FIRST: Final = (
    "id", "url", "verdict", "reason", "status", "final_url", "hops", "evidence", "confidence",
    "seconds", "archive",
)  # fmt: skip
_COLUMNS: Final = (
    "id", "url", "verdict", "reason", "status", "final_url", "evidence", "confidence", "standing",
    "checked", "quote", "title", "date", "quote_found", "data-originalurl", "data-versiondate",
    "data-versionurl", "copy_quote", "copy_known", "document", "note", "claims",
)  # fmt: skip
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%")


def row(audited: AuditedLink) -> dict[str, JsonValue]:
    """Return the row of a link: what the check found first, then what is known beside."""
    checked, cited = audited.checked, audited.cited
    result: dict[str, JsonValue] = checked.result.model_dump(mode="json")
    found: dict[str, JsonValue] = {name: result.pop(name) for name in _FIRST}
    found |= result
    found["standing"] = checked.standing.model_dump(mode="json")
    found["checked"] = checked.checked
    found["reused"] = checked.reused
    found["robust_link"] = dict(robust_attributes(audited.checked.result)) or None
    if cited.document is not None:
        found["cited"] = cited.model_dump(mode="json", exclude={"link"})
    return found


def as_jsonl(found: Iterable[AuditedLink]) -> Iterator[str]:
    """Give one line for each link, as soon as it is there."""
    for audited in found:
        yield _dumped(row(audited)) + "\n"


def as_json(found: Iterable[AuditedLink]) -> Iterator[str]:
    """Give one object with a row for each link, chunk by chunk."""
    yield f'{{\n  "schema": "{SCHEMA}",\n  "version": "{__version__}",\n  "links": ['
    before = "\n"
    for audited in found:
        yield before + "    " + _dumped(row(audited))
        before = ",\n"
    yield "\n  ]\n}\n"


def as_csv(found: Iterable[AuditedLink]) -> Iterator[str]:
    """Give a table with a line for each link.

    A field that a spreadsheet would take for a formula begins with an apostrophe (OWASP, CSV
    Injection).
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_COLUMNS)
    for audited in found:
        writer.writerow([_defused(value) for value in _fields(audited)])
        yield out.getvalue()
        out.seek(0)
        out.truncate()
    yield out.getvalue()


def _fields(audited: AuditedLink) -> Iterator[str]:
    result, cited = audited.checked.result, audited.cited
    robust = robust_attributes(audited.checked.result)
    yield from (cited.target.id, result.url, result.verdict.value, result.reason.value)
    yield from (str(result.status or ""), result.final_url or "", result.evidence)
    yield from (f"{result.confidence:.2f}", str(audited.checked.standing), audited.checked.checked)
    target = cited.target
    yield from (target.quote or "", target.title or "", target.date or "", result.quote)
    yield from (robust.get(f"data-{name}", "") for name in ("originalurl", "versiondate"))
    yield robust.get("data-versionurl", "")
    yield result.archive.quote if result.archive else ""
    yield result.archive_state
    yield from (cited.document or "", cited.note or "")
    yield " ".join(str(claim.number) for claim in cited.claims)


def _defused(value: str) -> str:
    value = value.encode("utf-8", "replace").decode("utf-8")
    return "'" + value if value.startswith(_FORMULA) else value


def _dumped(value: dict[str, JsonValue]) -> str:
    text = _ENCODER.encode(value)
    if text.isascii() and "\x7f" not in text:
        return text
    return text.encode("utf-8", "replace").decode("utf-8").translate(_ESCAPED)
